// Room to write, and nothing to check.

import { writable } from "../tools.js";

export default { button: "", start: writable, answer: () => null, show() {}, clear() {} };
