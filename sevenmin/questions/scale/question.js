// What is chosen is kept, and stands in the learning log while the reader wants that.

import { isOn, onChange } from "../../device/store.js";

const chosen = (question) => [...question.querySelectorAll("input:checked")];
const words = (question, part) => question.querySelector(part).textContent.trim();

export default {
  button: "",
  start(question) {
    const report = () => isOn() && chosen(question).length && log(question);
    question.addEventListener("change", report);
    onChange(report);
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
    for (const input of chosen(question)) input.checked = false;
  },
};

async function log(question) {
  const brief = document.querySelector("[data-brief]")?.dataset.brief;
  if (!brief) return;
  const { addScale } = await import("../../device/log.js");
  addScale({
    // Two questions with the same prompt are the same scale, before and after.
    id: `${brief}--${question.querySelector("[data-scale]").dataset.scale}`,
    brief,
    prompt: words(question, ".sm-prompt"),
    low: words(question, ".sm-scale__ends span"),
    high: words(question, ".sm-scale__ends span:last-child"),
    of: question.querySelectorAll(".sm-scale__moment:first-child input").length,
    ...points(question),
  });
}

function points(question) {
  const pairs = chosen(question).map((input) => input.value.split("-"));
  return Object.fromEntries(pairs.map(([moment, number]) => [moment, Number(number)]));
}
