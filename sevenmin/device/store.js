// What a reader's device keeps of this site: nothing, until the reader turns the switch on.
// Where the browser forbids its store, or has no room left, nothing is kept and nothing fails.

import { KEPT } from "./kept.js";

// Other sites of the same host share the store: names begin with this site's address.
const root = sitePath(new URL("../..", import.meta.url).pathname);
const keeping = `${root}keeping`;
const edits = `${root}edit`;
const listeners = new Set();
const writtenElsewhere = [];
const editedElsewhere = new Map();
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

/**
 * One spelling for a path. Some servers, as IIS, give the same page for /Learn/ and /learn/, and all
 * for %7E and ~: what is kept must not depend on which of them a reader followed.
 */
export function sitePath(path) {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // A sign that is no letter in UTF-8: the path is used just as it is.
  }
  return plain.normalize().toLowerCase();
}

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
  tell(true);
}

function forgetAll() {
  KEPT.forEach(forget);
  // And what has not found room under its new name.
  for (const key of old) for (const name of KEPT) remove("localStorage", key.replace(/keeping$/, name));
}

export function turnOff() {
  forgetAll();
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

/** @param {(isTurnedOnHere: boolean) => void} listener hears when what may be kept changes */
export const onChange = (listener) => listeners.add(listener);

/** @param {() => void} listener hears when another tab kept or forgot this, or may have */
export const onWritten = (name, listener) => writtenElsewhere.push({ name, listener });

/** @param {(edit: object) => void} listener hears what another tab has put into what is kept */
export const onEdit = (name, listener) => editedElsewhere.set(name, listener);

/** Tells the other tabs of an edit. It passes through the store, and nothing of it stays there. */
export function tellOfEdit(name, edit) {
  set("localStorage", edits, JSON.stringify({ name, edit }));
  remove("localStorage", edits);
}

const tell = (isTurnedOnHere = false) => listeners.forEach((listener) => listener(isTurnedOnHere));

addEventListener("storage", ({ key, newValue }) => {
  if (key === edits) return newValue && hear(JSON.parse(newValue));
  if (!key || key === keeping) turned(newValue);
  for (const { name, listener } of writtenElsewhere) if (!key || key === root + name) listener();
});

const hear = ({ name, edit }) => editedElsewhere.get(name)?.(edit);

// Another tab turned the switch, perhaps while the reader was away from this page.
function turned(newValue) {
  refused = !newValue;
  // What this tab was just writing is forgotten with the rest.
  if (!isOn()) forgetAll();
  tell();
}

addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  tell();
  for (const { listener } of writtenElsewhere) listener();
});

// Until 2026 a key had the path as the reader wrote it.
const old = inStore("localStorage", (kept) => Object.keys(kept).filter(isOld)) ?? [];
if (old.length) {
  const { gather } = await import("./old_keys.js").catch(() => ({}));
  inStore("localStorage", (kept) => gather(kept, root, old));
}

function isOld(key) {
  const path = key.slice(0, -"keeping".length);
  return key.endsWith("/keeping") && path !== root && sitePath(path) === root;
}
