#!/bin/sh
# read_only.sh BUILD: every command that writes, into a folder on a read-only file system (root; mount namespace of its own).
# Each must end with status 2, name the file and say why.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -eu
bin=$(cd "${1:?the build folder}/bin" && pwd)
if [ -z "${2:-}" ]; then exec unshare -m sh "$0" "$1" within; fi
work=$(mktemp -d)
trap 'cd /; umount "$work/ro"; rm -rf "$work"' EXIT
cd "$work"
export OMP_NUM_THREADS=1 XDG_CACHE_HOME="$work/cache"
network="--weights builtin:shapes"
training="--data data --family efficientnet --depth 0.4 --width 0.25 --resolution 32 --recipe scratch --epochs 1 --batch 4"
"$bin/effnet" dataset shapes --out data --classes 2 --per-class 4 --size 64 >/dev/null
mkdir ro
# shellcheck disable=SC2086
"$bin/effnet" train $training --out ro/run >/dev/null 2>&1
picture=$(find data -name '*.png' | sort | head -1)
cp "$picture" ro/x.png
mount --bind ro ro
mount -o remount,ro,bind ro
tried=0 wrong=0
while read -r words; do
  status=0
  # shellcheck disable=SC2086
  "$bin/effnet" $words >/dev/null 2>said </dev/null || status=$?
  tried=$((tried + 1))
  if [ $status != 2 ] || ! grep -q 'ro/.*: Read-only file system' said; then
    wrong=$((wrong + 1))
    echo "$words: status $status: $(tail -1 said)"
  fi
done <<END
dataset shapes --out ro/set --classes 2 --per-class 2 --size 32
export $network --to ro/a.safetensors
export $network --to ro/a.pth
export $network --to ro/a.onnx
quantize $network --data data --images 4 --to ro/q.safetensors
answer $network --data data --to ro/b.safetensors
classify $network --csv ro/c.csv data
classify $network --report ro/c.html data
evaluate $network --data data --csv ro/e.csv
evaluate $network --data data --report ro/e.html
explain $network --overlay ro/o.png $picture
report ro/run --to ro/r.html
label ro --set ro/x.png=ant
train $training --out ro/other
train --resume ro/run
END
echo "$tried commands, $wrong wrong"
[ $wrong = 0 ]
