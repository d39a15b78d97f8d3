// The slides on paper: alone, or each with its notes. The styles ask how.

import { sizeForPaper } from "./paper.js";

/** At the foot of each page: where it belongs when it lies on a table. */
export function startPrinting({ sections }) {
  const title = document.querySelector("h1").textContent.trim();
  sections.forEach((section, place) => {
    section.dataset.foot = `${place + 1} of ${sections.length} · ${title}`;
  });
  addEventListener("beforeprint", () => sizeForPaper(sections));
}

/** @param {"slides" | "notes"} what */
export function printed(what) {
  const root = document.documentElement;
  root.dataset.print = what;
  addEventListener("afterprint", () => delete root.dataset.print, { once: true });
  print();
}
