"""What the benchmarks share: programs that are measured by turns with their peers, and the rows that come of it."""

import json
import os
import platform
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Debian's interpreter, which sees Debian's PyTorch whatever else is first in the PATH.
PYTHON = "/usr/bin/python3" if os.access("/usr/bin/python3", os.X_OK) else sys.executable


class Absent(Exception):
    """What a measurement needs is not on this machine."""


def run(command, environment=None):
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **(environment or {})})
    if done.returncode:
        raise Absent((done.stderr.strip().splitlines() or ["it failed"])[-1])
    return done.stdout


@dataclass
class Context:
    """Where things are, and how much is measured."""
    bin: Path
    node_modules: Path
    networks: Path
    data: Path
    threads: int

    def ours(self, program, *arguments):
        path = self.bin / program
        if not path.exists():
            raise Absent(f"{program} is not built")
        return [str(path), *map(str, arguments)]

    def peer(self, script, *arguments):
        return [PYTHON, str(HERE / "peers" / script), *map(str, arguments)]

    def quiet_threads(self, threads):
        """Passive: the other program's threads would otherwise spin beside the one that is measured."""
        return {"OMP_NUM_THREADS": str(threads), "OMP_WAIT_POLICY": "passive"}

    def onnx_runtime(self):
        """The environment for a script of Node that uses ONNX Runtime."""
        if not (self.node_modules / "onnxruntime-node").exists():
            raise Absent("ONNX Runtime for Node is not installed")
        return {"NODE_PATH": str(self.node_modules)}

    def exported(self, name, command):
        """A network in ONNX, made once by a command that takes the file's name last."""
        path = self.networks / name
        if not path.exists():
            self.networks.mkdir(parents=True, exist_ok=True)
            run([*command, path])
        return path


class Process:
    """The wall time of a whole process, in ms; once before, to fill the disk cache."""

    def __init__(self, command, environment=None):
        self.command, self.environment = command, environment
        run(command, environment)

    def values(self):
        start = time.perf_counter()
        run(self.command, self.environment)
        return [(time.perf_counter() - start) * 1000]

    def end(self):
        pass


class Printed:
    """A number that the program itself prints in its last line of JSON."""

    def __init__(self, command, *keys, factor=1, environment=None):
        self.command, self.keys, self.factor, self.environment = command, keys, factor, environment

    def values(self):
        value = json.loads(run(self.command, self.environment).strip().splitlines()[-1])
        for key in self.keys:
            value = value[key]
        return [self.factor * value]

    def end(self):
        pass


class Server:
    """A process that prints "ready" and then, for each line N that it reads, the milliseconds of N runs."""

    def __init__(self, command, runs, environment=None):
        self.runs = runs
        self.process = subprocess.Popen(list(map(str, command)), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, env={**os.environ, **(environment or {})})
        if self.process.stdout.readline().strip() != "ready":
            raise Absent(f"{Path(command[0]).name} does not start")

    def values(self):
        time.sleep(0.1)  # the other server's threads may still spin
        self.process.stdin.write(f"{self.runs}\n")
        self.process.stdin.flush()
        return [float(value) for value in self.process.stdout.readline().split()]

    def end(self):
        self.process.kill()
        self.process.wait()


class Memory(Server):
    """A server's resident memory in MB behind some runs, as its times' stand-in."""

    def values(self):
        super().values()
        status = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return [int(next(line for line in status if line.startswith("VmRSS:")).split()[1]) / 1024]


@dataclass
class Case:
    name: str  # for the command line
    what: str
    ours: callable  # makes one of the above
    peers: dict = field(default_factory=dict)  # name: callable that makes one
    unit: str = "ms"
    aim: float = None  # the most that the ratio to the peer may be
    limit: float = None  # the most that our own value may be
    rounds: int = None  # fewer than usual, where one takes long
    compared: bool = True  # whether less is better, so that a ratio says something


def started(contender, name, notes):
    try:
        return contender()
    except Absent as reason:
        notes.append(f"{name}: {reason}")


def by_turns(contenders, rounds, name, notes):
    """For each contender its values of each round; None for one that is absent."""
    values = [[] if contender else None for contender in contenders]
    for _ in range(rounds):
        for i, contender in enumerate(contenders):
            if values[i] is None:
                continue
            try:
                values[i].append(contender.values())
            except Absent as reason:
                notes.append(f"{name}: {reason}")
                values[i] = None
    return values


def number(value):
    return "–" if value is None else f"{value:.3g}" if value < 100 else f"{value:.0f}"


def row(case, peer, ours, theirs):
    """The least of all values, the ratio of the two, and the range of the rounds' own ratios."""
    least = [min(map(min, rounds)) if rounds else None for rounds in (ours, theirs)]
    ratio = spread = aim = ""
    if ours and theirs and case.compared:
        rounds = [min(mine) / min(other) for mine, other in zip(ours, theirs)]
        ratio, spread = f"{least[0] / least[1]:.3g}", f"{min(rounds):.3g}–{max(rounds):.3g}"
    if case.aim:
        aim = f"≤ {case.aim:.3g}"
    if case.limit:
        aim = f"≤ {case.limit:g} {case.unit}"
    return (f"| {case.what} | {case.unit} | {number(least[0])} | {peer} | {number(least[1])} | {ratio} | {spread} |"
            f" {aim} |")


def rows(case, rounds, notes):
    for peer, contender in case.peers.items() or {"–": None}.items():
        contenders = [started(case.ours, case.what, notes)]
        contenders.append(started(contender, f"{case.what}, {peer}", notes) if contender else None)
        yield row(case, peer, *by_turns(contenders, min(rounds, case.rounds or rounds), case.what, notes))
        for one in contenders:
            if one:
                one.end()


def machine():
    """The processor by its name and, since virtual machines hide that, by its family and model."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()

    def said(key):
        return next((line.split(":", 1)[1].strip() for line in lines if line.split(":")[0].strip() == key), "")

    numbers = f" (family {said('cpu family')}, model {said('model')})" if said("model") else ""
    return f"{said('model name') or platform.machine()}{numbers}, {os.cpu_count()} cores"


def replaced(text, processor, lines):
    """RESULTS.md with this processor's tables anew; those of others, and what was written by hand, stay."""
    heading = f"## On {processor}"
    parts = text.split("\n## ")
    parts = [parts[0]] + ["## " + part for part in parts[1:]]
    mine = "\n".join([heading, *lines])
    for index, part in enumerate(parts):
        if part.splitlines()[0] == heading:
            parts[index] = mine
            break
    else:
        parts.insert(1, mine)
    return "\n\n".join(part.strip() for part in parts) + "\n"
