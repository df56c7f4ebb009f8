/** Order items with scarce votes; a weight, never a decision. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./prioritise/board.js";
export { Console } from "./prioritise/console.js";
export { Phone } from "./prioritise/phone.js";
