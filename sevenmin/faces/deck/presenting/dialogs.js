// A dialog over the slides: its head with its name and the way out, and what happens as it closes.

import { button, element } from "../../../element.js";

/** @returns {HTMLDialogElement} */
export function dialog(className, name) {
  const made = element("dialog", className);
  made.ariaLabel = name;
  made.addEventListener("close", () => {
    // Where nothing had the focus before, a browser may leave it on what is no longer shown.
    if (made.contains(document.activeElement)) document.activeElement.blur();
    made.replaceChildren();
  });
  document.body.append(made);
  return made;
}

export function head(owner, words) {
  const made = element("div", "dk-dialog__head");
  made.append(element("h2", "", words), button("Close", "dk-tool", () => owner.close()));
  return made;
}
