/** Groups of cards, made by a person. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./cluster/board.js";
export { Console } from "./cluster/console.js";
export { Phone } from "./cluster/phone.js";
