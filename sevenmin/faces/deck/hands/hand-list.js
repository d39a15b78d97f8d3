// The show of hands in the speaker view: a list of the choices, with a field for each.

import { element } from "../../../element.js";
import { inHands, total } from "./counts.js";
import { handField, onEnter, optionsOf } from "./hand-fields.js";

/** @returns {[HTMLElement, () => void] | null} null where a room has nothing to choose from */
export function handFields(slide) {
  if (!slide.querySelector("[data-hands]")) return null;
  const { question } = slide.dataset;
  const part = element("div", "dk-hand-list");
  part.role = "group";
  part.ariaLabel = "Hands";
  const list = element("ol", "dk-hand-list__choices");
  // Lettered as in the room, if it is.
  list.type = slide.querySelector("ol:has([data-option])")?.type || "";
  const made = optionsOf(slide).map(({ option, words }) =>
    handField(question, option, element("span", "dk-hand-list__words", words)),
  );
  const sum = element("p", "dk-hand-list__total");
  for (const [field] of made) list.appendChild(document.createElement("li")).append(field);
  part.append(list, sum);
  const fields = () => [...part.querySelectorAll("input")];
  onEnter(part, fields, () => fields().at(-1).blur());
  const show = () => {
    for (const [, showField] of made) showField();
    sum.textContent = total(question) ? `${inHands(total(question))} in all` : "";
  };
  show();
  return [part, show];
}
