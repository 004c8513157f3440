#!/usr/bin/env bash
# packaging/opencv.sh: builds the four parts of OpenCV that the engine needs into build/opencv, for a server that has none
# and nobody to install it. packaging/cuda.sh looks there by itself.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
cd "$(dirname "$0")/.."
version=4.10.0
mkdir -p build
[ -d build/opencv-source ] ||
  git clone --quiet --depth 1 --branch "$version" https://github.com/opencv/opencv.git build/opencv-source
cmake -S build/opencv-source -B build/opencv-build -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$PWD/build/opencv" \
  -DBUILD_LIST=core,imgproc,imgcodecs,videoio -DBUILD_TESTS=OFF -DBUILD_PERF_TESTS=OFF -DBUILD_EXAMPLES=OFF \
  -DBUILD_opencv_apps=OFF -DWITH_GTK=OFF -DWITH_QT=OFF -DWITH_FFMPEG=OFF -DWITH_OPENCL=OFF -DWITH_PROTOBUF=OFF
nice cmake --build build/opencv-build -j "$(nproc)" --target install
