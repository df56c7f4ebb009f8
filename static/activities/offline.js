/** The conversation goes on without phones. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./offline/board.js";
export { Console } from "./offline/console.js";
export { Phone } from "./offline/phone.js";
