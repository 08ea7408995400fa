# The only entry point. `make help` lists the targets.
PYTHON ?= python3
VENV := .venv
BENCH := .cache/bench
RUN := PYTHONPATH=generated:. $(VENV)/bin/python
LOCK := $(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url
TYPED := -p oci_aidp -p tools -p tests -p service -p examples -p benchmarks
PARALLEL := --numprocesses auto --dist loadfile
AS_ROOT := $(shell [ "$$(id -u)" = 0 ] || echo sudo -n)
SOURCES := say what to bring in, with one of SDK=5.1.1, SWAGGER=swagger.json and VERSION=YYYYMMDD

.DEFAULT_GOAL := all
.PHONY: all generate spec words check vendor vendor-check report docs licenses serve demo test proof bench lint lock wheel sdist upgrade clean help

all: generate demo ## Set up, generate the package, run the demo

generate: $(VENV)/ready ## Regenerate generated/ from openapi.yaml, generator-config.yml and overrides/: make generate [HTTP=httpx2]
	$(RUN) -m tools.generator $(if $(HTTP),--http "$(HTTP)")

spec: $(VENV)/ready ## Bring official facts into openapi.yaml: make spec SDK=5.1.1 (or SWAGGER=file, or VERSION=YYYYMMDD) [PRUNE=1]
	$(if $(filter 1,$(words $(foreach each,SDK SWAGGER VERSION,$(if $($(each)),$(each))))),,$(error $(SOURCES)))
	$(RUN) -m tools.spec $(if $(SDK),--sdk "$(SDK)")$(if $(SWAGGER),--swagger "$(SWAGGER)")$(if $(VERSION),--api-version "$(VERSION)") \
	  --spec openapi.yaml $(if $(PRUNE),--prune)

upgrade: $(VENV)/ready ## Bring in the newest release, generate, and report what changed since the last commit
	$(MAKE) spec SDK="$$($(VENV)/bin/python -m pip index versions aidp-python-client | sed -n '1s/.*(\(.*\))/\1/p')"
	$(MAKE) generate
	@mkdir -p .cache
	@$(RUN) -m tools.report --base HEAD > .cache/report.md || [ $$? -eq 1 ]
	@cat .cache/report.md

words: $(VENV)/ready ## Make the descriptions that there are the ones that `make lint` wants kept
	$(RUN) -m tools.words --update

check: $(VENV)/ready ## Fail with a diff if generated/ is stale
	$(RUN) -m tools.generator --check

vendor: $(VENV)/ready ## Put the package into your project: make vendor DEST=path/to/aidp [TAGS="Workspace Volume"] [HTTP=httpx2] [SPEC=file] [WITH=service]
	$(RUN) -m tools.vendor --dest "$(DEST)" $(if $(TAGS),--tags $(TAGS)) $(if $(HTTP),--http "$(HTTP)") $(if $(WITH),--with "$(WITH)") $(if $(SPEC),--spec "$(SPEC)")

vendor-check: $(VENV)/ready ## Tell whether a vendored package is as it was made: make vendor-check DEST=path/to/aidp
	$(RUN) -m tools.vendor --check --dest "$(DEST)"

report: $(VENV)/ready ## What changed since a git ref, and whether it breaks callers, in Markdown: make report BASE=main
	@$(RUN) -m tools.report --base "$(BASE)"

docs: $(VENV)/ready ## Build the reference site and the guides into site/
	$(RUN) -m tools.docs

serve: $(VENV)/ready ## Serve a local AIDP until Ctrl-C: make serve [ARGS="--port 8099 --tls --state file"]
	@exec env $(RUN) -m service $(ARGS)

demo: $(VENV)/ready ## Run examples/, the story of a first day, against a local AIDP; needs no account
	$(RUN) -m tools.demo --package $(CURDIR)/generated

test: $(VENV)/ready ## Run the tests
	$(RUN) -m pytest $(PARALLEL)

proof: $(VENV)/ready ## Run the tests of full size: whole generations, every release, long random runs, a browser
	@command -v chromium chromium-browser google-chrome >/dev/null || ! command -v apt-get >/dev/null || $(AS_ROOT) sh -c \
	  'apt-get update -qq && apt-get install -qq --no-install-recommends chromium' || true
	$(RUN) -m pytest $(PARALLEL) -m "proof or hypothesis" --hypothesis-profile=proof

bench: $(VENV)/ready $(BENCH)/ready ## Measure against Oracle's client, in the same run
	$(RUN) -m benchmarks

lint: $(VENV)/ready ## Check style, types, imports and descriptions
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check overrides tools service tests examples benchmarks
	$(RUN) -m mypy $(TYPED)
	PYTHONPATH=generated $(VENV)/bin/lint-imports --no-cache
	$(RUN) -m tools.words
	$(VENV)/bin/zizmor --offline --quiet --no-progress .

lock: $(VENV)/ready ## Pin the newest versions that requirements.in allows, with hashes, and list their licences
	$(LOCK) --upgrade requirements.in --output-file requirements.lock
	$(LOCK) --constraints requirements.lock pyproject.toml --output-file requirements-runtime.lock
	$(LOCK) --constraints requirements.lock --group httpx2 --output-file requirements-runtime-httpx2.lock
	$(LOCK) --constraints requirements.lock benchmarks/requirements.in --output-file benchmarks/requirements.lock
	$(MAKE) licenses

licenses: $(VENV)/ready ## List the licences of what users get in docs/licenses.md
	$(RUN) -m tools.licenses

wheel: $(VENV)/ready ## Build the wheel into dist/
	$(RUN) -m build --wheel --no-isolation

sdist: $(VENV)/ready ## Build the source distribution into dist/
	$(RUN) -m build --sdist --no-isolation

clean: ## Remove what make made, except generated/
	rm -rf $(VENV) dist build site .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis generated/.oci-aidp-* .oci-aidp-*
	find generated overrides tools service tests examples -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

$(VENV)/ready: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed: make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv --clear $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

$(BENCH)/ready: benchmarks/requirements.lock
	$(PYTHON) -m venv --clear $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r benchmarks/requirements.lock
	touch $@
