// How much there is in a log, at a glance: a dial of seven segments and a few words.

import { count } from "./count.js";
import { isOn, state } from "./store.js";

const SEGMENT = 75.4; // As long as in the dial's template.
const OFF = "Nothing is kept on this device.";
const EMPTY = "Your log is still empty.";
const HOW = "Read a brief. At its end, press “I have read this brief”.";
const UNTESTED = "Answer the questions that follow a brief, and you find the results here.";
const BLOCKED = "This browser does not let the site keep anything. You can still print this page and fill it in by hand.";
const TURN_ON = "If you want a log, let this browser keep it. It is sent nowhere, but whoever uses this device can see it: on a shared computer, leave it off.";

/** @param {number} due how many briefs wait to be looked at again */
export function showSum(place, log, due) {
  const all = [...place.querySelectorAll("[data-brief]")];
  const read = all.filter(({ dataset }) => Object.hasOwn(log.briefs, dataset.brief)).length;
  const quizzes = Object.keys(log.quizzes).length;
  const isEmpty = !read && !place.hasAttribute("data-some");
  turnDial(place, read / (all.length || 1));
  find(place, "number").textContent = read;
  find(place, "words").textContent = isOn() ? words(read, all.length, isEmpty) : OFF;
  find(place, "more").textContent = isOn() ? more(quizzes, due, isEmpty) : hint();
  offerWays(place, isEmpty);
}

/** Where the focus goes when what had it is gone. */
export const focusSum = (place) => find(place, "words").focus();

const find = (place, name) => place.querySelector(`[data-${name}]`);

function offerWays(place, isEmpty) {
  find(place, "choose").hidden = !isOn() || !isEmpty;
  find(place, "keep").hidden = isOn() || state() === "blocked";
  find(place, "sum").querySelector("[data-print]").hidden = isEmpty;
}

function turnDial(place, share) {
  place.querySelectorAll(".sm-log__on").forEach((segment, n) => {
    const filled = Math.min(Math.max(share * 7 - n, 0), 1);
    segment.setAttribute("stroke-dasharray", `${SEGMENT * filled} 1000`);
  });
}

const hint = () => (state() === "blocked" ? BLOCKED : TURN_ON);

function words(read, all, isEmpty) {
  if (isEmpty) return EMPTY;
  if (read === all) return all === 1 ? "You have read the one brief." : `You have read all ${all} briefs.`;
  return `You have read ${read} of ${count(all, "brief", "briefs")}.`;
}

function more(quizzes, due, isEmpty) {
  if (isEmpty) return HOW;
  const answered = quizzes ? `${count(quizzes, "quiz", "quizzes")} answered.` : UNTESTED;
  return due ? `${answered} ${count(due, "brief waits", "briefs wait")} for you to look again.` : answered;
}
