#!/usr/bin/env python3
"""Where the peak of the class activation map of a `shapes` model lies: inside the drawn shape's box, or not.

    effnet dataset shapes --out DATA --per-class 40 --size 224 --seed 99
    effnet explain --weights builtin:shapes --method cam --json DATA/*/ | tests/benchmarks/peak_in_box.py DATA

Counts the pictures whose likeliest class is the true one, and among them those with the peak inside the box.
"""

import argparse
import csv
import json
import os
import sys


def main(folder):
    with open(os.path.join(folder, "boxes.csv"), newline="") as file:
        boxes = {row["path"]: row for row in csv.DictReader(file)}
    labels = []
    for row in boxes.values():
        if row["label"] not in labels:
            labels.append(row["label"])
    right = inside = total = 0
    for line in sys.stdin:
        answer = json.loads(line)
        box = boxes[os.path.relpath(answer["file"], folder)]
        total += 1
        if answer.get("label", sorted(labels)[answer["class"]]) != box["label"]:
            continue
        right += 1
        cells = [(value, x, y) for y, row in enumerate(answer["map"]) for x, value in enumerate(row)]
        _, x, y = max(cells)
        left, top, width, height = answer["box"]
        rows, columns = answer["grid"]
        px, py = left + (x + 0.5) * width / columns, top + (y + 0.5) * height / rows
        inside += (0 <= px - float(box["x"]) <= float(box["width"])) and (0 <= py - float(box["y"]) <= float(box["height"]))
    print(f"{right} of {total} right ({100 * right / total:.1f} %), peak inside the box for {inside} ({100 * inside / max(1, right):.1f} %)")


if __name__ == "__main__":
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("data", help="the data set's folder, which holds boxes.csv")
    given = usage.parse_args()
    main(given.data)
