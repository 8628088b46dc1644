# Everything installs into .venv in this folder; nothing else on the machine is touched,
# except that `make test` installs what the tests need where it is missing and it may.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CORPUS ?=
MAILBOX ?=

.PHONY: demo test lint types layers check accuracy bench robustness fuzz messages lock clean help

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: $(VENV)/.runtime ## judge the sample mailbox that ships with the project
	@$(BIN)/sansregret demo

test: $(VENV)/.dev ## run the test suite
	$(BIN)/pytest -n auto

lint: $(VENV)/.dev ## ruff: style and common faults
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/.dev ## mypy --strict
	$(BIN)/mypy

layers: $(VENV)/.dev ## import-linter: imports go down only
	$(BIN)/lint-imports

check: lint types layers test ## all of the above

accuracy: $(VENV)/.dev ## what the reading gets right; CORPUS=DIR for another set
	@$(BIN)/python bench/accuracy.py tests/corpus tests/corpus/unseen $(CORPUS)

bench: $(VENV)/.dev ## cold start, messages, verdicts, counter-offers per second; MAILBOX=FILE for a mailbox of yours
	@$(BIN)/python -m compileall -q src
	@$(BIN)/python bench/speed.py $(MAILBOX)

robustness: $(VENV)/.dev ## the worst inputs of a megabyte: how long they take and how much memory
	@$(BIN)/python -m compileall -q src
	@$(BIN)/python bench/robustness.py

fuzz: $(VENV)/.dev ## look for inputs that break what must always hold; FUZZ_SECONDS=60
	@$(BIN)/python bench/fuzz.py

messages: $(VENV)/.dev ## bring the French catalogue up to date with the sources, and compile it
	$(BIN)/python bench/messages.py

lock: $(VENV)/.dev ## pin the dependencies again, with hashes
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/python bench/lock.py

clean: ## remove what was installed and cached here
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Sans regret needs Python 3.11 or later; '$(PYTHON)' is $$($(PYTHON) --version 2>&1). Name another one: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { echo "Python could not make a virtual environment. On Debian and Ubuntu: apt install python3-venv"; rm -rf $(VENV); exit 1; }

$(VENV)/.runtime: requirements/build.txt requirements/runtime.txt pyproject.toml | $(VENV)/bin/python
	@echo "Installing what Sans regret needs into $(VENV) (once)..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/build.txt -r requirements/runtime.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.runtime
	@echo "Installing what the tests need into $(VENV) (once)..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@
