#!/usr/bin/env bash
# tests/benchmarks/run.sh [--bin FOLDER] [--node-modules FOLDER] [--data FOLDER] [--threads N] [--rounds N] [--write]
# [CASE…]: measures this program and its peers by turns and prints one table with their ratios. --write, of all cases,
# also puts it into RESULTS.md. CASE is the beginning of a case's name: forward, memory, plan, train, analyze, folder …
# Peers: ONNX Runtime is fetched into build/peers where npm can, PyTorch is the group 'peers' of
# packaging/packages.txt; the rows of what is missing are left out with a word. Nothing else should run meanwhile.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
peers=$here/../../build/peers
python=/usr/bin/python3
[ -x "$python" ] || python=python3
"$python" -c 'import torchvision' 2>/dev/null ||
  echo "No torchvision for $python. To have it: apt-get install python3-torchvision" >&2
if [[ "$*" != *--node-modules* && ! -d $peers/node_modules/onnxruntime-node ]]; then
  mkdir -p "$peers"
  npm install --ignore-scripts --silent --prefix "$peers" onnxruntime-node >&2 ||
    echo "No ONNX Runtime: npm could not install onnxruntime-node into $peers" >&2
fi
exec "$python" "$here/benchmark.py" "$@"
