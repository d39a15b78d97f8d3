// The page of a team's record: what was kept comes back, what is written is kept if it may be, days
// are offered, and the record can be cleared.

// The page says where the switch is, so it is never without it.
import "../../device/keeping.js";
import { inWords, isDay, plus, today } from "../../device/days.js";
import { sure } from "../../device/sure.js";
import { startCopies } from "./copies.js";
import { acts, field, fields, fill, isFilled, mirror, offerDays, place, questionOf } from "./fields.js";
import { changed, forgetRecord, recall, startMemory } from "./memory.js";
import { addThought, dropThoughts } from "./thoughts.js";
import { emptyRows, roomFor, startRows } from "./rows.js";

const clear = place.querySelector("[data-clear]");
const offer = place.querySelector("[data-offer]");
const DAYS = Number(place.dataset.revisit);

offerDays();
startRows(seen);
putBack(recall());
startMemory(show);
startCopies();
place.addEventListener("input", seen);
place.querySelector("[data-today]").addEventListener("click", () => give("date", today()));
offer?.addEventListener("click", () => give("again", offered()));
clear.firstElementChild.addEventListener("click", ({ currentTarget }) => {
  sure(currentTarget, "Clear all that you wrote here? You cannot get it back.", "Clear it", "Leave it", empty);
});
show();
place.dataset.ready = "";

function seen() {
  show();
  changed();
}

function show() {
  mirror();
  clear.hidden = !isFilled();
  if (offer) offer.textContent = `${inWords(offered())}, ${DAYS} days ${isDay(field("date").value) ? "after the session" : "from today"}`;
}

function offered() {
  const { value } = field("date");
  return plus(isDay(value) ? value : today(), DAYS);
}

function give(name, day) {
  fill(field(name), day);
  field(name).focus();
}

function putBack(record) {
  for (const name of ["date", "team", "present", "follow", "again"]) put(field(name), record[name]);
  for (const { question, text } of record.thoughts) {
    const asked = fields("thought").find((one) => questionOf(one) === question);
    if (text) put(asked ?? addThought(question), text);
  }
  roomFor(record.actions.length);
  record.actions.forEach((action, at) => {
    acts()[at].dataset.act = action.id;
    for (const name of ["what", "who", "by"]) put(field(name, acts()[at]), action[name]);
  });
}

// A reader may have written before this script came.
function put(one, kept) {
  if (!kept || one.value.startsWith(kept)) return;
  one.value = one.type === "date" ? one.value || kept : kept + one.value;
}

function empty() {
  dropThoughts();
  emptyRows();
  for (const one of place.querySelectorAll("[data-field]")) one.value = "";
  show();
  forgetRecord();
  place.querySelector("[data-said]").textContent = "The record is empty now.";
  field("date").focus();
}
