#!/usr/bin/env bash
# packaging/test.sh [CTEST OPTION…]: set up, build everything and run every test, without a display or a network.
# Tests against real weights and photographs look for them in $EFFNET_TEST_DATA, and are skipped where that is absent.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/build.sh release
echo "== Testing" >&2
exec ctest --preset release "$@"
