#!/usr/bin/env python3
"""How many labels until a classifier recognises a share of untouched pictures: by chance, or in the engine's order.

simulate_labelling.py ENGINE WEIGHTS DATA [--seeds N] [--wanted SHARE] [--orders random,uncertain,different]: DATA has train/ and
val/ with the same classes. Somebody labels pictures of the training part one by one; after each label the engine (`effnet serve`)
suggests classes for the validation part, which is never labelled. Counted are the labels until the wanted share of it is right for
the first time, and until it stays so for two labels more. Each seed draws four fifths of the training part, the same for every order.
Prints a line for each order, and means.
"""

import argparse
import json
import random
import subprocess
from pathlib import Path

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("engine")
parser.add_argument("weights")
parser.add_argument("data", type=Path)
parser.add_argument("--seeds", type=int, default=5)
parser.add_argument("--wanted", type=float, default=0.95)
parser.add_argument("--orders", default="random,uncertain")
parser.add_argument("--threads", type=int, default=1)
options = parser.parse_args()

STAYS = 3  # times in a row


class Engine:
    """The protocol of `effnet serve`, as far as it is needed here."""

    def __init__(self):
        command = [options.engine, "serve", "--threads", str(options.threads)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.last = 0

    def ask(self, method, params):
        self.last += 1
        body = json.dumps({"jsonrpc": "2.0", "id": self.last, "method": method, "params": params}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()
        while True:
            message = self.receive()
            if message.get("id") == self.last and ("result" in message or "error" in message):
                if "error" in message:
                    raise SystemExit(message["error"])
                return message["result"]

    def receive(self):
        lengths = {}
        while line := self.process.stdout.readline().strip():
            name, value = line.split(b":")
            lengths[name.lower()] = int(value)
        body = self.process.stdout.read(lengths[b"content-length"])
        self.process.stdout.read(lengths.get(b"attachment-length", 0))
        return json.loads(body)


def pictures(part):
    classes = sorted(each.name for each in (options.data / part).iterdir() if each.is_dir())
    return [
        (str(file), index)
        for index, name in enumerate(classes)
        for file in sorted((options.data / part / name).iterdir())
    ]


def labelled_until(seed, order):
    """(labels until the share is reached, until it stays); all where it never is."""
    labels = [-1] * len(files)
    chance = list(learnable)
    random.Random(seed).shuffle(chance)
    pool = chance[: len(chance) * 4 // 5]
    reached = None
    good = 0
    for given in range(len(pool)):
        found = engine.ask(
            "labels/suggest",
            {"set": kept, "labels": labels, "classes": classes, "order": "uncertain" if order == "random" else order},
        )
        share = sum(found["predicted"][i] == truth[i] for i in val) / len(val)
        good = good + 1 if share >= options.wanted else 0
        if good and reached is None:
            reached = given
        if good == STAYS:
            return reached, given - STAYS + 1
        candidates = set(pool)
        following = next(i for i in (pool if order == "random" else found["order"]) if i in candidates and labels[i] < 0)
        labels[following] = truth[following]
    return reached if reached is not None else len(pool), len(pool)


train = pictures("train")
files = [file for file, _ in train + pictures("val")]
truth = [label for _, label in train + pictures("val")]
classes = max(truth) + 1
engine = Engine()
engine.ask("initialize", {})
answer = engine.ask("features/read", {"weights": options.weights, "files": files})
kept = answer["set"]
unread = {each["file"] for each in answer["skipped"]}
learnable = [i for i in range(len(train)) if files[i] not in unread]
val = [i for i in range(len(train), len(files)) if files[i] not in unread]
print(f"{len(learnable)} to label, {len(val)} to recognise, {options.wanted:.0%} wanted", flush=True)
means = {}
for order in options.orders.split(","):
    results = [labelled_until(seed, order) for seed in range(1, options.seeds + 1)]
    means[order] = [sum(each[k] for each in results) / len(results) for k in (0, 1)]
    print(f"{order}: reached after {[each[0] for each in results]}, mean {means[order][0]:.1f};",
          f"stays from {[each[1] for each in results]}, mean {means[order][1]:.1f}", flush=True)
