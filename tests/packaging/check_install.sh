#!/usr/bin/env bash
# check_install.sh BUILD SOURCE ENGINE GUI: installs BUILD into a folder of its own, uses what is there as a person does, and
# takes it away again. ENGINE and GUI (1 or 0) say which programs the preset must have: one that is missing is a failure.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
build=$1 source=$2 engine=$3 gui=$4
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
cp "$build/install_manifest.txt" "$prefix/manifest" 2>/dev/null || true # somebody's own installation from this folder
cmake --install "$build" --prefix "$prefix/usr" >/dev/null
installed=$(cd "$prefix/usr" && find . -type f | sort)
run() { timeout 100 env -i PATH="$prefix/usr/bin:/usr/bin:/bin" HOME="$prefix" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@"; }
fail() { echo "FAIL: $1"; exit 1; }
there() { for file; do [ -e "$prefix/usr/$file" ] || fail "$file is not installed"; done; }

run effnet analyze --model efficientnet_b0 --json | grep -q '"params":5288548' || fail "effnet analyze"
there share/man/man1/effnet.1.gz share/man/man1/effnet-analyze.1.gz share/bash-completion/completions/effnet \
  share/zsh/vendor-completions/_effnet share/fish/vendor_completions.d/effnet.fish share/doc/effnet-explorer/copyright
# OpenCV's codecs bring some 120 libraries: the window loads them when needed (core/imaging/media.h), not at its start. Of the
# engine that cannot be said: Debian 12's LibTorch names them itself.
[ ! -e "$prefix/usr/bin/effnet-explorer" ] || ! ldd "$prefix/usr/bin/effnet-explorer" | grep -E 'imgcodecs|videoio|gdal|avcodec' ||
  fail "effnet-explorer loads these at its start"
command -v man >/dev/null || fail "man is missing: packaging/setup.sh installs it (man-db) with the group peers"
for page in "$prefix"/usr/share/man/man1/*; do
  zcat "$page" | grep -q '^\.SH NAME' || fail "$page is no manual page"
  [ -z "$(LC_ALL=C.UTF-8 MANWIDTH=120 man --warnings -l "$page" 2>&1 >/dev/null)" ] || fail "man complains of $page"
done
bash -c ". '$prefix/usr/share/bash-completion/completions/effnet'; COMP_WORDS=(effnet analyze --mo) COMP_CWORD=2; _effnet
  [[ \" \${COMPREPLY[*]} \" == *' --model '* ]]" || fail "completion of bash does not know analyze --model"

if [ "$engine" = 1 ]; then
  for model in "$source"/resources/models/*.safetensors; do
    cmp "$model" "$prefix/usr/share/effnet-explorer/models/$(basename "$model")"
  done
  there share/man/man1/effnet-classify.1.gz share/man/man1/effnet-engine.1.gz
  grep -q -- '--weights' "$prefix/usr/share/bash-completion/completions/effnet" || fail "completion does not know the engine's options"
  there lib/effnet-explorer/libeffnet-media.so
  run effnet devices --json | grep -q '"cpu"' || fail "effnet devices"
  run effnet dataset shapes --out "$prefix/shapes" --classes 2 --per-class 8 --size 32 >/dev/null || fail "effnet dataset"
  picture=$(find "$prefix/shapes" -name '*.png' | sort | head -n 1)
  run effnet classify --weights builtin:shapes --json "$picture" | grep -q '"top"' || fail "effnet classify"
  run effnet explain --weights builtin:shapes --overlay "$prefix/map.webp" "$picture" >/dev/null || fail "a map as WebP"
  run effnet classify --weights builtin:shapes --json "$prefix/map.webp" | grep -q '"top"' || fail "effnet classify of a WebP"
  run effnet train --data "$prefix/shapes" --family efficientnet --width 0.25 --depth 0.25 --resolution 32 --recipe scratch \
    --epochs 1 --batch 6 --threads 1 --out "$prefix/run" >/dev/null || fail "effnet train"
  run effnet runs "$prefix" --json | grep -q '"finished"' || fail "effnet runs"
fi
if [ "$gui" = 1 ]; then
  there share/mime/packages/io.github.effnet.Explorer.xml share/icons/hicolor/scalable/apps/io.github.effnet.Explorer.svg
  for size in 16 24 32 48 64 128 256 512; do
    there "share/icons/hicolor/${size}x$size/apps/io.github.effnet.Explorer.png"
  done
  env -i "$prefix/usr/bin/effnet-explorer" --version | grep -q 'EfficientNet Explorer [0-9]' || fail "--version without a display"
  env -i "$prefix/usr/bin/effnet-explorer" --help | grep -q FILE || fail "--help without a display"
  mkdir -m 700 "$prefix/runtime"
  [ -z "$(run XDG_RUNTIME_DIR="$prefix/runtime" timeout 3 effnet-explorer -reverse || true)" ] || fail "Qt's own -reverse is taken for --version"
  if [ "$engine" = 1 ]; then
    run XDG_RUNTIME_DIR="$prefix/runtime" effnet-explorer --tour "$prefix/tour" || fail "the window does not open, classify and train"
    for page in explore classify train training runs; do [ -s "$prefix/tour/$page.png" ] || fail "the tour has no picture of $page"; done
  fi
  for tool in desktop-file-validate appstreamcli; do
    command -v $tool >/dev/null || fail "$tool is missing: packaging/setup.sh installs it with the group peers"
  done
  desktop-file-validate "$prefix"/usr/share/applications/*.desktop
  appstreamcli validate --no-net "$prefix"/usr/share/metainfo/*.xml
fi

cmake -D MANIFEST="$build/install_manifest.txt" -P "$source/packaging/uninstall.cmake"
left=$(cd "$prefix/usr" && find . -type f -o -path '*effnet*' | sort)
[ -z "$left" ] || fail "uninstalling leaves $left"
if [ -e "$prefix/manifest" ]; then cp "$prefix/manifest" "$build/install_manifest.txt"; else rm "$build/install_manifest.txt"; fi
echo "installed, used and removed: $(tr '\n' ' ' <<<"$installed")"
