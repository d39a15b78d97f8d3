// Before anything is drawn: scripts run here, and these are the colours that the reader chose.
// A choice is kept on this device only while it differs from the device's own colours; its name
// begins with the site's address, because other sites of the same host share the store.
{
  const root = document.documentElement;
  const name = `${new URL("..", document.currentScript.src).pathname}colours`;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const own = () => (dark.matches ? "dark" : "light");
  root.classList.replace("no-js", "js");

  // The browser may forbid its store, or have none for files: then a choice lasts for this page.
  const inStore = (action) => {
    try {
      return action(localStorage);
    } catch {
      return null;
    }
  };

  const kept = inStore((store) => store.getItem(name));
  if (kept === "light" || kept === "dark") root.dataset.colours = kept;

  window.sevenminColours = {
    now: () => root.dataset.colours ?? own(),
    choose(colours) {
      if (colours === own()) {
        delete root.dataset.colours;
        inStore((store) => store.removeItem(name));
      } else {
        root.dataset.colours = colours;
        inStore((store) => store.setItem(name, colours));
      }
    },
    onChange: (listener) => dark.addEventListener("change", listener),
  };
}
