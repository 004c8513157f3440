#!/usr/bin/env python3
"""Trains all 243 networks of space.json on drawn shapes, three seeds, and writes table.csv: what a search may be replayed on.

    tests/benchmarks/search/make_table.py FOLDER [--bin build/release/bin] [--parallel N] [--seeds 3]

FOLDER keeps data and runs; a second call goes on where the first one stopped. The table has, for each genome and seed, the
multiply-adds and the best validation accuracy up to each epoch.

A training takes about 3.2 s of one core (Xeon at 2.5 GHz), all 729 of them 50 minutes. Accuracies of two seeds correlate by 0.41 to
0.47 (one training is off by 4.0 to 5.2 points, standard deviation), those of one and of three epochs with that of nine by 0.24 to
0.33 and 0.67 to 0.81.

table_other_data.csv is of `--data-seed 6 --seeds 2`: what was chosen on the first table is checked there.
"""
import argparse
import csv
import json
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
EPOCHS = 9
SHAPES = ["--classes", "4", "--per-class", "160", "--size", "32"]
# Half of the pictures judge: 320, so that a figure's own error is about 2.5 points. So few steps need a short warm-up and
# statistics of normalisation that follow at once; what hides differences between networks is left out.
RECIPE = {"learning_rate": 0.006, "head_learning_rate": 0.006, "warmup_epochs": 0.5, "bn_momentum": 0.2, "ema_decay": 0,
          "label_smoothing": 0, "augment": "none", "val_fraction": 0.5, "cache_megabytes": 64}

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("folder", type=pathlib.Path)
usage.add_argument("--bin", type=pathlib.Path, default=HERE.parents[2] / "build/release/bin")
usage.add_argument("--parallel", type=int, default=1)
usage.add_argument("--seeds", type=int, default=3)
usage.add_argument("--data-seed", type=int, default=5, help="of the drawn shapes")
usage.add_argument("--table", type=pathlib.Path, default=HERE / "table.csv")
given = usage.parse_args()


def effnet(*words):
    subprocess.run([given.bin / "effnet", *map(str, words)], check=True, stdout=subprocess.DEVNULL)


def best_so_far(events):
    """Of each epoch the best accuracy up to there."""
    accuracies = {}
    for line in events.read_text().splitlines():
        event = json.loads(line)
        if event["event"] == "epoch":
            accuracies[event["epoch"]] = event["val"]["top1"]
    best = 0
    for epoch in range(1, EPOCHS + 1):
        best = max(best, accuracies[epoch])
        yield best


given.folder.mkdir(parents=True, exist_ok=True)
shapes = given.folder / "shapes"
if not shapes.exists():
    effnet("dataset", "shapes", "--out", shapes, *SHAPES, "--seed", given.data_seed)
rows = []
for seed in range(given.seeds):
    out = given.folder / f"seed{seed}"
    if (out / "search.json").exists():
        effnet("search", "--out", out, "--parallel", given.parallel)
    else:
        # Without a second rung and with a limit that nothing exceeds, random search trains the whole space.
        effnet("search", "--data", shapes, "--space", HERE / "space.json", "--method", "random", "--target", "1T",
               "--candidates", 243, "--epochs", EPOCHS, "--rungs", 1, "--seed", seed, "--batch", 16,
               "--parallel", given.parallel, "--threads", 1,
               *(word for name, value in RECIPE.items() for word in ("--set", f"{name}={value}")), "--out", out)
    for line in (out / "history.jsonl").read_text().splitlines():
        job = json.loads(line)
        accuracies = best_so_far(out / job["candidate"] / "events.jsonl")
        rows.append(["".join(map(str, job["genome"])), seed, int(job["cost"]), *(f"{a:.4f}" for a in accuracies)])
with open(given.table, "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["genome", "seed", "macs", *(f"epoch{epoch}" for epoch in range(1, EPOCHS + 1))])
    writer.writerows(sorted(rows))
print(len(rows), "trainings")
