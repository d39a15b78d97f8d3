// What is chosen is kept, and stands in the learning log while the reader wants that.

import { addScale } from "../../device/log.js";
import { onChange } from "../../device/store.js";

const chosen = (question) => [...question.querySelectorAll("input:checked")];

export default {
  button: "",
  start(question) {
    holdArrows(question.querySelector(".sm-scale"));
    let isWaiting = false;
    const report = () => (isWaiting = chosen(question).length > 0 && !log(question));
    question.addEventListener("change", report);
    onChange((isTurnedOnHere) => (isTurnedOnHere || isWaiting) && report());
  },
  answer(question) {
    const keys = chosen(question).map((input) => input.value);
    return keys.length ? keys : null;
  },
  mark: () => ({ right: null }),
  show(question, answer) {
    for (const input of question.querySelectorAll("input")) input.checked = answer.includes(input.value);
  },
  clear(question) {
    this.show(question, []);
  },
};

// An arrow key passes over numbers: where it ends counts when the reader leaves the row, or does
// anything else there.
function holdArrows(scale) {
  let isArrow;
  let held;
  const act = ({ key }) => {
    isArrow = key?.startsWith("Arrow");
    if (!isArrow) held?.dispatchEvent(new Event("change", { bubbles: true }));
  };
  scale.addEventListener("keydown", act);
  scale.addEventListener("pointerdown", act);
  scale.addEventListener("focusout", ({ target, relatedTarget: next }) => {
    if (target.name !== next?.name) act({});
  });
  scale.addEventListener("change", (event) => {
    held = isArrow ? event.target : undefined;
    if (held) event.stopPropagation();
  });
}

function log(question) {
  const brief = document.querySelector("[data-brief]")?.dataset.brief;
  if (!brief) return;
  const { scale, logged } = question.querySelector("[data-scale]").dataset;
  // Two questions with the same prompt are the same scale, before and after.
  return addScale({ ...JSON.parse(logged), ...points(question), brief, id: `${brief}--${scale}` });
}

function points(question) {
  const pairs = chosen(question).map((input) => input.value.split("-"));
  return Object.fromEntries(pairs.map(([moment, number]) => [moment, Number(number)]));
}
