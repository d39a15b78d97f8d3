// The largest type size at which a slide's words fit on it. Nothing is scaled: a slide that is full
// at the smallest size scrolls, so it can be read on a telephone, and enlarged four times, too.

const LEAST = 16;
const CLOSE = 0.5;

/** Sizes the slide that is shown, again whenever there is more room, less, or other words. */
export function startFit(root, slides) {
  const done = new Set();
  const show = (section) => !done.has(section) && fit(section) && done.add(section);
  const again = () => {
    done.clear();
    show(slides.current());
  };
  slides.onChange(show);
  new ResizeObserver(again).observe(root);
  addEventListener("resize", again);
  // An image has its height when it has come; `load` does not bubble.
  root.addEventListener("load", again, true);
  again();
}

/** @returns {boolean} whether there was something to measure */
export function fit(section) {
  if (!section.clientHeight) return false;
  section.style.removeProperty("--dk-size");
  const size = fitting(section, parseFloat(getComputedStyle(section).fontSize));
  if (size) section.style.setProperty("--dk-size", `${size}px`);
  allowScrolling(section);
  return true;
}

/** Halves what lies between a size that fits and one that does not: eight looks at the most. */
function fitting(section, largest) {
  if (fits(section)) return undefined;
  let [least, most] = [LEAST, largest];
  while (most - least > CLOSE) {
    const middle = (least + most) / 2;
    section.style.setProperty("--dk-size", `${middle}px`);
    if (fits(section)) least = middle;
    else most = middle;
  }
  return least;
}

const fits = (box) => box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;

/** Who has no mouse scrolls by keys, and for that the slide must take the focus. */
function allowScrolling(section) {
  if (fits(section)) section.removeAttribute("tabindex");
  else section.tabIndex = 0;
}

/** Whether a slide is longer than its window. */
export const scrolls = (section) => !fits(section);
