# Everything a developer or a new user needs: `make run`, `make test`, `make bench`.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:

# The system packages: WebKitGTK for the window; for the tests Xvfb, its driver, Python, which checks the trail a second
# time, and the programs of others with which reports are opened: LibreOffice, openpyxl, qpdf, poppler, libxml2,
# and Preflight of PDFBox, which runs on Java.
PACKAGES_RUN := libwebkit2gtk-4.1-dev libgtk-3-dev libsoup-3.0-dev pkg-config build-essential xvfb xauth
PACKAGES_TEST := $(PACKAGES_RUN) webkit2gtk-driver dbus dbus-x11 qpdf poppler-utils unzip python3 \
  python3-openpyxl libxml2-utils libreoffice-calc-nogui libreoffice-writer-nogui default-jre-headless libpdfbox2-java \
  libfontbox2-java libcommons-logging-java libcommons-io-java libactivation-java libjaxb-api-java
# The programs beside which reports and the window are measured, and what presses its keys.
PACKAGES_BENCH := $(PACKAGES_TEST) weasyprint python3-xlsxwriter chromium libxtst6

TARGET := $(or $(CARGO_TARGET_DIR),target)

.PHONY: help run test soak fuzz bench types fixtures lint packages-run packages-test packages-bench ui supply sbom package \
  package-test pictures deb clean

help:
	@echo "make run    builds what is missing and opens the window on the sample workspace"
	@echo "make test   every test: Rust, screen, command line, real window"
	@echo "make soak   what the program survives, every way and 500 times over; takes hours"
	@echo "make fuzz   bytes from strangers into everything that reads them; SECONDS=60 for each"
	@echo "make bench  the measurements, as one table, kept in docs/PERFORMANCE.md; ONLY=lists for a part"
	@echo "make package, make package-test   the packages for Linux, and using them in a bare Debian"
	@echo "make supply, make sbom   licences and sources of all parts; their list, as CycloneDX"

# $(1): packages. Installs those that are missing, with sudo where needed.
define install
	missing=$$(dpkg-query -W -f='$${db:Status-Abbrev}|$${Package}\n' $(1) 2>/dev/null | grep '^ii' | cut -d'|' -f2 | sort -u | comm -13 - <(printf '%s\n' $(1) | sort -u) || true)
	if [ -n "$$missing" ]; then
	  echo "Installing:" $$missing
	  as_root=""; [ "$$(id -u)" = 0 ] || as_root=sudo
	  $$as_root apt-get update -q
	  DEBIAN_FRONTEND=noninteractive $$as_root apt-get install -yq --no-install-recommends $$missing
	fi
endef

packages-run:
	@$(call install,$(PACKAGES_RUN))

packages-test:
	@$(call install,$(PACKAGES_TEST))

packages-bench:
	@$(call install,$(PACKAGES_BENCH))

ui/node_modules: ui/package-lock.json
	cd ui && npm ci --no-fund --no-audit
	touch node_modules

ui/dist/index.html: ui/node_modules $(shell find ui/src ui/public ui/index.html ui/vite.config.ts src-tauri/text -type f 2>/dev/null)
	cd ui && npm run build
	touch dist/index.html

ui: ui/dist/index.html

run: packages-run ui/dist/index.html
	@cargo build --locked --bin tilsyn --bin tilsyn-cli -p tilsyn -p tilsyn-cli
	sample="$${XDG_DATA_HOME:-$$HOME/.local/share}/tilsyn/sample.tilsyn"
	if [ ! -f "$$sample" ]; then
	  mkdir -p "$$(dirname "$$sample")"
	  "$(TARGET)/debug/tilsyn-cli" sample "$$sample"
	fi
	if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then
	  exec "$(TARGET)/debug/tilsyn" "$$sample"
	fi
	echo "There is no display here. The window opens on a virtual one; end it with Ctrl-C."
	exec xvfb-run -a -s '-screen 0 1360x820x24' "$(TARGET)/debug/tilsyn" "$$sample"

lint: ui/node_modules ui/dist/index.html supply
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings
	cd ui
	npm run check
	npm run lint

# Licences, bans and sources of all that the program is made of, by the lists in deny.toml.
supply:
	@python3 tests/supply/check.py

sbom:
	@mkdir -p "$(TARGET)"
	python3 tests/supply/sbom.py > "$(TARGET)/tilsyn.cdx.json"
	echo "What is shipped is listed in $(TARGET)/tilsyn.cdx.json"

test: packages-test ui/dist/index.html
	@pushd ui
	npm run check
	npm run lint
	npm test
	popd
	python3 -m unittest discover -q -s tests/supply
	python3 -m unittest discover -q -s benches
	python3 tests/supply/check.py
	cargo test --locked --workspace

# The short forms of both run with `make test`: they are test targets of the command line and of the core.
# The long form tries the program as it is shipped.
soak:
	cargo build --locked --release --bin tilsyn-cli -p tilsyn-cli
	TILSYN_PROGRAM="$$(realpath "$(TARGET)/release/tilsyn-cli")" TILSYN_SOAK=$(or $(TRIALS),500) \
	  cargo test --locked -p tilsyn-cli --test survival -- --nocapture

fuzz:
	TILSYN_FUZZ_SECONDS=$(or $(SECONDS),60) cargo test --locked -p tilsyn-core --test fuzz -- --nocapture

bench: packages-bench ui/dist/index.html
	@benches/run

types: ui/dist/index.html
	TILSYN_WRITE_TYPES=1 cargo test --locked --test ipc typescript
	cd ui && npm run keys

fixtures: ui/dist/index.html
	TILSYN_FIXTURES="$$PWD/$(TARGET)/fixtures" cargo test --locked --test ipc answers_on_the_sample
	echo "The answers lie in $(TARGET)/fixtures."

# The packages for Linux, without a network. The bundler stands in ui/, its configuration here.
package: packages-run ui/dist/index.html
	ui/node_modules/.bin/tauri build --bundles deb,rpm
	@$(call install,binutils xz-utils)
	# The bundler knows gzip alone for a .deb; xz, which dpkg has read for years, makes it a third smaller.
	for deb in "$(TARGET)"/release/bundle/deb/*.deb; do
	  parts=$$(mktemp -d)
	  ar x --output "$$parts" "$$deb"
	  if [ -f "$$parts/data.tar.gz" ]; then
	    gzip -dc "$$parts/data.tar.gz" | xz -9 > "$$parts/data.tar.xz"
	    rm "$$deb"
	    (cd "$$parts" && ar rcSD whole.deb debian-binary control.tar.gz data.tar.xz)
	    mv "$$parts/whole.deb" "$$deb"
	  fi
	  rm -r "$$parts"
	done
	ls -l "$(TARGET)"/release/bundle/*/*.deb "$(TARGET)"/release/bundle/*/*.rpm

deb: package

# Installs the package in a Debian of its own and uses it there; needs root and debootstrap.
package-test:
	cargo build --locked -p tilsyn-cli
	rm -f "$(TARGET)/package-sample.tilsyn"
	TILSYN_DATA_DIR="$(TARGET)/package-data" "$(TARGET)/debug/tilsyn-cli" sample "$(TARGET)/package-sample.tilsyn"
	tests/package/run "$(TARGET)/release/bundle" "$(TARGET)/package-sample.tilsyn"

# The pictures of the guide and of the README, from the real window on the sample.
pictures: packages-test ui/dist/index.html
	@$(call install,faketime pngquant)
	cargo build --locked --bin tilsyn --bin tilsyn-cli -p tilsyn -p tilsyn-cli
	docs/guide/take-pictures "$(TARGET)/debug"

clean:
	cargo clean
	rm -rf ui/dist ui/node_modules gen
