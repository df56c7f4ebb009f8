/** The question of the day, and who will hear what comes of it. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./destinations/board.js";
export { Console } from "./destinations/console.js";
export { Phone } from "./destinations/phone.js";
