// A black screen, for when the room is to look at somebody and not at the wall.

import { element } from "../../../element.js";
import { anyKey } from "./keys.js";
import { say } from "./said.js";

const cover = element("div", "dk-black");
cover.hidden = true;
cover.addEventListener("click", end);
document.body.append(cover);

/** Black, or no longer. */
export function black() {
  if (!cover.hidden) return end();
  cover.hidden = false;
  anyKey(end);
  say("The room sees black. Any key ends it.");
}

function end() {
  cover.hidden = true;
  anyKey(undefined);
  say("The room sees the slide again.");
}
