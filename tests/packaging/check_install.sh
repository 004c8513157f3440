#!/usr/bin/env bash
# check_install.sh BUILD SOURCE: installs BUILD into a folder of its own and uses what is there.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
build=$1 source=$2
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
cmake --install "$build" --prefix "$prefix" >/dev/null

"$prefix/bin/effnet" analyze --model efficientnet_b0 --json | grep -q '"params":5288548'
if [ -x "$prefix/bin/effnet-engine" ] && [ -d "$source/resources/models" ]; then
  for model in "$source"/resources/models/*.safetensors; do
    cmp "$model" "$prefix/share/effnet-explorer/models/$(basename "$model")"
  done
  "$prefix/bin/effnet" devices --json | grep -q '"cpu"'
fi
if [ -x "$prefix/bin/effnet-explorer" ]; then
  test -f "$prefix/share/applications/io.github.effnet.Explorer.desktop"
  test -f "$prefix/share/metainfo/io.github.effnet.Explorer.metainfo.xml"
  test -f "$prefix/share/icons/hicolor/scalable/apps/io.github.effnet.Explorer.svg"
  QT_QPA_PLATFORM=offscreen "$prefix/bin/effnet-explorer" --version | grep -q '[0-9]'
  ! command -v desktop-file-validate >/dev/null || desktop-file-validate "$prefix"/share/applications/*.desktop
  ! command -v appstreamcli >/dev/null || appstreamcli validate --no-net "$prefix"/share/metainfo/*.xml
fi
echo "installed: $(cd "$prefix" && find . -type f | sort | tr '\n' ' ')"
