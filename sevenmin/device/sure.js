// Before something is forgotten: the question stands behind the button that was pressed, takes
// the focus, and gives it back.

import { button as press, element } from "../element.js";

/** @param {() => void} action what is done when the reader presses the button named `yes` */
export function sure(button, words, yes, no, action) {
  const asked = element("div", "sm-sure");
  asked.role = "group";
  asked.ariaLabel = words;
  asked.tabIndex = -1;
  const leave = () => {
    asked.remove();
    button.focus();
  };
  const way = (name, taken) => press(name, "sm-plain", taken);
  asked.addEventListener("keydown", ({ key }) => key === "Escape" && leave());
  asked.append(
    element("p", "", words),
    way(yes, () => {
      leave();
      action();
    }),
    way(no, leave),
  );
  if (button.nextElementSibling?.className === asked.className) button.nextElementSibling.remove();
  button.after(asked);
  asked.focus();
}
