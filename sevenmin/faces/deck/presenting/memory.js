// What a session must not lose when its page is loaded again. It stands in the tab's own history,
// with this page's entry: nothing is kept on the device, and it is gone with the tab.

export function remember(part) {
  history.replaceState({ ...history.state, ...part }, "");
}

export function recall() {
  return history.state ?? {};
}
