// A timer on the slides where people think in silence or talk in pairs. Leaving the slide ends it.

import { end, onCountdown, running } from "./countdown.js";
import { key } from "./keys.js";
import { firstOffer, hasTimer, timerPart } from "./timer-part.js";

export function start(slides) {
  for (const place of document.querySelectorAll("[data-timer]")) {
    const [part, show] = timerPart(place.closest("section").id);
    place.append(part);
    onCountdown(show);
  }
  slides.onChange(() => endElsewhere(slides.current()));
  endElsewhere(slides.current());
  key(["t", "T"], "Start or stop the timer", () => toggle(slides.current()));
}

function endElsewhere(slide) {
  if (running() && running().slide !== slide.id) end();
}

function toggle(slide) {
  if (running()) end();
  else if (hasTimer(slide)) firstOffer(slide.id);
}
