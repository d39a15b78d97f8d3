// A number field for each choice: in the room beside the choice, in the speaker view in a list.

import { element } from "../../../element.js";
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
  // No number field: its arrows would change a count, and a full stop would empty it.
  Object.assign(field, { type: "text", inputMode: "numeric", autocomplete: "off" });
  made.append(label, field);
  onlyDigits(field);
  field.addEventListener("input", () => count(question, option, field.value));
  field.addEventListener("change", () => show(true));
  // What says the same number stays as it is being typed, until the trainer leaves it.
  const show = (isDone = false) => {
    const hands = handsFor(question).get(option);
    const isSame = hands === (field.value === "" ? undefined : Number(field.value));
    if (isDone || !isSame) field.value = hands ?? "";
  };
  show();
  return [made, show];
}

/** What a clicker or a slip sends neither stands in a count nor overwrites one. */
function onlyDigits(field) {
  field.addEventListener("beforeinput", (event) => {
    if (/\D/.test(event.data ?? "")) event.preventDefault();
  });
  // Some keyboards on screens cannot be refused anything beforehand.
  field.addEventListener("input", () => {
    if (/\D/.test(field.value)) field.value = field.value.replace(/\D/g, "");
  });
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
