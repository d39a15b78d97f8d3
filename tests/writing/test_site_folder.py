"""What a build does beside the site, and with what others left there."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from errno import EACCES
from pathlib import Path

import pytest

from sevenmin.writing.site_folder import begin, repair
from sevenmin.writing.trouble import WritingError
from tests.writing.faults import at_operation, refusing, unwatched
from tests.writing.sites import (
    HIDDEN,
    NEWER,
    OLDER,
    built,
    files_in,
    is_alone,
    older,
    state,
    write,
)


def nothing() -> None:
    pass


class TestHiddenFiles:
    def test_they_are_in_both_sites_until_one_is_removed(self, tmp_path: Path) -> None:
        site = older(tmp_path)
        (site / ".link").symlink_to(".htaccess")
        inode = (site / ".git/config").stat().st_ino
        built(site)
        assert (site / ".git/config").stat().st_ino == inode
        assert os.readlink(site / ".link") == ".htaccess"

    def test_those_of_the_build_win_and_others_in_their_folder_stay(self, tmp_path: Path) -> None:
        site = older(tmp_path)
        write(site, {".well-known/security.txt": "older", ".well-known/challenge": "theirs"})
        build = begin(site, tmp_path / "project", [], nothing)
        write(build.folder, {".well-known/security.txt": "newer"})
        build.put_in_place()
        assert files_in(site / ".well-known") == {"security.txt": "newer", "challenge": "theirs"}

    def test_they_are_copied_where_there_are_no_links(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "link", lambda *_, **__: refusing(EACCES)())
        site = older(tmp_path)
        built(site)
        assert state(site, HIDDEN) == "newer"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes.")
def test_rights_stay_as_they_were(tmp_path: Path) -> None:
    site = older(tmp_path)
    site.chmod(0o2750)
    built(site)
    assert stat.S_IMODE(site.stat().st_mode) == 0o2750


def test_a_link_stays_one(tmp_path: Path) -> None:
    site = older(tmp_path)
    link = tmp_path / "link"
    link.symlink_to(site)
    built(link)
    assert link.is_symlink()
    assert state(site, HIDDEN) == "newer"


def test_folders_around_it_are_made(tmp_path: Path) -> None:
    site = tmp_path / "public/next"
    built(site)
    assert files_in(site) == NEWER


class TestTwoAtOnce:
    def test_the_second_stops_with_a_sentence_when_it_waited_too_long(self, tmp_path: Path) -> None:
        site, waited = older(tmp_path), []
        first = begin(site, tmp_path / "project", [], nothing)
        write(first.folder, NEWER)
        with pytest.raises(WritingError, match="Wait until it ends, or stop it, then build again"):
            begin(site, tmp_path / "project", [], lambda: waited.append(1), patience=0)
        assert waited == [1]
        assert state(site, HIDDEN) == "older"
        first.put_in_place()
        assert state(site, HIDDEN) == "newer"

    def test_the_second_starts_when_the_first_ends(self, tmp_path: Path) -> None:
        site = older(tmp_path)
        first = begin(site, tmp_path / "project", [], nothing)
        write(first.folder, NEWER)
        second = begin(site, tmp_path / "project", [], lambda: print(first.put_in_place()))
        assert state(site, HIDDEN) == "newer"
        assert list(second.folder.iterdir()) == []
        second.give_up()
        assert is_alone(site)

    @pytest.mark.parametrize("number", range(1, 11))
    def test_the_first_ends_in_any_moment_of_the_second_s_start(
        self, tmp_path: Path, number: int
    ) -> None:
        """It takes the workshop away, in which the second was about to write."""
        site = older(tmp_path)
        first = begin(site, tmp_path / "project", [], nothing)

        def end() -> None:
            with unwatched():
                first.put_in_place()

        with at_operation(number, end):
            assert built(site) == []
        assert state(site, HIDDEN) == "newer"
        assert is_alone(site)

    def test_a_build_that_is_at_work_is_not_repaired(self, tmp_path: Path) -> None:
        site = older(tmp_path)
        first = begin(site, tmp_path / "project", [], nothing)
        write(first.folder, NEWER)
        assert repair(site) == ""
        assert first.put_in_place() == []
        assert state(site, HIDDEN) == "newer"


class TestWhatCannotBeRemoved:
    def test_the_build_counts_and_the_next_one_tries_again(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        site = older(tmp_path)
        with monkeypatch.context() as patched:
            patched.setattr(shutil, "rmtree", lambda *_: refusing(EACCES)())
            (left,) = built(site)
        assert left.startswith(f"{tmp_path}/.site.building/rubbish-")
        assert left.endswith(" (Permission denied)")
        assert state(site, HIDDEN) == "newer"
        assert built(site) == []
        assert is_alone(site)

    def test_a_folder_that_is_read_only_is_removed(self, tmp_path: Path) -> None:
        site = older(tmp_path)
        (site / "briefs/one").chmod(0o500)
        assert built(site) == []
        assert is_alone(site)


class TestRepair:
    def test_it_says_nothing_where_nothing_is_to_be_done(self, tmp_path: Path) -> None:
        site = older(tmp_path)
        assert repair(site) == ""
        assert repair(tmp_path / "none") == ""
        assert is_alone(site)

    def test_it_puts_back_an_older_site_that_has_no_newer_one(self, tmp_path: Path) -> None:
        site = tmp_path / "site"
        write(tmp_path / ".site.building/old", OLDER)
        assert repair(site) == f"A build was interrupted. Its work is ended: {site} is whole."
        assert files_in(site) == OLDER
        assert is_alone(site)

    def test_it_removes_an_unfinished_site(self, tmp_path: Path) -> None:
        site = older(tmp_path)
        write(tmp_path / ".site.building/new", {"index.html": ""})
        said = f"What an interrupted build left beside {site} is removed."
        assert repair(site) == said
        assert state(site, HIDDEN) == "older"
        assert is_alone(site)

    def test_what_stands_beside_the_site_and_is_not_ours_stays(self, tmp_path: Path) -> None:
        site = older(tmp_path)
        theirs = {".site.old/a": "1", "site.bak/b": "2", ".site.building/notes": "3"}
        write(tmp_path, theirs)
        built(site)
        assert {path: (tmp_path / path).read_text() for path in theirs} == theirs


def test_git_never_shows_what_lies_beside_a_site(tmp_path: Path) -> None:
    build = begin(older(tmp_path), tmp_path / "project", [], nothing)
    assert (build.folder.parent / ".gitignore").read_text() == "*\n"
    build.give_up()
    assert is_alone(build.site)


def test_where_the_older_site_cannot_be_put_back_both_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = older(tmp_path)
    build = begin(site, tmp_path / "project", [], nothing)
    write(build.folder, NEWER)
    rename = os.rename

    def refused_to_the_site(source: Path, target: Path) -> None:
        if target == site:
            raise OSError(EACCES, os.strerror(EACCES), str(target))
        rename(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(os, "rename", refused_to_the_site)
        with pytest.raises(WritingError, match="the next build puts one in place"):
            build.put_in_place()
    assert state(site, HIDDEN) == "both"
    repair(site)
    assert state(site, HIDDEN) == "newer"
    assert is_alone(site)
