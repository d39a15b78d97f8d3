// Takes the log away as a file, and brings one in from another device, when the reader has seen
// what is in it.

import { button, element } from "../element.js";
import { count } from "./count.js";
import { inWords, today } from "./days.js";
import { download } from "./download.js";
import { log } from "./log.js";
import { added } from "./merging.js";
import { packed, unpacked } from "./packing.js";
import { isOn, turnOn, write } from "./store.js";
import { table } from "./table.js";

const NOT_KEPT = "This browser does not let the site keep anything, so nothing was added.";
const NO_ROOM = "Your log has no room for all of this, so nothing was added.";

/** @param {() => object} kept the log  @param {() => void} show makes the page anew */
export function startCarrying(place, kept, show) {
  const site = new URL(place.dataset.home, location.href).href;
  const onClick = (name, action) => place.querySelector(name).addEventListener("click", action);
  const titleOf = (slug) => place.querySelector(`[data-brief="${slug}"] a`)?.textContent ?? slug;
  onClick("[data-table]", () => {
    download(fileName("csv"), "text/csv;charset=utf-8", table(kept(), titleOf));
  });
  onClick("[data-pack]", () => {
    download(fileName("json"), "application/json", packed(kept(), site, today()));
  });
  const found = place.querySelector("[data-found]");
  place.querySelector("#log-file").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    // The same file can be chosen again.
    if (file) await look(file, found, show);
    target.value = "";
  });
}

const fileName = (ending) => `learning-log-${today()}.${ending}`;

async function look(file, found, show) {
  const { problem, log: brought, from } = await unpacked(file);
  if (problem) return say(found, problem, "sm-error");
  const panel = say(found, `This file has ${contents(brought)}. It was made on ${inWords(from.madeOn)} at ${from.site}.`);
  const words = isOn() ? "Add to my log" : "Keep my log on this device, and add this";
  const add = () => {
    // To turn it on makes the page anew, which takes a while.
    if (!isOn()) turnOn();
    const both = added(log(), brought);
    const isKept = both && write("log", both);
    show();
    if (!both) return say(found, NO_ROOM, "sm-error");
    say(found, isKept ? `Added: ${contents(brought)}.` : NOT_KEPT);
  };
  panel.append(button(words, "sm-action", add));
}

// Says it, and takes the focus, which would be lost with the button that was pressed.
function say(found, words, className = "") {
  const panel = element("div", "sm-log__found");
  panel.tabIndex = -1;
  panel.append(element("p", className, words));
  found.replaceChildren(panel);
  panel.focus();
  return panel;
}

function contents({ briefs, quizzes, scales }) {
  const parts = [
    count(sizeOf(briefs), "brief", "briefs"),
    count(sizeOf(quizzes), "quiz result", "quiz results"),
    count(sizeOf(scales), "scale", "scales"),
  ];
  return `${parts[0]}, ${parts[1]} and ${parts[2]}`;
}

const sizeOf = (group) => Object.keys(group).length;
