#!/usr/bin/env python3
"""One real search, and whether its winner is better than the network it began with: prints rows for RESULTS.md.

    tests/benchmarks/search/real_search.py FOLDER [--data PICTURES --test PICTURES] [--bin build/release/bin]

Without --data: drawn shapes of 64 px. The search may spend no more multiply-adds than the start network, and seeks accuracy alone
(--weight 0; with the usual -0.07 a winner of less than half the cost may be less accurate than the start). Then winner and
start are trained in full with three seeds each and judged on pictures that neither the search nor a training has seen: --test,
or shapes drawn from another seed. A second call goes on where the first one stopped.
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("folder", type=pathlib.Path)
usage.add_argument("--data", type=pathlib.Path, help="a folder of classes, to search and to train on")
usage.add_argument("--test", type=pathlib.Path, help="a folder of the same classes, to judge on in the end")
usage.add_argument("--bin", type=pathlib.Path, default=HERE.parents[2] / "build/release/bin")
usage.add_argument("--candidates", type=int, default=80)
usage.add_argument("--epochs", type=int, default=27, help="of a candidate that comes through all rungs")
usage.add_argument("--full-epochs", type=int, default=27, help="of winner and start in the end")
usage.add_argument("--weight", type=float, default=0, help="w of the score")
usage.add_argument("--classes", type=int, default=8, help="kinds of drawn shapes")
usage.add_argument("--per-class", type=int, default=80, help="drawn shapes of each")
usage.add_argument("--batch", type=int, default=16)
usage.add_argument("--parallel", type=int, default=1)
given = usage.parse_args()
# As make_table.py: so few steps need a short warm-up and statistics of normalisation that follow at once.
RECIPE = {"learning_rate": 0.006, "head_learning_rate": 0.006, "warmup_epochs": 0.5, "bn_momentum": 0.2, "ema_decay": 0,
          "val_fraction": 0.3, "cache_megabytes": 64}
if not given.data:
    RECIPE["augment"] = "none"
COMMON = ["--batch", given.batch, "--threads", 1, "--device", "cpu",
          *(word for name, value in RECIPE.items() for word in ("--set", f"{name}={value}"))]


def effnet(*words):
    return subprocess.run([given.bin / "effnet", *map(str, words)], check=True, stdout=subprocess.PIPE, text=True).stdout


def drawn(name, seed):
    folder = given.folder / name
    if not folder.exists():
        effnet("dataset", "shapes", "--out", folder, "--classes", given.classes, "--per-class", given.per_class, "--size", 64,
               "--seed", seed)
    return folder


def judged(name, network, seed):
    """Top-1 on the test pictures, and how many they are."""
    run = given.folder / f"{name}_{seed}"
    if run.exists():
        effnet("train", "--resume", run, "--epochs", given.full_epochs, "--threads", 1)
    else:
        effnet("train", "--data", data, "--state", network, "--recipe", "scratch", "--epochs", given.full_epochs,
               "--seed", seed, *COMMON, "--out", run)
    told = json.loads(effnet("evaluate", "--data", test, "--weights", run / "checkpoints/best.safetensors", "--json"))
    return told["top1"], told["images"]


given.folder.mkdir(parents=True, exist_ok=True)
data = given.data or drawn("shapes", 5)
test = given.test or drawn("test", 6)
space = json.loads((HERE / "real_space.json").read_text())
start = given.folder / "start.json"
space["start"]["classes"] = sum(1 for each in data.iterdir() if each.is_dir())
start.write_text(json.dumps(space["start"]))
costs = {"start": json.loads(effnet("analyze", "--state", start, "--json"))}
out = given.folder / "search"
began = time.monotonic()
if (out / "search.json").exists():
    effnet("search", "--out", out, "--parallel", given.parallel)
else:
    effnet("search", "--data", data, "--space", HERE / "real_space.json", "--target", costs["start"]["macs"],
           "--weight", given.weight,
           "--candidates", given.candidates, "--epochs", given.epochs, "--parallel", given.parallel, *COMMON, "--out", out)
minutes = (time.monotonic() - began) / 60
costs["winner"] = json.loads(effnet("analyze", "--state", out / "winner.json", "--json"))
print(f"search: {given.candidates} networks, {minutes:.0f} minutes")
print("| network | MACs | parameters | top-1 of three seeds, % | mean | n |\n|---|--:|--:|---|--:|--:|")
with ThreadPoolExecutor(given.parallel) as pool:
    for name, network in (("start", start), ("winner", out / "winner.json")):
        results = list(pool.map(lambda seed: judged(name, network, seed), (1, 2, 3)))
        print(f"| {name} | {costs[name]['macs']} | {costs[name]['params']} | "
              f"{', '.join(f'{100 * top1:.1f}' for top1, _ in results)} | "
              f"{100 * statistics.mean(top1 for top1, _ in results):.1f} | {results[0][1]} |", flush=True)
