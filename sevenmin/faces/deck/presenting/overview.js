// All slides at once, to go to any of them.

import { button, element, list } from "../../../element.js";
import { dialog, head } from "./dialogs.js";
import { fit } from "./fit.js";
import { characters } from "./keys.js";
import { picture, scale } from "./picture.js";

const overview = dialog("dk-overview", "All slides");
overview.addEventListener("keydown", move);

export function openOverview(slides) {
  const ways = slides.sections.map((section, place) => way(section, place, slides));
  overview.append(head(overview, "All slides"), list(ways, "dk-overview__slides", "ol"));
  overview.showModal();
  measure([...overview.querySelectorAll(".dk-picture")]);
  const current = overview.querySelectorAll(".dk-overview__slide")[slides.index()];
  current.ariaCurrent = "true";
  current.focus();
  current.scrollIntoView({ block: "center" });
}

function way(section, place, slides) {
  const go = button("", "dk-overview__slide", () => {
    overview.close();
    slides.go(section, { focus: true });
  });
  const words = section.querySelector(named(section)).textContent;
  go.append(element("span", "", `${place + 1}. ${words}`));
  // Below the button, not in it: a slide may have links.
  const both = new DocumentFragment();
  const small = element("div", "dk-picture");
  picture(small, section);
  both.append(small, go);
  return both;
}

// A question is asked on one slide and answered on the next: its number tells more than its words.
const named = ({ dataset }) => (dataset.question ? ".dk-label" : "h1, h2");

/** When all of them are there: one by one would have the browser lay out the page for each. */
function measure(pictures) {
  pictures.forEach(scale);
  for (const one of pictures) fit(one.querySelector("section"));
}

const ALONG = { ArrowRight: 1, ArrowLeft: -1 };

function move(event) {
  const ways = [...overview.querySelectorAll(".dk-overview__slide")];
  const from = ways.indexOf(document.activeElement);
  const to = { Home: 0, End: ways.length - 1 }[event.key] ?? from + step(event.key, ways);
  if (characters() && ["o", "O"].includes(event.key)) overview.close();
  else if (from < 0 || Number.isNaN(to) || !ways[to]) return;
  else ways[to].focus();
  event.preventDefault();
}

/** How many slides further a key leads: as many down as there are in a row. */
function step(key, ways) {
  const row = ways.filter((way) => way.offsetTop === ways[0].offsetTop).length;
  return ALONG[key] ?? { ArrowDown: row, ArrowUp: -row }[key] ?? NaN;
}
