#!/usr/bin/env bash
# tests/gpu/check.sh [LIBTORCH]: on a machine with an NVIDIA GPU: builds the headless program (packaging/cuda.sh), runs the
# torch-labelled tests with their networks on the GPU, checks that its answers are the CPU's, fine-tunes, and prints
# throughput and memory beside PyTorch's in one table, which goes into tests/gpu/RESULTS.md. Needs torch and torchvision for
# CUDA in python3; the tests need Qt's development files besides (qt6-base-dev).
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
"$root/packaging/cuda.sh" "$@"
if cmake -S "$root" -B "$root/build/cuda" -DEFFNET_TESTS=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=OFF >/dev/null 2>&1; then
  nice cmake --build "$root/build/cuda"
  EFFNET_TEST_DEVICE=cuda:0 ctest --test-dir "$root/build/cuda" --label-regex torch --output-on-failure
else
  echo "== The tests are skipped: they could not be configured (is Qt's development package, qt6-base-dev, there?)" >&2
  cmake -S "$root" -B "$root/build/cuda" -DEFFNET_TESTS=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON >/dev/null
fi
exec python3 "$root/tests/gpu/compare.py" "$root/build/cuda/bin/effnet"
