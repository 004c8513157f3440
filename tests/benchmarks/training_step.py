#!/usr/bin/env python3
"""training_step.py [--bin FOLDER] [--rounds N] [--write] [CASE…]

Measures a training step by this program and by PyTorch from Python, by turns, so that both meet the same machine, and
prints the ratios of the fastest rounds (lower is better). --write puts the table into training_step_results.md. PyTorch
is Debian's python3-torchvision. Nothing else should run meanwhile."""

import argparse
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path

from fastpath import Absent, Server

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PYTHON = "/usr/bin/python3" if os.access("/usr/bin/python3", os.X_OK) else sys.executable
# Model, size, batch, threads, what learns, steps in a round, the ratio that we aim at.
CASES = {
    f"{model}-{size}-b{batch}-t{threads}-{kind}": (model, size, batch, threads, kind, steps, aim)
    for model, size, batch, threads, kind, steps, aim in [
        ("efficientnet_b0", 64, 64, 2, "step", 3, 1.0),
        ("efficientnet_b0", 224, 16, 2, "step", 2, 1.0),
        ("efficientnet_b0", 224, 16, 2, "head", 3, 1 / 3),
        ("efficientnet_v2_s", 128, 8, 2, "step", 2, 1.0),
        ("resnet50", 128, 16, 2, "step", 2, 1.0),
    ]
}


def measured(case, options):
    model, size, batch, threads, kind, steps, aim = case
    arguments = [model, str(size), str(batch), str(threads), kind]
    # Passive: the other program's threads would otherwise spin beside the one that is measured.
    environment = {"OMP_NUM_THREADS": str(threads), "OMP_WAIT_POLICY": "passive"}
    ours = Server([str(options.bin / "bench_training_step"), *arguments], environment)
    theirs = Server([PYTHON, str(HERE / "peers/train_step.py"), *arguments], environment)
    mine, other = [], []
    for _ in range(options.rounds):
        mine.append(statistics.median(ours.times(steps)))
        other.append(statistics.median(theirs.times(steps)))
    for server in (ours, theirs):
        server.end()
    ratios = [a / b for a, b in zip(mine, other)]
    return min(mine), min(other), min(mine) / min(other), min(ratios), max(ratios), aim


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, default=ROOT / "build/release/bin")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("cases", nargs="*", choices=[*CASES, []])
    options = parser.parse_args()
    lines = ["| case | ours ms | PyTorch ms | ratio | spread | aim |", "|---|---|---|---|---|---|"]
    for name in options.cases or CASES:
        try:
            mine, other, ratio, low, high, aim = measured(CASES[name], options)
        except Absent as absent:
            print(f"{name}: left out, {absent}", file=sys.stderr)
            continue
        lines.append(f"| {name} | {mine:.1f} | {other:.1f} | {ratio:.2f} | {low:.2f}–{high:.2f} | ≤ {aim:.2f} |")
        print(lines[-1], flush=True)
    if options.write:
        text = ("# A training step beside PyTorch's\n\nWritten by `tests/benchmarks/training_step.py --write` on "
                f"{os.cpu_count()} processors ({platform.machine()}). Model, image size, batch, threads; `step`: "
                "the whole network learns; `head`: the classifier alone, on features of a frozen network.\n\n")
        (HERE / "training_step_results.md").write_text(text + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
