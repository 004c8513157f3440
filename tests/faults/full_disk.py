#!/usr/bin/env python3
"""Fills the disk at the Nth write of every command that writes, for one N after the other.

    tests/faults/full_disk.py --bin build/release/bin --shim build/release/lib/libfailing_write.so --each 8

The command must say which file it could not write, end with another status than 0, leave no file under a temporary name,
and where a file was before there must be that file or the new one whole, never half. A run that ended so goes on once
there is room (--resume).
"""

import argparse
import collections
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

OLD = b"what was there before\n"
NETWORK = ["--weights", "builtin:shapes"]
# Name, command (OUT: the folder that is full), the files that it replaces.
CASES = [
    ("dataset", ["dataset", "shapes", "--out", "OUT/set", "--classes", "2", "--per-class", "2", "--size", "32"], []),
    ("export safetensors", ["export", *NETWORK, "--to", "OUT/a.safetensors"], ["a.safetensors"]),
    ("export pth", ["export", *NETWORK, "--to", "OUT/a.pth"], ["a.pth"]),
    ("export onnx", ["export", *NETWORK, "--to", "OUT/a.onnx"], ["a.onnx"]),
    ("quantize", ["quantize", *NETWORK, "--data", "data", "--images", "4", "--to", "OUT/q.safetensors"], ["q.safetensors"]),
    ("answer", ["answer", *NETWORK, "--data", "data", "--to", "OUT/b.safetensors"], ["b.safetensors"]),
    ("classify", ["classify", *NETWORK, "--csv", "OUT/c.csv", "--report", "OUT/c.html", "data"], ["c.csv", "c.html"]),
    ("evaluate", ["evaluate", *NETWORK, "--data", "data", "--csv", "OUT/e.csv", "--report", "OUT/e.html"],
     ["e.csv", "e.html"]),
    ("explain", ["explain", *NETWORK, "--overlay", "OUT/o.png", "PICTURE"], ["o.png"]),
    ("report", ["report", "run", "--to", "OUT/r.html"], ["r.html"]),
    ("label", ["label", "OUT", "--set", "PICTURE_IN_OUT=ant"], []),
    ("train", ["train", "--data", "data", "--family", "efficientnet", "--depth", "0.4", "--width", "0.25", "--resolution",
               "48", "--recipe", "scratch", "--epochs", "1", "--batch", "8", "--deterministic", "--threads", "1",
               "--set", "workers=1", "--out", "OUT/run"], []),
]


class Disk:
    """One command on a disk that is full from its Nth write on."""

    def __init__(self, arguments, work):
        self.effnet = str(pathlib.Path(arguments.bin).resolve() / "effnet")
        self.shim = str(pathlib.Path(arguments.shim).resolve())
        self.work = work
        self.out = work / "out"

    def run(self, command, at=0):
        count = self.work / "count"
        count.unlink(missing_ok=True)
        environment = dict(os.environ, OMP_NUM_THREADS="1", XDG_CACHE_HOME=str(self.work / "cache"))
        if at:
            environment |= {"LD_PRELOAD": self.shim, "EFFNET_FAIL_UNDER": str(self.out), "EFFNET_FAIL_AT": str(at),
                            "EFFNET_FAIL_COUNT": str(count)}
        done = subprocess.run([self.effnet, *command], capture_output=True, text=True, errors="replace", cwd=self.work,
                              env=environment, timeout=600)
        writes = max((int(line) for line in count.read_text().split()), default=0) if count.exists() else 0
        return done.returncode, done.stdout + done.stderr, writes

    def fresh(self, replaced):
        shutil.rmtree(self.out, ignore_errors=True)
        self.out.mkdir()
        for name in replaced:
            (self.out / name).write_bytes(OLD)


def chosen(writes, each):
    """The first, the last, and some between."""
    if writes <= each:
        return list(range(1, writes + 1))
    return sorted({1 + round(i * (writes - 1) / (each - 1)) for i in range(each)}) if each > 1 else [1]


def faults(disk, replaced, whole, status, said):
    if status == 0:
        yield "ends as if all were written"
    if status not in (0, 1, 2):
        yield f"exit status {status}"
    if "No space left" not in said and "cannot write" not in said:
        yield f"does not say why: {said.strip()[-200:]}"
    if str(disk.out) not in said and not any(path.name in said for path in disk.out.rglob("*")) and not any(
            name in said for name in replaced) and "OUT" not in said and "out/" not in said:
        yield f"names no file: {said.strip()[-200:]}"
    yield from (f"leaves {path.name}" for path in disk.out.rglob("*.tmp*"))
    for name in replaced:
        content = (disk.out / name).read_bytes() if (disk.out / name).exists() else b""
        if content != OLD and (len(content), content[-16:]) != whole[name]:
            yield f"{name} is neither old nor new ({len(content)} bytes)"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", required=True, help="the folder of effnet and effnet-engine")
    options.add_argument("--shim", required=True, help="libfailing_write.so of the same build")
    options.add_argument("--each", type=int, default=8, help="how many writes of a command fail, one a run")
    options.add_argument("--only", nargs="*", help="these commands")
    arguments = options.parse_args()
    began = time.monotonic()
    failures, counts = [], collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        disk = Disk(arguments, work)
        setup = [["dataset", "shapes", "--out", "data", "--classes", "2", "--per-class", "10", "--size", "48"]]
        cases = [case for case in CASES if not arguments.only or case[0].split()[0] in arguments.only]
        if any(name == "report" for name, _, _ in cases):
            setup.append([word.replace("OUT/run", "run") for word in CASES[-1][1]])
        for command in setup:
            status, said, _ = disk.run(command)
            if status != 0:
                sys.exit(f"{' '.join(command)}: {said}")
        picture = sorted(path for path in (work / "data").rglob("*.*") if path.suffix in (".png", ".jpg"))[0]
        for name, words, replaced in cases:
            def command():
                if name == "label":
                    shutil.copy(picture, disk.out / "x.png")
                return [word.replace("PICTURE_IN_OUT", "x.png").replace("PICTURE", str(picture)).replace(
                    "OUT", str(disk.out)) for word in words]
            disk.fresh(replaced)
            status, said, writes = disk.run(command(), at=10**9)
            if status != 0 or writes == 0:
                failures.append(f"{name}: undisturbed, {writes} writes, status {status}: {said.strip()[-300:]}")
                continue
            whole = {each: (len(content), content[-16:]) for each in replaced
                     for content in [(disk.out / each).read_bytes()]}
            for at in chosen(writes, arguments.each):
                disk.fresh(replaced)
                status, said, _ = disk.run(command(), at)
                counts[name] += 1
                found = list(faults(disk, replaced, whole, status, said))
                if name == "train" and (disk.out / "run" / "config.json").exists():
                    status, said, _ = disk.run(["train", "--resume", str(disk.out / "run")])
                    if status != 0:
                        found.append(f"does not go on: {said.strip()[-200:]}")
                failures += [f"{name}, write {at} of {writes}: {each}" for each in found]
            print(f"{name}: {counts[name]} of {writes} writes failed", flush=True)
    print(f"{sum(counts.values())} full disks in {time.monotonic() - began:.0f} s")
    print("\n".join(failures) or "each was said, and no file was left half")
    return 1 if failures else 0


sys.exit(main())
