#!/usr/bin/env bash
# packaging/check-presets.sh [--configure-only]: proves that core-only needs no Qt and gui-only no Torch. Configures
# both with those packages hidden, looks through every compile command for them, then builds both and looks at what the
# programs load; that the fuzz targets configure, where clang is there. In folders of its own; with ccache the builds take little more than linking.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check() { # PRESET FORBIDDEN-IN-COMPILE-COMMANDS PROGRAM…
  local preset=$1 forbidden=$2
  shift 2
  if ! cmake --preset "$preset" -S "$root" -B "$work/$preset" >"$work/$preset.log" 2>&1; then
    cat "$work/$preset.log"
    echo "$preset: does not configure"
    return 1
  fi
  if grep -oE "[^ ]*($forbidden)[^ ]*" "$work/$preset/compile_commands.json" | sort -u | head -5 | grep .; then
    echo "$preset: compiles against these"
    return 1
  fi
  echo "$preset: configures, $(grep -c '"file"' "$work/$preset/compile_commands.json") files to compile"
  [ -z "$configure_only" ] || return 0
  nice cmake --build "$work/$preset" >"$work/$preset.log" 2>&1 || { tail -40 "$work/$preset.log"; return 1; }
  "$root/tests/layers/check_links.py" "$work/$preset/bin" "$@"
}

configure_only=${1:-}
cd "$root"
check core-only '/qt6/|/qt5/|QT_CORE_LIB' effnet effnet-engine
check gui-only '/torch/|-ltorch|/ATen/' effnet effnet-explorer
if command -v clang++ >/dev/null; then
  configure_only=1 check fuzz 'QT_WIDGETS_LIB'
fi
