// What the room sees of a count: beside each choice a bar, and the number in words.

import { element } from "../../../element.js";
import { handsFor, inHands } from "./counts.js";

/** @returns {[HTMLElement, () => void]} */
export function handBar(question, option) {
  const part = element("span", "dk-hands__chart");
  const bar = element("span", "dk-hands__bar");
  bar.append(document.createElement("i"));
  const said = element("span", "dk-hands__said");
  part.append(bar, said);
  const show = () => {
    const hands = handsFor(question);
    const own = hands.get(option) ?? 0;
    const most = Math.max(1, ...hands.values());
    bar.style.setProperty("--share", (own / most).toFixed(3));
    said.textContent = inHands(own);
  };
  show();
  return [part, show];
}
