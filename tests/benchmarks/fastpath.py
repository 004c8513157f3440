#!/usr/bin/env python3
"""fastpath.py [--bin FOLDER] [--node-modules FOLDER] [--rounds N] [--cpu-time] [--write] [CASE…]

Measures the fast path and ONNX Runtime by turns, so that both meet the same machine, and prints ratios (lower is
better). --write puts the table into fastpath_results.md. ONNX Runtime comes from `npm i --ignore-scripts
onnxruntime-node`, its networks from torchvision; without them only our own times are printed. Nothing else should run
meanwhile; where that cannot be had, --cpu-time compares the processor time of single-threaded cases instead."""

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Model, size, batch, threads, instruction set, runs in a round, the ratio that we aim at.
CASES = {
    f"{model}-{size}-b{batch}-t{threads}" + ("-avx2" if instructions == "avx2" else ""):
        (model, size, batch, threads, instructions, runs, aim)
    for model, size, batch, threads, instructions, runs, aim in [
        ("efficientnet_b0", 224, 1, 1, None, 25, 0.80), ("efficientnet_b0", 224, 1, 2, None, 25, 0.80),
        ("efficientnet_b0", 224, 8, 1, None, 4, 0.75), ("efficientnet_b0", 224, 8, 2, None, 6, 0.75),
        ("efficientnet_b0", 224, 1, 1, "avx2", 25, 1.25),
        ("efficientnet_b4", 380, 1, 1, None, 3, 0.80), ("efficientnet_b4", 380, 1, 2, None, 5, 0.80),
        ("efficientnet_b7", 600, 1, 1, None, 1, 0.85), ("efficientnet_b7", 600, 1, 2, None, 1, 0.85),
        ("efficientnet_v2_s", 384, 1, 1, None, 3, 1.00), ("efficientnet_v2_s", 384, 1, 2, None, 4, 1.00),
        ("resnet50", 224, 1, 1, None, 6, 1.00), ("resnet50", 224, 1, 2, None, 8, 1.00),
    ]
}


class Absent(Exception):
    """What a measurement needs is not on this machine."""


class Server:
    """A process that times runs when told to."""

    def __init__(self, command, environment=None):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, env={**os.environ, **(environment or {})})
        if self.process.stdout.readline().strip() != "ready":
            raise Absent(f"{command[0]} does not start")

    def times(self, runs):
        time.sleep(0.1)  # the other server's threads may still spin
        self.process.stdin.write(f"{runs}\n")
        self.process.stdin.flush()
        return [float(value) for value in self.process.stdout.readline().split()]

    def cpu_time(self, runs):
        """Milliseconds of processor time of one run, on average; both kinds of server run one more than asked for."""
        tasks = Path(f"/proc/{self.process.pid}/task")

        def used():
            return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e6

        before = used()
        self.times(runs)
        return [(used() - before) / (runs + 1)]

    def peak_megabytes(self):
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return float("nan")

    def end(self):
        self.process.kill()
        self.process.wait()


def exported(folder, model, size, batch):
    path = folder / f"{model}_{size}_{batch}.onnx"
    if not path.exists():
        python = "/usr/bin/python3" if Path("/usr/bin/python3").exists() else sys.executable
        done = subprocess.run([python, HERE / "peers/onnx_export.py", model, str(size), str(batch), path],
                              capture_output=True, text=True)
        if done.returncode:
            raise Absent("torchvision cannot export here: " + (done.stderr.strip().splitlines() or ["it failed"])[-1])
    return path


def onnx_runtime(folder, modules, model, size, batch, threads):
    if not shutil.which("node"):
        raise Absent("there is no node")
    if not (modules / "onnxruntime-node").exists():
        raise Absent(f"no onnxruntime-node in {modules}: npm i --ignore-scripts onnxruntime-node")
    network = exported(folder, model, size, batch)
    return Server(["node", HERE / "peers/onnxruntime_serve.js", network, str(batch), str(size), str(threads)],
                  {"NODE_PATH": str(modules)})


def measure(arguments, folder, name):
    model, size, batch, threads, instructions, runs, aim = CASES[name]
    ours = Server([arguments.bin / "benchmark_fastpath", model, "--size", str(size), "--batch", str(batch), "--threads",
                   str(threads), "--serve", *(["--set", instructions] if instructions else [])])
    servers = [ours]
    try:
        servers.append(onnx_runtime(folder, arguments.node_modules, model, size, batch, threads))
    except Absent as reason:
        print(f"Left out – ONNX Runtime on {name}: {reason}", file=sys.stderr)
    rounds = [[server.cpu_time(runs) if arguments.cpu_time else server.times(runs) for server in servers]
              for _ in range(arguments.rounds)]
    memory = [server.peak_megabytes() for server in servers]
    for server in servers:
        server.end()
    least = [min(min(by_server[i]) for by_server in rounds) for i in range(len(servers))]
    row = f"| {model} | {size} | {batch} | {threads} | {instructions or 'best'} | {least[0]:.2f} | {memory[0]:.0f} |"
    if len(servers) == 1:
        return row + f" | | | | {aim:.2f} |"
    ratios = [statistics.median(both[0]) / statistics.median(both[1]) for both in rounds]
    return row + (f" {least[1]:.2f} | {memory[1]:.0f} | {least[0] / least[1]:.3f} | {min(ratios):.2f}–{max(ratios):.2f} |"
                  f" {aim:.2f} |")


def machine():
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    return f"{model}, {os.cpu_count()} cores"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, default=ROOT / "build/release/bin", help="where benchmark_fastpath is")
    parser.add_argument("--node-modules", type=Path, default=ROOT / "node_modules")
    parser.add_argument("--networks", type=Path, metavar="FOLDER", help="where exported networks are kept for the next time")
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--cpu-time", action="store_true", help="processor time; only cases of one thread")
    parser.add_argument("--write", action="store_true", help="put the table into fastpath_results.md")
    parser.add_argument("cases", nargs="*", metavar="CASE", help="all by default: " + ", ".join(CASES))
    arguments = parser.parse_args()
    if not (arguments.bin / "benchmark_fastpath").exists():
        sys.exit(f"benchmark_fastpath is not built in {arguments.bin}")
    chosen = [name for name in arguments.cases or CASES if not arguments.cpu_time or CASES[name][3] == 1]
    kind = "processor time" if arguments.cpu_time else "least time"
    lines = [f"Fast path and ONNX Runtime by turns, {arguments.rounds} rounds; {kind} of a run in ms, resident MB; "
             f"ratio of the two, and its range over the rounds' medians. {machine()}.", "",
             "| network | size | batch | threads | instructions | ours | MB | ONNX Runtime | MB | ratio | range | aim |",
             "|---|--:|--:|--:|---|--:|--:|--:|--:|--:|---|--:|"]
    print("\n".join(lines), flush=True)
    with tempfile.TemporaryDirectory() as passing:
        folder = arguments.networks or Path(passing)
        for name in chosen:
            lines.append(measure(arguments, folder, name))
            print(lines[-1], flush=True)
    if arguments.write:
        (HERE / "fastpath_results.md").write_text("## CPU inference\n\n" + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
