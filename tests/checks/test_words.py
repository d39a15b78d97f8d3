"""Rules that look at words: sentences that they tell of, and sentences that they leave alone."""

from __future__ import annotations

import pytest

from sevenmin.checks._plainer import PLAINER
from sevenmin.checks.all_of_the_above import points_elsewhere
from sevenmin.checks.bare_why import is_bare, repeats
from sevenmin.checks.double_negative import two_negatives
from sevenmin.checks.plain_words import hard_words, plainer

TWO_NEGATIVES = {
    "Which of these is not unlikely?": "not unlikely",
    "What would you not do without asking your manager?": "not do without",
    "Do not visit alone unless your manager agrees.": "not visit alone unless",
    "You can't share it unless the family says yes.": "can't share it unless",
    "Never call without a plan.": "never call without",
    "It is not uncommon for a parent to refuse.": "not uncommon",
    "It is not at all an unusual answer.": "not at all an unusual",
    "You would not disagree with the plan.": "not disagree",
    "It would not be inappropriate to call.": "not be inappropriate",
    "It is never unnecessary to ask.": "never unnecessary",
    "Don’t say nothing.": "don't say nothing",
    "Nobody did nothing.": "nobody did nothing",
    "Nobody should not be asked.": "nobody should not",
    "You cannot not ask.": "cannot not",
    "Share it unless the family does not agree.": "unless the family does not",
    "Do not tell them not to come.": "not tell them not to",
    "No visit without a colleague.": "no visit without",
    "We don't have no plan.": "don't have no",
    "You cannot decide without\nthe family.": "cannot decide without",
    "They never fail to call.": "never fail to",
    "You must not fail to record it.": "not fail to",
    "Nobody denied that it was late.": "nobody denied",
    "No one disagreed with the plan.": "no one disagreed",
    "The school did not deny it.": "not deny",
    "Do not share what you heard unless a child is at risk.": "not share what you heard unless",
}

ONE_NEGATIVE = [
    "Which of these is not a sign of harm?",
    "Go without a colleague.",
    "Ask, and do not wait.",
    "Nobody leads, and no plan is made.",
    "No plan, no lead, no date.",
    "Nothing happens. Nobody calls.",
    "No, I do not think so.",
    "“No” is not what she said.",
    'She says "no" and does not look up.',
    "He says no without looking up.",
    "Do not leave the unit until you have asked.",
    "The unit is not united under one uniform plan.",
    "They may not unlock the door.",
    "It is not the uncle.",
    "Not only the school but no other agency had been asked.",
    "Ask whether or not anybody comes, and do it without delay.",
    "You do not understand what the child says.",
    "I do not know who does not come.",
    "The child does not come, and the parent will not say why.",
    "She no longer comes, and nobody asks why.",
    "Do not leave an unaccompanied child alone.",
    "An unborn child is not yet a client.",
    "It is not an unborn child.",
    "They do not speak because nobody asks.",
    "Do not visit a family with no phone.",
    "Nobody knows that the child is unhappy.",
    "You do not have one and she has none.",
    "If you do not ask you do not know.",
    "Unless someone asks, nothing happens.",
    "No more than three can meet without a room.",
    "Without a plan, nobody acts.",
    "The call must not fail.",
    "They never call, and fail to write.",
    "Nobody entered the den.",
]

BARE = [
    "Correct.",
    "Yes, that is right!",
    "Well done: this is the best answer.",
    "No. That’s wrong.",
    "Sorry, not quite. Try again.",
    "TRUE",
    "Incorrect. Have another go",
    "Almost! Have another look, please.",
    "Not this time. Think again.",
    "Oh, so close: give it one more try!",
]

EXPLAINING = [
    "It is against the law.",
    "You are right that it is late, and the child still waits.",
    "No one is told.",
    "Try again with the family.",
    "Right away is too late.",
    "The best is yet to come.",
    "Another visit is too much.",
    "Look at the record once more.",
]

REPEATING = [
    ("Ask for a call.", "ask for a call"),
    ("Yes, ask for a call!", "Ask for a call."),
    ("That is right: it’s the nurse.", "It's the nurse"),
]

ADDING = [
    ("Ask for a call today, while both remember.", "Ask for a call."),
    ("Nobody else is going to ask for a call.", "Ask for a call."),
    ("It is a task.", "Ask."),
]

POINTING = [
    "All of the above",
    "None of the above.",
    "Yes, all of the above!",
    "Any of the above, by circumstances",
    "Both of these",
    "None of these is right.",
    "All are correct.",
    "All answers",
    "All three.",
    "A and B",
    "Both a and c.",
    "Answers a, b and d",
    "B & C only",
]

STANDING_ALONE = [
    "A and E",
    "B and B",
    "All of the agencies",
    "None",
    "Above all, listen.",
    "The flat above the shop",
    "All of these families have asked for help before",
    "Both parents",
]

HARD = {
    "We utilised it.": ["utilised"],
    "Utilize it, and **liaise** (whilst you wait)": ["utilize", "liaise", "whilst"],
    "In order\nto help, prior to the call": ["in order to", "prior to"],
    "They were participating": ["participating"],
    "He said “commence”, and it ceased": ["ceased"],
}

PLAIN = [
    "Use it, and talk to the school.",
    "The president spoke of her residence.",
    "A facilitator leads the session.",
    "Their attainment at school is good.",
    "The foster carer asked for additional support, which is concerning.",
    "“We shall endeavour to liaise,” it said.",
    'It said "commence\nforthwith" in bold.',
    "They wrote ‘whilst’ again.",
    "> We shall commence.\n",
    "`utilise`",
    "See [the plan](obtain.html), and the quiz liaise-early.",
]


@pytest.mark.parametrize(("text", "found"), TWO_NEGATIVES.items())
def test_two_negatives_in_a_clause_are_told(text: str, found: str) -> None:
    assert two_negatives(text) == found


@pytest.mark.parametrize("text", ONE_NEGATIVE)
def test_one_negative_or_two_thoughts_are_left_alone(text: str) -> None:
    assert two_negatives(text) is None


@pytest.mark.parametrize("why", BARE)
def test_a_verdict_alone_is_bare(why: str) -> None:
    assert is_bare(why)


@pytest.mark.parametrize("why", EXPLAINING)
def test_a_why_that_gives_a_reason_is_not_bare(why: str) -> None:
    assert not is_bare(why)


@pytest.mark.parametrize(("why", "choice"), REPEATING)
def test_a_why_repeats_its_choice(why: str, choice: str) -> None:
    assert repeats(why, choice)


@pytest.mark.parametrize(("why", "choice"), ADDING)
def test_a_why_adds_to_its_choice(why: str, choice: str) -> None:
    assert not repeats(why, choice)


@pytest.mark.parametrize("choice", POINTING)
def test_a_choice_points_at_others(choice: str) -> None:
    assert points_elsewhere(choice)


@pytest.mark.parametrize("choice", STANDING_ALONE)
def test_a_choice_stands_alone(choice: str) -> None:
    assert not points_elsewhere(choice)


@pytest.mark.parametrize(("text", "words"), HARD.items())
def test_hard_words_are_found_in_all_their_forms(text: str, words: list[str]) -> None:
    assert [word for _, word in hard_words(text)] == words


@pytest.mark.parametrize("text", PLAIN)
def test_plain_words_terms_quotations_and_code_are_left_alone(text: str) -> None:
    assert list(hard_words(text)) == []


@pytest.mark.parametrize("hard", PLAINER)
def test_what_is_advised_is_plain(hard: str) -> None:
    ((offset, found),) = hard_words(f"A line\n{hard}.")
    assert (offset, found, plainer(found)) == (7, hard, PLAINER[hard])
    assert list(hard_words(PLAINER[hard])) == []
