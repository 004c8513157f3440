#!/usr/bin/env bash
# packaging/cuda.sh [LIBTORCH]: builds effnet and its engine for NVIDIA GPUs, in build/cuda, and says which ones it finds.
# LIBTORCH is an unpacked 'cxx11 ABI' LibTorch for CUDA; without it, the one inside the torch that python3 imports, or
# Debian's libtorch-cuda-dev.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
# shellcheck source=packaging/setup.sh
. packaging/setup.sh build engine || # nobody may install on a shared server, where what is there may suffice
  effnet_say "Going on with what is there; CMake names what it cannot do without"

give_up() { effnet_say "$1"; exit 1; }

libtorch=${1:-$(python3 -c 'import torch; print(torch.utils.cmake_prefix_path)' 2>/dev/null || true)}
for debian in /usr/lib/*/libtorch_cuda.so; do # libtorch-cuda-dev, from Debian 13 on
  if [ -z "$libtorch" ] && [ -e "$debian" ]; then libtorch=$(dirname "$debian")/cmake; fi
done
[ -n "$libtorch" ] || give_up "No LibTorch with CUDA: install it (python3 -m pip install torch; Debian 13's contrib has libtorch-cuda-dev), or name the folder of an unpacked one: packaging/cuda.sh /opt/libtorch"
config=$(find -L "$libtorch" -maxdepth 4 -name TorchConfig.cmake -print -quit 2>/dev/null || true)
[ -n "$config" ] || give_up "$libtorch holds no LibTorch (there is no TorchConfig.cmake below it)"
beside=$(dirname "$config")
[ -e "$beside/../../../lib/libtorch_cuda.so" ] || [ -e "$beside/../../libtorch_cuda.so" ] ||
  give_up "The LibTorch in $libtorch is built for the CPU alone: take one for CUDA"
command -v nvcc >/dev/null || [ -x /usr/local/cuda/bin/nvcc ] ||
  give_up "LibTorch's CMake files ask for the CUDA toolkit (nvcc): install nvidia-cuda-toolkit, or NVIDIA's own in /usr/local/cuda"
command -v nvidia-smi >/dev/null || effnet_say "There is no NVIDIA driver here (nvidia-smi is missing): the build goes on, a GPU will not be found"

effnet_say "Building for CUDA against $beside in build/cuda"
# ONNX: a LibTorch from elsewhere brings its own symbols of it, which Debian's library must not meet.
PATH=$PATH:/usr/local/cuda/bin cmake --preset core-only -B build/cuda -DCMAKE_DISABLE_FIND_PACKAGE_ONNX=ON \
  -DTorch_DIR="$beside" -DCMAKE_PREFIX_PATH="$root/build/opencv" >&2
nice cmake --build build/cuda >&2
build/cuda/bin/effnet devices
