// Before anything is drawn: scripts run here, and these are the colours that the reader chose, if
// the switch in the footer says that this device keeps them. How they are kept: device/store.js.
{
  const root = document.documentElement;
  const home = new URL("..", document.currentScript.src).pathname;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const own = () => (dark.matches ? "dark" : "light");
  root.classList.replace("no-js", "js");

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
