#!/usr/bin/env bash
# sbatch --array=0-7 packaging/cluster/search.sh DATA OUT TARGET: an architecture search by the tasks of an array, a GPU each.
# Both folders lie on a disk that all machines see. The first task begins the search, the others help; sent again, it goes on.
#SBATCH --job-name=effnet-search
#SBATCH --ntasks=1
#SBATCH --gpus-per-task=1
#SBATCH --cpus-per-task=8
#SBATCH --signal=B:TERM@60
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/{/^#SBATCH/d;s/^# \{0,1\}//p}' "$0" && exit ;; esac
set -euo pipefail
data=$1 out=$2 target=$3
if [ "${SLURM_ARRAY_TASK_ID:-0}" -eq 0 ] && [ ! -e "$out/search.json" ]; then
  exec effnet search --data "$data" --target "$target" --candidates 256 --ahead "${SLURM_ARRAY_TASK_COUNT:-1}" --out "$out"
fi
until [ -e "$out/search.json" ]; do sleep 5; done
exec effnet search --out "$out" --worker
