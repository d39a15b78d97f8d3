"""What an author may write as HTML is as easy to read as the text around it, in light and dark.

axe gives no verdict where a shadow is drawn inside an element, as Material draws it for `<kbd>`.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from sevenmin.checks.raw_html import ALONE, HARMLESS
from tests.browser.conftest import Open

# A canvas has every way to write a colour as numbers; what is half seen is laid over what is below.
CONTRASTS = """names => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const painted = (...colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => rgb.map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, n) => sum + part * [0.2126, 0.7152, 0.0722][n], 0);
  const behind = (one) => {
    const found = [];
    for (let place = one; place; place = place.parentElement)
      found.unshift(getComputedStyle(place).backgroundColor);
    return found;
  };
  const place = document.querySelector(".sm-step");
  return names.map((name) => {
    const made = place.appendChild(document.createElement(name));
    made.textContent = "Words";
    const ground = behind(made);
    const words = getComputedStyle(made).color;
    const both = [light(painted(...ground)), light(painted(...ground, words))];
    return [name, (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05)];
  });
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_element_can_be_read(open_page: Open, sample_brief: str, scheme: str) -> None:
    page = open_page(sample_brief, color_scheme=scheme)
    low = {name: ratio for name, ratio in contrasts(page).items() if ratio < 4.5}
    assert low == {}


def test_a_low_contrast_is_seen(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief)
    page.add_style_tag(content="kbd { color: #eee !important; }")
    assert contrasts(page)["kbd"] < 1.5


def contrasts(page: Page) -> dict[str, float]:
    """The contrast of each element's words with what lies behind them."""
    return dict(page.evaluate(CONTRASTS, sorted({*HARMLESS} - {*ALONE})))
