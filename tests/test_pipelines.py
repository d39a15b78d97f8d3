"""The ready pipeline files: they fit their schemas, run our commands and publish only when told."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from sevenmin.reports import report_formats
from tests.conftest import ROOT

GITHUB, GITLAB = ROOT / ".github/workflows/site.yml", ROOT / ".gitlab-ci.yml"
BOTH = pytest.mark.parametrize("file", [GITHUB, GITLAB], ids=["github", "gitlab"])
SCHEMAS = {GITHUB: "vendor.github-workflows", GITLAB: "vendor.gitlab-ci"}
ALWAYS = {"check", "test", "site"}
OF_GITLAB = {"workflow", "stages", "default"}
Job = dict[str, Any]


def read(file: Path) -> dict[str, Any]:
    """Every scalar as text: to YAML, GitHub's key `on` would be true."""
    return dict(yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader))


def jobs(file: Path) -> dict[str, Job]:
    found = read(file)
    everything = found.get("jobs", found)
    return {name: job for name, job in everything.items() if name not in OF_GITLAB}


def publishing(file: Path) -> dict[str, Job]:
    return {name: job for name, job in jobs(file).items() if name not in ALWAYS}


def commands(job: Job) -> list[str]:
    """What a shell is given."""
    parts = ("before_script", "script", "after_script")
    steps = [step["run"] for step in job.get("steps", []) if "run" in step]
    return steps + [line for part in parts for line in job.get(part, [])]


def condition(job: Job) -> str:
    """When it runs, as the one expression that both services have."""
    return str(job["if"] if "if" in job else job["rules"][0]["if"])


def fits(file: Path, schema: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file)]
    return subprocess.run(command, check=False, capture_output=True, text=True)


@BOTH
class TestBoth:
    def test_it_fits_its_schema(self, file: Path) -> None:
        done = fits(file, SCHEMAS[file])
        assert done.returncode == 0, done.stdout

    def test_a_broken_one_does_not(self, file: Path, tmp_path: Path) -> None:
        broken = tmp_path / file.name
        text = file.read_text(encoding="utf-8")
        broken.write_text(re.sub(r"(timeout\S*): .*", r"\1: [soon]", text), encoding="utf-8")
        done = fits(broken, SCHEMAS[file])
        assert done.returncode == 1
        assert "timeout" in done.stdout

    def test_it_runs_what_a_person_would_type(self, file: Path) -> None:
        found = jobs(file)
        assert commands(found["test"]) == ["make test"]
        assert commands(found["site"]) == ["make site"]
        assert commands(found["check"])[0] == "make .venv/project.stamp"
        makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
        for target in ("test", "site", ".venv/project.stamp"):
            assert f"\n{target}:" in makefile

    def test_it_checks_as_a_build_does_and_shows_problems_on_the_change(self, file: Path) -> None:
        checks = commands(jobs(file)["check"])[1:]
        assert all(line.startswith(".venv/bin/sevenmin check --as-build") for line in checks)
        (shown,) = re.findall(r"--format (\w+)", "\n".join(checks))
        assert shown in report_formats()
        assert shown == ("github" if file == GITHUB else "codequality")

    def test_the_jobs_that_always_run_have_no_condition(self, file: Path) -> None:
        found = jobs(file)
        assert found.keys() >= ALWAYS
        for name in ALWAYS:
            assert not found[name].keys() & {"if", "rules", "needs", "when", "allow_failure"}

    def test_it_publishes_only_the_default_branch_and_only_where_a_team_said(
        self, file: Path
    ) -> None:
        rsync, pages = (condition(job) for job in publishing(file).values())
        assert "PUBLISH_HOST" in rsync
        assert re.search(r"PUBLISH_PAGES == ['\"]yes['\"]", pages)
        for found in (rsync, pages):
            assert re.search(r"default_branch|CI_DEFAULT_BRANCH", found)
            assert "||" not in found
            assert "always" not in found

    def test_what_is_published_was_built_once(self, file: Path) -> None:
        for job in publishing(file).values():
            assert not re.search(r"make|mkdocs|pip|sevenmin", "\n".join(commands(job)))
            assert not any("checkout" in step.get("uses", "") for step in job.get("steps", []))

    def test_nothing_that_a_stranger_can_name_reaches_a_shell(self, file: Path) -> None:
        for job in jobs(file).values():
            assert not re.search(r"\$\{\{|\$\{?(CI|GITHUB)_", "\n".join(commands(job)))

    def test_it_knows_the_host_that_it_writes_to(self, file: Path) -> None:
        text = file.read_text(encoding="utf-8")
        assert re.findall(r"StrictHostKeyChecking=(\S+)", text) == ["yes"]
        assert "UserKnownHostsFile=" in text
        assert "ssh-keyscan" not in text

    def test_every_job_ends_and_every_artefact_expires(self, file: Path) -> None:
        for job in jobs(file).values():
            assert job.keys() & {"timeout", "timeout-minutes"}
            if "artifacts" in job:
                assert job["artifacts"]["expire_in"] == "14 days"
        for step in (step for job in jobs(file).values() for step in job.get("steps", [])):
            if "/upload-" in step.get("uses", ""):
                assert step["with"]["retention-days"] == "14"

    def test_every_image_has_a_version(self, file: Path) -> None:
        runners = {job.get("runs-on", "") for job in jobs(file).values()}
        assert not any("latest" in runner for runner in runners)
        if file == GITLAB:
            assert read(file)["default"]["image"] == "python:3.12-bookworm"
            assert not any("image" in job for job in jobs(file).values())

    def test_an_empty_folder_is_refused(self, file: Path, tmp_path: Path) -> None:
        """With --delete, no folder would mean all that the user has on the host."""
        done = publish_by_rsync(file, tmp_path, PUBLISH_PATH="")
        assert done.returncode != 0
        assert "PUBLISH_PATH" in done.stderr
        assert not done.stdout

    def test_rsync_makes_the_folder_what_the_site_is(self, file: Path, tmp_path: Path) -> None:
        done = publish_by_rsync(file, tmp_path, PUBLISH_PATH="/srv/our briefs")
        assert done.returncode == 0, done.stderr
        given = done.stdout.splitlines()
        assert {"--recursive", "--delete", "--delay-updates"} <= set(given)
        assert given[-2:] == ["site/", "web@intranet.example:/srv/our briefs/"]
        (key,) = re.findall(r" -i (\S+)", done.stdout)
        assert (tmp_path / key).stat().st_mode & 0o077 == 0


def publish_by_rsync(file: Path, folder: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    """Run the job's own script, with an rsync that only prints what it is given.

    GitLab gives the key and the known hosts as files, which everybody can read.
    """
    stub = folder / "bin/rsync"
    stub.parent.mkdir()
    stub.write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\n", encoding="utf-8")
    stub.chmod(0o755)
    if file == GITLAB:
        (folder / "key").touch(0o666)
    env = {
        "PATH": f"{stub.parent}{os.pathsep}{os.environ['PATH']}",
        "RUNNER_TEMP": str(folder),
        "PUBLISH_HOST": "web@intranet.example",
        "PUBLISH_KEY": "key",
        "PUBLISH_KNOWN_HOSTS": "known_hosts",
        **changes,
    }
    script = commands(jobs(file)["publish-rsync"])[-1]
    return subprocess.run(
        ["bash", "-e", "-c", script],
        cwd=folder,
        env=env,
        check=False,
        capture_output=True,
        text=True,
    )


class TestGitHub:
    def test_a_fork_gets_no_secrets(self) -> None:
        assert read(GITHUB)["on"].keys() == {"push", "pull_request"}
        assert "secrets" not in str([jobs(GITHUB)[name] for name in ALWAYS])

    def test_a_job_may_only_read_except_the_one_for_pages(self) -> None:
        assert read(GITHUB)["permissions"] == {"contents": "read"}
        allowed = {name: job.get("permissions") for name, job in jobs(GITHUB).items()}
        assert allowed.pop("publish-pages") == {"pages": "write", "id-token": "write"}
        assert set(allowed.values()) == {None}

    def test_it_publishes_only_after_every_other_job(self) -> None:
        for job in publishing(GITHUB).values():
            assert set(job["needs"]) == ALWAYS
            assert "github.event_name == 'push'" in condition(job)

    def test_every_action_is_named_by_its_commit_and_version(self) -> None:
        used = re.findall(r"uses: (.*)", GITHUB.read_text(encoding="utf-8"))
        assert used
        for action in used:
            assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action

    def test_no_job_keeps_the_token_of_its_checkout(self) -> None:
        for step in (step for job in jobs(GITHUB).values() for step in job["steps"]):
            if "/checkout@" in step.get("uses", ""):
                assert step["with"] == {"persist-credentials": "false"}


class TestGitLab:
    def test_it_publishes_only_after_every_other_job(self) -> None:
        found = read(GITLAB)
        assert found["stages"] == ["build", "publish"]
        assert {found[name]["stage"] for name in ALWAYS} == {"build"}
        for job in publishing(GITLAB).values():
            assert job["stage"] == "publish"
            assert job["dependencies"] == ["site"]
            assert not job.keys() & {"needs", "when", "allow_failure"}
            assert len(job["rules"]) == 1
