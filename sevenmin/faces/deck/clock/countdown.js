// The one timer that can run: for silence, for pairs. By the time of day, like the clock.

import { recall, remember } from "../presenting/memory.js";
import { say } from "../presenting/said.js";
import { inWords } from "./times.js";

const MINUTE = 60;
const OFTEN = 250;
const LONGEST = 60 * MINUTE;

/** @type {{slide: string, words: string, total: number, until: number, said: string} | null} */
let timer = recall().timer ?? null;
const listeners = new Set();

/** What runs, with the seconds that are left; or nothing. */
export function running() {
  return timer && { ...timer, left: leftOf(timer) };
}

export function begin(slide, words, minutes) {
  const total = minutes * MINUTE;
  keep({ slide, words, total, until: Date.now() + total * 1000, said: "start" });
  say(`${words}: ${inWords(total)} from now`);
}

/** A minute more, or a minute less; the last minute cannot be taken away. */
export function add(minutes) {
  const left = leftOf(timer) + minutes * MINUTE;
  if (left <= 0 || left > LONGEST) return;
  const total = Math.max(left, timer.total + minutes * MINUTE);
  keep({ ...timer, total, until: Date.now() + left * 1000, said: left > total / 2 ? "start" : "half" });
  say(`${inWords(left)} left`);
}

export function end() {
  if (timer && leftOf(timer)) say("Timer stopped");
  keep(null);
}

export function onCountdown(listener) {
  listeners.add(listener);
}

function keep(state) {
  timer = state;
  remember({ timer });
  listeners.forEach((listener) => listener());
}

const leftOf = ({ until }) => Math.max(0, Math.ceil((until - Date.now()) / 1000));

/** Said without a sound at half and at the end, once each. */
function tick() {
  if (!timer || timer.said === "end") return;
  const left = leftOf(timer);
  if (left === 0) announce("end", "Time is up");
  else if (timer.said === "start" && left <= timer.total / 2) {
    announce("half", `Half of the time is over: ${inWords(left)} left`);
  } else listeners.forEach((listener) => listener());
}

function announce(said, words) {
  keep({ ...timer, said });
  say(words);
}

setInterval(tick, OFTEN);
