#!/usr/bin/env python3
"""Kills fine-tuning runs over and over, in every phase, and compares them bit for bit with runs that nothing disturbed.

    tests/faults/kill_finetune.py --bin build/release/bin --kills 40

Each case is one run of the recipe `finetune` on drawn shapes. It is killed (SIGKILL) behind one of its steps, resumed,
killed again some steps later, until it has had its share of the kills; then it is left to finish. Weights, best
checkpoint and every epoch's figures must be those of the undisturbed run.
"""

import argparse
import collections
import json
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

EPOCHS, HEAD_EPOCHS, STEPS = 5, 2, 4  # an epoch: 32 training pictures, batch 8. A run tells its first 20 steps
CASES = {
    "defaults": [],
    "kept features": ["augment=none"],
    "moving average, mixed": ["ema_decay=0.9", "mixup=0.2", "accumulate=2"],
    "training normalisations": ["batch_norm=train", "optimizer=sgd", "learning_rate=0.01"],
    "last stages": ["trainable_stages=2"],
    "linear probe": ["trainable_stages=0"],
}


class Program:
    def __init__(self, folder, work):
        self.program = str(pathlib.Path(folder) / "effnet")
        self.work = work

    def run(self, *arguments):
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, cwd=self.work)
        if done.returncode != 0:
            sys.exit(f"{' '.join(arguments)}: exit status {done.returncode}: {done.stderr.strip()}")

    def kill_behind(self, step, *arguments):
        """Starts a training and kills it behind this step, or within the next one. Gives the epoch that the blow fell
        in, or nothing where the run ended before."""
        process = subprocess.Popen([self.program, *arguments, "--json"], stdout=subprocess.PIPE, text=True, cwd=self.work)
        epoch = None
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] == "end":
                break
            if event["event"] == "step" and event["step"] >= step:
                epoch = event["epoch"]
                time.sleep(0.003 * (step % 4))  # some blows fall within the next step, or the saving
                process.send_signal(signal.SIGKILL)
                break
        process.stdout.read()
        process.wait()
        return epoch


def epochs_of(run):
    figures = {}
    for line in (run / "events.jsonl").read_text().splitlines():
        try:
            event = json.loads(line)
        except ValueError:
            continue  # cut off by a kill
        if event.get("event") == "epoch":
            figures[event["epoch"]] = (event["train"], event["val"], event["confusion"])
    return figures


def same(run, whole):
    files = ["checkpoints/last.safetensors", "checkpoints/best.safetensors"]
    differing = [name for name in files if (run / name).read_bytes() != (whole / name).read_bytes()]
    ours, theirs = epochs_of(run), epochs_of(whole)
    differing += [f"epoch {epoch}" for epoch in theirs if ours.get(epoch) != theirs[epoch]]
    return differing


def phase(case, epoch):
    if case == "linear probe" or epoch < HEAD_EPOCHS:
        return "head alone"
    return "between the phases" if epoch == HEAD_EPOCHS else "unfrozen"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", required=True, help="the folder of effnet and effnet-engine")
    options.add_argument("--kills", type=int, default=40, help="over all cases together")
    arguments = options.parse_args()
    began = time.monotonic()
    counts = collections.Counter()
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        effnet = Program(pathlib.Path(arguments.bin).resolve(), work)
        effnet.run("dataset", "shapes", "--out", "data", "--classes", "4", "--per-class", "10", "--size", "48")
        common = ["--data", "data", "--batch", "8", "--deterministic", "--threads", "1"]
        effnet.run("train", *common, "--family", "efficientnet", "--depth", "0.4", "--width", "0.25", "--resolution",
                   "48", "--recipe", "scratch", "--epochs", "1", "--out", "start")
        left = arguments.kills
        for number, (case, fields) in enumerate(CASES.items()):
            settings = ["train", *common, "--weights", "start/checkpoints/last.safetensors", "--recipe", "finetune",
                        "--epochs", str(EPOCHS), "--set", "checkpoint_steps=1", "--set", "workers=1"]
            for field in [f"head_epochs={HEAD_EPOCHS}", *fields]:
                settings += ["--set", field]
            share = left // (len(CASES) - number)
            left -= share
            if share == 0:
                continue
            whole, run = work / f"whole{number}", work / f"run{number}"
            effnet.run(*settings, "--out", str(whole))
            steps = EPOCHS * (STEPS // 2 if "accumulate=2" in fields else STEPS)
            for kill in range(share):
                behind = round((kill + 1) * steps / (share + 1))
                command = ["train", "--resume", str(run)] if kill else [*settings, "--out", str(run)]
                epoch = effnet.kill_behind(behind, *command)
                if epoch is None:
                    failures.append(f"{case}: the run ended before its kill {kill + 1}")
                    break
                counts[phase(case, epoch)] += 1
            effnet.run("train", "--resume", str(run))
            differing = same(run, whole)
            failures += [f"{case}: {each} differs" for each in differing]
            print(f"{case}: killed {share} times, {', '.join(differing) or 'nothing'} differs", flush=True)
    total = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
    print(f"{sum(counts.values())} kills ({total}) in {time.monotonic() - began:.0f} s: "
          f"{'bit for bit as undisturbed' if not failures else '; '.join(failures)}")
    return 1 if failures else 0


sys.exit(main())
