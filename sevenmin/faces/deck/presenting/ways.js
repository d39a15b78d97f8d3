// The keys, and the finger, that lead from slide to slide.

import { scrolls } from "./fit.js";
import { key } from "./keys.js";

const focus = true;
const LINES = 0.4;

export function startWays(root, slides) {
  key(["ArrowRight", "PageDown", " "], "Next slide", () => slides.next({ focus }));
  key(["ArrowLeft", "PageUp", "Shift+ "], "Previous slide", () => slides.previous({ focus }));
  key(["ArrowDown"], "Next slide, or on down a long one", () => down(slides, 1));
  key(["ArrowUp"], "Previous slide, or back up a long one", () => down(slides, -1));
  key(["Home"], "First slide", () => slides.go(slides.sections[0], { focus }));
  key(["End"], "Last slide", () => slides.go(slides.sections.at(-1), { focus }));
  swipe(root, slides);
}

function down(slides, way) {
  const slide = slides.current();
  if (scrolls(slide)) slide.scrollBy({ top: way * LINES * slide.clientHeight });
  else if (way > 0) slides.next({ focus });
  else slides.previous({ focus });
}

const FAR = 50;

/** One finger, clearly sideways, on a page that is not enlarged: all else is scrolling. */
function swipe(root, slides) {
  let from;
  const only = ({ touches }) => touches.length === 1 && visualViewport.scale < 1.1;
  const start = (event) => (from = only(event) ? event.touches[0] : undefined);
  const end = ({ changedTouches: [to] }) => {
    const [x, y] = from ? [to.clientX - from.clientX, to.clientY - from.clientY] : [0, 0];
    from = undefined;
    if (Math.abs(x) < FAR || Math.abs(x) < 2 * Math.abs(y)) return;
    if (x < 0) slides.next();
    else slides.previous();
  };
  root.addEventListener("touchstart", start, { passive: true });
  root.addEventListener("touchend", end, { passive: true });
  root.addEventListener("touchcancel", () => (from = undefined), { passive: true });
}
