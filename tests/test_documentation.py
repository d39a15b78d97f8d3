"""Documentation that cannot lie: what the code has is in the manual, and what is named exists."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Annotated

import jsonschema
import pytest
import yaml
from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo

from macros import HOOKS, define_env
from macros.manual import every_chapter
from macros.manual import manual as manual_chapter
from sevenmin.blocks import block_types
from sevenmin.cli import main
from sevenmin.cli.schema import SCHEMAS, schema_text
from sevenmin.faces import faces
from sevenmin.manual import rules
from sevenmin.model.front_matter import Anonymity, FrontMatter, Source
from sevenmin.model.quiz import QuizFields
from sevenmin.model.schemas import Schema, schema_of
from sevenmin.model.settings import Accessibility, Notice, SeriesSettings, Settings
from sevenmin.outputs import outputs
from sevenmin.questions import question_types
from sevenmin.questions.choices import Choice
from sevenmin.starting import PLACEHOLDERS
from tests.conftest import OF_A_TEAM, ROOT, TEAM

STARTING = ROOT / "sevenmin" / "starting"
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


class Told:
    """What macros tell mkdocs-macros-plugin of themselves."""

    def __init__(self) -> None:
        self.macros: set[str] = set()
        self.variables: dict[str, object] = {}
        self.conf = {"hooks": {HOOKS: None}}

    def macro(self, made: Callable[..., str], name: str = "") -> None:
        self.macros.add(name or made.__name__)


@pytest.fixture(scope="session")
def manual(our_site: Path) -> str:
    """The words of the page on which a team shows every chapter."""
    html = (our_site / "authors/index.html").read_text(encoding="utf-8")
    return unescape(re.sub(r"<[^>]+>", "", html))


def test_every_front_matter_key_is_in_the_manual(manual: str) -> None:
    for key, field in schema_of(FrontMatter)["properties"].items():
        assert key in manual
        assert plain(field["description"]) in manual


def test_every_setting_is_in_the_manual(manual: str) -> None:
    for field in schema_of(Settings)["properties"].values():
        assert plain(field["description"]) in manual


@pytest.mark.parametrize("group", [Source, Anonymity, SeriesSettings, Notice, Accessibility])
def test_every_key_inside_of_a_key_is_in_the_manual(manual: str, group: type[BaseModel]) -> None:
    for field in schema_of(group)["properties"].values():
        assert plain(field["description"]) in manual


def test_every_question_type_is_in_the_manual(manual: str) -> None:
    for found in question_types().values():
        assert found.name in manual
        assert plain(found.manual.splitlines()[0]) in manual


def test_every_macro_is_in_the_manual(manual: str) -> None:
    for name in block_types():
        assert f"{{{{ {name}(" in manual


def test_every_macro_for_pages_in_docs_is_in_the_manual(manual: str) -> None:
    told = Told()
    define_env(told)
    assert {"welcome", "briefs", "series"} <= told.macros
    for name in told.macros - {*block_types(), "manual"}:
        assert f"{{{{ {name}(" in manual
    for name in told.variables:
        assert f"{{{{ {name}." in manual


def test_every_check_is_in_the_manual(manual: str) -> None:
    for rule in rules():
        assert rule.code in manual
        assert plain(rule.manual.strip().splitlines()[0]) in manual


def test_every_command_and_option_is_in_the_manual(manual: str) -> None:
    for name, command in main.commands.items():
        assert f"sevenmin {name}" in manual
        for parameter in command.params:
            assert all(option in manual for option in parameter.opts if option.startswith("-"))


def test_every_output_is_in_the_manual(manual: str) -> None:
    for module in outputs():
        assert plain((module.__doc__ or "").splitlines()[0]) in manual


def test_every_face_of_a_brief_is_in_the_manual(manual: str) -> None:
    for module in faces().values():
        for line in (module.__doc__ or "").splitlines():
            assert plain(line) in manual


def test_every_chapter_is_on_a_page_of_the_tests_own_team() -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in (TEAM / "docs").glob("*.md"))
    shown = {f'{{{{ manual("{chapter}") }}}}' for chapter in every_chapter()}
    assert shown <= set(pages.splitlines())


def test_every_chapter_says_something() -> None:
    for chapter in every_chapter():
        assert manual_chapter(chapter).strip(), chapter


@pytest.mark.parametrize("name", SCHEMAS)
class TestSchemas:
    def test_the_file_for_editors_is_what_the_command_prints(self, name: str) -> None:
        file = ROOT / "schemas" / f"{name}.json"
        assert file.read_text(encoding="utf-8") == schema_text(name) + "\n"

    def test_it_is_a_schema_that_says_what_each_field_is(self, name: str) -> None:
        schema = json.loads(schema_text(name))
        jsonschema.Draft202012Validator.check_schema(schema)
        for part in [schema, *schema.get("$defs", {}).values()]:
            for key, field in part.get("properties", {}).items():
                assert field.get("description"), key
                assert field.get("examples"), key


@pytest.mark.parametrize("path", sorted((TEAM / "quizzes").glob("*.yml")), ids=lambda p: p.name)
def test_our_quizzes_fit_the_schema_that_their_first_line_names(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert named
    schema = json.loads((path.parent / named[1]).read_text(encoding="utf-8"))
    jsonschema.validate(yaml.safe_load(text), schema)


@pytest.mark.parametrize("path", sorted((TEAM / "briefs").glob("*.md")), ids=lambda p: p.name)
def test_our_briefs_fit_the_schema(path: Path) -> None:
    front = path.read_text(encoding="utf-8").split("---\n")[1]
    jsonschema.validate(
        yaml.load(front, Loader=yaml.BaseLoader), without_numbers(json.loads(schema_text("brief")))
    )


def without_numbers(schema: Schema) -> Schema:
    """`BaseLoader` leaves every scalar as text, dates as well; so a number is text here."""
    return json.loads(json.dumps(schema).replace('"type": "integer"', '"type": "string"'))


def fields_of(model: type[BaseModel]) -> list[tuple[str, FieldInfo]]:
    return [(f"{model.__name__}.{name}", field) for name, field in model.model_fields.items()]


MODELS = (
    *(FrontMatter, Source, Anonymity, QuizFields, Choice),
    *(Settings, SeriesSettings, Notice, Accessibility),
    *(found.question for found in question_types().values()),
)
FIELDS = [found for model in MODELS for found in fields_of(model)]


@pytest.mark.parametrize(("name", "field"), FIELDS, ids=[name for name, _ in FIELDS])
def test_an_example_is_taken_and_can_be_typed_as_it_is_shown(name: str, field: FieldInfo) -> None:
    for example in field.examples or []:
        TypeAdapter(Annotated[field.annotation, field]).validate_python(example)
        if isinstance(example, str):
            assert yaml.load(f"key: {example}", Loader=yaml.BaseLoader) == {"key": example}


@pytest.mark.parametrize("sentence", PLACEHOLDERS)
def test_every_placeholder_stands_in_what_new_writes(sentence: str) -> None:
    texts = [
        path.read_text(encoding="utf-8") for path in STARTING.glob("*.*") if path.suffix != ".py"
    ]
    assert any(sentence in text for text in texts)


class TestReadme:
    """A team may write its own: what it names is there, and nothing has to be named."""

    def test_every_make_target_that_it_names_exists(self) -> None:
        for target in re.findall(r"(?:`|^)make ([a-z]+)", README, re.MULTILINE):
            assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE), target

    def test_every_subcommand_that_it_names_exists(self) -> None:
        assert set(re.findall(r"sevenmin ([a-z]+)\b", README)) <= set(main.commands)

    def test_every_setting_that_it_names_is_set_or_is_a_setting(self) -> None:
        ours = README.partition("## Make it yours")[2].partition("\n## ")[0]
        named = {
            key
            for line in re.findall(r"^\d+\. (.+?):", ours, re.MULTILINE)
            for key in re.findall(r"`(\w+)`", line)
        }
        assert named <= {"site_name", "site_description", "site_url", *Settings.model_fields}

    def test_every_file_of_ours_that_it_links_exists(self) -> None:
        """A team may have removed a brief or a page that is named there."""
        for target in re.findall(r"\]\(([^)#:]+)\)", README):
            assert target.split("/")[0] in OF_A_TEAM or (ROOT / target).exists(), target


def test_make_lists_every_target() -> None:
    said = subprocess.run(["make"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    targets = re.search(r"^\.PHONY: (.+)", MAKEFILE, re.MULTILINE)
    assert targets
    assert {"serve", "site", "check", "quick", "test"} <= set(targets[1].split())
    for target in targets[1].split():
        assert target == "help" or f"make {target} " in said, target


def test_the_pipeline_tests_checks_and_builds() -> None:
    calls = re.findall(r"^make (\w+)", (ROOT / ".ci/run").read_text(encoding="utf-8"), re.MULTILINE)
    assert calls == ["test", "site"]


def test_make_bench_runs_every_benchmark() -> None:
    recipe = MAKEFILE.split("\nbench:")[1].split("\n\n")[0]
    programs = {
        path.name
        for path in (ROOT / "benchmarks").glob("*.py")
        if '__name__ == "__main__"' in path.read_text(encoding="utf-8")
    }
    assert {"faces.py", "deck.py", "handout_pdf.py"} <= programs
    assert set(re.findall(r"benchmarks/(\w+\.py)", recipe)) == programs


def test_every_benchmark_that_contributors_are_told_of_exists() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"benchmarks/(\w+\.py)", text)
    assert {"faces.py", "deck.py", "handout_pdf.py"} <= set(named)
    for name in named:
        assert (ROOT / "benchmarks" / name).is_file(), name


def test_architecture_names_every_room() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = [path for path in (ROOT / "sevenmin").iterdir() if not path.name.startswith("__")]
    for path in rooms:
        assert f"`{path.name}{'/' if path.is_dir() else ''}`" in text, path.name


def plain(text: str) -> str:
    """Words without the marks of Markdown, as they stand on a page."""
    return re.sub(r"`|\*\*", "", text)
