// A record is kept on this device under the name of its brief, while its reader wants that. Each tab
// writes what its reader changed, and shows what another one wrote, but never over unsaved words.

import "../../device/kept_note.js";
import { offer } from "../../device/offer.js";
import { replaceWords } from "../../device/replace_words.js";
import { shared } from "../../device/shared.js";
import { isOn, onChange, onWritten, read } from "../../device/store.js";
import { acts, fieldsByKey, isFilled, place } from "./fields.js";
import { keyOf, recordOf, valuesOf, withEdit } from "./kept_record.js";
import { dropRow, freeRow } from "./rows.js";
import { addThought } from "./thoughts.js";

const slug = place.dataset.record;
const keep = shared("records", withEdit);

// What is kept, as far as this page knows, by the keys of its values.
let known = new Map();
let waiting;
let isUntaken = false;

/** What was kept of this brief's record, or an empty one. */
export const recall = () => recordOf(read("records"), slug);

const idOf = (key) => JSON.parse(key)[0] === "actions" && JSON.parse(key)[1];
const knownIds = () => new Set([...known.keys()].map(idOf).filter(Boolean));
const isUnsaved = ([key, field]) => field.value.trim() !== (known.get(key) ?? "");
const unsaved = () => [...fieldsByKey()].filter(isUnsaved);

/** Something was written: it is kept when the reader rests. */
export function changed() {
  isUntaken = isFilled();
  clearTimeout(waiting);
  waiting = setTimeout(save, 400);
}

/** It stands on paper now, or in a file. */
export function taken() {
  isUntaken = false;
}

export function save() {
  const values = unsaved().map(([key, field]) => [key, field.value.trim()]);
  const order = acts().map((row) => row.dataset.act);
  const gone = [...knownIds()].filter((id) => !order.includes(id));
  if (!values.length && !gone.length) return;
  // Behind the part in which the reader is, so that it does not move away from under them.
  const here = document.activeElement.closest("[data-question]");
  if (isFilled()) offer(here ?? place.querySelector(".sm-agreed__copies"));
  // What found no room waits for the next time.
  if (!keep({ slug, values, gone, order })) return;
  for (const [key, value] of values) known.set(key, value);
  gone.forEach(forgetAction);
}

/** Nothing is left of it, whatever other tabs wrote. */
export function forgetRecord() {
  isUntaken = false;
  keep({ slug, isCleared: true });
  known.clear();
}

function forgetAction(id) {
  for (const key of [...known.keys()]) if (idOf(key) === id) known.delete(key);
}

/** Shows what another tab wrote. */
function takeOver() {
  const record = recall();
  const values = valuesOf(record);
  const ids = record.actions.map(({ id }) => id);
  for (const id of knownIds()) if (!ids.includes(id)) removeAction(id);
  const isTaken = (row) => ids.includes(row.dataset.act) || hasUnsaved(row);
  for (const id of ids) if (!rowOf(id)) freeRow(isTaken).dataset.act = id;
  const asked = fieldsByKey();
  for (const { question } of record.thoughts) if (!asked.has(keyOf("thoughts", question))) addThought(question);
  for (const [key, field] of fieldsByKey()) {
    const value = values.get(key) ?? "";
    if (isUnsaved([key, field]) || value === (known.get(key) ?? "")) continue;
    replaceWords(field, value);
    known.set(key, value);
  }
}

const rowOf = (id) => acts().find((row) => row.dataset.act === id);
const hasUnsaved = (row) => unsaved().some(([, field]) => row.contains(field));

// Its row goes, unless the reader is in it; what they are just writing in it is kept anew, all of it.
function removeAction(id) {
  const row = rowOf(id);
  if (row && hasUnsaved(row)) return forgetAction(id);
  if (row && !row.contains(document.activeElement)) dropRow(row);
}

/** @param {() => void} show called when another tab has changed what stands here */
export function startMemory(show) {
  known = valuesOf(recall());
  const look = () => {
    if (isOn()) takeOver();
    show();
  };
  onWritten("records", look);
  onChange((isTurnedOnHere) => {
    // Whoever turns it on wants what stands here to be kept, also what was forgotten before.
    if (isTurnedOnHere) known.clear();
    look();
    save();
  });
  addEventListener("pagehide", save);
  addEventListener("beforeunload", (event) => {
    save();
    // The last moment at which a record that stands nowhere else can be taken.
    const isNowhere = isOn() ? unsaved().length > 0 : isFilled();
    if (isNowhere && isUntaken) event.preventDefault();
  });
}
