#!/usr/bin/env bash
# packaging/run.sh [ARG…]: set up, build and open EfficientNet Explorer; ARGs (images, checkpoints, runs) go to it.
# Without a display it walks through the pages off screen and says where the pictures of them are.
# With --cuda[=LIBTORCH] as the first argument, the engine is built for NVIDIA GPUs (packaging/cuda.sh), once: from then on
# the window uses it.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
case "${1:-}" in
  --cuda | --cuda=*)
    libtorch=${1#--cuda}
    shift
    "$root/packaging/cuda.sh" ${libtorch:+"${libtorch#=}"}
    ;;
esac
"$root/packaging/build.sh" release effnet effnet-engine effnet-explorer
explorer=$root/build/release/bin/effnet-explorer
if [ -x "$root/build/cuda/bin/effnet-engine" ]; then
  export EFFNET_ENGINE="${EFFNET_ENGINE:-$root/build/cuda/bin/effnet-engine}"
elif command -v nvidia-smi >/dev/null; then
  echo "== There is an NVIDIA GPU here; this engine uses the CPU. For the GPU: packaging/run.sh --cuda" >&2
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$explorer" "$@"
fi
tour=$root/packaging/tour
echo "== No display here (DISPLAY and WAYLAND_DISPLAY are not set): touring the pages off screen, a short training included"
home=$(mktemp -d) # settings and runs of the tour are nobody's
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"
XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/runtime \
  QT_QPA_PLATFORM=offscreen "$explorer" --tour "$tour" "$@"
echo "== Pictures of the pages:"
ls "$tour"/*.png
