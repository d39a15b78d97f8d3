// What a team wrote to a question that the site does not ask any more stays to be seen, and cleared.

import { element } from "../../element.js";
import { place } from "./fields.js";

const NOTE = "An earlier version of this page asked this.";

/** A room for an answer to a question of old; gives its field. */
export function addThought(question) {
  const id = `record-thought-old-${place.querySelectorAll("[data-old]").length + 1}`;
  const made = element("div", "sm-field");
  made.dataset.old = "";
  const label = element("label", "", question);
  label.htmlFor = id;
  const hint = element("p", "sm-hint", NOTE);
  hint.id = `${id}-hint`;
  const room = element("div", "sm-room");
  const text = element("textarea", "sm-words");
  Object.assign(text, { id, rows: 3, autocomplete: "off" });
  text.dataset.field = "thought";
  text.setAttribute("aria-describedby", hint.id);
  room.append(text);
  made.append(label, hint, room);
  home().append(made);
  return text;
}

export const dropThoughts = () => place.querySelectorAll("[data-old]").forEach((one) => one.remove());

// A site may ask its teams nothing now.
const home = () => place.querySelector("[data-thoughts]") ?? place.querySelector(".sm-agreed__fields");
