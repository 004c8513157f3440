#!/usr/bin/env bash
# packaging/build.sh [PRESET [TARGET…]]: install what the preset needs, configure and build it (default: release, all).
# A GPU server without a screen takes the preset core-only, a laptop that borrows such a server gui-only.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-release}
shift $(($# ? 1 : 0))

case "$preset" in
  core-only) groups=(build engine) ;;
  gui-only) groups=(build gui) ;;
  *) groups=(build engine gui) ;;
esac
# shellcheck source=packaging/setup.sh
. packaging/setup.sh "${groups[@]}"

# About 1.5 GB for each compilation; a build must never drive a small machine into swapping.
memory=$(awk '/^MemAvailable/ {print int($2 / 1500000)}' /proc/meminfo)
jobs=$(nproc)
[ "$memory" -ge "$jobs" ] || jobs=$((memory > 1 ? memory : 1))

# The same file compiles to the same object in any clone of the tree.
export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$PWD}" CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-time_macros,include_file_mtime,include_file_ctime}"

effnet_say "Configuring (preset $preset)"
cmake --preset "$preset" >&2
effnet_say "Building with $jobs jobs in build/$preset"
nice cmake --build --preset "$preset" -j "$jobs" ${1:+--target "$@"} >&2
