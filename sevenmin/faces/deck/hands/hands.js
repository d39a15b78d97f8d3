// A show of hands: the trainer types how many hands went up, the room sees bars. Nothing is stored.

import { button, element } from "../../../element.js";
import { clear, handsFor, inHands, onCount, total } from "./counts.js";
import { handBar } from "./hand-chart.js";
import { handField, onEnter, optionsOf } from "./hand-fields.js";
import { key } from "../presenting/keys.js";
import { refit } from "../presenting/refit.js";
import { say } from "../presenting/said.js";

export function start(slides) {
  const counting = new Map(slides.sections.filter(hasHands).map((slide) => [slide, startOn(slide)]));
  slides.sections.filter(isAnswer).forEach((slide) => startAnswer(slide, slides));
  slides.onChange(() => counting.forEach(({ close }) => close()));
  onCount(refit);
  key(["h", "H"], "Count hands", () => counting.get(slides.current())?.toggle());
}

const isAnswer = ({ dataset }) => dataset.kind === "answer";
export const hasHands = (slide) => slide.querySelector("[data-hands]") !== null;

/** @returns {{toggle: () => void, close: () => void}} for the fields */
function startOn(slide) {
  const { question } = slide.dataset;
  const options = optionsOf(slide);
  const shows = options.map((option) => addTo(option, question));
  const fields = () => [...slide.querySelectorAll(".dk-hands__field")];
  const [tools, showTools] = toolsFor(slide, question, toggle);
  function toggle() {
    const isOpen = slide.toggleAttribute("data-counting");
    show();
    refit();
    if (isOpen) fields()[0].focus();
    else tools.firstElementChild.focus();
    if (!isOpen && total(question)) say(inAll(question, options));
  }
  function close() {
    if (!slide.hasAttribute("data-counting")) return;
    slide.removeAttribute("data-counting");
    show();
  }
  function show() {
    slide.toggleAttribute("data-counted", total(question) > 0);
    [...shows, showTools].forEach((each) => each());
  }
  slide.querySelector("[data-hands]").append(tools);
  onEnter(slide, fields, toggle);
  onCount(show);
  return { toggle, close };
}

function addTo({ option, words, item }, question) {
  const hands = element("span", "dk-hands");
  const [field, showField] = handField(question, option, element("span", "sm-hidden", `Hands for: ${words}`));
  const [bar, showBar] = handBar(question, option);
  hands.append(field, bar);
  item.append(hands);
  return () => [showField, showBar].forEach((show) => show());
}

function toolsFor(slide, question, toggle) {
  const tools = element("div", "dk-hands__tools");
  const opening = button("Count hands", "dk-button", toggle);
  const clearing = button("Clear the count", "dk-button", () => {
    clear(question);
    opening.focus();
  });
  const sum = element("span", "dk-hands__total");
  tools.append(opening, clearing, sum);
  const show = () => {
    const all = total(question);
    const isOpen = slide.hasAttribute("data-counting");
    opening.textContent = isOpen ? "Done" : all ? "Change the count" : "Count hands";
    clearing.hidden = !all;
    sum.textContent = all ? `${inHands(all)} in all` : "";
  };
  show();
  return [tools, show];
}

function inAll(question, options) {
  const each = options.map(
    ({ option, words }) => `${words} – ${inHands(handsFor(question).get(option))}`,
  );
  return `${inHands(total(question))}: ${each.join("; ")}`;
}

/** Beside each verdict, how many had thought so. */
function startAnswer(slide, slides) {
  const { question } = slide.dataset;
  const asked = slides.sections.find(({ id }) => `${id}--answer` === slide.id);
  const shows = optionsOf(asked).flatMap(({ option }) => addToVerdict(slide, question, option));
  onCount(() => {
    slide.toggleAttribute("data-counted", total(question) > 0);
    shows.forEach((show) => show());
  });
}

function addToVerdict(slide, question, option) {
  // In a scenario a key is a scene's, and what a room chose is a decision in the first of them.
  const name = slide.querySelector("[data-decision]") ? "decision" : "key";
  const verdict = slide.querySelector(`[data-${name}="${CSS.escape(option)}"]`);
  if (!verdict) return [];
  const [bar, show] = handBar(question, option);
  const hands = element("p", "dk-hands");
  hands.append(bar);
  verdict.append(hands);
  return [show];
}
