// The keys. Each has words for the help; single characters can be switched off (WCAG 2.1.4), for
// whoever speaks to a computer would press them with every word.

import { recall, remember } from "./memory.js";

const all = [];
let areCharactersOn = recall().characters ?? true;
let waiting;

/**
 * @param {string[]} names as in `event.key`; `Shift+ ` is the space bar with Shift
 * @param {string} words what the help says
 * @param {(event: KeyboardEvent) => void | false} action false leaves the key to the browser
 */
export function key(names, words, action) {
  all.push({ names, words, action });
}

/** Every key in the order in which they came, for the help. */
export const keys = () => [...all];

/** Whether single characters do something. */
export const characters = () => areCharactersOn;

/** From now on, and when the page is loaded again, too. */
export function switchCharacters(areOn) {
  areCharactersOn = areOn;
  remember({ characters: areOn });
}

/** The next key, whichever it is, does this and nothing else; without an action, no longer. */
export function anyKey(action) {
  waiting = action;
}

/** Hear the keys of a page: the deck's own, and that of the speaker view. */
export function listen(page) {
  page.addEventListener("keydown", pressed);
}

function pressed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || MODIFIERS.includes(event.key)) return;
  if (waiting) return take(event, waiting);
  if (event.defaultPrevented || belongs(event)) return;
  const name = event.shiftKey && event.key === " " ? "Shift+ " : event.key;
  const found = all.find(({ names }) => names.includes(name));
  if (!found || (isCharacter(name) && (!areCharactersOn || event.repeat))) return;
  take(event, found.action);
}

const MODIFIERS = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"];

function take(event, action) {
  if (action(event) !== false) event.preventDefault();
}

const isCharacter = (name) => name.length === 1 && name !== " ";

// A clicker has no way to leave a field, which has no use for these keys.
const TURNING = ["PageDown", "PageUp"];

/** Whether the key is for what has the focus: a field, a button, an open dialog or menu. */
function belongs({ key, target }) {
  const page = target.ownerDocument ?? target;
  if (page.querySelector("dialog:modal")) return true;
  if (key === "Escape" && page.querySelector(":popover-open")) return true;
  if (target.closest?.("input, select, textarea, [contenteditable]")) return !TURNING.includes(key);
  return [" ", "Enter"].includes(key) && Boolean(target.closest?.("a, button, summary"));
}
