// What a team takes away: the record on paper and as text, its actions as a table, the day on which
// it looks again for a calendar.

import { calendar } from "../../device/calendar.js";
import { inWords, isDay, today } from "../../device/days.js";
import { download } from "../../device/download.js";
import { sitePath } from "../../device/store.js";
import { element } from "../../element.js";
import { acts, field, place, written } from "./fields.js";
import { taken } from "./memory.js";
import { plan } from "./plan.js";
import { noProblem, problem } from "./problem.js";
import { asText } from "./text.js";

const { record: slug, title } = place.dataset;
const address = new URL("../", location.href).href.split(/[?#]/)[0];
const said = place.querySelector("[data-said]");
const NEEDS_ACTION = "Write at least one action: an action plan has a line for each.";
const NEEDS_DAY = "Choose the day on which you look again, with its month and year.";

export function startCopies() {
  on("[data-print]", () => taken(print()));
  on("[data-blank-form]", printBlank);
  on("[data-copy]", copy);
  on("[data-text]", () => give("record", "txt", "text/plain;charset=utf-8", asCRLF(text()), taken));
  on("[data-table]", table);
  on("[data-calendar]", follow);
}

function on(name, action) {
  place.querySelector(name).addEventListener("click", () => {
    noProblem();
    said.textContent = "";
    place.querySelector("[data-by-hand]")?.remove();
    action();
  });
}

const text = () => asText(written(), { title, address });

// Some editors still show a text in one line without it.
const asCRLF = (words) => words.replaceAll("\n", "\r\n");

function give(what, ending, type, words, then) {
  const { date } = written();
  download(`${slug}-${what}-${isDay(date) ? date : today()}.${ending}`, type, words);
  said.textContent = "Downloaded.";
  then?.();
}

function table() {
  const record = written();
  if (!record.actions.some(({ what }) => what)) return problem(field("what", acts()[0]), NEEDS_ACTION);
  give("actions", "csv", "text/csv;charset=utf-8", plan(record, title));
}

function follow() {
  const record = written();
  if (!isDay(record.again)) return problem(field("again"), NEEDS_DAY);
  give("follow-up", "ics", "text/calendar;charset=utf-8", calendar([event(record)], new Date()));
}

// By the same name a calendar knows it again, and moves it when the team chooses another day.
function event({ date, team, actions, follow: who, again }) {
  const home = new URL("../../../", location.href);
  const tasks = actions.map(({ what, who: owner, by }) => {
    const more = [owner, isDay(by) && `by ${inWords(by)}`].filter(Boolean).join(", ");
    return more ? `- ${what} (${more})` : `- ${what}`;
  });
  const looks = team ? `${team}: look` : "Look";
  const parts = [who && `Who follows this up: ${who}`, tasks.join("\n"), address];
  return {
    uid: `follow-up-${date || "undated"}-${slug}@${home.host || "device"}${sitePath(home.pathname)}`,
    day: again,
    summary: `${looks} again at “${title}”`,
    description: parts.filter(Boolean).join("\n\n"),
    url: address,
  };
}

async function copy() {
  try {
    await navigator.clipboard.writeText(text());
    said.textContent = "Copied.";
    taken();
  } catch {
    copyByHand();
  }
}

// Not every intranet is served over https, without which there is no clipboard.
function copyByHand() {
  const shown = element("textarea", "sm-agreed__text");
  shown.dataset.byHand = "";
  shown.ariaLabel = "The record as text";
  shown.readOnly = true;
  shown.value = text();
  said.after(shown);
  shown.focus();
  shown.select();
  said.textContent = "The text is selected. Copy it with Ctrl and C, or with ⌘ and C on a Mac.";
}

function printBlank() {
  place.toggleAttribute("data-blank", true);
  addEventListener("afterprint", () => place.removeAttribute("data-blank"), { once: true });
  print();
}
