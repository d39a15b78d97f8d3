"""What MkDocs sees of the engine. Macros leave placeholders; hooks do the rest."""

from typing import Any

from mkdocs.exceptions import PluginError

from macros import kept, listing, manual, quiz, reflection, settings

HOOKS = "macros/hooks.py"


def define_env(env: Any) -> None:
    """Called by mkdocs-macros-plugin; each file tells it of its own macros.

    Raises PluginError where `mkdocs.yml` has no hooks, without which no page can be made.
    """
    if HOOKS not in env.conf["hooks"]:
        raise PluginError(f"mkdocs.yml:1:1: “hooks” is missing. Write “- {HOOKS}” below it.")
    for module in (kept, listing, manual, quiz, reflection, settings):
        module.define_env(env)
