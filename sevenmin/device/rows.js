// The briefs of the site as rows, sorted into those that were read, the last one first, and the
// others; each tells what else is kept of it.

import { element } from "../element.js";
import { byBrief } from "./by_brief.js";
import { inWords } from "./days.js";
import { facts } from "./facts.js";

const LEFT = "Not read yet";
const BRIEFS = "Briefs";

// The page's own rows, as they came; a brief that left the site has none, and is still a part of the log.
const own = new Map();

/** @param {HTMLElement} place  @param {object} log */
export function sortRows(place, log) {
  const [read, left] = ["read", "unread"].map((name) => place.querySelector(`[data-${name}]`));
  if (!own.size) remember(left);
  for (const gone of place.querySelectorAll("[data-gone]")) gone.remove();
  const [quizzesOf, scalesOf] = [byBrief(log.quizzes), byBrief(log.scales)];
  const rows = [...rowsOf(log)].map(([slug, row]) => {
    const brief = Object.hasOwn(log.briefs, slug) ? log.briefs[slug] : undefined;
    return filled(row, brief, facts(quizzesOf(slug), scalesOf(slug)));
  });
  put(read, rows.filter(({ day }) => day).sort(lastFirst));
  put(left, rows.filter(({ day }) => !day));
  left.querySelector("h2").textContent = read.hidden ? BRIEFS : LEFT;
}

function remember(part) {
  for (const row of part.querySelectorAll("[data-brief]")) {
    own.set(row.dataset.brief, { row, when: [...row.querySelector(".sm-log__when").childNodes] });
  }
}

function* rowsOf(log) {
  yield* own;
  const others = [...Object.values(log.quizzes), ...Object.values(log.scales)];
  const slugs = new Set([...Object.keys(log.briefs), ...others.map(({ brief }) => brief)]);
  for (const slug of slugs) if (!own.has(slug)) yield [slug, goneRow(log.briefs[slug]?.title ?? slug)];
}

function goneRow(title) {
  const row = element("li", "sm-log__row");
  row.dataset.gone = "";
  row.append(
    element("span", "sm-box"),
    element("p", "sm-log__title", title),
    element("p", "sm-log__when"),
  );
  return { row, when: [element("span", "", "No longer on this site")] };
}

function filled({ row, when }, brief, told) {
  row.querySelector(".sm-log__facts")?.remove();
  row.querySelector(".sm-log__when").replaceChildren(...(brief ? [whenRead(brief)] : when));
  row.toggleAttribute("data-begun", told.childElementCount > 0);
  if (told.childElementCount) row.append(told);
  return { row, day: brief?.again ?? brief?.read };
}

function whenRead({ read, again }) {
  return again ? `Read on ${inWords(read)}, again on ${inWords(again)}` : `Read on ${inWords(read)}`;
}

const lastFirst = (one, other) => other.day.localeCompare(one.day);

// Where the site has no brief yet, the page says so in the place of rows.
function put(part, rows) {
  const list = part.querySelector("ul");
  if (rows.length || own.size) list.replaceChildren(...rows.map(({ row }) => row));
  part.hidden = list.childElementCount === 0;
}
