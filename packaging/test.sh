#!/usr/bin/env bash
# packaging/test.sh [CTEST OPTION…]: set up, build everything and run every test, without a display or a network.
# Tests against real weights and photographs look for them in $EFFNET_TEST_DATA, and are skipped where that is absent. Every skipped
# test is named in the end, and one whose subject this set-up must have is a failure (tests/check_skips.py).
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/build.sh release
# Python's PyTorch gives reference logits and opens what is exported; where it cannot be installed those tests are skipped.
peers=yes
# shellcheck source=packaging/setup.sh
. packaging/setup.sh peers || peers=no
[ $peers = yes ] || echo "== Going on without what the tests compare with (packaging/packages.txt, peers): some are skipped" >&2
echo "== Testing" >&2
status=0
ctest --preset release "$@" || status=$?
python3 tests/check_skips.py build/release/Testing/Temporary/LastTest.log || [ $peers = no ] || status=1
exit $status
