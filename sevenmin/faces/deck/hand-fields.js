// A number field for each choice: in the room beside the choice, in the speaker view in a list.

import { element } from "../../element.js";
import { count, handsFor } from "./counts.js";

/** The choices of a question's slide: key, words, and the element that the room sees. */
export function optionsOf(slide) {
  return [...slide.querySelectorAll("[data-option]")].map((item) => {
    const words = item.cloneNode(true);
    words.querySelectorAll(".dk-hands").forEach((hands) => hands.remove());
    return { option: item.dataset.option, words: words.textContent.trim().replace(/\s+/g, " "), item };
  });
}

/** @returns {[HTMLElement, () => void]} the field in its label, and what brings it up to now */
export function handField(question, option, label) {
  const made = element("label", "dk-hands__label");
  const field = element("input", "dk-hands__field");
  Object.assign(field, { type: "number", min: 0, max: 999, step: 1, inputMode: "numeric" });
  made.append(label, field);
  field.addEventListener("input", () => count(question, option, field.value));
  // What was cut to what is possible is put right when the trainer has left it.
  field.addEventListener("change", () => show(true));
  const show = (isDone = false) => {
    const isTyping = field.ownerDocument.activeElement === field && !isDone;
    if (!isTyping) field.value = handsFor(question).get(option) ?? "";
  };
  show();
  return [made, show];
}

/** Enter goes from field to field, and from the last one on. */
export function onEnter(place, fields, done) {
  place.addEventListener("keydown", (event) => {
    const here = fields().indexOf(event.target);
    if (here < 0 || !["Enter", "Escape"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const next = event.key === "Enter" && fields()[here + 1];
    if (next) next.focus();
    else done();
  });
}
