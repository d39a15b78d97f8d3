// The rows for actions: one more, one less. A blank record on paper has some that a screen does not
// show; the next one is taken from them.

import { sure } from "../../device/sure.js";
import { acts, actOf, field, mirror, offerDays, place } from "./fields.js";
import { isSome } from "./kept_record.js";

const list = place.querySelector("[data-acts]");
const add = place.querySelector("[data-add]");
const said = place.querySelector("[data-rows-said]");
const onPaper = acts().length;
let changed;

/** @param {() => void} onChange called when a row is gone, and its words with it */
export function startRows(onChange) {
  changed = onChange;
  acts().forEach(start);
  add.addEventListener("click", () => {
    said.textContent = "";
    field("what", addRow()).focus();
  });
}

const shown = () => acts().filter((row) => !row.hasAttribute("data-spare"));

/** One more row, empty. */
export function addRow() {
  const row = acts().find((one) => one.hasAttribute("data-spare")) ?? newRow();
  row.removeAttribute("data-spare");
  return row;
}

/** The row for an action that another tab wrote: an empty one in which the reader is not, or one more. */
export function freeRow(isTaken) {
  const isFree = (row) => !isSome(actOf(row)) && !row.contains(document.activeElement) && !isTaken(row);
  return shown().find(isFree) ?? addRow();
}

/** Makes room for so many actions; the others are as they were at first. */
export function roomFor(count) {
  while (shown().length < count) addRow();
}

/** As at first: two rows, nothing in them. */
export function emptyRows() {
  acts().forEach((row) => row.remove());
  fillSpares();
  roomFor(2);
}

function newRow() {
  const row = place.querySelector("[data-new]").content.firstElementChild.cloneNode(true);
  offerDays(row);
  list.append(row);
  start(row);
  number();
  return row;
}

function start(row) {
  // By its id, two tabs know that a row is the same.
  row.dataset.act = `r${crypto.getRandomValues(new Uint32Array(2)).join("")}`;
  row.querySelector("[data-remove]").addEventListener("click", ({ currentTarget }) => {
    if (!isSome(actOf(row))) return remove(row);
    const words = `Remove action ${acts().indexOf(row) + 1}, and what you wrote in it?`;
    sure(currentTarget, words, "Remove it", "Leave it", () => remove(row));
  });
}

/** Takes a row away; one is left to write in. */
export function dropRow(row) {
  row.remove();
  fillSpares();
  roomFor(1);
  number();
}

// What had the focus is gone with its row: the next row gets it, or the one before.
function remove(row) {
  const at = shown().indexOf(row);
  dropRow(row);
  mirror();
  said.textContent = `Action ${at + 1} is removed.`;
  const left = shown();
  left[Math.min(at, left.length - 1)].firstElementChild.focus();
  changed();
}

function fillSpares() {
  while (acts().length < onPaper) newRow().toggleAttribute("data-spare", true);
}

// Names follow the order, so that “Action 2” is the second.
function number() {
  acts().forEach((row, at) => {
    const name = `act-${at + 1}`;
    row.firstElementChild.setAttribute("aria-labelledby", name);
    row.querySelector(".sm-act__number").id = name;
    for (const one of row.querySelectorAll("[data-number]")) one.textContent = at + 1;
    for (const one of row.querySelectorAll("[data-field]")) rename(one, `${name}-${one.dataset.field}`);
  });
}

function rename(one, id) {
  one.closest(".sm-field").querySelector("label").htmlFor = id;
  one.id = id;
}
