# Every target sets up what it needs; `make` alone lists them. Written for GNU make 3.81 (macOS).
# A stamp in .venv is touched when its step is complete, so a step that was interrupted runs again.

PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
PIP_INSTALL := python -m pip install --quiet --disable-pip-version-check

# Material's notice about MkDocs 2, on every build.
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help serve site check quick test fuzz snapshots bench lock signs clean
.DELETE_ON_ERROR:

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' Makefile

serve: .venv/project.stamp ## Show the site, drafts too, at http://127.0.0.1:8000, live (another port: PORT=8001)
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:$(PORT)

# Never with -q: it switches --strict off.
site: .venv/project.stamp .venv/paper.stamp ## Build the site into site/, without drafts, or stop at a problem
	$(BIN)/mkdocs build --strict

check: .venv/project.stamp ## List every problem in briefs and quizzes
	$(BIN)/sevenmin check

# One worker for each core. Python keeps what it has compiled, whatever a machine has set, for the
# tests start it a hundred times.
PYTEST := PYTHONDONTWRITEBYTECODE= $(BIN)/pytest --numprocesses auto --dist worksteal --durations 10

quick: .venv/project.stamp .venv/paper.stamp .venv/test.stamp .venv/npm.stamp ## Check format, style and types, then run the tests that need no browser
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(PYTEST) -m 'not browser' --hypothesis-profile quick

test: .venv/project.stamp .venv/paper.stamp .venv/test.stamp .venv/browser.stamp .venv/npm.stamp ## Check format, style and types, then run all tests
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(PYTEST)

snapshots: .venv/project.stamp .venv/paper.stamp .venv/test.stamp .venv/browser.stamp ## Write anew what pages say to assistive technology, to be read like code
	SNAPSHOTS=write $(BIN)/pytest --quiet tests/browser/test_kinds.py -k kept
	@git --no-pager diff --stat -- tests/browser/aria

fuzz: .venv/project.stamp .venv/paper.stamp .venv/test.stamp ## Check and build 100,000 odd inputs (fewer: COUNT=5000, others: SEED=word, one alone: ONLY=1234)
	$(BIN)/python -m tests.fuzz $(if $(COUNT),--count $(COUNT)) $(if $(SEED),--seed $(SEED)) $(if $(ONLY),--only $(ONLY))

bench: .venv/project.stamp .venv/paper.stamp .venv/test.stamp .venv/browser.stamp .venv-bench/quiz.stamp ## Measure checks, builds, pages, questions, slides and PDFs, side by side
	$(BIN)/python benchmarks/check_thousand.py
	$(BIN)/python benchmarks/brief_text.py
	$(BIN)/python benchmarks/full_build.py
	$(BIN)/python benchmarks/first_view.py
	$(BIN)/python benchmarks/fifty_questions.py
	$(BIN)/python benchmarks/faces.py
	$(BIN)/python benchmarks/brief_text.py
	$(BIN)/python benchmarks/deck.py
	$(BIN)/python benchmarks/handout_pdf.py

clean: ## Remove everything that these targets made
	rm -rf .venv .venv-bench .venv-lock .cache site .site.building .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- Setting up -----------------------------------------------------------------------------------

# A .venv works only in the folder and with the Python that it was made for, which its first stamp
# names. After a move or an upgrade it is made anew.
IDENTITY := import os, sys; print(ascii(os.getcwd()), *sys.version_info[:2])
FOUND := $(shell $(BIN)/python -c '$(IDENTITY)' 2>/dev/null)
MADE := $(shell cat .venv/site.stamp 2>/dev/null)
ifneq ($(FOUND),$(MADE))
.PHONY: .venv/site.stamp
endif

define CHECK_PYTHON
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo \
  'Python 3.11 or newer is needed; $(PYTHON) is older or missing: name another, as in make serve PYTHON=python3.12' >&2; exit 1; }
@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo \
  '$(PYTHON) has no venv: install it first (on Debian and Ubuntu it is the package python3-venv)' >&2; exit 1; }
endef

# The site's packages, in a new .venv each time, so that none stays that the lock no longer has.
.venv/site.stamp: requirements/site.txt
	$(CHECK_PYTHON)
	@echo 'Setting up .venv (about half a minute)'
	@$(PYTHON) -m venv --clear .venv
	@$(BIN)/$(PIP_INSTALL) --require-hashes -r requirements/site.txt
	@$(BIN)/python -c '$(IDENTITY)' > $@

# The project itself, apart: an editable install has no hash. Its build backend is locked above.
.venv/project.stamp: .venv/site.stamp pyproject.toml
	@$(BIN)/$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@misfits=$$($(BIN)/python -m pip check) || \
	  { echo "$$misfits"; echo 'The locked packages do not fit pyproject.toml: run make lock'; exit 1; } >&2
	@touch $@

# The handout as PDF, the blank record for Word: only a build makes them.
.venv/paper.stamp: .venv/site.stamp requirements/paper.txt
	@echo 'Installing what makes PDFs and Word files'
	@$(BIN)/$(PIP_INSTALL) --require-hashes -r requirements/paper.txt
	@touch $@

.venv/test.stamp: .venv/site.stamp requirements/test.txt
	@echo 'Installing the test tools'
	@$(BIN)/$(PIP_INSTALL) --require-hashes -r requirements/test.txt
	@touch $@

# What cannot be had here is said, and tried again next time; its tests are skipped. A pipeline
# (CI=true) skips nothing, so it ends here.
.venv/browser.stamp: .venv/test.stamp tests/install/browser.sh tests/install/browsers.txt
	@if tests/install/browser.sh $(BIN)/playwright; then touch $@; else [ "$$CI" != true ]; fi

.venv/npm.stamp: .venv/test.stamp tests/install/npm.sh tests/install/package-lock.json
	@if tests/install/npm.sh $(BIN)/python .venv/npm; then touch $@; else [ "$$CI" != true ]; fi

# What is only measured beside ours, apart from the packages that the site is built with.
.venv-bench/quiz.stamp: requirements/bench.txt
	$(CHECK_PYTHON)
	@echo 'Setting up .venv-bench'
	@$(PYTHON) -m venv --clear .venv-bench
	@.venv-bench/bin/$(PIP_INSTALL) --require-hashes -r requirements/bench.txt
	@touch $@

# --- Locking --------------------------------------------------------------------------------------

# One version per package for every Python and system; no host, index or path goes into a file.
# The larger set is solved first, and the smaller one follows it.
COMPILE := UV_CUSTOM_COMPILE_COMMAND='make lock' .venv-lock/bin/uv pip compile --quiet \
  --universal --python-version 3.11 --fork-strategy fewest --generate-hashes --no-config \
  --no-emit-index-url --no-emit-find-links --annotation-style line $(if $(UPGRADE),--upgrade)

lock: .venv-lock/uv.stamp ## Rewrite the locks after a change in pyproject.toml (all to the newest with UPGRADE=1)
	@cp -p requirements/*.txt .venv-lock/
	@echo 'Resolving the packages'
	@$(COMPILE) pyproject.toml --group setup --group paper --group test --output-file requirements/test.txt
	@$(COMPILE) pyproject.toml --group setup --constraint requirements/test.txt --output-file requirements/site.txt
	@$(COMPILE) --group paper --constraint requirements/test.txt --output-file requirements/paper.txt
	@$(COMPILE) --group bench --constraint requirements/test.txt --output-file requirements/bench.txt
	@$(COMPILE) requirements/lock.in --output-file requirements/lock.txt
	@# A lock that says the same keeps its time, so that nothing is installed again for it.
	@for lock in site.txt paper.txt test.txt bench.txt lock.txt; do \
	  if cmp -s .venv-lock/$$lock requirements/$$lock; then touch -r .venv-lock/$$lock requirements/$$lock; fi; done

signs: .venv/project.stamp .venv/paper.stamp ## Rewrite the table of signs that PDFs can show, after an upgrade of typst
	$(BIN)/python -m sevenmin.paper.coverage sevenmin/signs/paper.txt

.venv-lock/uv.stamp: requirements/lock.txt
	$(CHECK_PYTHON)
	@$(PYTHON) -m venv --clear .venv-lock
	@.venv-lock/bin/$(PIP_INSTALL) --require-hashes -r requirements/lock.txt
	@touch $@
