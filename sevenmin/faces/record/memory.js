// A record is kept on this device under the name of its brief, while its reader wants that. What
// comes back is looked at first: somebody may have changed it by hand.

import { isDay, today } from "../../device/days.js";
import { offer } from "../../device/offer.js";
import { change, full, isOn, onChange, read } from "../../device/store.js";
import { isSome, place, written } from "./fields.js";

const slug = place.dataset.record;
const list = (value) => (Array.isArray(value) ? value : []);
const text = (value) => (typeof value === "string" ? value : "");
const day = (value) => (isDay(value) ? value : "");

let waiting;
let isUnsaved = false;
let isUntaken = false;

/** What was kept of this brief's record, or an empty one. */
export function recall() {
  const records = read("records");
  const kept = Object.hasOwn(Object(records), slug) ? Object(records[slug]) : {};
  return {
    date: day(kept.date),
    team: text(kept.team),
    present: text(kept.present),
    thoughts: list(kept.thoughts).map((one) => ({ question: text(one?.question), text: text(one?.text) })),
    actions: list(kept.actions).map((one) => ({ what: text(one?.what), who: text(one?.who), by: day(one?.by) })),
    follow: text(kept.follow),
    again: day(kept.again),
  };
}

/** Something was written: it is kept when the reader rests. */
export function changed() {
  isUnsaved = true;
  isUntaken = isSome(written());
  clearTimeout(waiting);
  waiting = setTimeout(save, 400);
}

/** It stands on paper now, or in a file. */
export function taken() {
  isUntaken = false;
}

export function save() {
  const record = written();
  // Behind the part in which the reader is, so that it does not move away from under them.
  const here = document.activeElement.closest("[data-question]");
  if (isUnsaved && isSome(record)) offer(here ?? place.querySelector(".sm-agreed__copies"));
  // What found no room waits for the next time.
  if (isUnsaved && change("records", (kept) => ({ ...kept, [slug]: dated(record) }))) isUnsaved = false;
}

const dated = (record) => (isSome(record) ? { on: today(), ...record } : undefined);

function sayWhatIsKept() {
  for (const said of place.querySelectorAll("[data-kept]")) {
    said.hidden = said.dataset.kept !== `${isOn() && !full}`;
  }
}

export function startMemory() {
  sayWhatIsKept();
  onChange(() => {
    sayWhatIsKept();
    isUnsaved = isSome(written());
    save();
  });
  addEventListener("pagehide", save);
  addEventListener("beforeunload", (event) => {
    save();
    // The last moment at which a record that stands nowhere else can be taken.
    if (isUnsaved && isUntaken) event.preventDefault();
  });
}
