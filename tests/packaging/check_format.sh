#!/usr/bin/env bash
# check_format.sh SOURCE: every C++ file of the tree is as clang-format 14 with its .clang-format leaves it.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
cd "$1"
format=$(command -v clang-format-14 || command -v clang-format) || {
  echo "clang-format is missing: packaging/setup.sh installs it with the group peers" >&2
  exit 1
}
"$format" --version | grep -q 'version 14\.' || {
  echo "needs clang-format 14, this is $("$format" --version)"
  exit 77
}
find app core widgets tests -name '*.cpp' -print0 -o -name '*.h' -print0 | xargs -0 "$format" --dry-run -Werror
