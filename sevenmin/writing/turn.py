"""One build of a site at a time: the others wait for their turn."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress

from sevenmin.writing.trouble import WritingError, shown
from sevenmin.writing.workshop import Workshop

PATIENCE = 600.0
"""Seconds that a build waits for another one: more than the largest site takes."""


class Turn:
    """The right to build in a workshop. The system takes it back when the process dies."""

    def __init__(self, workshop: Workshop) -> None:
        # Half of the time that it takes to start `sevenmin check` would go into this import.
        from filelock import FileLock

        self._workshop = workshop
        self._lock = FileLock(workshop.lock, thread_local=False, poll_interval=0.2)

    def take(self, patience: float, waiting: Callable[[], None]) -> None:
        """Wait for it, and say so by `waiting`.

        Raises WritingError where another build takes longer than `patience`, and OSError.
        """
        if self._is_taken(0):
            return
        waiting()
        if not self._is_taken(patience):
            raise WritingError(
                f"Another build is still at work on {shown(self._workshop.site)}. "
                "Wait until it ends, or stop it, then build again."
            )

    def take_if_free(self) -> bool:
        """Whether no other build has it. Raises OSError."""
        return self._is_taken(0)

    def _is_taken(self, patience: float) -> bool:
        from filelock import Timeout

        while True:
            try:
                self._workshop.open()
                self._lock.acquire(timeout=patience)
            except Timeout:
                return False
            except FileNotFoundError:
                continue  # Another build has just ended, and taken the workshop away.
            self._workshop.open()
            return True

    def give_back(self) -> None:
        """Let the next one build. An empty workshop is taken away."""
        if os.name == "nt":
            self._release()  # There no file that is open can be removed.
        with suppress(OSError):
            # Whoever waits for this file looks whether it is still there, and makes another.
            self._workshop.lock.unlink()
        self._workshop.close()
        self._release()

    def _release(self) -> None:
        with suppress(OSError):  # The end of the process releases it, too.
            self._lock.release()
