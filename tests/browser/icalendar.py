"""Reads a calendar file strictly, as RFC 5545 has it: what is not allowed is not read."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

LINE = re.compile(r"(?P<name>[A-Z-]+)(?P<parameters>(;[A-Z-]+=[^;:\"]+)*):(?P<value>.*)")
NEEDED = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "URL", "TRANSP"}
HEAD = {"VERSION": "2.0", "CALSCALE": "GREGORIAN"}
TEXT = {"UID", "SUMMARY", "DESCRIPTION"}


def events(raw: bytes) -> list[dict[str, str]]:
    """The events of a calendar, each by the names of its properties; days are ISO dates."""
    lines = _unfolded(raw)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    begin = lines.index("BEGIN:VEVENT")
    head = dict(line.split(":", 1) for line in lines[1:begin])
    assert head.pop("PRODID")
    assert head == HEAD
    found = list(_events(lines[begin:-1]))
    assert len({event["UID"] for event in found}) == len(found)
    return found


def _unfolded(raw: bytes) -> list[str]:
    assert raw.endswith(b"\r\n")
    physical = raw[:-2].split(b"\r\n")
    for line in physical:
        assert b"\r" not in line
        assert b"\n" not in line
        assert len(line) <= 75, line
        # Folds stand between characters, so that each line is text by itself.
        assert line.decode("utf-8")
    return raw[:-2].decode("utf-8").replace("\r\n ", "").split("\r\n")


def _events(lines: list[str]) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    while lines:
        end = lines.index("END:VEVENT")
        assert lines[0] == "BEGIN:VEVENT"
        found.append(_event(lines[1:end]))
        lines = lines[end + 1 :]
    return found


def _event(lines: list[str]) -> dict[str, str]:
    event: dict[str, str] = {}
    for line in lines:
        parsed = LINE.fullmatch(line)
        assert parsed, line
        name = parsed["name"]
        assert name not in event
        event[name] = _value(name, parsed["parameters"], parsed["value"])
    assert event.keys() == NEEDED
    day = date.fromisoformat(event["DTSTART"])
    assert date.fromisoformat(event["DTEND"]) == day + timedelta(days=1)
    assert event["TRANSP"] == "TRANSPARENT"
    return event


def _value(name: str, parameters: str, value: str) -> str:
    assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", value), value
    if name in ("DTSTART", "DTEND"):
        assert parameters == ";VALUE=DATE"
        return datetime.strptime(value, "%Y%m%d").date().isoformat()
    assert parameters == ""
    if name == "DTSTAMP":
        return datetime.strptime(value, "%Y%m%dT%H%M%SZ").isoformat()
    return _text(value) if name in TEXT else value


def _text(value: str) -> str:
    """Every backslash, comma and semicolon is escaped, and nothing else is."""
    assert re.fullmatch(r"([^\\;,]|\\[\\;,n])*", value), value
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value)
