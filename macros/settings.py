"""`{{ settings.organisation }}`: what a team set in `mkdocs.yml`, for the words in `docs/`."""

from typing import Any

from macros.site import current


class _Settings:
    """The settings of the site that is being built; they are read after macros are declared."""

    def __getattr__(self, name: str) -> Any:
        return getattr(current().library.settings, name)


def define_env(env: Any) -> None:
    env.variables["settings"] = _Settings()
