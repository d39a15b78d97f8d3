"""A time zone in which the day does not end while tests run.

A case that writes down today's date and looks for it in a browser would fail when midnight lies
between the two.
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime

FAR = "Asia/Tokyo"
OFFSET = 9
"""Its distance from UTC in hours, which no summer time changes."""


def set_far_from_midnight() -> None:
    """For this process and those it starts: at least nine hours of the day are left."""
    if not hasattr(time, "tzset"):
        return  # Windows has no such setting.
    os.environ["TZ"] = "UTC" if datetime.now(UTC).hour < 24 - OFFSET else FAR
    time.tzset()
    if os.environ["TZ"] == FAR and time.localtime().tm_gmtoff != OFFSET * 3600:
        del os.environ["TZ"]  # The machine knows no time zones, but its browser does.
        time.tzset()
