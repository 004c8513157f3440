#!/usr/bin/env bash
# check_windows.sh SOURCE BUILD [EFFNET]: the preset windows-light compiles. Where wine is there, effnet.exe then answers as EFFNET,
# this system's, does. Exit status 77 where the cross compiler is missing.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
source=$1 build=$2 effnet=${3:-}
command -v x86_64-w64-mingw32-g++-posix >/dev/null || {
  echo "SKIP: no cross compiler; packaging/setup.sh installs g++-mingw-w64-x86-64-posix with the group peers"
  exit 77
}
cmake --preset windows-light -S "$source" -B "$build" >"$build.log" 2>&1 || { cat "$build.log"; exit 1; }
nice cmake --build "$build" --target effnet >"$build.log" 2>&1 || { tail -60 "$build.log"; exit 1; }
wine=$(command -v wine64 || command -v /usr/lib/wine/wine64 || command -v wine) || {
  echo "compiles; wine is missing, so effnet.exe was not run"
  exit 0
}
export WINEDEBUG=-all WINEPREFIX="$build/wine"
run() { "$wine" "$build/bin/effnet.exe" "$@"; }
for words in 'analyze --model efficientnet_b0 --json' 'analyze --family resnet --depth 1.1' 'fit --budget-macs 1e9 --json' '--help'; do
  # shellcheck disable=SC2086
  diff <("$effnet" $words) <(run $words) >"$build.log" || { echo "effnet $words answers otherwise:"; head -20 "$build.log"; exit 1; }
done
if said=$(run classify picture.jpg 2>&1); then echo "classify succeeds on Windows"; exit 1; fi
grep -q 'effnet: classify: effnet on Windows' <<<"$said" || { echo "classify says: $said"; exit 1; }
echo "effnet.exe answers as effnet does"
