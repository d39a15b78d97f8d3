"""Which way a language is written."""

from __future__ import annotations

import pytest

from sevenmin.directions import direction, said_in, said_in_ours

FROM_THE_RIGHT = """
    ar ar-EG arz ary fa fa-AF prs pes he iw yi ji ydd ur ur-PK ur-IN UR ps pbt sd ug dv ckb sdh
    lki nqo syr aii ks pnb lah skr lrc mzn bal rhg azb pa-PK pa-Arab pa-Arab-PK az-Arab az-IR
    uz-AF ku-Arab kk-CN ha-SD ff-Adlm ms-Arab tr-Arab en-Hebr sr-Aran
"""
FROM_THE_LEFT = """
    en en-GB gd cy pa pa-IN pl ro uk bn gu hi ne ta zh-Hans ja ko so ti am ku tr az az-Latn ur-Latn
    ur-Latn-PK ar-Latn he-Latn ks-Deva sd-Deva uz ha kk ms bal-Latn yi-Latn xx zzz mt ff
"""


@pytest.mark.parametrize("code", FROM_THE_RIGHT.split())
def test_from_right_to_left(code: str) -> None:
    assert direction(code) == "rtl"
    assert said_in(code) == f' lang="{code}" dir="rtl"'
    assert said_in_ours(code) == ' lang="en" dir="ltr"'


@pytest.mark.parametrize("code", FROM_THE_LEFT.split())
def test_from_left_to_right(code: str) -> None:
    assert direction(code) == "ltr"
    assert said_in(code) == f' lang="{code}"'
    assert said_in_ours(code) == ' lang="en"'


def test_what_is_in_the_site_s_own_language_says_nothing() -> None:
    assert said_in(None) == said_in_ours(None) == ""
