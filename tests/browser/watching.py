"""What a page does behind the scenes: errors, failed requests, requests to other hosts."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Response


class Watch:
    """Collects what no page of ours does, but for what a test expects."""

    def __init__(self) -> None:
        self.complaints: list[str] = []
        self.expected: list[str] = []

    def follow(self, page: Page, address: str) -> None:
        """Listen to a page that will show what the server at `address` has."""
        host = urlsplit(address).netloc
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self._complain(f"error: {error}"))
        page.on("request", lambda request: self._on_request(request, host))
        page.on("requestfailed", self._on_failure)
        page.on("response", self._on_response)

    def _complain(self, said: str) -> None:
        if not any(part in said for part in self.expected):
            self.complaints.append(said)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._complain(f"console: {message.text} at {message.location}")

    def _on_request(self, request: Request, host: str) -> None:
        asked = urlsplit(request.url)
        if asked.scheme not in ("data", "blob") and asked.netloc != host:
            self._complain(f"another host: {request.url}")

    def _on_failure(self, request: Request) -> None:
        # A page that is left, or reloads itself, breaks off what it has just asked for.
        if request.failure != "net::ERR_ABORTED":
            self._complain(f"failed: {request.url} {request.failure}")

    def _on_response(self, response: Response) -> None:
        if response.status >= 400:
            self._complain(f"{response.status}: {response.url}")
