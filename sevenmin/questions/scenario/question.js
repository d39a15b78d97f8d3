// Plays the situation, one scene at a time, in the words of the passages behind “The whole
// situation”. Every button carries the path to which it leads: the keys of its decisions in a row.

import { button, element } from "../../element.js";
import { entryOf, tell, whyOf } from "../feedback.js";

export default {
  button: "",
  missing: "Go on until the situation ends.",

  start(question, asked) {
    const play = element("div", "sm-play");
    find(question, ".sm-opening").before(play);
    draw(question, []);
    play.addEventListener("click", ({ target }) => {
      const pressed = target.closest("button");
      if (!pressed) return;
      draw(question, [...pressed.value]);
      if (this.answer(question)) asked.check();
      else asked.changed();
      readOn(find(play, ".sm-now"));
    });
  },

  answer(question) {
    const { ending, path } = find(question, ".sm-now").dataset;
    return ending ? [...path] : null;
  },

  mark(question) {
    const now = find(question, ".sm-now");
    const { ending, item } = now.dataset;
    if (!ending) return { right: false };
    const right = ending === "good";
    const said = find(entryOf(question, item), ".sm-verdict").textContent;
    tell(now, right ? "chosen-right" : "chosen-wrong", whyOf(question, item), said);
    return { right, message: `${right ? "This" : "Another"} path leads to a good ending.` };
  },

  show: draw,
  clear: (question) => draw(question, []),
};

function draw(question, path) {
  let scene = find(question, ".sm-passage");
  let consequence;
  const taken = element("ol", "sm-path");
  Object.assign(taken, { role: "list", ariaLabel: "Your decisions so far" });
  for (const key of path) {
    const decision = decisionsOf(scene).find((one) => one.dataset.decision === key);
    // What was kept is no path when somebody changed it by hand.
    if (!decision) return draw(question, []);
    taken.append(copy("li", find(decision, ".sm-decision")));
    consequence = find(decision, ".sm-consequence");
    scene = entryOf(question, decision.dataset.to);
  }
  const now = element("div", "sm-now");
  now.tabIndex = -1;
  Object.assign(now.dataset, scene.dataset, { item: scene.dataset.key, path: path.join("") });
  now.append(copy("p", consequence), copy("p", find(scene, ".sm-scene")));
  const on = decisionsOf(scene).map((one) => {
    return way(find(one, ".sm-decision").textContent, [...path, one.dataset.decision]);
  });
  const parts = path.length ? [taken, now, ...on, moves(path)] : [now, ...on];
  find(question, ".sm-play").replaceChildren(...parts);
}

function moves(path) {
  const made = element("p", "sm-moves");
  const back = way("Back", path.slice(0, -1), "sm-action");
  made.append(back, way("Start again", [], "sm-action"));
  return made;
}

// Focused, a passage is read out; and it is seen from its beginning.
function readOn(passage) {
  passage.focus({ preventScroll: true });
  const fits = passage.offsetHeight < innerHeight / 2;
  passage.scrollIntoView({ block: fits ? "nearest" : "start" });
}

function way(words, path, look = "sm-decide") {
  return Object.assign(button(words, look), { value: path.join("") });
}

const find = (place, part) => place.querySelector(part);
const decisionsOf = (scene) => [...scene.querySelectorAll("[data-decision]")];
const copy = (name, from) => (from ? element(name, from.className, from.textContent) : "");
