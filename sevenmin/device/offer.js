import { state } from "./store.js";

/** Asks the reader, once, when there is first something to keep; the question stands behind it. */
export async function offer(something) {
  if (state() !== "unasked") return;
  const asking = await import("./ask.js").catch(() => undefined);
  asking?.offer(something);
}
