// Room to write, and for a block of reflections what is done with all that was written in it.

import { download } from "../../device/download.js";
import { Tools, addTools, promptOf } from "../tools.js";
import { roomOf } from "../words.js";

export default {
  button: "",
  start(question) {
    addTools(roomOf(question));
    const block = question.closest(".sm-block:not(:has([data-marked]))");
    if (block && !block.querySelector(":scope > .sm-tools")) addToolsOf(block);
  },
  answer: () => null,
  show() {},
  clear() {},
};

function addToolsOf(block) {
  const texts = [...block.querySelectorAll(".sm-question:has(.sm-words)")].map(roomOf);
  const tools = new Tools("All that you wrote here", texts);
  tools.add("Print my words", () => printOnly(document.querySelector("h1"), block));
  tools.add("Download as text", () => download(fileName(), "text/plain", textOf(texts)));
  if (texts.length > 1) {
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

const fileName = () => `${document.querySelector("[data-brief]")?.dataset.brief ?? "my-words"}.txt`;

function textOf(texts) {
  const title = document.querySelector("h1").textContent.trim();
  const parts = texts.flatMap((text) => [promptOf(text), text.value]);
  return `${[title, ...parts].join("\n\n")}\n`;
}
