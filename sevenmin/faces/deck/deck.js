// The slides, as they are presented.

import { startBar } from "./bar.js";
import * as clock from "./clock.js";
import { fit, startFit } from "./fit.js";
import * as hands from "./hands.js";
import { listen } from "./keys.js";
import { startPrinting } from "./printing.js";
import { start } from "./slides.js";
import * as speaker from "./speaker.js";
import * as timer from "./timer.js";
import { startRareTools, startTools } from "./tools.js";
import { startWays } from "./ways.js";

const root = document.querySelector("[data-deck]");
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
