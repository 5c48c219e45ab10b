# The commands of the README. Each sets up what it needs in .venv first; `make` alone lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RECIPE ?=
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve build test try new approve verify bench lock check-recipe
.DEFAULT_GOAL := help

help:
	@echo "make serve                      run the snippets, build the site, serve it on 127.0.0.1:8000 with live reload"
	@echo "make build                      the same, into site/"
	@echo "make test                       run all tests"
	@echo "make new RECIPE=chapter/name    scaffold a recipe"
	@echo "make try RECIPE=chapter/name    run a recipe on every Python at hand"
	@echo "make approve RECIPE=…           write what it prints as its approved output"
	@echo "make verify                     run everything on every Python at hand, write the evidence"
	@echo "make bench                      measure builds and pages"

serve: $(VENV)/.site
	@$(BIN)/python -m cookbook serve

build: $(VENV)/.site
	@$(BIN)/python -m cookbook build

test: $(VENV)/.test
	@$(BIN)/python -m pytest $(ARGS)

new try approve: $(VENV)/.site check-recipe
	@$(BIN)/python -m cookbook $@ "$(RECIPE)" $(ARGS)

verify: $(VENV)/.site
	@$(BIN)/python -m cookbook verify $(RECIPE) $(ARGS)

bench: $(VENV)/.test
	@$(BIN)/python -m tests.bench $(ARGS)

# Needs uv: pip cannot write one lock for all platforms.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements-snippets.in -o requirements-snippets.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements.in -o requirements.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements-test.in -o requirements-test.txt

check-recipe:
	@test -n "$(RECIPE)" || { echo "Say which: make $(firstword $(MAKECMDGOALS)) RECIPE=chapter/name" >&2; exit 2; }

$(VENV)/.site: requirements.txt
	@PYTHON="$(PYTHON)" sh scripts/setup requirements.txt
	@touch $@

$(VENV)/.test: requirements-test.txt
	@PYTHON="$(PYTHON)" sh scripts/setup requirements-test.txt
	@sh scripts/browser
	@touch $(VENV)/.site $@
