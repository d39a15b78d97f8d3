// The reader writes, opens the model answer, and ticks the points that they had.

import { addTools } from "../tools.js";
import { roomOf } from "../words.js";

const boxes = (question) => [...question.querySelectorAll(".sm-points input")];
const ticked = (question) => boxes(question).filter((box) => box.checked);
const solution = (question) => question.querySelector(".sm-solution");

export default {
  button: "Compare with a model answer",
  missing: "Write a few words first.",
  start(question, asked) {
    const text = roomOf(question);
    addTools(text);
    const error = asked.errorId;
    text.setAttribute("aria-describedby", `${asked.hint.id} ${error}`);
    text.addEventListener("input", () => document.getElementById(error) && asked.changed());
    const points = question.querySelector(".sm-points");
    points.append(asked.status);
    points.addEventListener("change", () => asked.check());
    question.querySelector(".sm-check").addEventListener("click", () => {
      if (!document.getElementById(error)) solution(question).querySelector("summary").focus();
    });
  },
  answer(question) {
    const keys = ticked(question).map((box) => box.value);
    return keys.length || roomOf(question).value.trim() ? keys : null;
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
    for (const box of boxes(question)) box.checked = false;
    solution(question).open = false;
  },
};
