// The slides, as they are presented.

import { startBar } from "./bar.js";
import { key, listen } from "./keys.js";
import { start } from "./slides.js";

const slides = await start(document.querySelector("[data-deck]"));
const focus = true;
key(["ArrowRight", "ArrowDown", "PageDown", " "], "Next slide", () => slides.next({ focus }));
key(["ArrowLeft", "ArrowUp", "PageUp", "Shift+ "], "Slide before", () => slides.previous({ focus }));
key(["Home"], "First slide", () => slides.go(slides.sections[0], { focus }));
key(["End"], "Last slide", () => slides.go(slides.sections.at(-1), { focus }));
listen(document);
startBar(slides);
