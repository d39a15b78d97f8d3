"""What MkDocs sees of the engine. Macros leave placeholders; hooks do the rest."""

from typing import Any

from macros import kept, listing, manual, quiz, reflection, settings


def define_env(env: Any) -> None:
    """Called by mkdocs-macros-plugin; each file tells it of its own macros."""
    for module in (kept, listing, manual, quiz, reflection, settings):
        module.define_env(env)
