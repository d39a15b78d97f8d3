// At the end of a brief its reader says that they have read it. They say it themselves: a page that
// was scrolled through has not been read.

import { button, element } from "../element.js";
import { inWords, today } from "./days.js";
import { briefRead, readBrief, unreadBrief } from "./log.js";
import { offer } from "./offer.js";
import { isOn, onChange, onWritten } from "./store.js";

const brief = document.querySelector(".sm-brief");
const slug = brief.dataset.brief;
const title = brief.querySelector("h1").textContent;

const place = element("div", "sm-reading");
const said = element("p", "sm-reading__said");
const read = button("", "sm-action", say);
const undo = button("Undo", "sm-action", takeBack);
// The day of a reading that is not kept: nobody agreed yet, or there is no room.
let saidOn;

said.setAttribute("role", "status");
place.append(said, read, undo);
brief.querySelector(".sm-steps").append(place);
onChange(() => {
  if (saidOn && isOn()) keep();
  show();
});
onWritten("log", show);
show();

function say() {
  saidOn = today();
  if (isOn()) keep();
  show();
  undo.focus();
  offer(place);
}

function takeBack() {
  // Behind one that is not kept there may be an earlier one, which is.
  if (saidOn) saidOn = undefined;
  else unreadBrief(slug);
  show();
  read.focus();
}

function keep() {
  if (readBrief(slug, title)) saidOn = undefined;
}

function show() {
  const kept = briefRead(slug);
  const last = saidOn ?? kept?.again ?? kept?.read;
  said.textContent = last ? words(kept) : "";
  read.textContent = kept ? "I have read it again" : "I have read this brief";
  read.hidden = last === today();
  undo.hidden = !last;
}

function words(kept) {
  if (saidOn) return `Read on ${inWords(saidOn)}, but this device does not keep it.`;
  const again = kept.again ? `, and again on ${inWords(kept.again)}` : "";
  return `Read on ${inWords(kept.read)}${again}.`;
}
