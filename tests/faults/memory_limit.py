#!/usr/bin/env python3
"""Runs commands with less memory than they need: each refuses with a sentence, none is ended by a signal.

    tests/faults/memory_limit.py --bin build/release/bin --steps 12

The address space is limited (RLIMIT_AS), from the least with which a command's libraries can be loaded up to where it
succeeds, in equal steps between. A limit that not even the libraries fit in is the system's to refuse, and not counted.
"""

import argparse
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

MB = 1 << 20
MOST = 8000  # MB, with which everything here succeeds
NETWORK = ["--weights", "builtin:shapes", "--threads", "1"]
COMMANDS = {
    "analyze": ["analyze", "--model", "efficientnet_b7", "--json"],
    "inspect": ["inspect", "large.safetensors"],
    "classify": ["classify", *NETWORK, "data"],
    "evaluate": ["evaluate", *NETWORK, "--data", "data"],
    "explain": ["explain", *NETWORK, "--overlay", "o.png", "PICTURE"],
    "export": ["export", "--weights", "large.safetensors", "--to", "a.pth"],
    "quantize": ["quantize", "--weights", "builtin:shapes", "--data", "data", "--images", "4", "--to", "q.safetensors"],
    "benchmark": ["benchmark", "--model", "efficientnet_b0", "--batch", "64", "--runs", "1", "--threads", "1"],
    "train": ["train", "--data", "data", "--family", "efficientnet", "--resolution", "96", "--recipe", "scratch", "--epochs", "1",
              "--batch", "32", "--threads", "1", "--set", "workers=1", "--out", "run"],
}


def run(program, words, work, megabytes):
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * MB, megabytes * MB))
    subprocess.run(["rm", "-rf", "run"], cwd=work)
    done = subprocess.run([program, *words], cwd=work, capture_output=True, text=True, errors="replace", timeout=600,
                          preexec_fn=limit, env=dict(os.environ, OMP_NUM_THREADS="1", XDG_CACHE_HOME=str(work / "cache")))
    return done.returncode, done.stderr.strip()


def is_loaded(answer):
    status, said = answer
    return status != 127 and "shared libraries" not in said and "shared object" not in said


def least(holds, low, high):
    """The first of low…high, to 8 MB, for which it holds, as it does for high."""
    while high - low > 8:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", required=True, help="the folder of effnet and effnet-engine")
    options.add_argument("--steps", type=int, default=12, help="limits a command is given")
    options.add_argument("--only", nargs="*", help="these commands")
    arguments = options.parse_args()
    program = str(pathlib.Path(arguments.bin).resolve() / "effnet")
    began, failures, tried, refused = time.monotonic(), [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for words in (["dataset", "shapes", "--out", "data", "--classes", "2", "--per-class", "20", "--size", "64"],
                      ["export", "--weights", "builtin:shapes", "--to", "large.safetensors"]):
            status, said = run(program, words, work, MOST)
            if status != 0:
                sys.exit(f"{' '.join(words)}: {said}")
        picture = str(sorted(path for path in (work / "data").rglob("*.*") if path.suffix in (".png", ".jpg"))[0])
        for name in arguments.only or COMMANDS:
            words = [picture if word == "PICTURE" else word for word in COMMANDS[name]]
            status, said = run(program, words, work, MOST)
            if status != 0:
                failures.append(f"{name}, undisturbed: status {status}: {said[-200:]}")
                continue
            loads = least(lambda limit: is_loaded(run(program, words, work, limit)), 8, MOST)
            works = least(lambda limit: run(program, words, work, limit)[0] == 0, loads - 8, MOST)
            count = 0
            for step in range(arguments.steps):
                limit = loads + (works - loads) * step // max(1, arguments.steps - 1)
                status, said = run(program, words, work, limit)
                tried, refused, count = tried + 1, refused + (status != 0), count + (status != 0)
                if status not in (0, 1, 2):
                    failures.append(f"{name} in {limit} MB: status {status}: {said[-200:]}")
                elif status != 0 and not said:
                    failures.append(f"{name} in {limit} MB: says nothing")
            print(f"{name}: loads in {loads} MB, works in {works} MB; {count} of {arguments.steps} limits refused", flush=True)
    print(f"{tried} runs, {refused} refused, in {time.monotonic() - began:.0f} s")
    print("\n".join(failures) or "each was said, and nothing was ended by a signal")
    return 1 if failures else 0


sys.exit(main())
