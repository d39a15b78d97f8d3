// How long something takes, in digits and in words.

/** 65 → "1:05" */
export function digits(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** 65 → "1 minute 5 seconds" */
export function inWords(seconds) {
  const parts = [some(Math.floor(seconds / 60), "minute"), some(seconds % 60, "second")];
  return parts.filter(Boolean).join(" ") || "0 seconds";
}

const some = (count, unit) => count && `${count} ${unit}${count === 1 ? "" : "s"}`;
