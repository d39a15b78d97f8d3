// Room to write, and for a block of reflections what is done with all that was written in it.

import { element } from "../element.js";
import { Tools, addTools } from "../tools.js";
import { roomOf } from "../words.js";

export default {
  button: "",
  start(question) {
    const text = roomOf(question);
    addTools(text);
    // Words are no answer: nothing is checked when they change.
    text.addEventListener("change", (event) => event.stopPropagation());
    const block = question.closest(".sm-block:not(:has([data-marked]))");
    if (block && !block.querySelector(":scope > .sm-tools")) addToolsOf(block);
  },
  answer: () => null,
  show() {},
  clear() {},
};

function addToolsOf(block) {
  const questions = [...block.querySelectorAll(".sm-question:has(.sm-words)")];
  const tools = new Tools("All that you wrote here", questions.map(roomOf));
  tools.add("Print my words", () => printOnly(document.querySelector("h1"), block));
  tools.add("Download as text", () => download(questions));
  if (questions.length > 1) {
    tools.addClear("Clear all", "Clear all that you wrote here? It cannot be brought back.");
  }
  block.append(tools.bar);
}

function printOnly(...parts) {
  const mark = (on) => parts.forEach((part) => part?.toggleAttribute("data-only", on));
  mark(true);
  addEventListener("afterprint", () => mark(false), { once: true });
  print();
}

function download(questions) {
  const title = document.querySelector("h1")?.textContent.trim() ?? document.title;
  const parts = questions.map(roomOf).map((text) => [text.labels[0].textContent.trim(), text.value]);
  const words = [title, ...parts.flat()].join("\n\n");
  const link = element("a", "");
  link.href = URL.createObjectURL(new Blob([`${words}\n`], { type: "text/plain" }));
  link.download = `${document.querySelector("[data-brief]")?.dataset.brief ?? "reflection"}.txt`;
  link.click();
  setTimeout(URL.revokeObjectURL, 1000, link.href);
}
