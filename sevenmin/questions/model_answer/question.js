// The reader writes, opens the model answer, and ticks the points that they had.

import { forget } from "../../device/answers.js";
import { writable } from "../tools.js";

const boxes = (question) => [...question.querySelectorAll(".sm-points input")];
const solution = (question) => question.querySelector(".sm-solution");

export default {
  button: "Compare with a model answer",
  missing: "Write a few words first.",
  start(question, asked) {
    const text = writable(question);
    text.setAttribute("aria-describedby", `${asked.hint.id} ${asked.errorId}`);
    question.querySelector(".sm-points").append(asked.status);
    question.addEventListener("input", ({ target }) => {
      if (target !== text && asked.isAnswered) return asked.check();
      asked.silence();
      if (!asked.isAnswered) forget(question);
    });
    question.querySelector(".sm-check").addEventListener("click", () => {
      if (asked.isAnswered) solution(question).querySelector("summary").focus();
    });
  },
  answer(question) {
    const ticked = boxes(question).filter((box) => box.checked);
    const keys = ticked.map((box) => box.value);
    return keys.length || question.querySelector(".sm-words").value.trim() ? keys : null;
  },
  mark(question, answer) {
    solution(question).open = true;
    const of = boxes(question).length;
    return { right: null, message: answer.length ? `You had ${answer.length} of ${of} points.` : "" };
  },
  show(question, answer) {
    for (const box of boxes(question)) box.checked = answer.includes(box.value);
  },
  // The reader's words are theirs: they go when the reader clears them, not for another try.
  clear(question) {
    this.show(question, []);
  },
};
