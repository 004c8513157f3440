#!/usr/bin/env bash
# sbatch packaging/cluster/slurm.sh DATA WEIGHTS RUN: trains in two machines with four GPUs each. The three paths lie on a
# disk that all machines see. Sent again with the same RUN, it goes on where it stopped.
#SBATCH --job-name=effnet-train
#SBATCH --nodes=2
#SBATCH --ntasks-per-node=4
#SBATCH --gpus-per-node=4
#SBATCH --cpus-per-task=8
#SBATCH --signal=TERM@60
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/{/^#SBATCH/d;s/^# \{0,1\}//p}' "$0" && exit ;; esac
set -euo pipefail
data=$1 weights=$2 run=$3
MASTER_ADDR=$(scontrol show hostnames "$SLURM_JOB_NODELIST" | head -n 1)
MASTER_PORT=$((20000 + SLURM_JOB_ID % 20000))
export MASTER_ADDR MASTER_PORT
if [ -e "$run/checkpoints/last.state" ]; then
  set -- train --resume "$run"
else
  set -- train --data "$data" --weights "$weights" --out "$run" --batch 512 --set precision=bf16
fi
# Each task is one process: SIGTERM a minute before the end of the allocation lets the run save everything.
exec srun --kill-on-bad-exit=1 bash -c \
  'RANK=$SLURM_PROCID WORLD_SIZE=$SLURM_NTASKS LOCAL_RANK=$SLURM_LOCALID exec effnet "$@"' effnet "$@"
