# The two commands of the README, `make briefing` and `make test`, and some for people who work on the project.
# Each sets up what it needs, and does it only once: the files in $(VENV) named .ready-… say what was done.

PYTHON  ?= python3
VENV    ?= .venv
ARTICLE ?= tests/articles/border-talks.txt
LEVEL   ?= b1
OUT     ?= out
FORMAT  ?= html pdf

# Programs of a virtual environment lie in Scripts on Windows.
BIN = $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)

.DEFAULT_GOAL := help
.PHONY: help briefing test check docs bench clean

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 16

briefing: $(VENV)/.ready-use ## Make a briefing: make briefing ARTICLE=my.txt LEVEL=a2
	@$(BIN)/simplify brief "$(ARTICLE)" --level "$(LEVEL)" --out "$(OUT)" $(FORMAT:%=--format %)

test: $(VENV)/.ready-work ## Run the tests
	@$(BIN)/python -m pytest

check: $(VENV)/.ready-work ## Check style and types
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy

docs: $(VENV)/.ready-work ## Write docs/ anew from the program itself
	@$(BIN)/python docs/build.py

bench: $(VENV)/.ready-work ## Measure speed and memory
	@$(BIN)/python -m bench

clean: ## Remove the virtual environment and caches (results in out/ stay)
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(VENV)/.ready-libraries:
	@./.ci/system-libraries "$(PYTHON)"
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.ready-use: pyproject.toml | $(VENV)/.ready-libraries
	@echo "Installing the packages into $(VENV); this takes a minute or two, once." >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.ready-work: pyproject.toml | $(VENV)/.ready-libraries
	@echo "Installing the packages into $(VENV); this takes a minute or two, once." >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	@touch $@ $(VENV)/.ready-use
