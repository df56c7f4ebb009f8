/** Show: rules, a frame, the harvest. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./present/board.js";
export { Console } from "./present/console.js";
export { Phone } from "./present/phone.js";
