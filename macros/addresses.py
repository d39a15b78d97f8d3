"""Pages have folders as addresses, whatever the command line says."""

from __future__ import annotations

import logging

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from macros import serving
from sevenmin.checks.page_addresses import RULE
from sevenmin.problems import Problem

log = logging.getLogger("mkdocs.sevenmin")

_FILES = (
    "Every page needs a folder as its address, for its slides and handout lie in it. "
    "Leave “--no-directory-urls” out, and “use_directory_urls: false” wherever it is set."
)


def keep_folders(config: MkDocsConfig, problems: list[Problem]) -> None:
    """Refuse addresses that are files; under `serve`, say so and go on with folders.

    The check finds the setting in `mkdocs.yml`; an option or a file of which that one is made can
    say it, too.
    """
    if config.use_directory_urls:
        return
    if not serving.is_on():
        raise PluginError(f"The site is not built. {_FILES}")
    if all(problem.code != RULE.code for problem in problems):
        log.warning(_FILES)
    config.use_directory_urls = True
