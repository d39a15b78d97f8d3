// The index of the site's words: Pagefind's worker, asked without the module in front of it. That
// module (pagefind.js, 45 kB) has no way to learn by which words a page was found, which the worker
// tells in the mode of Pagefind's own playground; `finding.js` needs it. The messages are those of
// Pagefind 1.5.2, whose version is pinned.

const NAME = "site";

/** @param {URL} root the address of the site */
export async function openIndex(root) {
  const index = new WordIndex(new URL("pagefind/", root));
  await index.ask("init", {
    basePath: index.folder.pathname,
    baseUrl: root.pathname,
    excerptLength: 24,
    language: "en",
    primary: true,
  });
  await index.ask("enterPlaygroundMode");
  return index;
}

class WordIndex {
  constructor(folder) {
    this.folder = folder;
    this.asked = new Map();
    this.told = 0;
    this.held = new Set();
    this.worker = new Worker(new URL("pagefind-worker.js", folder));
    this.worker.addEventListener("message", ({ data }) => this.hear(data));
    this.worker.addEventListener("error", () => this.fail());
  }

  /** What is found for words; null where something else was asked within `settled` milliseconds. */
  async search(words, settled = 0) {
    const method = settled ? "debouncedSearch" : "search";
    const answer = await this.ask(method, words, {}, settled);
    for (const { data } of answer?.results ?? []) this.held.add(data);
    return answer;
  }

  /** What the page of a result says: its url, title, excerpts and the places in it. */
  page(result) {
    return this.ask("getData", result.data);
  }

  /** The worker keeps what it has found until it is told what is no longer needed. */
  keepOnly(results) {
    const kept = new Set(results.map(({ data }) => data));
    for (const data of this.held) if (!kept.has(data)) this.tell("releaseData", data);
    this.held = kept;
  }

  ask(method, ...args) {
    return new Promise((resolve, reject) => {
      this.asked.set(this.tell(method, ...args), { resolve, reject });
    });
  }

  tell(method, ...args) {
    this.told += 1;
    this.worker.postMessage({ id: this.told, instanceId: NAME, method, args });
    return this.told;
  }

  hear({ id, result, error }) {
    const asked = this.asked.get(id);
    this.asked.delete(id);
    if (error) asked?.reject(new Error(error));
    else asked?.resolve(result);
  }

  fail() {
    for (const { reject } of this.asked.values()) reject(new Error("The worker has failed."));
    this.asked.clear();
  }
}
