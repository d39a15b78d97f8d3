// The bar of buttons below the slides. What is seldom needed stands in a menu; where the window is
// narrow, all but the ways from slide to slide does.

import { button, element } from "../../../element.js";

const bar = document.querySelector("[data-bar]");
const tools = element("div", "dk-bar__tools");
const menu = element("div", "dk-menu");
const wide = matchMedia("(min-width: 75em)");
const AWHILE = 3000;

/** Adds a button to the bar, behind those that are there; a rare one to the menu. */
export function tool(words, action, { rare = false } = {}) {
  const made = button(words, "dk-tool", action);
  (rare ? menu : tools).append(made);
  return made;
}

/** A link in the menu. */
export function rareLink(made) {
  made.className = "dk-tool";
  menu.append(made);
}

/** The ways from slide to slide, and where the reader is. */
export function startBar(slides) {
  bar.role = "group";
  bar.ariaLabel = "Slides";
  const place = element("span", "dk-bar__place");
  const before = button("Previous", "dk-tool", (event) => slides.previous(way(event)));
  const next = button("Next", "dk-tool", (event) => slides.next(way(event)));
  const show = () => {
    place.textContent = `${slides.index() + 1} of ${slides.sections.length}`;
    before.ariaDisabled = String(slides.index() === 0);
    next.ariaDisabled = String(slides.index() === slides.sections.length - 1);
  };
  bar.append(place, before, next, tools, opener(), menu);
  slides.onChange(show);
  show();
  settle();
  wide.addEventListener("change", settle);
  for (const kind of ["pointermove", "pointerdown"]) addEventListener(kind, appear);
}

// Whoever pressed with a pointer looks at the slide; a key on the button may be pressed again.
const way = ({ detail }) => ({ focus: detail > 0 });

function opener() {
  const more = button("More", "dk-tool dk-bar__more");
  menu.id = "more";
  menu.popover = "auto";
  menu.role = "group";
  menu.ariaLabel = "More";
  more.setAttribute("popovertarget", menu.id);
  // Before the button does its part: a dialog gives the focus back to where it was.
  const leave = ({ target }) => target.closest("button") && menu.hidePopover();
  menu.addEventListener("click", leave, true);
  return more;
}

function settle() {
  if (wide.matches) menu.before(tools, bar.querySelector(".dk-bar__more"));
  else menu.prepend(tools);
}

let going;

/** The room sees no buttons while nobody moves the pointer. */
function appear() {
  document.body.toggleAttribute("data-pointing", true);
  clearTimeout(going);
  going = setTimeout(() => document.body.toggleAttribute("data-pointing", false), AWHILE);
}
