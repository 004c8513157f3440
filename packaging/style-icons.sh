#!/usr/bin/env bash
# packaging/style-icons.sh: draws the arrows and ticks of the style sheet, resources/icons/style/*.png, from the SVGs beside
# them, for 100, 200 and 300 %. As PNG, because Qt reads SVG in a style sheet only where a plugin is installed (Debian 13's
# qt6-svg-plugins). Needs rsvg-convert (packaging/setup.sh package).
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
cd "$(dirname "$0")/../resources/icons"
for name in chevron-down chevron-up tick-light tick-dark; do
  rsvg-convert -w 12 -h 12 "$name.svg" -o "style/$name.png"
  rsvg-convert -w 24 -h 24 "$name.svg" -o "style/$name@2x.png"
  rsvg-convert -w 36 -h 36 "$name.svg" -o "style/$name@3x.png"
done
