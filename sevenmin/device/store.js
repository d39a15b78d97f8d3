// What a reader's device keeps of this site: nothing, until the reader turns the switch on.
// Where the browser forbids its store, or has no room left, nothing is kept and nothing fails.

import { KEPT } from "./kept.js";

// Other sites of the same host share the store: names begin with this site's address.
const root = new URL("../..", import.meta.url).pathname;
const keeping = `${root}keeping`;
const listeners = new Set();
let refused = false;
let broken = false;

// Whether there was no room for something, and for what: for a short thing there may be some.
export let full = false;
const withoutRoom = new Set();

// A store is named by a word, because to ask for it may fail already.
function inStore(store, action) {
  try {
    return action(window[store]);
  } catch {
    return undefined;
  }
}

const get = (store, key) => inStore(store, (kept) => kept.getItem(key) ?? "");
const set = (store, key, text) => inStore(store, (kept) => !kept.setItem(key, text)) ?? false;
const remove = (store, key) => inStore(store, (kept) => kept.removeItem(key));

export function state() {
  const kept = get("localStorage", keeping);
  if (broken || kept === undefined) return "blocked";
  if (kept === "on") return kept;
  return refused || get("sessionStorage", keeping) ? "refused" : "unasked";
}

export const isOn = () => state() === "on";

export function turnOn() {
  broken = !set("localStorage", keeping, "on");
  refused = full = false;
  withoutRoom.clear();
  remove("sessionStorage", keeping);
  tell();
}

export function turnOff() {
  KEPT.forEach(forget);
  full = false;
  withoutRoom.clear();
  refuse();
}

export function refuse() {
  refused = true;
  set("sessionStorage", keeping, "refused");
  tell();
}

const mayKeep = (name) => KEPT.includes(name) && isOn();

export function read(name) {
  if (!mayKeep(name)) return undefined;
  return inStore("localStorage", (kept) => JSON.parse(kept.getItem(root + name)) ?? undefined);
}

export function write(name, value) {
  if (!mayKeep(name)) return false;
  const written = set("localStorage", root + name, JSON.stringify(value));
  withoutRoom[written ? "delete" : "add"](name);
  if (full !== withoutRoom.size > 0) {
    full = !full;
    tell();
  }
  return written;
}

export const change = (name, made) => isOn() && write(name, made(read(name)));

export const forget = (name) => remove("localStorage", root + name);

export const onChange = (listener) => listeners.add(listener);

const tell = () => listeners.forEach((listener) => listener());

// Another tab turned the switch, perhaps while the reader was away from this page.
addEventListener("storage", ({ key, newValue }) => {
  if (key && key !== keeping) return;
  refused = !newValue;
  tell();
});
addEventListener("pageshow", ({ persisted }) => persisted && tell());
