// The buttons on the privacy page: each clears one thing that is kept, and the last everything.

import { forget, turnOff } from "./store.js";
import { sure } from "./sure.js";

for (const part of document.querySelectorAll("[data-forget]")) {
  clears(part, {
    action: () => forget(part.dataset.forget),
    done: "Cleared: nothing of it is kept on this device now.",
  });
}
clears(document.querySelector("[data-clear-kept]"), {
  asking: "Clear everything that this site keeps on this device",
  yes: "Clear everything",
  action: turnOff,
  done: "Nothing is kept on this device now, and the switch is off.",
});

function clears(part, { action, done, asking, yes }) {
  const button = part.querySelector("button");
  const said = part.querySelector("[role=status]");
  const name = button.textContent;
  part.dataset.ready = "";
  button.addEventListener("click", () => {
    said.textContent = "";
    sure(button, `${asking ?? name}? You cannot undo this.`, yes ?? name, "Leave it", () => {
      action();
      said.textContent = done;
    });
  });
}
