// Buttons under what a reader wrote, there as long as something is written.

import { sure } from "../device/sure.js";
import { button, element } from "../element.js";
import { empty } from "./words.js";

const SELECTED = "Your words are selected. Copy them with Ctrl and C, or with ⌘ and C on a Mac.";

export class Tools {
  /**
   * @param {string} name what they are for, for those who do not see where they stand
   * @param {HTMLTextAreaElement[]} texts
   */
  constructor(name, texts) {
    this.texts = texts;
    this.bar = element("div", "sm-tools");
    this.bar.setAttribute("role", "group");
    this.bar.setAttribute("aria-label", name);
    this.said = element("p", "sm-tools__said");
    this.said.setAttribute("role", "status");
    this.bar.append(this.said);
    for (const text of texts) text.addEventListener("input", () => this.look());
    this.look();
  }

  look() {
    this.bar.hidden = !this.texts.some((text) => text.value);
    this.say("");
  }

  say(words) {
    this.said.textContent = words;
  }

  add(words, action) {
    this.said.before(button(words, "sm-action", ({ target }) => action(target)));
  }

  addClear(words, asking) {
    this.add(words, (pressed) => {
      sure(pressed, asking, words, "Leave it", () => {
        this.texts.forEach(empty);
        this.texts[0].focus();
      });
    });
  }
}

export const promptOf = (text) => text.labels[0].textContent.trim();

/** Copy and Clear for one room to write. */
export function addTools(text) {
  const tools = new Tools(`Your words on “${promptOf(text)}”`, [text]);
  tools.add("Copy", () => copy(text, tools));
  tools.addClear("Clear", "Clear what you wrote here? It cannot be brought back.");
  text.parentElement.after(tools.bar);
}

async function copy(text, tools) {
  try {
    await navigator.clipboard.writeText(text.value);
    tools.say("Copied");
  } catch {
    // Not every intranet is served over https, without which there is no clipboard.
    text.select();
    tools.say(SELECTED);
  }
}
