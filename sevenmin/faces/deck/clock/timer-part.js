// The timer's buttons and its countdown, for a slide and for the speaker view.

import { button, element } from "../../../element.js";
import { add, begin, end, running } from "./countdown.js";
import { filled } from "./pace.js";
import { fill, segments } from "./segments.js";
import { digits, inWords } from "./times.js";

/** What for, and for how many minutes. */
export const SILENCE = ["In silence", 1];
export const PAIRS = ["In pairs", 3];
const SEVEN = 7;

/** @param {string} slide its id  @returns {[HTMLElement, () => void]} with what brings it up to now */
export function timerPart(slide) {
  const part = element("div", "dk-timer");
  part.role = "group";
  part.ariaLabel = "Timer";
  const offer = element("div", "dk-timer__buttons");
  offer.append(...[SILENCE, PAIRS].map(([words, minutes]) => offering(slide, words, minutes)));
  const [countdown, count] = countdownPart();
  part.append(offer, countdown);
  const show = () => {
    const now = running();
    const isHere = now?.slide === slide;
    if (isHere) count(now);
    if (isHere === countdown.hidden) swap(isHere ? [offer, countdown] : [countdown, offer]);
  };
  countdown.hidden = true;
  show();
  return [part, show];
}

export const hasTimer = (slide) => slide.querySelector("[data-timer]") !== null;

function offering(slide, words, minutes) {
  const text = `${words}: ${inWords(minutes * 60)}`;
  return button(text, "dk-button", () => begin(slide, words, minutes));
}

/** Takes the focus along, so that a keyboard is where it was. */
function swap([from, to]) {
  const hadFocus = from.contains(from.ownerDocument.activeElement);
  from.hidden = true;
  to.hidden = false;
  if (hadFocus) to.querySelector("[data-first], button").focus();
}

function countdownPart() {
  const part = element("div", "dk-timer__running");
  const what = element("p", "dk-timer__what");
  const time = element("p", "dk-timer__time");
  time.role = "timer";
  const row = segments(SEVEN);
  const stop = button("Stop the timer", "dk-button", end);
  stop.dataset.first = "";
  const less = button("− 1 minute", "dk-button", () => add(-1));
  const buttons = element("div", "dk-timer__buttons");
  buttons.append(stop, less, button("+ 1 minute", "dk-button", () => add(1)));
  part.append(what, time, row, buttons);
  return [part, (now) => count(now, { what, time, row, stop, less })];
}

function count({ words, left, total }, { what, time, row, stop, less }) {
  what.textContent = left ? words : `${words}: time is up`;
  time.textContent = digits(left);
  fill(row.children, filled(total - left, Array(SEVEN).fill(total / SEVEN)));
  stop.textContent = left ? "Stop the timer" : "Close the timer";
  // Still there for a keyboard that stands on it, though it does nothing in the last minute.
  less.ariaDisabled = String(left <= 60);
}
