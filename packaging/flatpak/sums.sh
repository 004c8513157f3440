#!/usr/bin/env bash
# packaging/flatpak/sums.sh: fetches the archives that the Flatpak manifest names, and writes the manifest with their SHA-256
# to build/package/io.github.effnet.Explorer.yml. What was fetched is to be compared with its maker's sums by a person, once.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
cd "$(dirname "$0")/../.."
manifest=packaging/flatpak/io.github.effnet.Explorer.yml
result=build/package/io.github.effnet.Explorer.yml
mkdir -p build/package
sed "s|path: ../..|path: $PWD|" "$manifest" >"$result"
sed -n "s/.*url: '\([^']*\)', sha256: '@\([^@]*\)@'.*/\1 \2/p" "$manifest" | while read -r url name; do
  sum=$(curl -fsSL "$url" | sha256sum | cut -d' ' -f1)
  sed -i "s|@$name@|$sum|" "$result"
  echo "$name $sum"
done
