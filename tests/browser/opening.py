"""What opens sites."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

Open = Callable[..., Page]
"""Opens an address, after `script` if one is given; what else is goes to `new_context`."""
