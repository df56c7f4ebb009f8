/** Listen and note: a spoken conversation with unequal rights. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./listen/board.js";
export { Console } from "./listen/console.js";
export { Phone } from "./listen/phone.js";
