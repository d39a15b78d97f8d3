import { markChoices } from "../choices.js";
import { enhance } from "../enhance.js";

enhance("single_choice", (question) => markChoices(question, "Select one option."));
