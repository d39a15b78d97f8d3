// A timer on the slides where people think in silence or talk in pairs. Leaving the slide ends it.

import { end, onCountdown, running } from "./countdown.js";
import { key } from "./keys.js";
import { refit } from "./refit.js";
import { firstOffer, hasTimer, timerPart } from "./timer-part.js";

export function start(slides) {
  const shows = [...document.querySelectorAll("[data-timer]")].map(addTo);
  onCountdown(() => shown(shows));
  slides.onChange(endElsewhere);
  endElsewhere(slides.current());
  key(["t", "T"], "Start or stop the timer", () => toggle(slides.current()));
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

function toggle(slide) {
  if (running()) end();
  else if (hasTimer(slide)) firstOffer(slide.id);
}
