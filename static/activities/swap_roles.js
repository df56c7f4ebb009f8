/** The rings change places. One slice: its face on the phone, on the board and on the console. */

export { Board } from "./swap_roles/board.js";
export { Console } from "./swap_roles/console.js";
export { Phone } from "./swap_roles/phone.js";
