#!/usr/bin/env bash
# tests/benchmarks/run.sh [--bin FOLDER] [--threads N] [--write] [CASE…]: measures this program beside PyTorch from
# Python and prints a table of medians and ratios. --write also puts it into RESULTS.md. What is not installed or not
# there is left out with a word; the peers are the group 'peers' of packaging/packages.txt.
# Nothing else should run meanwhile.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# Debian's interpreter, which sees Debian's PyTorch whatever else is first in the PATH.
python=/usr/bin/python3
[ -x "$python" ] || python=python3
"$python" -c 'import torchvision' 2>/dev/null ||
  echo "No torchvision for $python: its rows are left out. To have them: apt-get install python3-torchvision" >&2
exec "$python" "$here/benchmark.py" "$@"
