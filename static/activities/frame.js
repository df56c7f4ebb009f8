/** The frame of a decision. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./frame/board.js";
export { Console } from "./frame/console.js";
export { Phone } from "./frame/phone.js";
