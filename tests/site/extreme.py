"""Briefs that are hard to show: hostile, long, wide, short, of another language, full of images.

A planted word begins and ends in “zq”, as in the sample; it says where it may be and where not.
"""

from __future__ import annotations

import struct
import zlib
from itertools import cycle, islice
from pathlib import Path

import yaml

from sevenmin.questions import question_types
from tests.conftest import STEPS, brief_text
from tests.site.projects import set_up, write

SITE = {"site_name": "Extremes & “more”", "site_url": "https://extremes.example/learning/"}

FIVE, TABLE, IMAGES, GAELIC, LONG = ("five-steps", "table", "pictures", "gaelic", "long")
WORDS, HOSTILE, QUESTIONS, DRAFT = ("long-words", "hostile", "every-question", "zqdraftslugzq")
PUBLISHED = (FIVE, TABLE, IMAGES, GAELIC, LONG, WORDS, HOSTILE, QUESTIONS)

FACILITATOR = ("zqopeningzq", "zqnotezq", "zqfoldednotezq")
"""What stands in notes for facilitators."""

SLIDE = ("zqslidezq",)
"""What an author wrote for the slide."""

NEVER = ("zqcommentzq", "zqdraftslugzq", "zqdrafttitlezq", "zqdraftnotezq", "zqdraftslidezq")
"""What is in no file of a built site."""

CODE = (
    '<script>alert("1")</script> {{ 7 * 7 }} {% raw %} &amp; #eval("1 + 1") $x$ \\LaTeX %s @import'
)
TITLE = "Don’t <script>alert('title')</script> & “quotes” {{ title }} #eval(1) $x$ *stars* C:\\new"
LONG_TITLE = (
    "What we learned when eleven services worked for two years with the same family, and why "
    "nobody saw the whole of it until a neighbour asked one simple question"
)
LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"

SENTENCES = (
    "A worker came on a Tuesday and found nobody at home.",
    "She left a card, as she had done twice before, and wrote the visit down.",
    "The school had seen the child on that morning, and thought that all was well.",
    "Nobody told the health visitor, who had planned a visit of her own for the same week.",
    "Each of them knew a small part, and each part looked harmless when it stood alone.",
    "“We thought that somebody else would ring,” said one of them a year later.",
    "What would have changed if one of them had asked?",
    "The answer is simple to write and hard to live: somebody has to make the call.",
    "A meeting was planned, then moved, then moved again because two people were ill.",
    "When it took place at last, it took forty minutes to find out what all had half known.",
    "The plan that came of it fitted on one page, with a name and a day beside each line.",
    "It held, because the chair rang every name on it a week later.",
    "A grandmother, whom nobody had asked before, offered to take the children on Fridays.",
)


def write_extreme(project: Path) -> None:
    """All of them, and a draft."""
    set_up(project, SITE)
    write_images(project / "briefs/images")
    write(project, f"quizzes/{QUESTIONS}.yml", every_question())
    write(project, f"quizzes/{HOSTILE}.yml", hostile_quiz())
    texts = {
        FIVE: five_steps(),
        TABLE: brief(steps([f"{SENTENCES[0]}\n\n{table()}", *SENTENCES[1:7]]), title="A table"),
        IMAGES: brief(steps(images()), title="An image in each step"),
        GAELIC: gaelic(),
        LONG: brief(steps(long_texts()), title="Sixteen hundred words"),
        WORDS: brief(long_words(), title=LONG_TITLE, summary=f"{LONG_TITLE}. {LONG_WORD}."),
        HOSTILE: hostile(),
        QUESTIONS: asked(),
        DRAFT: brief(notes("zqdraft"), title="Zqdrafttitlezq", status="draft"),
    }
    for slug, text in texts.items():
        write(project, f"briefs/{slug}.md", text)


def brief(body: str, **keys: str) -> str:
    quoted = {name: text(said) for name, said in keys.items() if name in ("title", "summary")}
    return brief_text(body, **{**keys, **quoted})


def text(said: str) -> str:
    """Words as YAML takes them, whatever is in them."""
    return "'" + said.replace("'", "''") + "'"


def steps(texts: list[str]) -> str:
    """A step for each text."""
    return "\n\n".join(f"## Step {number}\n\n{said}" for number, said in enumerate(texts, 1))


def five_steps() -> str:
    """As few and as short as can be; one has a link in its heading."""
    body = steps(["One sentence."] * 5).replace("## Step 2", "## Step 2, after [a table](table.md)")
    return brief(body, title="Five steps")


def table() -> str:
    """Eight columns and fourteen rows, with an aligned column and a long word."""
    months = ("January", "February", "March", "April", "May", "June", "July")
    rows = [" | ".join([f"Agency {n}", *(str(n * m) for m in range(7))]) for n in range(1, 15)]
    rows[3] = rows[3].replace("Agency 4", "Interdepartmentalcommunicationservice")
    lines = [" | ".join(["Agency", *months]), " | ".join(["---", *(["---:"] * 7)]), *rows]
    return "\n".join(f"| {line} |" for line in lines)


def images() -> list[str]:
    kinds = ("wide.svg", "tall.svg", "photo.png", "small.png", "wide.svg", "plain.svg", "photo.png")
    return [
        f"{sentence}\n\n![Picture {n} of seven, “{name}”](images/{name})"
        for n, (name, sentence) in enumerate(zip(kinds, SENTENCES, strict=False), start=1)
    ]


def gaelic() -> str:
    return brief(
        (Path(__file__).parent / "gaelic.md").read_text(encoding="utf-8"),
        title="Ag èisteachd ri pàistean agus ri teaghlaichean",
        summary="Mar a dh'èisteas sinn nas fheàrr, agus dè nì sinn leis na chluinneas sinn.",
        language="gd",
        reflection="['Cò ris a bhruidhneas tu nuair a tha dragh ort?', 'Dè nì thu a-màireach?']",
    )


def long_texts() -> list[str]:
    """1,600 words in seven steps, and not one of them in bold."""
    words = " ".join(islice(cycle(SENTENCES), 200)).split()[:1600]
    size = len(words) // 7 + 1
    parts = [" ".join(words[start : start + size]) for start in range(0, len(words), size)]
    return [
        part.replace(". She", ".\n\nShe").replace(". It held", ".\n\nIt held") for part in parts
    ]


def long_words() -> str:
    address = f"https://example.org/{'a-long-path/' * 9}"
    said = (
        f"**{LONG_WORD * 2} stands here.** And `{LONG_WORD * 2}` in code.",
        f"- {LONG_WORD}\n- [{address}]({address})",
        f"| {LONG_WORD} | Two |\n| --- | --- |\n| {LONG_WORD} | {LONG_WORD} |",
        f"> {LONG_WORD}",
        f"Code follows.\n\n```\n{LONG_WORD * 3}\n```",
        f"1. One\n2. Two\n\n    - Inside, {LONG_WORD}\n\n        1. Deeper",
        f"{LONG_WORD}\n:   What it means.",
    )
    return (
        steps(list(said))
        .replace("## Step 2", f"## {LONG_WORD} in a heading")
        .replace("## Step 3", f"## {LONG_TITLE}")
    )


def hostile() -> str:
    """Signs that mean something to HTML, to templates and to what draws paper."""
    said = [
        f"**Bold & `{CODE}` stay words.** Also &lt;script&gt;, &amp;amp; and \\#eval.",
        f"Code follows.\n\n```html\n{CODE}\n</pre></section><!-- -->\n```",
        f"- “Quotes” and \"straight ones\", 'both' kinds\n- `{CODE}`\n- 1 < 2 > 0 && 3",
        f'| `{CODE.replace("|", "")}` | "b" |\n| --- | --- |\n| =1+1 | @SUM(A1) |',
        "> A quotation with &quot;signs&quot; and *stars*.\n\n<!-- zqcommentzq -->\n\nEnd.",
        '![A “picture” & "more"](images/plain.svg)',
        "[A link with & and `<b>`](five-steps.md), [mail](mailto:us@council.example?body=a&b=c).",
    ]
    return brief(
        steps(said).replace("## Step 1", '## Step `<b>`, & "one", `{{ 1 }}` #let'),
        title=TITLE,
        summary=f"{TITLE}.",
        owner=text("Team <b>“A”</b> & “B”"),
        quiz=HOSTILE,
        reflection=f"[{text('What is <b>that</b> & {{ this }} #eval(1)?')}]",
        sources=f"[{{title: {text('A <b> & “c”')}, publisher: {text('D & <i>E</i>')}}}]",
    )


def hostile_quiz() -> str:
    choices = [
        {"text": "</li><script>alert(1)</script>", "correct": True, "why": "<b>Why</b> & {{ it }}"},
        {"text": '"{{ 7 * 7 }}" & \'#eval("x")\'', "why": "</template><!-- why"},
    ]
    question = {"id": "signs", "type": "single_choice", "prompt": TITLE, "choices": choices}
    return yaml.safe_dump({"title": TITLE, "questions": [question]}, allow_unicode=True)


def every_question() -> str:
    """Every example that a type has in the manual."""
    files = [found.folder / "examples.yml" for found in question_types().values()]
    good = [one for file in files for one in yaml.safe_load(file.read_text("utf-8"))["good"]]
    asked = [one for example in good for one in yaml.safe_load(example["quiz"])["questions"]]
    named = [question | {"id": f"n{n}"} for n, question in enumerate(asked)]
    return yaml.safe_dump({"title": "Every question", "questions": named}, allow_unicode=True)


def asked() -> str:
    return brief(
        notes("zq"),
        title="Every question, notes and other words for the slide",
        quiz=QUESTIONS,
        reflection="[What comes to mind?, 'Who else?', 'When?', 'And then?']",
    )


def notes(mark: str) -> str:
    """Notes before the first step, in a step and folded; words for the slide."""
    opening = f"!!! facilitator\n    Bring paper, {mark}openingzq.\n\n"
    second = f"!!! slide\n    **{mark}slidezq** stands on the slide.\n\n!!! facilitator\n"
    second += f"    Wait for them, {mark}notezq.\n\n"
    third = f"??? facilitator\n    - A list\n    - In a folded note, {mark}foldednotezq\n\n"
    placed = STEPS.replace("## Step 3", f"{second}## Step 3").replace(
        "## Step 4", f"{third}## Step 4"
    )
    return f"{opening}{placed}"


def write_images(folder: Path) -> None:
    folder.mkdir()
    for name, width, height in (("wide", 1600, 200), ("tall", 300, 1500), ("plain", 640, 360)):
        (folder / f"{name}.svg").write_text(svg(width, height), encoding="utf-8")
    (folder / "photo.png").write_bytes(png(1200, 800))
    (folder / "small.png").write_bytes(png(40, 30))


def svg(width: int, height: int) -> str:
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    path = f"M9 9h{width - 18}v{height - 18}H9z"
    shape = f'<path fill="none" stroke="#777" stroke-width="8" d="{path}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{shape}</svg>\n'


def png(width: int, height: int) -> bytes:
    """A grey picture."""
    rows = (b"\0" + b"\x80" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(chunk, *zip(*chunks, strict=True)))


def chunk(name: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", checksum)
