#!/usr/bin/env bash
# packaging/test.sh [CTEST OPTION…]: set up, build everything and run every test, without a display or a network.
# Tests against real weights and photographs look for them in $EFFNET_TEST_DATA, and are skipped where that is absent.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/build.sh release
# Python's PyTorch gives reference logits and opens what is exported; where it cannot be installed those tests are skipped.
# shellcheck source=packaging/setup.sh
. packaging/setup.sh peers || echo "== Going on without PyTorch for Python" >&2
echo "== Testing" >&2
exec ctest --preset release "$@"
