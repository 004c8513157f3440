#!/usr/bin/env python3
"""Kills `effnet quantize` (SIGKILL) at random moments.

    tests/faults/kill_quantize.py --bin build/release/bin --kills 50

The file that it replaces must be the old one or the new one whole, never half; the last time nothing disturbs it, and then
no temporary file of a killed one may be left. The seed that is printed makes the same moments again.
"""

import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

OLD = b"what was there before\n"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", required=True, help="the folder of effnet and effnet-engine")
    options.add_argument("--kills", type=int, default=50)
    options.add_argument("--seed", type=int, default=1)
    arguments = options.parse_args()
    effnet = str(pathlib.Path(arguments.bin).resolve() / "effnet")
    dice, failures, ended, replaced = random.Random(arguments.seed), [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        environment = dict(os.environ, OMP_NUM_THREADS="1", XDG_CACHE_HOME=str(work / "cache"))

        def start(*words):
            return subprocess.Popen([effnet, *words], cwd=work, env=environment, stdout=subprocess.DEVNULL,
                                    stderr=subprocess.PIPE, text=True)

        def finish(*words):
            process = start(*words)
            said = process.communicate(timeout=600)[1]
            if process.returncode != 0:
                sys.exit(f"{' '.join(words)}: exit status {process.returncode}: {said.strip()[-300:]}")

        finish("dataset", "shapes", "--out", "data", "--classes", "2", "--per-class", "8", "--size", "64")
        command = ["quantize", "--weights", "builtin:shapes", "--data", "data", "--images", "8", "--to", "out/q.safetensors"]
        out = work / "out" / "q.safetensors"
        out.parent.mkdir()
        began = time.monotonic()
        finish(*command)
        duration = time.monotonic() - began
        whole = out.read_bytes()
        for number in range(arguments.kills):
            out.write_bytes(OLD)
            process = start(*command)
            time.sleep(dice.uniform(0, duration))
            ended += process.poll() is not None
            process.kill()
            process.communicate()
            content = out.read_bytes()
            replaced += content != OLD
            if content != OLD and (len(content), content[-4096:]) != (len(whole), whole[-4096:]):
                failures.append(f"kill {number}: {len(content)} bytes, neither old nor new")
        finish(*command)
        left = sorted(path.name for path in out.parent.iterdir() if path.name != out.name)
        if left:
            failures.append(f"left behind: {left}")
    print(f"seed {arguments.seed}: {arguments.kills} kills within {duration:.2f} s, {ended} of them came too late, "
          f"{replaced} found the new file: {'; '.join(failures) or 'each file was whole, nothing was left behind'}")
    return 1 if failures else 0


sys.exit(main())
