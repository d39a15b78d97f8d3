// What this site keeps on a reader's device: nothing, until the reader turns the switch on.
// A browser may forbid its store, or have no room left: then nothing is kept, and nothing fails.

import { KEPT } from "./kept.js";

// Other sites of the same host share the store, so each name begins with this site's address.
const root = new URL("../..", import.meta.url).pathname;
const keeping = `${root}keeping`;
const listeners = new Set();
let refused = false;
let broken = false;

// Whether the browser refused what was written last.
export let full = false;

// To name a store may fail already; hence a word.
function inStore(store, action) {
  try {
    return action(window[store]);
  } catch {
    return undefined;
  }
}

const set = (store, key, text) => inStore(store, (kept) => (kept.setItem(key, text), true)) ?? false;

export function state() {
  const kept = inStore("localStorage", (store) => store.getItem(keeping) ?? "");
  if (broken || kept === undefined) return "blocked";
  if (kept === "on") return "on";
  refused ||= inStore("sessionStorage", (store) => store.getItem(keeping)) === "no";
  return refused ? "refused" : "unasked";
}

export const isOn = () => state() === "on";

export function turnOn() {
  broken = !set("localStorage", keeping, "on");
  refused = full = false;
  inStore("sessionStorage", (store) => store.removeItem(keeping));
  tell();
}

export function turnOff() {
  KEPT.forEach(forget);
  full = false;
  refuse();
}

// For this tab: the next person at a shared computer is asked anew.
export function refuse() {
  refused = true;
  set("sessionStorage", keeping, "no");
  tell();
}

export function read(name) {
  if (!KEPT.includes(name) || !isOn()) return undefined;
  return inStore("localStorage", (store) => JSON.parse(store.getItem(root + name)) ?? undefined);
}

export function write(name, value) {
  if (!KEPT.includes(name) || !isOn()) return false;
  const written = set("localStorage", root + name, JSON.stringify(value));
  if (full === written) {
    full = !written;
    tell();
  }
  return written;
}

export const change = (name, made) => isOn() && write(name, made(read(name)));

export function forget(name) {
  inStore("localStorage", (store) => store.removeItem(root + name));
}

export const onChange = (listener) => listeners.add(listener);

function tell() {
  for (const listener of listeners) listener();
}

// Another tab turned the switch; or this page was left while that happened, and came back.
addEventListener("storage", ({ key, newValue }) => {
  if (key !== keeping && key !== null) return;
  refused = newValue === null;
  tell();
});
addEventListener("pageshow", ({ persisted }) => persisted && tell());
