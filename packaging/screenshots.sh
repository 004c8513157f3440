#!/usr/bin/env bash
# packaging/screenshots.sh [FOLDER]: photographs the pages in a real window, light and dark and in Chinese, on a virtual
# X display with a window manager, for the README. The default folder is packaging/screenshots; then the manual's pictures,
# resources/manual/pictures, are made of them, too.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$root/packaging/screenshots}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
"$root/packaging/build.sh" release effnet effnet-engine effnet-explorer
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh" pictures

home=$(mktemp -d) # the pictures show a first start: no settings, no runs of the person who makes them
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"

photograph() { # SUBFOLDER APPEARANCE LANGUAGE
  rm -rf "$home/config" "$home/data"
  mkdir -p "$home/config/effnet"
  printf '[General]\nappearance=%s\n' "$2" >"$home/config/effnet/io.github.effnet.Explorer.conf"
  # shellcheck disable=SC2016 # expanded by the inner shell
  HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache \
    XDG_RUNTIME_DIR=$home/runtime LC_ALL=$3 LANGUAGE='' QT_QPA_PLATFORM=xcb WAYLAND_DISPLAY='' \
    xvfb-run -a -s '-screen 0 1440x900x24' bash -c 'openbox 2>/dev/null & "$@"; status=$?; kill $!; exit $status' -- \
    "$root/build/release/bin/effnet-explorer" --tour "$home/tour"
  mkdir -p "$folder/$1"
  for picture in "$home"/tour/*.png; do
    convert "$picture" -strip -define png:compression-level=9 "$folder/$1/$(basename "$picture")"
  done
  rm -rf "$home/tour"
}

effnet_say "Photographing the pages into $folder"
photograph . 1 C.UTF-8
photograph dark 2 C.UTF-8
photograph zh_CN 1 zh_CN.UTF-8
if [ "$folder" = "$root/packaging/screenshots" ]; then
  mkdir -p "$root/resources/manual/pictures"
  for page in explore classify training runs; do # as wide as the manual's window, each below 80 kB
    convert "$folder/$page.png" -strip -resize 640x -quality 82 -sampling-factor 4:4:4 "$root/resources/manual/pictures/$page.jpg"
  done
fi
ls "$folder" "$folder"/*/ >&2
