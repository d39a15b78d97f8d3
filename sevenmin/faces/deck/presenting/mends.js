// Faults of reveal.js 6.0.1, mended. Each says what it is.

import { say } from "./said.js";

export function mend(root, slides) {
  // With `role="application"` a screen reader hands every key to the page, and reads nothing.
  root.removeAttribute("role");
  // It says each slide whole, without a pause, on top of what is said here.
  // Its buttons, its numbers and its black are hidden, but there; ours are in the bar.
  for (const spare of root.querySelectorAll(SPARE)) spare.remove();
  slides.sections.forEach((section, place) => {
    const number = `${place + 1} of ${slides.sections.length}`;
    section.setAttribute("aria-roledescription", "slide");
    section.setAttribute("aria-label", number);
  });
  slides.onChange((section, way) => {
    only(section, slides);
    tell(section, way, slides);
  });
  only(slides.current(), slides);
}

const SPARE = ".aria-status, .controls, .progress, .slide-number, .speaker-notes, .pause-overlay";

/** Its other slides are out of sight, but not out of the way of the Tab key. */
function only(current, { sections }) {
  for (const section of sections) section.inert = section !== current;
}

/** Said once: by the focus on its heading where the reader moved, in words where another did. */
function tell(section, { focus }, { index, sections }) {
  const heading = section.querySelector("h1, h2");
  if (focus) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  } else say(`${index() + 1} of ${sections.length}: ${heading.textContent}`);
}
