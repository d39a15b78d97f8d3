// The slides, as they are presented.

import "../../device/overdue.js";
import * as clock from "./clock/clock.js";
import * as timer from "./clock/timer.js";
import * as hands from "./hands/hands.js";
import { startBar } from "./presenting/bar.js";
import { fit, startFit } from "./presenting/fit.js";
import { listen } from "./presenting/keys.js";
import { startPrinting } from "./presenting/printing.js";
import { start } from "./presenting/slides.js";
import { startRareTools, startTools } from "./presenting/tools.js";
import { startWays } from "./presenting/ways.js";
import * as speaker from "./speaker/speaker.js";

const page = document.documentElement.classList;
const root = document.querySelector("[data-deck]");
// On a slow network it has become a page to read meanwhile.
page.replace("no-js", "js");
// What is there before reveal.js has begun already has its size.
root.querySelectorAll(".slides > section").forEach(fit);

const slides = await start(root);
startPrinting(slides);
startFit(root, slides);
startWays(root, slides);
startBar(slides);
startTools(slides);
const running = clock.start(slides);
speaker.start(slides, running);
timer.start(slides);
hands.start(slides);
startRareTools();
listen(document);
page.add("modules-ran");
