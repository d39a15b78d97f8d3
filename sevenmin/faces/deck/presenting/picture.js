// A small picture of a slide: the slide itself once more, as large as in the room, and drawn small.

import { element } from "../../../element.js";
import { fit } from "./fit.js";

/** Puts a picture of a slide into a place. Nobody can press, focus or hear anything in it. */
export function picture(place, slide) {
  place.replaceChildren();
  place.inert = true;
  place.ariaHidden = "true";
  if (!slide) return;
  const page = element("div", "dk dk-picture__page");
  const deck = element("div", "reveal ready");
  const slides = element("div", "slides");
  const copy = copyOf(slide);
  slides.append(copy);
  deck.append(slides);
  page.append(deck);
  place.append(page);
  scale(place);
  fit(copy);
}

/** Again, when the room's window or this one has another size. */
export function scale(place) {
  const room = document.querySelector("[data-deck] .slides");
  const page = place.firstElementChild;
  if (!page || !room.clientWidth) return;
  const own = { width: room.clientWidth, height: room.clientHeight };
  place.style.setProperty("--ratio", `${own.width} / ${own.height}`);
  page.style.setProperty("width", `${own.width}px`);
  page.style.setProperty("height", `${own.height}px`);
  page.style.setProperty("--scale", place.clientWidth / own.width);
}

function copyOf(slide) {
  const copy = slide.cloneNode(true);
  copy.classList.remove("past", "future");
  copy.classList.add("present");
  for (const name of ["hidden", "inert", "aria-hidden", "tabindex"]) copy.removeAttribute(name);
  copy.style.removeProperty("display");
  copy.querySelectorAll("aside.notes").forEach((notes) => notes.remove());
  withoutIds(copy);
  return copy;
}

/** An id is there once in a document. */
export function withoutIds(part) {
  for (const found of [part, ...part.querySelectorAll("[id]")]) found.removeAttribute("id");
  return part;
}
