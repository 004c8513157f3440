#!/usr/bin/env bash
# tests/gpu/check.sh [LIBTORCH]: on a machine with an NVIDIA GPU: builds the headless program (packaging/cuda.sh), checks
# that the GPU's answers are the CPU's, fine-tunes, and prints throughput and memory beside PyTorch's in one table, which
# goes into tests/gpu/RESULTS.md. Needs torch and torchvision for CUDA in python3.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
"$root/packaging/cuda.sh" "$@"
exec python3 "$root/tests/gpu/compare.py" "$root/build/cuda/bin/effnet"
