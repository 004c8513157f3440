#!/usr/bin/env python3
"""The cases of run.sh: what is measured, how, and the table of the results."""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DATA = Path(os.environ.get("EFFNET_TEST_DATA") or ROOT.parent / "shared/data")
WEIGHTS = DATA / "weights/efficientnet_v2_b0_imagenet1k.pth"


class Absent(Exception):
    """What a measurement needs is not on this machine."""


@dataclass
class Context:
    bin: Path
    threads: int

    def ours(self, program, *arguments):
        path = self.bin / program
        if not path.exists():
            raise Absent(f"{program} is not built")
        return [str(path), *map(str, arguments)]

    def peer(self, script, *arguments):
        return [sys.executable, str(HERE / "peers" / script), *map(str, arguments)]

    def run(self, command):
        # Passive: libgomp's threads would otherwise spin against each other wherever anything else runs, which
        # made PyTorch look ten times as slow as it is.
        environment = {**os.environ, "OMP_NUM_THREADS": str(self.threads), "OMP_WAIT_POLICY": "passive"}
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
        if done.returncode:
            raise Absent((done.stderr.strip().splitlines() or ["it failed"])[-1])
        return done.stdout

    def process_ms(self, command, runs):
        """Median wall time of the whole process, after one run that fills the disk cache."""
        self.run(command)
        times = []
        for _ in range(runs):
            start = time.perf_counter()
            self.run(command)
            times.append((time.perf_counter() - start) * 1000)
        return statistics.median(times)

    def reported(self, command, *keys):
        """A number that the program itself prints in its last line of JSON."""
        value = json.loads(self.run(command).strip().splitlines()[-1])
        for key in keys:
            value = value[key]
        return float(value)


@dataclass
class Case:
    name: str  # for the command line
    what: str
    unit: str
    ours: callable
    peers: dict = field(default_factory=dict)  # name: callable
    more_is_better: bool = False
    speed: bool = True  # whether a ratio says anything


def single_box_photos():
    """raccoon's photographs with exactly one box."""
    folder = DATA / "datasets/raccoon"
    found = [folder / "images" / f"{file.stem}.jpg" for file in sorted(folder.glob("annotations/*.xml"))
             if file.read_text(encoding="utf-8").count("<object>") == 1]
    found = [file for file in found if file.exists()]
    if not found or not WEIGHTS.exists():
        raise Absent(f"no photographs with boxes in {DATA}")
    return folder / "annotations", found


def photos():
    found = sorted(DATA.glob("photos/n*.JPEG"))
    if not found or not WEIGHTS.exists():
        raise Absent(f"no photographs and weights in {DATA}")
    return found


def cases(context):
    threads = ("--threads", context.threads)

    def classify():
        command = context.ours("effnet", "classify", "--weights", WEIGHTS, "--padding", "same", "--bn-eps", "1e-3",
                               *threads, "--json", *photos())
        return 1000 * len(photos()) / context.process_ms(command, 3)

    def classify_peer():
        return 1000 * len(photos()) / context.process_ms(context.peer("classify.py", WEIGHTS, context.threads, *photos()), 3)

    def localize(key):
        boxes, files = single_box_photos()
        command = context.ours("effnet", "explain", "--weights", WEIGHTS, "--padding", "same", "--bn-eps", "1e-3", "--squash",
                               "--method", "cam", "--boxes", boxes, *threads, "--json", *files)
        return 100 * context.reported(command, "summary", key)

    def localize_peer(key):
        boxes, files = single_box_photos()
        return 100 * context.reported(context.peer("localize.py", WEIGHTS, context.threads, boxes, *files), key)

    def localization(name, what, key):
        return Case(name, f"{what}, CAM with V2-B0 on raccoon's photographs with one box", "%", lambda: localize(key),
                    {"PyTorch": lambda: localize_peer(key)}, speed=False)

    def forward(model, batch, runs):
        return Case(
            f"forward-{model}-{batch}", f"{model}, forward, batch {batch}", "ms",
            lambda: context.reported(context.ours("effnet", "benchmark", "--model", model, "--batch", batch, "--runs", runs,
                                                  *threads, "--json"), "milliseconds", "median"),
            {"torchvision": lambda: context.reported(context.peer("forward.py", model, batch, runs, context.threads), "median")})

    return [
        Case("analyze", "count B0's parameters and MACs, whole process", "ms",
             lambda: context.process_ms(context.ours("effnet", "analyze", "--model", "efficientnet_b0", "--json"), 20),
             {"torchvision + hooks": lambda: context.process_ms(context.peer("count.py", "efficientnet_b0"), 3)}),
        Case("analyze-b7", "count B7's, whole process", "ms",
             lambda: context.process_ms(context.ours("effnet", "analyze", "--model", "efficientnet_b7", "--json"), 20),
             {"torchvision + hooks": lambda: context.process_ms(context.peer("count.py", "efficientnet_b7"), 2)}),
        Case("follow", "scale, expand and count at B7's size, as the slider does", "ms",
             lambda: context.reported(context.ours("bench_scaling"), "milliseconds")),
        forward("efficientnet_b0", 1, 30),
        forward("efficientnet_b0", 16, 8),
        forward("efficientnet_v2_s", 1, 8),
        Case("inspect", "read the V2-B0 checkpoint and name its layout, whole process", "ms",
             lambda: photos() and context.process_ms(context.ours("effnet", "inspect", WEIGHTS, "--json"), 5),
             {"torch.load": lambda: photos() and context.process_ms(context.peer("load.py", WEIGHTS), 5)}),
        Case("classify", "classify 100 photographs with V2-B0, whole process", "images/s", classify,
             {"torchvision + Pillow": classify_peer}, more_is_better=True),
        localization("pointing-game", "peak inside the box", "pointing_game"),
        localization("iou", "IoU of 0.5 or more", "iou_over_half"),
    ]


def attempt(measure):
    try:
        return measure(), None
    except Absent as reason:
        return None, str(reason)


def number(value):
    return "–" if value is None else f"{value:.3g}" if value < 100 else f"{value:.0f}"


def table(context, chosen):
    yield "| what | unit | ours | peer | its value | ours is |"
    yield "|---|---|--:|---|--:|--:|"
    notes = []
    for case in chosen:
        ours, reason = attempt(case.ours)
        if reason:
            notes.append(f"{case.what}: {reason}")
        for peer, measure in case.peers.items() or {"–": lambda: None}.items():
            theirs, reason = attempt(measure)
            if reason:
                notes.append(f"{case.what}, {peer}: {reason}")
            ratio = ""
            if ours and theirs and case.speed:
                factor = ours / theirs if case.more_is_better else theirs / ours
                ratio = f"{factor:.3g}× as fast"
            yield f"| {case.what} | {case.unit} | {number(ours)} | {peer} | {number(theirs)} | {ratio} |"
    for note in notes:
        yield f"\nLeft out – {note}"


def machine(context):
    model = next((line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.machine())
    try:
        import torch
        torch_version = f"PyTorch {torch.__version__}"
    except ImportError:
        torch_version = "no PyTorch"
    return f"{model}, {os.cpu_count()} cores, {context.threads} threads; {torch_version}, Python {platform.python_version()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, default=ROOT / "build/release/bin", help="where the programs are")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--write", action="store_true", help="put the table into RESULTS.md")
    parser.add_argument("cases", nargs="*", help="names of cases; all by default")
    arguments = parser.parse_args()
    context = Context(arguments.bin.resolve(), arguments.threads)
    known = cases(context)
    unknown = set(arguments.cases) - {case.name for case in known}
    if unknown:
        parser.error(f"no case {', '.join(sorted(unknown))}; there are: {', '.join(case.name for case in known)}")
    chosen = [case for case in known if not arguments.cases or case.name in arguments.cases]

    lines = []
    for line in table(context, chosen):
        print(line, flush=True)
        lines.append(line)
    if arguments.write:
        heading = f"# Measured\n\nBy `tests/benchmarks/run.sh --write`, medians.\n\n{machine(context)}\n\n"
        (HERE / "RESULTS.md").write_text(heading + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
