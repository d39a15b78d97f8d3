"""A view of a page as on a telephone far from a mast, imitated as Lighthouse does.

The figures are those of Lighthouse's `core/config/constants.js`: `mobileSlow4G` as developer tools
apply it, the processor four times slower, and the screen.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from browsers import installed
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

# It talks to this machine and to no other.
ALONE = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--no-first-run"]

SLOW_4G = {
    "offline": False,
    "latency": 150 * 3.75,
    "downloadThroughput": 1.6 * 1024 * 0.9 * 1024 / 8,
    "uploadThroughput": 750 * 0.9 * 1024 / 8,
}
SLOWER = 4
SCREEN: ViewportSize = {"width": 412, "height": 823}
QUIET = 2.0

OBSERVE = """
window.measured = {painted: 0, blocked: 0, busyUntil: 0};
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) measured.painted = entry.startTime;
}).observe({type: "largest-contentful-paint", buffered: true});
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    measured.blocked += Math.max(0, entry.duration - 50);
    measured.busyUntil = entry.startTime + entry.duration;
  }
}).observe({type: "longtask", buffered: true});
"""
IDLE = "(performance.now() - measured.busyUntil) / 1000"


@dataclass(frozen=True)
class Timing:
    """Milliseconds until the largest paint, and in which long tasks kept the page from answering.

    Of each long task counts what is beyond 50 ms.
    """

    painted: float
    blocked: float


@contextmanager
def browser() -> Iterator[Browser]:
    """An installed browser, or Playwright's own where there is none."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=installed(), args=ALONE)
        yield started
        started.close()


def view(browser: Browser, address: str) -> Timing:
    """Open a page with an empty cache, and wait until it has been quiet for two seconds."""
    context = browser.new_context(viewport=SCREEN, device_scale_factor=1.75, is_mobile=True)
    page = context.new_page()
    page.add_init_script(OBSERVE)
    network = _Network(context, page)
    page.goto(address)
    while network.idle() < QUIET or page.evaluate(IDLE) < QUIET:
        page.wait_for_timeout(200)
    measured = page.evaluate("measured")
    context.close()
    return Timing(measured["painted"], measured["blocked"])


class _Network:
    """Slow 4G for a page, and for how long nothing has gone over it."""

    def __init__(self, context: BrowserContext, page: Page) -> None:
        tools = context.new_cdp_session(page)
        tools.send("Network.enable")
        tools.send("Network.emulateNetworkConditions", SLOW_4G)
        tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        self._last = time.monotonic()
        for event in ("requestWillBeSent", "dataReceived", "loadingFinished", "loadingFailed"):
            tools.on(f"Network.{event}", self._hear)

    def _hear(self, _: object) -> None:
        self._last = time.monotonic()

    def idle(self) -> float:
        return time.monotonic() - self._last
