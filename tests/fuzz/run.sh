#!/bin/sh
# run.sh BUILD [SECONDS [TARGET…]]: runs the fuzz targets of a build for so long each (600 s by default), from small
# valid files, those of messages by $MESSAGE_SEEDS (build/release's). What they learn stays in BUILD/corpus. Ends at the
# first finding, which then lies in BUILD/findings.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -eu
build=${1:?the build folder}
seconds=${2:-600}
[ $# -gt 2 ] && shift 2 || set -- "$build"/bin/fuzz_*
source=$(dirname "$0")
mkdir -p "$build/findings"
python3 "$source/seeds.py" "$build/corpus"
# Clang 14 does not take what message_seeds includes: it is of any other build.
mkdir -p "$build/corpus/message"
seeds=${MESSAGE_SEEDS:-$source/../../build/release/bin/message_seeds}
[ ! -x "$seeds" ] || "$seeds" "$build/corpus/message"
for target; do
  name=$(basename "$target")
  echo "$name: $seconds s"
  # LibTorch's own tables live until the end and are no leaks of ours.
  ASAN_OPTIONS=detect_leaks=0 OMP_NUM_THREADS=1 "$build/bin/$name" "$build/corpus/${name#fuzz_}" \
    -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=400000 \
    -artifact_prefix="$build/findings/$name-" -print_final_stats=1 -verbosity=0
done
echo "nothing found"
