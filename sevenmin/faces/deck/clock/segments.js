// Segments that fill with time.

import { element } from "../../../element.js";

/** As many as there are parts of a time, in a row. */
export function segments(count) {
  const row = element("div", "dk-segments");
  row.append(...Array.from({ length: count }, () => document.createElement("i")));
  return row;
}

/** @param {Iterable<HTMLElement>} row  @param {number[]} parts from 0 to 1  @param {number} now */
export function fill(row, parts, now = -1) {
  [...row].forEach((segment, i) => {
    segment.style.setProperty("--filled", parts[i].toFixed(3));
    segment.toggleAttribute("data-now", i === now);
  });
}
