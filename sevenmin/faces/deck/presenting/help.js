// The help: every key, the switch for those of one character, and how a window may open.

import { element } from "../../../element.js";
import { dialog, head } from "./dialogs.js";
import { characters, keys, switchCharacters } from "./keys.js";

const NAMES = {
  " ": "Space",
  "Shift+ ": "Shift + Space",
  ArrowRight: "Right arrow",
  ArrowLeft: "Left arrow",
  ArrowDown: "Down arrow",
  ArrowUp: "Up arrow",
  PageDown: "Page Down",
  PageUp: "Page Up",
  ".": "Full stop",
  "?": "Question mark",
};
const POPUPS =
  "“Speaker view” opens a window of its own, which you leave on your screen while the room sees the slides. If your browser stops it, choose the sign for a blocked pop-up beside the address, and allow pop-ups for this site. Without it, your notes can stand in this window.";
const OFFLINE = "When the slides have come up once, they no longer need the network.";

const help = dialog("dk-help", "Help");

export function openHelp() {
  help.append(
    head(help, "Help"),
    element("h3", "", "Keys"),
    table(),
    setting(),
    element("h3", "", "Two windows"),
    element("p", "", POPUPS),
    element("h3", "", "Without a network"),
    element("p", "", OFFLINE),
  );
  help.showModal();
}

function table() {
  const made = element("dl", "dk-help__keys");
  for (const { names, words } of keys()) {
    const pair = element("div", "");
    const shown = [...new Set(names.map((name) => NAMES[name] ?? capital(name)))];
    const term = element("dt", "");
    shown.forEach((name, place) => term.append(place ? " or " : "", element("kbd", "", name)));
    pair.append(term, element("dd", "", words));
    made.append(pair);
  }
  return made;
}

const capital = (name) => (name.length === 1 ? name.toUpperCase() : name);

function setting() {
  const box = element("input", "");
  box.type = "checkbox";
  box.checked = characters();
  box.addEventListener("change", () => switchCharacters(box.checked));
  const made = element("label", "dk-help__switch");
  made.append(box, element("span", "", "Keys of one letter or sign work"));
  return made;
}
