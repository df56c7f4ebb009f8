/** Everyone is away for a while. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./break/board.js";
export { Console } from "./break/console.js";
export { Phone } from "./break/phone.js";
