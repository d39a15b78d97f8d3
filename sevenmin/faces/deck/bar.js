// The bar of buttons below the slides.

import { button, element } from "../../element.js";

const bar = document.querySelector("[data-bar]");
const tools = element("div", "dk-bar__tools");

/** Adds a button to the bar, behind those that are there. */
export function tool(words, action) {
  const made = button(words, "dk-tool", action);
  tools.append(made);
  return made;
}

/** The ways from slide to slide, and where the reader is. */
export function startBar(slides) {
  const place = element("span", "dk-bar__place");
  const show = () => (place.textContent = `${slides.index() + 1} of ${slides.sections.length}`);
  const focus = ({ detail }) => ({ focus: detail > 0 });
  bar.append(
    button("Previous", "dk-tool", (event) => slides.previous(focus(event))),
    place,
    button("Next", "dk-tool", (event) => slides.next(focus(event))),
    tools,
  );
  slides.onChange(show);
  show();
}
