// Before anything is drawn: the colours that the reader chose, if the switch in the footer says that
// this device keeps them. How they are kept: device/store.js. And what needs modules keeps its place:
// whether they run is known only later, for a browser refuses them to a page that is a file.
{
  const root = document.documentElement;
  const home = sitePath(new URL("..", document.currentScript.src).pathname);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const own = () => (dark.matches ? "dark" : "light");

  // As `sitePath` in device/store.js does.
  function sitePath(path) {
    let plain = path;
    try {
      plain = decodeURIComponent(path);
    } catch {
      // Just as it is.
    }
    return plain.normalize().toLowerCase();
  }

  // “js” means that modules may come, “modules-ran” that they have.
  const withoutModules = () => {
    if (!root.classList.contains("modules-ran")) root.classList.replace("js", "no-js");
  };
  root.classList.replace("no-js", "js");
  addEventListener("error", ({ target }) => {
    if (target === window || target.type === "module") withoutModules();
  }, true);
  // The page's own modules come at the same time as site.js, which runs them.
  for (const { content } of document.querySelectorAll("meta[name=module]")) {
    const hint = document.createElement("link");
    document.head.append(Object.assign(hint, { rel: "modulepreload", href: content }));
  }
  // On a slow network the page can be used meanwhile as one without scripts.
  setTimeout(withoutModules, 4000);

  // The browser may forbid its store, or have none for files; and anyone may have written there.
  const kept = () => {
    try {
      const isOn = localStorage.getItem(`${home}keeping`) === "on";
      return isOn && JSON.parse(localStorage.getItem(`${home}colours`));
    } catch {
      return undefined;
    }
  };

  const chosen = kept();
  if (chosen === "light" || chosen === "dark") root.dataset.colours = chosen;

  window.sevenminColours = {
    now: () => root.dataset.colours ?? own(),
    // What differs from the device's own colours; nothing else needs to be kept.
    chosen: () => root.dataset.colours,
    choose(colours) {
      if (colours === own()) delete root.dataset.colours;
      else root.dataset.colours = colours;
    },
    onChange: (listener) => dark.addEventListener("change", listener),
  };
}
