// The reader's own words: room that grows with them. How they are kept: device/texts.js.

import { keepText, save } from "../device/texts.js";

const OLD = "You wrote this to an earlier version of the question.";

const rooms = new Set();

const noteOf = (text) => text.parentElement.previousElementSibling.lastElementChild;

/** Makes a question's room to write grow, puts back what was written there, and gives it. */
export function roomOf(question) {
  const text = question.querySelector(".sm-words");
  if (rooms.has(text)) return text;
  rooms.add(text);
  keepText(text, (isOld) => (noteOf(text).textContent = isOld ? OLD : ""));
  text.addEventListener("input", () => {
    if (!text.value) noteOf(text).textContent = "";
    grow(text);
  });
  // Else what was said of the answer would go when a button is pressed, and the button with it.
  text.addEventListener("change", (event) => event.stopPropagation());
  grow(text);
  return text;
}

/** Takes the words away, here and on the device. */
export function empty(text) {
  text.value = "";
  text.dispatchEvent(new Event("input", { bubbles: true }));
  save();
}

// The same words behind the textarea give it its height, and stand on paper.
function grow(text) {
  text.parentElement.dataset.words = text.value;
}
