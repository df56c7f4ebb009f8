/** What a theme says, to whom, and what was said against it. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./messages/board.js";
export { Console } from "./messages/console.js";
export { Phone } from "./messages/phone.js";
