// When to look at a brief again, those first that are due, with a calendar file for what comes.

import { button, element } from "../element.js";
import { calendar } from "./calendar.js";
import { inWords } from "./days.js";
import { download } from "./download.js";
import { readBrief } from "./log.js";
import { sitePath } from "./store.js";
import { focusSum } from "./sum.js";

const CALENDAR = "text/calendar;charset=utf-8";

/** @param {() => void} show makes the page anew */
export function showAgain(place, visits, show) {
  const part = place.querySelector("[data-again]");
  const home = new URL(place.dataset.home, location.href);
  const coming = visits.filter((visit) => visit.coming.length);
  part.hidden = visits.length === 0;
  const lookedAt = (visit) => {
    readBrief(visit.slug, visit.title);
    show();
    place.querySelector("[data-said]").textContent = `Noted: you looked at “${visit.title}” again today.`;
    focusSum(place);
  };
  place.querySelector("[data-visits]").replaceChildren(
    ...visits.map((visit) => visitItem(visit, home, lookedAt)),
  );
  const every = place.querySelector("[data-every]");
  every.hidden = coming.length < 2;
  every.firstElementChild.onclick = () => save("look-again", coming, home);
}

function visitItem(visit, home, lookedAt) {
  const { slug, title, due, coming } = visit;
  const item = element("li", due ? "sm-visit sm-visit--due" : "sm-visit");
  const link = element("a", "", title);
  link.href = addressOf(slug, home);
  const name = element("p", "sm-visit__title");
  name.append(link);
  const ways = element("p", "sm-visit__ways");
  if (due) ways.append(way("I have looked again", ` at ${title}`, () => lookedAt(visit)), " ");
  if (coming.length) ways.append(way("Calendar file", ` for ${title}`, () => save(slug, [visit], home)));
  item.append(element("p", "sm-visit__when", whenWords(due, coming)), name, ways);
  return item;
}

function whenWords(due, coming) {
  const days = coming.map(({ day }) => inWords(day)).join(", then ");
  if (!due) return days;
  return days ? `Due since ${inWords(due)}, then ${days}` : `Due since ${inWords(due)}`;
}

function way(words, about, action) {
  const made = button(words, "sm-action", action);
  made.append(element("span", "sm-hidden", about));
  return made;
}

function save(name, visits, home) {
  const events = visits.flatMap((visit) => visit.coming.map((time) => event(visit, time, home)));
  download(`${name}.ics`, CALENDAR, calendar(events, new Date()));
}

// By the same name a calendar knows an event again, and moves it when the brief is read anew.
function event({ slug, title }, { day, after }, home) {
  const url = addressOf(slug, home);
  return {
    uid: `look-again-${after}-${slug}@${home.host || "device"}${sitePath(home.pathname)}`,
    day,
    summary: `Look again: ${title}`,
    description: `Answer the questions first, then read again what you missed.\n${url}`,
    url,
  };
}

const addressOf = (slug, home) => new URL(`briefs/${slug}/`, home).href;
