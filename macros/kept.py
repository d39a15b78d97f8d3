"""`{{ kept() }}`
:   What the site can keep on a reader's device, and a button to clear it. The scripts keep nothing
    else, so leave it on the page `privacy.md`, to which every footer leads.
"""

from typing import Any

from sevenmin.views.kept import kept_html


def define_env(env: Any) -> None:
    env.macro(kept_html, "kept")
