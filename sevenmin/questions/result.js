// The end of a quiz: what is missing or the result, what to read again, and another try.

import { button, element, link, list } from "../element.js";
import { report } from "../device/answers.js";

/**
 * @param {HTMLElement} block the quiz's own, where it ends
 * @param {import("./asked.js").Asked[]} all its questions, in the order of the page
 */
export function start(block, all) {
  const asked = all.filter((one) => one.isMarked);
  const quiz = { block, all, asked, place: element("div", "sm-end"), isNew: false };
  block.append(button("See your result", "sm-check", () => finish(quiz)), quiz.place);
  for (const { question } of asked) {
    question.addEventListener("sevenmin:checked", () => (quiz.isNew = true));
    // What was said of these answers is not said of others.
    question.addEventListener("sevenmin:changed", () => quiz.place.replaceChildren());
  }
  if (asked.every((one) => one.outcome)) quiz.place.append(result(quiz));
}

function finish(quiz) {
  const { asked, place } = quiz;
  const open = asked.filter((one) => !one.isAnswered);
  for (const one of open.length ? open : asked.filter((one) => !one.outcome)) one.check(false);
  place.replaceChildren(open.length ? missing(asked, open) : result(quiz));
  place.firstChild.focus();
  if (open.length || !quiz.isNew) return;
  // Asked for twice, a result counts once.
  report(quiz.block, scoreOf(quiz));
  quiz.isNew = false;
}

// GOV.UK's error summary.
function missing(asked, open) {
  const links = open.map((one) => {
    const number = asked.indexOf(one) + 1;
    return linkTo(one.first, `Question ${number}: ${one.type.missing}`);
  });
  return panel("sm-missing", "There is a problem", list(links));
}

function scoreOf({ block, asked }) {
  const right = asked.filter((one) => one.outcome === "right").length;
  const least = Math.ceil((block.dataset.pass / 100) * asked.length);
  // Without a pass mark nobody passes or fails.
  return { right, of: asked.length, passed: least ? right >= least : undefined, least };
}

function result(quiz) {
  const { right, of, ...passing } = scoreOf(quiz);
  const wrong = quiz.asked.filter((one) => one.outcome !== "right");
  return panel(
    "sm-score",
    `Your result: ${right} of ${of} right`,
    list(quiz.asked.map(segment), "sm-score__segments"),
    ...passWords(passing, of),
    ...again(wrong),
    ...tries(quiz, wrong),
  );
}

// One for each question, by number and shape as well as by colour; its words are for everyone.
function segment({ outcome, question }, i) {
  const made = linkTo(question, i + 1);
  made.dataset.outcome = outcome;
  made.prepend(element("span", "sm-hidden", "Question "));
  made.append(element("span", "sm-hidden", `: ${outcome}`));
  return made;
}

function passWords({ passed, least }, of) {
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
    return linkTo(step, `Minute ${step.id.slice(6)}: ${words}`);
  });
  return links.length ? [element("p", "", "Read again:"), list(links)] : [];
}

function tries({ all, asked, place }, wrong) {
  const retry = (words, these) =>
    button(words, "sm-action", () => {
      for (const one of these) one.reset();
      place.replaceChildren();
      these[0].first.focus();
    });
  const { length } = wrong;
  const words = length === 1 ? "Try the wrong one again" : `Try the ${length} wrong ones again`;
  const some = length > 0 && length < asked.length;
  return [...(some ? [retry(words, wrong)] : []), retry("Start the quiz again", all)];
}

const linkTo = ({ id }, words) => link(words, "", `#${id}`);

function panel(className, heading, ...parts) {
  const made = element("section", className);
  made.tabIndex = -1;
  made.setAttribute("aria-label", heading);
  made.append(element("h3", "", heading), ...parts);
  return made;
}
