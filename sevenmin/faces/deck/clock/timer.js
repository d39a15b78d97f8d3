// A timer on the slides where people think in silence or talk in pairs. Leaving the slide ends it.

import { begin, end, onCountdown, running } from "./countdown.js";
import { key } from "../presenting/keys.js";
import { refit } from "../presenting/refit.js";
import { hasTimer, PAIRS, SILENCE, timerPart } from "./timer-part.js";

export function start(slides) {
  const shows = [...document.querySelectorAll("[data-timer]")].map(addTo);
  onCountdown(() => shown(shows));
  slides.onChange(endElsewhere);
  endElsewhere(slides.current());
  const toggle = (offer) => () => startOrStop(slides.current(), offer);
  key(["t", "T"], "Timer for silence: start or stop", toggle(SILENCE));
  key(["p", "P"], "Timer for pairs: start or stop", toggle(PAIRS));
}

function addTo(place) {
  const [part, show] = timerPart(place.closest("section").id);
  place.append(part);
  return show;
}

let wasRunning = running() !== null;

/** With a countdown on it, the slide has less room for its words. */
function shown(shows) {
  for (const show of shows) show();
  const isRunning = running() !== null;
  if (isRunning !== wasRunning) refit();
  wasRunning = isRunning;
}

function endElsewhere(slide) {
  if (running() && running().slide !== slide.id) end();
}

/** A timer that runs is stopped by either key; when its time is up, the other key goes on. */
function startOrStop(slide, [words, minutes]) {
  const now = running();
  if (now && (now.left || now.words === words)) end();
  else if (hasTimer(slide)) begin(slide.id, words, minutes);
}
