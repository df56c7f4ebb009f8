/** Who takes what on: destination, contact, day. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./handover/board.js";
export { Console } from "./handover/console.js";
export { Phone } from "./handover/phone.js";
