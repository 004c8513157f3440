#!/bin/sh
# Reproduces shapes_base, shapes_depth, shapes_width, shapes_resolution and shapes_compound.safetensors, the five
# networks of the comparison that the program starts with (the paper's figure 7), by the program's own scaling
# experiment: sh resources/models/scale.sh [folder of the programs]
# The four scaled ones cost 31.7 to 31.8 million multiply-adds, the base 7.6. One thread and --deterministic make the
# result the same on the same machine, with the same build. Forty minutes on one free core; 500 of 500 unseen pictures
# right with each of the five.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -eu

bin=${1:-build/release/bin}
here=$(dirname "$0")
out=${2:-$here}
epochs=${3:-12}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$bin/effnet" dataset shapes --out "$work/data" --per-class 300 --size 224 --seed 1
"$bin/effnet" sweep --experiment scaling --phi 2 --data "$work/data" --family efficientnet_v2 --depth 0.2 --width 0.3 \
  --resolution 112 --recipe progressive --epochs "$epochs" --batch 32 --threads 1 --set deterministic=true \
  --set optimizer=adamw --set schedule=cosine --set learning_rate=0.024 --set head_learning_rate=0.024 \
  --set warmup_epochs=0.5 --set weight_decay=0.02 --set crop_scale=0.8 --set jitter=0.3 --set augment=light --set mixup=0 \
  --set label_smoothing=0.05 --set dropout=0.1 --set stochastic_depth=0 --set val_fraction=0.1 --set ema_decay=0.998 \
  --set save_half=true --out "$work/sweep"

# Pictures that no run has seen.
"$bin/effnet" dataset shapes --out "$work/unseen" --per-class 50 --size 224 --seed 99
for variant in base depth width resolution compound; do
  cp "$work/sweep/$variant/checkpoints/best.safetensors" "$out/shapes_$variant.safetensors"
  "$bin/effnet" explain --weights "$out/shapes_$variant.safetensors" --method cam --json "$work"/unseen/*/ |
    python3 "$here/../../tests/benchmarks/peak_in_box.py" "$work/unseen"
done
