/** Turn what was said into something someone does. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./commit/board.js";
export { Console } from "./commit/console.js";
export { Phone } from "./commit/phone.js";
