#!/usr/bin/env python3
"""compare.py EFFNET: answers of the GPU against the CPU's, a fine-tuning on the GPU, and speed beside PyTorch's on the same
GPU, by turns. Called by check.sh; fails when an answer differs or the fine-tuning does not reach the CPU's accuracy."""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("effnet", help="the program")
given = usage.parse_args()

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
EFFNET = given.effnet
SHAPES = ROOT / "resources/models/shapes.safetensors"
TRAINING = [("efficientnet_b0", 224, 256), ("efficientnet_b4", 380, 64), ("efficientnet_v2_s", 300, 128)]
INFERENCE = [("efficientnet_b%d" % i, size, 64)
             for i, size in enumerate([224, 240, 260, 300, 380, 456, 528, 600])]


def effnet(*arguments):
    done = subprocess.run([EFFNET, *map(str, arguments), "--json"], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"effnet {' '.join(map(str, arguments))}: {done.stderr.strip()}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def peer(*arguments):
    done = subprocess.run([sys.executable, HERE / "peer.py", *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"peer.py {' '.join(map(str, arguments))}: {done.stderr.strip()}")
    return json.loads(done.stdout.splitlines()[-1])


def check_answers():
    samples = sorted((ROOT / "resources/samples").glob("*.png"))
    for command in (["classify"], ["explain", "--method", "gradcam"]):
        cpu, gpu = (effnet(*command, "--weights", SHAPES, "--device", device, *samples) for device in ("cpu", "cuda"))
        for here, there in zip(cpu, gpu, strict=True):
            if command[0] == "classify":
                pairs = zip([t["logit"] for t in here["top"]], [t["logit"] for t in there["top"]])
            else:
                pairs = zip(sum(here["map"], []), sum(there["map"], []))
            worst = max(abs(a - b) for a, b in pairs)
            if worst > 1e-2:
                sys.exit(f"{command[0]}: {here['file']}: GPU and CPU differ by {worst}")
    print(f"classify and explain: the GPU's answers on {len(samples)} pictures are the CPU's")


def fine_tune(folder, device):
    run = folder / f"run_{device}"
    events = effnet("train", "--data", folder / "few", "--weights", SHAPES, "--epochs", 4, "--device", device, "--out", run)
    return max(event["val"]["top1"] for event in events if event["event"] == "epoch")


def our_training(folder, model, size, batch):
    events = effnet("train", "--data", folder / "many", "--model", model, "--resolution", size, "--batch", batch,
                    "--epochs", 2, "--device", "cuda", "--set", "precision=bf16", "--set", "augment=none",
                    "--out", folder / f"run_{model}")
    steps = [event for event in events if event["event"] == "step"]
    speeds = [step["images_per_second"] for step in steps[len(steps) // 2:]]
    return {"images_per_second": statistics.median(speeds),
            "peak_bytes": max(step.get("device_memory_bytes", 0) for step in steps)}


def row(job, model, size, batch, ours, theirs):
    gib = [figures["peak_bytes"] / 2**30 for figures in (ours, theirs)]
    speeds = [figures["images_per_second"] for figures in (ours, theirs)]
    return (f"| {job} | {model} | {size} | {batch} | {speeds[0]:.0f} | {speeds[1]:.0f} | {speeds[0] / speeds[1]:.2f} | "
            f"{gib[0]:.1f} | {gib[1]:.1f} |")


def main():
    devices = [device for device in effnet("devices")[0]["devices"] if device["id"].startswith("cuda")]
    if not devices:
        sys.exit("there is no GPU that this build can use")
    check_answers()
    lines = ["| job | network | px | batch | ours img/s | PyTorch img/s | ratio | ours GiB | PyTorch GiB |",
             "|---|---|---|---|---|---|---|---|---|"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        effnet("dataset", "shapes", "--out", folder / "few", "--per-class", 40, "--size", 96)
        effnet("dataset", "shapes", "--out", folder / "many", "--per-class", 1000, "--size", 96)
        cpu, gpu = fine_tune(folder, "cpu"), fine_tune(folder, "cuda")
        print(f"fine-tuning: top-1 {gpu:.3f} on the GPU, {cpu:.3f} on the CPU")
        if gpu < cpu - 0.03:
            sys.exit("the GPU does not reach the CPU's accuracy")
        for model, size, batch in TRAINING:
            ours = our_training(folder, model, size, batch)
            lines.append(row("train, bf16", model, size, batch, ours, peer("train", model, size, batch, folder / "many")))
            print(lines[-1], flush=True)
    for model, size, batch in INFERENCE:
        ours = effnet("benchmark", "--model", model, "--batch", batch, "--device", "cuda")[0]
        lines.append(row("infer, fp32", model, size, batch, ours, peer("infer", model, size, batch)))
        print(lines[-1], flush=True)
    text = (f"# On a GPU, beside PyTorch\n\nWritten by `tests/gpu/check.sh` on {platform.node()}, "
            f"{devices[0]['name']}, {os.cpu_count()} processors.\n\n")
    (HERE / "RESULTS.md").write_text(text + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
