"""`{{ settings.organisation }}`
:   What you set in `mkdocs.yml`; every setting can be named so.
"""

from typing import Any

from markupsafe import escape

from macros.site import current


class _Settings:
    """The settings of the site that is being built; they are read after macros are declared."""

    def __getattr__(self, name: str) -> Any:
        value = getattr(current().library.settings, name)
        return escape(value) if isinstance(value, str) else value


def define_env(env: Any) -> None:
    env.variables["settings"] = _Settings()
