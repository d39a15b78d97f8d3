// Plays the situation, one scene at a time, in the words of the passages behind “The whole
// situation”. Every button carries the path to which it leads: the keys of its decisions in a row.

import { button, element, ours } from "../../element.js";
import { entryOf, tell, whyOf } from "../feedback.js";

export default {
  button: "",
  missing: "Go on until the situation ends.",

  start(question, asked) {
    const play = element("div", "sm-play");
    find(question, ".sm-opening").before(play);
    draw(question);
    play.addEventListener("click", ({ target }) => {
      if (target.type !== "button") return;
      draw(question, target.value);
      if (this.answer(question)) asked.check();
      else asked.changed();
      readOn(find(question, ".sm-now"));
    });
  },

  answer(question) {
    const { ending, path } = find(question, ".sm-now").dataset;
    return ending ? [...path] : null;
  },

  mark(question) {
    const now = find(question, ".sm-now");
    const { ending, item } = now.dataset;
    const right = ending === "good";
    const why = whyOf(question, item);
    tell(now, right ? "chosen-right" : "chosen-wrong", why, `A ${ending} ending.`);
    return { right, message: `${right ? "This" : "Another"} path leads to a good ending.` };
  },

  show: draw,
  clear: draw,
};

function draw(question, keys = "") {
  const taken = element("ol", "sm-path");
  taken.role = "list";
  taken.ariaLabel = "Your decisions so far";
  const now = element("div", "sm-now");
  now.tabIndex = -1;
  let scene = find(question, ".sm-passage");
  let decision = now;
  let path = "";
  for (const key of keys) {
    decision = decisionsOf(scene).find((one) => one.dataset.decision === key);
    // What was kept is no path when somebody changed it by hand.
    if (!decision) return draw(question);
    taken.append(copy("li", find(decision, ".sm-decision")));
    path += key;
    // A scene that is still to be written is empty, and the reader can go back.
    scene = entryOf(question, decision.dataset.to) ?? now;
  }
  Object.assign(now.dataset, scene.dataset, { item: scene.dataset.key, path });
  now.append(copy("p", find(decision, ".sm-consequence")), copy("p", find(scene, ".sm-scene")));
  const on = decisionsOf(scene).map((one) =>
    way(find(one, ".sm-decision").textContent, path + one.dataset.decision),
  );
  const moves = ours("p", "sm-moves");
  moves.append(way("Back", path.slice(0, -1), "sm-action"), way("Start again", "", "sm-action"));
  find(question, ".sm-play").replaceChildren(...(path ? [taken, now, ...on, moves] : [now, ...on]));
}

function way(words, value, look = "sm-decide") {
  return Object.assign(button(words, look), { value });
}

// Focused, a passage is read out; and it is seen from its beginning.
function readOn(passage) {
  passage.focus({ preventScroll: true });
  const fits = passage.offsetHeight < innerHeight / 2;
  passage.scrollIntoView({ block: fits ? "nearest" : "start" });
}

const find = (place, part) => place.querySelector(part);
const decisionsOf = (scene) => [...scene.querySelectorAll("li")];
const copy = (name, from) => (from ? element(name, from.className, from.textContent) : "");
