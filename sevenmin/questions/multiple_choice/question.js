import { markChoices } from "../choices.js";
import { enhance } from "../enhance.js";

enhance("multiple_choice", (question) => markChoices(question, "Select at least one option."));
