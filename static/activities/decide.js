/** Deciding with the minority. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./decide/board.js";
export { Console } from "./decide/console.js";
export { Phone } from "./decide/phone.js";
