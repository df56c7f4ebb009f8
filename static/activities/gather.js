/** Gather: questions, and what people write to them. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./gather/board.js";
export { Console } from "./gather/console.js";
export { Phone } from "./gather/phone.js";
