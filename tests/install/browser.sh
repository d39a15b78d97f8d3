#!/bin/sh
# Makes sure that the browser tests have a browser, and says in one line which.
#
#     tests/install/browser.sh PLAYWRIGHT      the path of Playwright's command
#
# Tests and benchmarks look in the same order (`shutil.which`), so they start what is found here:
#   1. Debian's chromium-headless-shell, Chromium without its windows: a page opened and printed
#      takes it a third of the processor time. Installed here where apt has it and we are root or
#      sudo asks nothing; it comes from the system's own mirror and gets its security updates;
#   2. Chromium or Google Chrome on the PATH, by the names in `browsers.txt`: used as it is, if
#      it starts (Ubuntu's `chromium-browser` may be a note that says what to install);
#   3. Playwright's own Chromium, in the user's cache: macOS, Ubuntu (which has chromium only as
#      a snap), and Linux without those rights.
# Playwright starts it without Chromium's sandbox unless told otherwise, and so it works as root,
# in containers and on Ubuntu; the tests open only our own pages.
set -eu
playwright=$1
BROWSERS=$(cat "$(dirname "$0")/browsers.txt")
SHELL_ALONE=${BROWSERS%%[[:space:]]*}
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Runs a command whose words matter only when it fails.
quietly() {
    "$@" >"$log" 2>&1 </dev/null || { tail -n 20 "$log" >&2; return 1; }
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_use_apt() {
    command -v apt-get >/dev/null && as_root true 2>/dev/null
}

# A new machine has no package lists yet, hence the update. Another source's fault in it is not ours.
apt_install() {
    can_use_apt || return 1
    quietly as_root apt-get -qq update || :
    LC_ALL=C apt-cache policy "$1" | grep -q 'Candidate: [0-9]' || return 1
    echo "Installing $1 by apt"
    quietly as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -y -o DPkg::Lock::Timeout=300 --no-install-recommends install "$1"
}

# Prints the path of the first of these browsers that is installed and starts; fails without one.
installed() {
    for name in "$@"; do
        path=$(command -v "$name") || continue
        "$path" --version >/dev/null 2>&1 </dev/null && echo "$path" && return
    done
    return 1
}

# --with-deps has apt install the libraries that Chromium needs.
playwrights_own() {
    echo "Installing Playwright's own Chromium"
    if can_use_apt; then
        quietly "$playwright" install --with-deps chromium
    else
        quietly "$playwright" install chromium
    fi
}

# Playwright drives any of them, and its Node.js needs a library that a minimal Debian lacks.
if ! quietly "$playwright" --version 2>/dev/null; then
    apt_install libatomic1 || :
    quietly "$playwright" --version || { echo "Playwright does not start, as said above." >&2; exit 1; }
fi

if browser=$(installed $SHELL_ALONE); then
    :
elif apt_install $SHELL_ALONE && browser=$(installed $SHELL_ALONE); then
    :
elif browser=$(installed $BROWSERS); then
    :
elif playwrights_own; then
    browser="Playwright's own Chromium"
else
    echo "No browser: install Chromium or Google Chrome, then run this again." >&2
    exit 1
fi
echo "Browser tests use $browser"
