"""`{{ kept() }}`: what the site keeps on a reader's device, from the list that its scripts obey."""

from typing import Any

from sevenmin.views.kept import kept_html


def define_env(env: Any) -> None:
    env.macro(kept_html, "kept")
