// The end of a quiz: what is missing or the result, what to read again, and another try.

import { element } from "./element.js";
import { report } from "./report.js";

/**
 * @param {HTMLElement} block
 * @param {import("./asked.js").Asked[]} asked its marked questions
 */
export function start(block, asked) {
  const place = element("div", "sm-end");
  block.append(action("See your result", () => finish(block, asked, place), "sm-check"), place);
  // What was said of these answers is not said of others.
  block.addEventListener("sevenmin:changed", () => place.replaceChildren());
}

function finish(block, asked, place) {
  const open = asked.filter((one) => !one.isAnswered);
  for (const one of open.length ? open : asked.filter((one) => !one.outcome)) one.check();
  if (open.length) place.replaceChildren(missing(asked, open));
  // Asked for twice, a result is shown again and counts once.
  else if (!place.querySelector(".sm-score")) place.replaceChildren(result(block, asked, place));
  place.firstChild.focus();
}

// GOV.UK's error summary.
function missing(asked, open) {
  const made = panel("sm-missing", "There is a problem");
  made.append(list(open.map((one) => linkToQuestion(one, asked.indexOf(one) + 1))));
  return made;
}

function linkToQuestion(one, number) {
  const link = linkTo(one.question.id, `Question ${number}: ${one.type.missing}`);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    one.focus();
  });
  return link;
}

function result(block, asked, place) {
  const wrong = asked.filter((one) => one.outcome !== "right");
  const right = asked.length - wrong.length;
  const made = panel("sm-score", `Your result: ${right} of ${asked.length} right`);
  const passing = pass(block, right, asked.length);
  made.append(segments(asked), passing.words, ...again(wrong), ...tries(asked, wrong, place));
  report(block, { right, of: asked.length, passed: passing.passed });
  return made;
}

// One segment for each question, by shape as well as by colour; its words are for everyone.
function segments(asked) {
  const made = asked.map(({ outcome }, i) => {
    const words = element("span", "sm-hidden", `Question ${i + 1}: ${outcome}`);
    words.dataset.outcome = outcome;
    return words;
  });
  return list(made, "sm-score__segments");
}

function pass({ dataset }, right, of) {
  if (!dataset.pass) return { words: "" };
  const least = Math.ceil((dataset.pass / 100) * of);
  const passed = right >= least;
  const said = `${passed ? "Passed" : "Not passed yet"}: this quiz asks for ${least} of ${of}.`;
  return { passed, words: element("p", "sm-score__pass", said) };
}

/** The steps of the brief to which the questions that were not right belong. */
function again(wrong) {
  const ids = new Set(wrong.map(({ question }) => `step--${question.dataset.step}`));
  const steps = [...document.querySelectorAll(".sm-step")].filter(({ id }) => ids.has(id));
  if (!steps.length) return [];
  const links = steps.map((step) => {
    const words = step.querySelector("h2").textContent;
    return linkTo(step.id, `Minute ${step.id.slice("step--".length)}: ${words}`);
  });
  return [element("p", "sm-score__again", "Read again:"), list(links)];
}

function tries(asked, wrong, place) {
  const retry = (words, these) =>
    action(words, () => {
      for (const one of these) one.reset();
      place.replaceChildren();
      these[0].focus();
    });
  const count = wrong.length;
  const some = count > 0 && count < asked.length;
  const words = count === 1 ? "Try the wrong one again" : `Try the ${count} wrong ones again`;
  return [...(some ? [retry(words, wrong)] : []), retry("Start again", asked)];
}

function panel(className, heading) {
  const made = element("section", className);
  made.tabIndex = -1;
  made.append(element("h3", "", heading));
  made.setAttribute("aria-label", heading);
  return made;
}

function list(parts, className = "") {
  const made = element("ul", className);
  made.setAttribute("role", "list");
  for (const part of parts) made.appendChild(document.createElement("li")).append(part);
  return made;
}

function linkTo(id, words) {
  const link = element("a", "", words);
  link.href = `#${id}`;
  return link;
}

function action(words, onClick, className = "sm-action") {
  const button = element("button", className, words);
  button.type = "button";
  button.addEventListener("click", onClick);
  return button;
}
