/** One tap per item: resonance, not agreement. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./recognise/board.js";
export { Console } from "./recognise/console.js";
export { Phone } from "./recognise/phone.js";
