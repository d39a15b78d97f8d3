"""Templates say what they are given: nothing hides it, and nothing else is asked for.

`{% from "marks.html" import title %}` hid the `title` of a page, whose heading was then what Jinja
says of a macro. djlint, which others use, finds nothing of this kind.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import StrictUndefined, nodes

from tests.views.templates import ENGINE, Template, templates

ALL = sorted(templates())


@pytest.fixture(params=ALL)
def template(request: pytest.FixtureRequest) -> Template:
    return templates()[request.param]


def family(template: Template) -> list[Template]:
    """It, and all that it extends or includes."""
    found = [template]
    for one in found:
        relatives = [templates()[name] for name in one.relatives]
        found += [relative for relative in relatives if relative not in found]
    return found


def hosts(template: Template) -> list[Template]:
    """It, and all that extend or include it: what they set, it sees."""
    return [one for one in templates().values() if template in family(one)]


def test_every_template_is_looked_at() -> None:
    found = {template.file for template in templates().values()}
    assert found >= set(ENGINE.rglob("*.html"))


def test_it_can_be_read(template: Template) -> None:
    """Its tags and filters are Jinja's or ours."""
    template.environment.compile(template.file.read_text(encoding="utf-8"), template.name)


def test_what_is_not_given_fails(template: Template) -> None:
    assert template.environment.undefined is StrictUndefined


def test_nothing_is_imported_by_name(template: Template) -> None:
    lines = [node.lineno for node in template.tree.find_all(nodes.FromImport)]
    assert not lines, f"{template.name}: import the whole file under a name of its own"


def test_no_name_hides_what_is_given(template: Template) -> None:
    assert template.bound & template.given == set()


def test_it_asks_only_for_what_there_is(template: Template) -> None:
    """What it is given, and what is set by those that it extends, or that include it."""
    around = [*family(template), *hosts(template)]
    there = set().union(*(one.given | one.bound for one in around))
    assert template.asked <= there


def test_a_name_that_hides_another_is_seen(tmp_path: Path) -> None:
    log = templates()["views/lists/learning_log.html"]
    assert "title" in log.given
    file = tmp_path / "log.html"
    file.write_text('{% from "views/marks.html" import title %}<h1>{{ title }}</h1>{{ tilte }}')
    wrong = Template(log.environment, "views/lists/log.html", file)
    assert list(wrong.tree.find_all(nodes.FromImport))
    assert "tilte" in wrong.asked - log.given
