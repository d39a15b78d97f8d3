import { choices } from "../choices.js";

export default choices("Select at least one option.");
