/** Arrival and choice of theme. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./assign/board.js";
export { Console } from "./assign/console.js";
export { Phone } from "./assign/phone.js";
