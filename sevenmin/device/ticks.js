// Wherever briefs are listed, those that were read on this device are marked so, in words.

import { element } from "../element.js";
import { isRead } from "./log.js";
import { onChange, onWritten } from "./store.js";

const BRIEFS = ".sm-card__title a, .sm-row__title a, .sm-strip-of-parts ol a";

onChange(show);
onWritten("log", show);
show();

function show() {
  for (const tick of document.querySelectorAll(".sm-tick")) tick.remove();
  for (const link of document.querySelectorAll(BRIEFS)) {
    const slug = link.pathname.match(/([^/]+)\/$/)?.[1];
    if (isRead(slug)) mark(link);
  }
}

function mark(link) {
  const listed = link.closest(".sm-card, .sm-row");
  const place = listed?.querySelector(".sm-card__about, .sm-row__about") ?? link;
  place.append(element("span", "sm-tick", "Read"));
}
