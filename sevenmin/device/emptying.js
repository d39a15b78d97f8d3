// Clears the log, and nothing else that this device keeps, when its reader is sure.

import { count } from "./count.js";
import { log } from "./log.js";
import { forget } from "./store.js";
import { sure } from "./sure.js";

/** @param {() => void} cleared what follows */
export function clearOnAsking(place, cleared) {
  const button = place.querySelector("[data-clear-log]");
  button.addEventListener("click", () => {
    const briefs = Object.keys(log().briefs).length;
    sure(
      button,
      `Clear your log with ${count(briefs, "brief", "briefs")}, all quiz results and scales? You cannot get it back.`,
      "Clear my log",
      "Keep it",
      () => {
        forget("log");
        cleared();
      },
    );
  });
}
