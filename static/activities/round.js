/** One turn each, no reaction: check-in and check-out. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./round/board.js";
export { Console } from "./round/console.js";
export { Phone } from "./round/phone.js";
