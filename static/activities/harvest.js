/** The harvest by theme: each has the same time. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./harvest/board.js";
export { Console } from "./harvest/console.js";
export { Phone } from "./harvest/phone.js";
