"""How much script a page runs, from a browser's own trace.

It is time of the processor, not on the wall: what else the machine does is hardly in it. A slower
processor, though, is imitated by the clock, and only an idle machine does it well. Counted is all
that runs in a script or because of one, like a layout that it forces, on the thread that also draws
the page; what runs in workers is not.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, CDPSession

CATEGORIES = ["devtools.timeline", "v8"]
SCRIPT = {"EvaluateScript", "FunctionCall", "RunMicrotasks"}
PATIENCE, LOOK, QUIET = 60.0, 0.1, 5

Ready = dict[str, int]
"""How many elements there are of each selector when a page is ready."""


def script_time(browser: Browser, address: str, slower: float, ready: Ready) -> float:
    """The milliseconds of script until a page is ready and quiet, its reader being at its end."""
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    tools = _Tools(context.new_cdp_session(page), slower)
    browser.start_tracing(page=page, categories=CATEGORIES)
    page.goto(address)
    tools.wait_until_quiet()
    page.keyboard.press("End")
    tools.wait_until(ready, address)
    tools.wait_until_quiet()
    trace = json.loads(browser.stop_tracing())["traceEvents"]
    context.close()
    return sum(_outermost(_of_page(trace, address))) / 1000


class _Tools:
    """Looks at a page without a script of its own, which would be counted."""

    def __init__(self, session: CDPSession, slower: float) -> None:
        self._session = session
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        session.send("Emulation.setCPUThrottlingRate", {"rate": slower})

    def wait_until(self, ready: Ready, address: str) -> None:
        end = time.monotonic() + PATIENCE
        while any(self._count(selector) != wanted for selector, wanted in ready.items()):
            if time.monotonic() > end:
                raise SystemExit(f"{address} does not become ready: {ready}")
            time.sleep(LOOK)

    def _count(self, selector: str) -> int:
        root = self._session.send("DOM.getDocument")["root"]["nodeId"]
        asked = {"nodeId": root, "selector": selector}
        return len(self._session.send("DOM.querySelectorAll", asked)["nodeIds"])

    def wait_until_quiet(self) -> None:
        """Until the thread has had next to nothing to do several times in a row."""
        quiet, before = 0, self._busy()
        while quiet < QUIET:
            time.sleep(LOOK)
            now = self._busy()
            quiet, before = (quiet + 1 if now - before < LOOK / 20 else 0), now

    def _busy(self) -> float:
        metrics = self._session.send("Performance.getMetrics")["metrics"]
        seconds: float = next(m["value"] for m in metrics if m["name"] == "TaskDuration")
        return seconds


def _of_page(trace: list[dict[str, Any]], address: str) -> Iterator[dict[str, Any]]:
    """Scripts on the page's own thread: a trace has all threads of all the browser's processes."""
    host = urlsplit(address).netloc
    named = (event for event in trace if event["name"] == "thread_name")
    main = {_thread(event) for event in named if event["args"]["name"] == "CrRendererMain"}
    scripts = [event for event in trace if _is_script(event) and _thread(event) in main]
    ours = {_thread(event) for event in scripts if urlsplit(_address(event)).netloc == host}
    return (event for event in scripts if _thread(event) in ours)


def _is_script(event: dict[str, Any]) -> bool:
    name = event["name"]
    return "tdur" in event and (name in SCRIPT or name.startswith("v8."))


def _thread(event: dict[str, Any]) -> tuple[int, int]:
    return event["pid"], event["tid"]


def _address(event: dict[str, Any]) -> str:
    return str(event.get("args", {}).get("data", {}).get("url", ""))


def _outermost(events: Iterator[dict[str, Any]]) -> Iterator[float]:
    """The processor's time of each event that stands in no other, in microseconds."""
    end = 0.0
    for event in sorted(events, key=lambda event: (event["ts"], -event["dur"])):
        if event["ts"] >= end:
            end = event["ts"] + event["dur"]
            yield event["tdur"]
