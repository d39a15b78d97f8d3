// The slides: which one is shown, the ways from one to another, and its place in the address.

import Reveal from "../../../reveal/reveal.js";
import { mend } from "./mends.js";

const still = matchMedia("(prefers-reduced-motion: reduce)");

// The layout is ours, and so are keys, touch, overview and the way to a slide.
const OPTIONS = {
  width: "100%",
  height: "100%",
  margin: 0,
  minScale: 1,
  maxScale: 1,
  center: false,
  controls: false,
  progress: false,
  slideNumber: false,
  hash: false,
  respondToHashChanges: false,
  jumpToSlide: false,
  keyboard: false,
  touch: false,
  overview: false,
  pause: false,
  help: false,
  fragments: false,
  autoAnimate: false,
  autoPlayMedia: false,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
  scrollActivationWidth: null,
  viewDistance: 2,
  mobileViewDistance: 2,
  backgroundTransition: "none",
  transitionSpeed: "fast",
};

const transition = () => (still.matches ? "none" : "slide");

/**
 * @typedef {object} Slides
 * @property {HTMLElement[]} sections
 * @property {() => HTMLElement} current
 * @property {() => number} index
 * @property {(way?: Way) => void} next
 * @property {(way?: Way) => void} previous
 * @property {(section: HTMLElement, way?: Way) => void} go
 * @property {(listener: (section: HTMLElement, way: Way) => void) => void} onChange
 * @typedef {{focus?: boolean}} Way `focus` where the reader moved in this window, by key or button
 */

/** @returns {Promise<Slides>} */
export async function start(root) {
  const sections = [...root.querySelectorAll(".slides > section")];
  const deck = new Reveal(root, { ...OPTIONS, transition: transition() });
  // What stands behind a `?` would overrule these options.
  if (location.search) history.replaceState(history.state, "", location.pathname + location.hash);
  await deck.initialize();
  still.addEventListener("change", () => deck.configure({ transition: transition() }));
  const slides = made(deck, sections);
  mend(root, slides);
  slides.go(addressed(sections) ?? sections[0]);
  addEventListener("hashchange", () => slides.go(addressed(sections) ?? slides.current()));
  root.addEventListener("click", (event) => follow(event, slides));
  return slides;
}

function made(deck, sections) {
  const listeners = [];
  let way = {};
  const index = () => deck.getIndices().h;
  const to = (number, taken = {}) => {
    way = taken;
    deck.slide(number);
    keep(sections[index()]);
    way = {};
  };
  deck.on("slidechanged", ({ currentSlide }) => {
    for (const listener of listeners) listener(currentSlide, way);
  });
  return {
    sections,
    index,
    current: () => sections[index()],
    next: (taken) => to(index() + 1, taken),
    previous: (taken) => to(index() - 1, taken),
    go: (section, taken) => to(sections.indexOf(section), taken),
    onChange: (listener) => listeners.push(listener),
  };
}

/** The slide that the address names, or that holds what it names. */
function addressed(sections) {
  const named = location.hash && document.getElementById(decoded(location.hash.slice(1)));
  return named ? sections.find((section) => section.contains(named)) : undefined;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A reload comes back to it; the browser's way back still leads to the brief. */
function keep({ id }) {
  history.replaceState({ ...history.state }, "", `#${id}`);
}

/** A link to another slide goes there, without a new place in the browser's history. */
function follow(event, slides) {
  const id = event.target.closest?.("a[href^='#']")?.hash.slice(1);
  const section = slides.sections.find((one) => one.id === id);
  if (!section) return;
  event.preventDefault();
  slides.go(section, { focus: true });
}
