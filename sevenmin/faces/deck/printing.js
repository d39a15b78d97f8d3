// The slides on paper: alone, or each with its notes. The styles ask how.

/** @param {"slides" | "notes"} what */
export function printed(what) {
  const root = document.documentElement;
  root.dataset.print = what;
  addEventListener("afterprint", () => delete root.dataset.print, { once: true });
  print();
}
