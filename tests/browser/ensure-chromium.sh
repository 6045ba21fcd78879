#!/bin/sh
# Prints the path of a Chromium that runs, installing one if there is none:
#   ensure-chromium.sh PYTHON    (PYTHON: the interpreter that has playwright)
# $CHROMIUM, when set, is the only one tried.
set -eu
python=$1

# A browser counts when it answers: on Ubuntu, chromium-browser may be a placeholder.
runs() { command -v "$1" >/dev/null && "$1" --version </dev/null >/dev/null 2>&1; }

playwrights_own() {
    "$python" -c '
from playwright.sync_api import sync_playwright
with sync_playwright() as p:
    print(p.chromium.executable_path)'
}

print_browser() {
    for browser in chromium chromium-browser google-chrome "$(playwrights_own)"; do
        if runs "$browser"; then command -v "$browser"; return; fi
    done
    return 1
}

if [ -n "${CHROMIUM:-}" ]; then
    runs "$CHROMIUM" && command -v "$CHROMIUM" && exit
    echo "CHROMIUM is set to \"$CHROMIUM\", which is not a browser that runs." >&2
    exit 1
fi

print_browser && exit

# Whoever may install system packages gets the system's own Chromium ...
here=$(dirname "$0")
if sh "$here/../system-packages.sh" chromium fonts-liberation; then
    print_browser && exit
    with_deps=--with-deps
fi

# ... anybody else the one that playwright downloads into the home folder.
echo "Installing Chromium with playwright" >&2
"$python" -m playwright install ${with_deps:-} chromium </dev/null >&2 || true
print_browser && exit

echo "The browser tests need Chromium, and none could be installed. Install it and run" \
    "this again, or name one: CHROMIUM=/path/to/chromium make test" >&2
exit 1
