"""Every template of the project, found by looking, and what Python gives each of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, meta, nodes

from sevenmin import starting
from sevenmin.faces import templates as faces
from tests.conftest import ROOT

ENGINE = ROOT / "sevenmin"
THEME = ENGINE / "look/theme"

# MkDocs gives the theme a page's context, and adds two filters; hooks and faces add the rest.
OF_MKDOCS = {"nav", "config", "page"} | {"site", "material_css", "mark"}
FILTERS_OF_MKDOCS = ("url", "script_tag")


@dataclass(frozen=True)
class Template:
    """A template: its name in its environment, its file, and the Python that gives it values."""

    environment: Environment
    name: str
    file: Path

    @cached_property
    def tree(self) -> nodes.Template:
        return self.environment.parse(self.file.read_text(encoding="utf-8"))

    @cached_property
    def given(self) -> set[str]:
        """The names that are given to it when it is rendered: by the functions that name it.

        Where none does, as with templates that are included, by all that lie beside it.
        """
        if self.is_macros_only:
            return set()
        if self.file.is_relative_to(THEME):
            return OF_MKDOCS
        givers = [giver for path in self._renderers() for giver in givers_of(path)]
        naming = [giver for giver in givers if giver.names(self.file.name)]
        handing = [giver for giver in givers if giver.hands_on]
        return set().union(*(giver.keywords for giver in [*(naming or givers), *handing]))

    def _renderers(self) -> list[Path]:
        folder = self.file.parent
        if folder.is_relative_to(ENGINE / "questions"):
            return [ENGINE / "views/questions.py"]
        return sorted(folder.glob("*.py")) or sorted(folder.parent.glob("*.py"))

    @cached_property
    def relatives(self) -> tuple[str, ...]:
        """The names of templates that it extends or includes."""
        found = (node.template for node in self.tree.find_all((nodes.Extends, nodes.Include)))
        return tuple(str(one.value) for one in found if isinstance(one, nodes.Const))

    @cached_property
    def bound(self) -> set[str]:
        """The names that it gives a value itself: it sets them, loops with them, imports them."""
        stored = {node.name for node in self.tree.find_all(nodes.Name) if node.ctx != "load"}
        aliases = {node.target for node in self.tree.find_all(nodes.Import)}
        macros = {node.name for node in self.tree.find_all(nodes.Macro)}
        return stored | aliases | macros

    @cached_property
    def asked(self) -> set[str]:
        """The names that it takes from outside."""
        return meta.find_undeclared_variables(self.tree) - set(self.environment.globals)

    @cached_property
    def is_macros_only(self) -> bool:
        """Whether it writes nothing itself. Nothing is given to such a template."""
        return not any(map(_writes, self.tree.body))


def _writes(node: nodes.Node) -> bool:
    if isinstance(node, nodes.Output):
        return not all(
            isinstance(one, nodes.TemplateData) and one.data.isspace() for one in node.nodes
        )
    return not isinstance(node, (nodes.Macro, nodes.Import))


@cache
def templates() -> dict[str, Template]:
    """All of them by name, which says where they lie."""
    found = [*_of(faces.templates()), *_of(_theme()), *_of(starting.templates())]
    return {template.name: template for template in found}


def _of(environment: Environment) -> Iterator[Template]:
    assert environment.loader
    for name in environment.list_templates(extensions=("html", "md", "yml")):
        _, file, _ = environment.loader.get_source(environment, name)
        path = Path(file or "").resolve()
        if path.name != "examples.yml":
            yield Template(environment, name, path)


def _theme() -> Environment:
    """As MkDocs makes it for us."""
    environment = Environment(loader=FileSystemLoader(THEME), undefined=StrictUndefined)
    environment.filters |= dict.fromkeys(FILTERS_OF_MKDOCS, str)
    return environment


@dataclass(frozen=True)
class Giver:
    """A function that gives values to templates."""

    keywords: set[str]
    strings: set[str]
    hands_on: bool
    """Whether it also passes on the keywords that it is called with."""

    def names(self, file: str) -> bool:
        return any(said == file or said.endswith(f"/{file}") for said in self.strings)


@cache
def givers_of(path: Path) -> list[Giver]:
    """The functions of a module that render a template, or call what does so for them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    handing = {node.name for node in functions if node.args.kwarg}
    rendering = {"render", "list_page"} | handing
    return [_giver(node, rendering) for node in functions if _calls(node, rendering)]


def _giver(function: ast.FunctionDef, rendering: set[str]) -> Giver:
    words = {word.arg for call in _calls(function, rendering) for word in call.keywords if word.arg}
    strings = {node.value for node in ast.walk(function) if isinstance(node, ast.Constant)}
    texts = {text for text in strings if isinstance(text, str)}
    return Giver(words, texts, bool(function.args.kwarg))


def _calls(function: ast.FunctionDef, names: set[str]) -> list[ast.Call]:
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    return [call for call in calls if _called(call.func) in names]


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
