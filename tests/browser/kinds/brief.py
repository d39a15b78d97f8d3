"""The page of a brief, as it is read and when it has been read."""

from playwright.sync_api import expect

from tests.browser.keeping import panel
from tests.browser.kinds import TURNED_ON, States, Visit, main
from tests.browser.quizzed import come_near, finish, result


def states(visit: Visit) -> States:
    page = visit.open(f"{visit.team}briefs/wells/")
    quiz = come_near(page)
    read = page.get_by_role("button", name="I have read this brief")
    expect(read).to_be_visible()
    yield "unread", main(page)
    finish(quiz).click()
    expect(quiz.locator(".sm-missing")).to_be_focused()
    yield "quiz-error", quiz
    page.get_by_label("As deep as its rope").check()
    finish(quiz).click()
    expect(result(quiz)).to_contain_text("0 of 1 right")
    expect(panel(page)).to_be_visible()
    yield "quiz-failed", quiz
    page.get_by_role("button", name="Start the quiz again").click()
    page.get_by_label("As deep as its water").check()
    finish(quiz).click()
    expect(result(quiz)).to_contain_text("1 of 1 right")
    yield "quiz-passed", quiz
    read.click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    yield "read-and-not-kept", page.locator(".sm-reading")
    page = visit.open(f"{visit.team}briefs/pumps/", script=TURNED_ON)
    read = page.get_by_role("button", name="I have read this brief")
    read.scroll_into_view_if_needed()
    read.click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    yield "read-and-kept", page.locator(".sm-reading")
    page = visit.open(f"{visit.team}briefs/wells/", java_script_enabled=False)
    yield "without-script", main(page)
    page = visit.open(f"{visit.team}briefs/wells/")
    page.emulate_media(media="print")
    yield "on-paper", main(page)
