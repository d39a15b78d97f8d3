// The end of a quiz: what is missing or the result, what to read again, and another try.

import { button, element } from "../element.js";
import { report } from "./memory.js";

/**
 * @param {HTMLElement} block
 * @param {import("./asked.js").Asked[]} asked its marked questions
 */
export function start(block, asked) {
  const place = element("div", "sm-end");
  block.append(button("See your result", "sm-check", () => finish(block, asked, place)), place);
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
  const links = open.map((one) => {
    const number = asked.indexOf(one) + 1;
    return linkTo(one.question.id, `Question ${number}: ${one.type.missing}`, (event) => {
      event.preventDefault();
      one.focus();
    });
  });
  return panel("sm-missing", "There is a problem", list(links));
}

function result(block, asked, place) {
  const wrong = asked.filter((one) => one.outcome !== "right");
  const score = { right: asked.length - wrong.length, of: asked.length };
  const least = Math.ceil((block.dataset.pass / 100) * score.of);
  // Without a pass mark nobody passes or fails.
  if (least) score.passed = score.right >= least;
  report(block, score);
  return panel(
    "sm-score",
    `Your result: ${score.right} of ${score.of} right`,
    list(asked.map(segment), "sm-score__segments"),
    ...passing(score, least),
    ...again(wrong),
    ...tries(asked, wrong, place),
  );
}

// One for each question, by shape as well as by colour; its words are for everyone.
function segment({ outcome }, i) {
  const words = element("span", "sm-hidden", `Question ${i + 1}: ${outcome}`);
  words.dataset.outcome = outcome;
  return words;
}

function passing({ passed, of }, least) {
  if (passed === undefined) return [];
  const said = passed ? "Passed" : "Not passed yet";
  return [element("p", "sm-score__pass", `${said}: this quiz asks for ${least} of ${of}.`)];
}

/** The steps of the brief to which the questions that were not right belong. */
function again(wrong) {
  const ids = wrong.map(({ question }) => `step--${question.dataset.step}`);
  const steps = [...document.querySelectorAll(".sm-step")].filter(({ id }) => ids.includes(id));
  const links = steps.map((step) => {
    const words = step.querySelector("h2").textContent;
    return linkTo(step.id, `Minute ${step.id.slice(6)}: ${words}`);
  });
  return links.length ? [element("p", "", "Read again:"), list(links)] : [];
}

function tries(asked, wrong, place) {
  const retry = (words, these) =>
    button(words, "sm-action", () => {
      for (const one of these) one.reset();
      place.replaceChildren();
      these[0].focus();
    });
  const { length } = wrong;
  const words = length === 1 ? "Try the wrong one again" : `Try the ${length} wrong ones again`;
  const some = length > 0 && length < asked.length;
  return [...(some ? [retry(words, wrong)] : []), retry("Start again", asked)];
}

function panel(className, heading, ...parts) {
  const made = element("section", className);
  made.tabIndex = -1;
  made.ariaLabel = heading;
  made.append(element("h3", "", heading), ...parts);
  return made;
}

function list(parts, className = "") {
  const made = element("ul", className);
  made.role = "list";
  for (const part of parts) made.appendChild(element("li", "")).append(part);
  return made;
}

function linkTo(id, words, action) {
  const link = element("a", "", words);
  link.href = `#${id}`;
  link.onclick = action;
  return link;
}
