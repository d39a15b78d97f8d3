#!/bin/sh
# Makes sure that the browser tests have a browser, and says in one line which.
#
#     tests/browser/install.sh PLAYWRIGHT      the path of Playwright's command
#
# The tests look in the same order (`shutil.which`), so what is found here is what they start:
#   1. `chromium`, then `google-chrome`, on the PATH: used as it is;
#   2. Debian's chromium, installed here where apt has it and we are root or sudo asks nothing:
#      it gets the system's security updates, and needs no host but the system's own mirror;
#   3. Playwright's own Chromium, in the user's cache (macOS, Ubuntu, which has chromium only as
#      a snap, and Linux without those rights).
# Chromium does not start its sandbox as root: the tests pass --no-sandbox there, and only there.
set -eu
playwright=$1

# Prints the path of an installed browser that starts; fails when there is none.
installed() {
    for name in chromium google-chrome; do
        path=$(command -v "$name") || continue
        "$path" --version >/dev/null 2>&1 </dev/null && echo "$path" && return
    done
    return 1
}

# Runs a command as root; fails where that would need a password.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_use_apt() {
    command -v apt-get >/dev/null && as_root true 2>/dev/null
}

# The lists of a new machine are empty, so update first. Ubuntu has no chromium of its own to offer.
from_apt() {
    echo "Installing Debian's chromium"
    as_root apt-get -qq update &&
        LC_ALL=C apt-cache policy chromium | grep -q 'Candidate: [0-9]' &&
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get -qq -y --no-install-recommends install chromium
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Runs a step whose words matter only when it fails.
quietly() {
    "$@" >"$log" 2>&1 </dev/null || { tail -n 20 "$log" >&2; return 1; }
}

if browser=$(installed); then
    :
elif can_use_apt && quietly from_apt && browser=$(installed); then
    :
else
    # --with-deps adds the libraries that Chromium needs, by apt.
    deps=
    if can_use_apt; then deps=--with-deps; fi
    if quietly "$playwright" install $deps chromium; then
        browser="Playwright's own Chromium"
    else
        echo "No browser could be installed: install Chromium or Google Chrome, then try again." >&2
        exit 1
    fi
fi
echo "Browser tests use $browser"
