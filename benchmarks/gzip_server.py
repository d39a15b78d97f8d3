"""A folder on loopback, with gzip as a web host sends it; everything is in memory beforehand.

What is sent is counted here: the browser's own figures leave out the script of a worker.
"""

from __future__ import annotations

import gzip
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

TEXT = {".css", ".html", ".js", ".json", ".map", ".svg", ".txt", ".xml"}
LEVEL = 6


@dataclass(frozen=True)
class Answer:
    """A whole answer as it goes over the wire."""

    path: str
    head: bytes
    body: bytes

    @property
    def size(self) -> int:
        return len(self.head) + len(self.body)


@contextmanager
def served(folder: Path) -> Iterator[tuple[str, list[Answer]]]:
    """The address, with a slash at the end, and a list to which each answer is added."""
    sent: list[Answer] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(_answers(folder), sent))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", sent
    finally:
        server.shutdown()
        server.server_close()


def _answers(folder: Path) -> dict[str, Answer]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    addresses = (f"/{path.relative_to(folder).as_posix()}" for path in files)
    paths = [address.removesuffix("index.html") for address in addresses]
    return {path: _answer(path, file) for path, file in zip(paths, files, strict=True)}


def _answer(path: str, file: Path) -> Answer:
    body, encoding = file.read_bytes(), ""
    if file.suffix in TEXT:
        body, encoding = gzip.compress(body, LEVEL), "Content-Encoding: gzip\r\n"
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return Answer(path, _head("200 OK", f"Content-Type: {kind}\r\n{encoding}", body), body)


def _head(status: str, headers: str, body: bytes) -> bytes:
    return f"HTTP/1.1 {status}\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode()


def _handler(answers: dict[str, Answer], sent: list[Answer]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"  # Connections stay open, as on a real host.

        def do_GET(self) -> None:
            path = self.path.split("?")[0]
            missing = Answer(path, _head("404 Not Found", "", b""), b"")
            sent.append(answer := answers.get(path, missing))
            self.wfile.write(answer.head + answer.body)

    return Handler
