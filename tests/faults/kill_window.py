#!/usr/bin/env python3
"""Starts the window over and over on one account and ends it, or its engine, at random moments.

    tests/faults/kill_window.py --bin build/release/bin --cycles 200

A window is killed (SIGKILL) or asked to end (SIGTERM), some of them after their engine was killed once under them. Each
time the window must have outlived its engine and found another one, its processes must be gone soon after it, and the
next window must stand on what it left. The seed that is printed makes the same moments again.
"""

import argparse
import collections
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 30.0  # seconds that a busy machine may take for what must come


def until(holds):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = holds()
        if found:
            return found
        time.sleep(0.02)
    return None


def processes(home):
    """Of this account: process number and program's name."""
    mark = f"XDG_CONFIG_HOME={home}/config".encode()
    found = {}
    for entry in pathlib.Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and mark in (entry / "environ").read_bytes().split(b"\0"):
                state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
                if state != "Z":
                    found[int(entry.name)] = (entry / "comm").read_text().strip()
        except OSError:
            continue
    return found


def engine(home):
    return next((number for number, name in processes(home).items() if name == "effnet-engine"), None)


def cycle(program, environment, home, dice, killed_engine):
    """One window's life; what was wrong with it."""
    window = subprocess.Popen([program, "--new-window"], env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
    try:
        if killed_engine:
            first = until(lambda: engine(home))
            if first is None:
                return "no engine was started"
            time.sleep(dice.uniform(0, 1))
            try:
                os.kill(first, signal.SIGKILL)
            except ProcessLookupError:
                pass
            if until(lambda: engine(home) not in (None, first)) is None or window.poll() is not None:
                return f"the window did not start another engine ({window.poll()})"
        else:
            time.sleep(dice.uniform(0, 1.5))
        if window.poll() is not None:
            return f"the window ended by itself, {window.returncode}: {window.stderr.read()[-300:]}"
        window.send_signal(dice.choice([signal.SIGKILL, signal.SIGTERM]))
        window.communicate(timeout=PATIENCE)
        if not until(lambda: not processes(home)):
            return f"left behind: {processes(home)}"
    finally:
        if window.poll() is None:
            window.kill()
            window.communicate()
        for number in processes(home):
            os.kill(number, signal.SIGKILL)
    return None


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", required=True, help="the folder of the programs")
    options.add_argument("--cycles", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    arguments = options.parse_args()
    dice = random.Random(arguments.seed)
    counts, failures = collections.Counter(), []
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=home, TMPDIR=home, XDG_RUNTIME_DIR=home,
                           XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data", OMP_NUM_THREADS="1")
        program = str(pathlib.Path(arguments.bin).resolve() / "effnet-explorer")
        for number in range(arguments.cycles):
            killed_engine = number % 4 == 1
            fault = cycle(program, environment, home, dice, killed_engine)
            counts["engines killed"] += killed_engine
            counts["windows ended"] += 1
            if fault:
                failures.append(f"cycle {number}: {fault}")
    print(f"seed {arguments.seed}: {counts['windows ended']} windows ended, {counts['engines killed']} engines killed in "
          f"{time.monotonic() - began:.0f} s: {'; '.join(failures) or 'nothing was left behind'}")
    return 1 if failures else 0


sys.exit(main())
