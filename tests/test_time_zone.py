"""The day does not end while tests run."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests import time_zone

ZONE = Path("/usr/share/zoneinfo", time_zone.FAR)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has no such setting.")
@pytest.mark.parametrize("hour", range(24))
def test_nine_hours_of_the_day_are_left(hour: int, monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock:
        @staticmethod
        def now(zone: object) -> datetime:
            return datetime(2026, 11, 30, hour, 59, tzinfo=UTC)

    monkeypatch.setitem(os.environ, "TZ", "")
    monkeypatch.setattr(time_zone, "datetime", Clock)
    time_zone.set_far_from_midnight()
    try:
        if "TZ" in os.environ:
            assert Clock.now(UTC).astimezone().hour < 24 - time_zone.OFFSET
        else:
            assert not ZONE.exists()
    finally:
        monkeypatch.undo()
        time.tzset()
