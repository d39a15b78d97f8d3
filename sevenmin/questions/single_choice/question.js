import { choices } from "../choices.js";

export default choices("Select one option.");
