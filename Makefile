# Every command of the project. `make help` lists them.

# The first interpreter on the path that is new enough; `make run PYTHON=...` names another.
NEW_ENOUGH = import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(or $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c '$(NEW_ENOUGH)' 2>/dev/null && echo $$p && break; done),python3)

PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet
CODE := data components dashboard.py benchmarks tests

# Else every process of the tests would compile the project anew, two seconds each.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run test suite programs lint format bench lock clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

run: .venv/.runtime ## open the site on http://localhost:8501 (PORT=... for another port)
	@FORWARDED_ALLOW_IPS=$${FORWARDED_ALLOW_IPS:-127.0.0.1,::1,::ffff:127.0.0.1} \
		$(PY) -m streamlit run components/server.py --server.port $${PORT:-8501}

test: lint suite ## every check, then every test, in a real browser too (ARGS="-k name" for some)

suite: programs .venv/.object-store .venv/.packed
	@CHROMIUM="$$(sh tests/browser/ensure-chromium.sh $(PY))" && export CHROMIUM && \
		$(PY) -m pytest -n 3 --dist loadfile --no-loadscope-reorder $(ARGS)

# What tests open files in, ask and drive, one after the other: a system installs one at a time.
programs: .venv/.dev
	@command -v soffice >/dev/null || sh tests/system-packages.sh libreoffice-calc || \
		echo "Without LibreOffice, the tests that open files in it are skipped." >&2
	@{ PATH="$$PATH:/usr/sbin" command -v nginx && command -v envsubst; } >/dev/null || \
		sh tests/system-packages.sh nginx-light gettext-base || \
		echo "Without nginx, the tests of several processes behind it are skipped." >&2
	@sh tests/browser/ensure-chromium.sh $(PY) >/dev/null

lint: .venv/.dev ## style, types and who may import whom
	@$(PY) -m ruff check
	@$(PY) -m ruff format --check
	@$(PY) -m mypy $(CODE)
	@.venv/bin/lint-imports

format: .venv/.dev ## rewrite the code in the project's style
	@$(PY) -m ruff check --fix
	@$(PY) -m ruff format

bench: .venv/.dev ## measure how fast the site answers, also many at once, and how long publishing takes
	@$(PY) -m benchmarks
	@$(PY) -m benchmarks.audit
	@$(PY) -m benchmarks.coverage
	@$(PY) -m benchmarks.publishing
	@$(PY) -m benchmarks.counting
	@$(PY) -m benchmarks.exports
	@$(PY) -m benchmarks.first_view
	@$(PY) -m benchmarks.costs
	@$(PY) -m benchmarks.replicas
	@$(PY) -m benchmarks.load

# --fork-strategy fewest: one version of a package for all Pythons, not one for each.
# Somebody's own extra package indexes must not decide what is in the locks, nor be named there.
COMPILE = env -u UV_INDEX -u UV_EXTRA_INDEX_URL -u UV_FIND_LINKS \
	.venv/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes --no-annotate \
	--no-emit-find-links --custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade) \
	--no-emit-index-url

lock: .venv/bin/uv ## rewrite requirements*.txt from requirements*.in (UPGRADE=1 for newer versions)
	@$(COMPILE) requirements.in --output-file requirements.txt
	@$(COMPILE) requirements-dev.in --output-file requirements-dev.txt
	@$(COMPILE) tests/deploy/object-store.in --output-file tests/deploy/object-store.txt
	@! grep -nE '://|^-' requirements.txt requirements-dev.txt tests/deploy/object-store.txt

clean: ## remove what these commands made
	rm -rf .venv build *.egg-info .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

# The environment. Each stamp is newer than what it was installed from, so that
# a second `make` installs nothing.

$(PY):
	@$(PYTHON) -c '$(NEW_ENOUGH)' 2>/dev/null || { echo "Camera Census needs Python 3.11\
	 or newer, and \"$(PYTHON)\" is older or missing. Install one, or name it:\
	 make PYTHON=/path/to/python3 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -m venv --clear .venv || { rm -rf .venv; echo "\"$(PYTHON)\" cannot make a\
	 virtual environment. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }

.venv/.runtime: requirements.txt pyproject.toml $(PY)
	$(call install,$<)

.venv/.dev: requirements-dev.txt pyproject.toml $(PY)
	$(call install,$<)
	@$(PIP) check
	@touch .venv/.runtime # its packages are among them: `make run` has nothing to install

# A server that tests read releases from, apart from what it does not go with.
.venv/.object-store: tests/deploy/object-store.txt .venv/.dev
	@$(PY) -m venv --clear .venv/object-store
	@.venv/bin/uv pip install --quiet --no-config --require-hashes \
		--python .venv/object-store/bin/python --requirement $< || \
		.venv/object-store/bin/python -m pip --disable-pip-version-check --quiet install \
		--require-hashes --requirement $<
	@touch $@

# What the site makes once for each installation, before several sites of the tests begin to.
.venv/.packed: .venv/.dev
	@$(PY) -m components.serving.packing
	@touch $@

# Only where it is missing: new requirements cannot be installed before they are locked.
.venv/bin/uv:
	@$(MAKE) .venv/.dev

# uv, itself installed by its hash, takes seconds where pip takes minutes. Whoever has told
# pip alone where to find packages gets them by pip. The project itself is installed last
# and fetches nothing: all it needs is in the lock.
define install
	@echo "Installing the packages of $(1)"
	@awk '/^uv==/ {on = 1} on {print} on && !/\\$$/ {exit}' requirements-dev.txt > .venv/uv.txt
	@$(PIP) install --require-hashes --requirement .venv/uv.txt
	@VIRTUAL_ENV=.venv .venv/bin/uv pip install --quiet --no-config --require-hashes \
		--requirement $(1) || $(PIP) install --require-hashes --requirement $(1)
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@
endef
