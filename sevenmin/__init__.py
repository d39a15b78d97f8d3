"""The engine of the 7 minute brief: reads briefs and quizzes, checks them, and shows them.

It knows nothing of MkDocs, so that it can outlive it. `ARCHITECTURE.md` shows the house.
"""

from pkgutil import extend_path

# A question type, a check or an output may live in another distribution's
# `sevenmin/` folder: Python's own way of letting several folders make one package.
__path__ = extend_path(__path__, __name__)

__version__ = "0.1.0"
