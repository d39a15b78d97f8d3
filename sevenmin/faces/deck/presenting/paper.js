// The type of the slides on paper: the largest at which each has a page of its own, whatever fonts
// the machine has and however full it is. It is measured just before printing, in the styles for
// paper, which hold for that moment; nothing of it is seen on the screen.

const MILLIMETRE = 96 / 25.4;

// As in 2-print.css: what a page has between its margins, from side to side and from top to bottom,
// less what printing rounds up.
const WIDTH = 267;
const HEIGHT = 182;

// Sizes of type in millimetres. Smaller than 3 points nothing is: it goes on on the next page.
const LARGEST = 9;
const LEAST = 1.06;
const STEP = 0.95;

/** Gives each slide that is too full for its page a smaller type. */
export function sizeForPaper(sections) {
  const back = asOnPaper();
  let full = [...sections];
  for (let size = LARGEST; size >= LEAST && full.length; size *= STEP) {
    full.forEach((section) => section.style.setProperty("--dk-paper", `${size}mm`));
    full = full.filter(isTooFull);
  }
  back();
}

const isTooFull = (section) =>
  section.offsetHeight > HEIGHT * MILLIMETRE || section.scrollWidth > section.clientWidth;

/** @returns {Function} takes everything back */
function asOnPaper() {
  const root = document.documentElement;
  const lists = mediaLists().map((list) => [list, list.mediaText]);
  for (const [list, said] of lists) list.mediaText = said.includes("print") ? "all" : "not all";
  root.style.width = `${WIDTH}mm`;
  return () => {
    root.style.removeProperty("width");
    for (const [list, said] of lists) list.mediaText = said;
  };
}

/** Where styles say that they are for the screen, or for paper. */
function mediaLists() {
  const all = [...document.styleSheets].flatMap((sheet) => [
    sheet.media,
    ...[...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule).map((rule) => rule.media),
  ]);
  return all.filter((list) => /screen|print/.test(list.mediaText));
}
