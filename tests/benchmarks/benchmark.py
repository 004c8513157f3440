#!/usr/bin/env python3
"""Measures this program and its peers by turns and prints one table: the least value of each, their ratio (lower is
better), the range of the rounds' ratios, and what we aim at. See run.sh."""

import argparse
import os
from pathlib import Path

import cases_inference
import cases_programs
import cases_training
from measuring import HERE, ROOT, Context, machine, replaced, rows

SECTIONS = {
    "Networks alone": cases_inference,
    "Training": cases_training,
    "Whole programs": cases_programs,
}
HEAD = "| what | unit | ours | peer | its value | ratio | range | aim |\n|---|---|--:|---|--:|--:|---|---|"


def arguments():
    build = ROOT / "build"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, default=build / "release/bin", help="where the programs are")
    parser.add_argument("--node-modules", type=Path, default=build / "peers/node_modules", help="where ONNX Runtime is")
    parser.add_argument("--networks", type=Path, default=build / "peers/networks", help="where exported networks are kept")
    parser.add_argument("--data", type=Path, default=os.environ.get("EFFNET_TEST_DATA") or ROOT.parent / "shared/data")
    parser.add_argument("--threads", type=int, default=os.cpu_count(), help="of whole programs")
    parser.add_argument("--rounds", type=int, default=6, help="most turns that each takes")
    parser.add_argument("--write", action="store_true", help="put the table into RESULTS.md")
    parser.add_argument("cases", nargs="*", help="beginnings of cases' names; all by default")
    options = parser.parse_args()
    if options.write and options.cases:
        parser.error("RESULTS.md holds one run of everything: --write goes without cases")
    return options


def main():
    options = arguments()
    context = Context(options.bin.resolve(), options.node_modules, options.networks, options.data, options.threads)
    lines = []

    def say(line):
        print(line, flush=True)
        lines.append(line)

    notes = []
    for title, section in SECTIONS.items():
        chosen = [case for case in section.cases(context)
                  if not options.cases or case.name.startswith(tuple(options.cases))]
        if not chosen:
            continue
        say(f"\n### {title}\n\n{HEAD}")
        for case in chosen:
            for line in rows(case, options.rounds, notes):
                say(line)
    for note in notes:
        say(f"\nLeft out – {note}")
    if options.write:
        results = HERE / "RESULTS.md"
        results.write_text(replaced(results.read_text(encoding="utf-8"), machine(), lines), encoding="utf-8")


if __name__ == "__main__":
    main()
