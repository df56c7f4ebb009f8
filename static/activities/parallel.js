/** The groups work apart. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./parallel/board.js";
export { Console } from "./parallel/console.js";
export { Phone } from "./parallel/phone.js";
