#!/bin/sh
# run.sh BUILD [SECONDS]: runs every fuzz target of a build for so long (600 by default), from small valid files.
# Ends at the first finding, which lies in BUILD/findings.
set -eu
build=${1:?the build folder}
seconds=${2:-600}
source=$(dirname "$0")
mkdir -p "$build/findings"
python3 "$source/seeds.py" "$build/corpus"
for target in "$build"/bin/fuzz_*; do
  name=$(basename "$target")
  echo "$name: $seconds s"
  "$target" "$build/corpus/${name#fuzz_}" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
    -max_len=65536 -artifact_prefix="$build/findings/$name-" -print_final_stats=1 -verbosity=0
done
echo "nothing found"
