#!/usr/bin/env python3
"""Measures the first answer on real photographs and writes RESULTS.md beside this file.

measure_answers.py EFFNET DATA WEIGHTS [--threads N] [--write]: DATA has train/ and val/ with two or more classes (hymenoptera),
WEIGHTS a pretrained network. Measured are, with a cache of its own:
- the first answer (features of all pictures, classifier, interval) and the same from kept features;
- whether the learning curve from a random third of the training pictures forecasts the accuracy of the whole within its band,
  in five draws;
- whether Wilson's intervals, as `effnet compare` gives them, hold the accuracy of all validation pictures in 200 resamplings of
  100 of them, with replacement.
"""

import argparse
import csv
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DRAWS = 5
RESAMPLINGS = 200
RESAMPLED = 100

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("effnet")
parser.add_argument("data", type=Path)
parser.add_argument("weights")
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--write", action="store_true", help="write RESULTS.md")
options = parser.parse_args()

work = Path(tempfile.mkdtemp(prefix="effnet-answers-"))
environment = dict(os.environ, EFFNET_CACHE=str(work / "cache"))


def run(*words):
    start = time.monotonic()
    done = subprocess.run([options.effnet, *map(str, words)], env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, words))}: {done.stderr}")
    return json.loads(done.stdout), time.monotonic() - start


def answer(data, *more):
    return run("answer", "--json", "--threads", options.threads, "--weights", options.weights, "--data", data, *more)


def first_answer(rows):
    found, seconds = answer(options.data, "--to", work / "answer.safetensors")
    rows.append(("first answer: features, classifier, interval, whole process", f"{seconds:.1f} s", "≤ 15 s"))
    low, high = found["interval"]
    rows.append((f"its accuracy on {found['images']} validation pictures",
                 f"{100 * found['top1']:.1f} % ({100 * low:.1f} to {100 * high:.1f} %)", "≥ 95 %"))
    again, seconds = answer(options.data)
    assert again["features"]["computed"] == 0 and again["top1"] == found["top1"]
    rows.append(("retraining from kept features", f"{again['fit_seconds']:.3f} s ({seconds:.1f} s whole process)", "≤ 0.3 s"))
    return found


def third(seed):
    """All of the validation part, a third of each class to learn from."""
    folder = work / f"third{seed}"
    shutil.copytree(options.data / "val", folder / "val")
    chosen = random.Random(seed)
    for each in sorted((options.data / "train").iterdir()):
        pictures = sorted(each.iterdir())
        (folder / "train" / each.name).mkdir(parents=True)
        for picture in chosen.sample(pictures, round(len(pictures) / 3)):
            shutil.copy(picture, folder / "train" / each.name)
    return folder


def curves(rows, whole):
    images = whole["out_of_fold"]["images"]  # all that there are to learn from
    held, told = 0, []
    for seed in range(DRAWS):
        found, _ = answer(third(seed), "--curve", "--forecast", images)
        at = min(found["curve"]["forecast"], key=lambda each: abs(each["images"] - images))
        low, high = at["interval"]
        within = low <= whole["top1"] <= high
        held += within
        told.append(f"{100 * at['accuracy']:.1f} ({100 * low:.1f} to {100 * high:.1f}){'' if within else ' ✗'}")
    rows.append((f"accuracy forecast from a third, of the whole's {100 * whole['top1']:.1f} %: {'; '.join(told)}",
                 f"{held} of {DRAWS}", f"≥ 4 of {DRAWS}"))


def resample(table, seed):
    chosen = random.Random(seed)
    path = work / f"resampled{seed}.csv"
    with open(path, "w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["file", "right"])
        for i in range(RESAMPLED):
            writer.writerow([i, chosen.choice(table)])
    return path


def intervals(rows):
    run("evaluate", "--json", "--threads", options.threads, "--weights", work / "answer.safetensors", "--data",
        options.data, "--csv", work / "all.csv")
    with open(work / "all.csv", newline="") as file:
        table = [row["right"] for row in csv.DictReader(file)]
    truth = table.count("yes") / len(table)
    held = 0
    for pair in range(RESAMPLINGS // 2):
        found, _ = run("compare", "--json", resample(table, 2 * pair), resample(table, 2 * pair + 1))
        held += sum(each["interval"][0] <= truth <= each["interval"][1] for each in found["ranking"])
    rows.append((f"intervals of {RESAMPLED} resampled pictures that hold the {100 * truth:.1f} % of all",
                 f"{held} of {RESAMPLINGS}", "≥ 90 %"))


rows = []
try:
    whole = first_answer(rows)
    curves(rows, whole)
    intervals(rows)
finally:
    shutil.rmtree(work)
lines = ["| what | measured | aim |", "|---|---|---|", *(f"| {a} | {b} | {c} |" for a, b, c in rows)]
print("\n".join(lines))
if options.write:
    head = "# The first answer, measured\n\nBy `tests/features/measure_answers.py --write` on ants and bees (hymenoptera: 244 "
    head += f"pictures to learn from, 153 to validate) with EfficientNetV2-B0's ImageNet weights, {options.threads} threads.\n\n"
    Path(__file__).with_name("RESULTS.md").write_text(head + "\n".join(lines) + "\n")
