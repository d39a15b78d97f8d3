"""What MkDocs sees of the engine. Macros leave placeholders; hooks do the rest."""

from macros import listing, manual, quiz, reflection


def define_env(env):  # type: ignore[no-untyped-def]
    """Called by mkdocs-macros-plugin: every public function of these files is a macro."""
    for module in (listing, manual, quiz, reflection):
        for name in module.__all__:
            env.macro(getattr(module, name))
