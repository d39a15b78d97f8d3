import { choices } from "../choices.js";

export default choices("Select true or false.");
