"""The handout as a PDF: one A4 page for each brief, drawn by Typst, tagged for screen readers.

Typst comes whole in one wheel. Only a build needs it, so nothing here imports it before a sheet is
drawn.
"""

from __future__ import annotations

from sevenmin.paper.drawer import Drawer
from sevenmin.paper.refusals import SheetError, TooLongError
from sevenmin.paper.typesetting import is_installed, sheet_pdf

__all__ = ["Drawer", "SheetError", "TooLongError", "is_installed", "sheet_pdf"]
