// A page is built on one day and read on another: a review that became overdue since then is marked
// as the build would have marked it.

import { today } from "./days.js";

for (const mark of document.querySelectorAll("[data-review-by][hidden]")) {
  mark.hidden = today() <= mark.dataset.reviewBy;
}
