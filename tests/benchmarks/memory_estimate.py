#!/usr/bin/env python3
"""What a training step needs, beside what the program predicts of it (core/scaling/training_memory.h).

    memory_estimate.py BIN [MODEL…]      BIN: the folder with effnet and effnet-engine

The ratio of measured to predicted must be at most 1, and no less than 0.7; exit status 1 where it is not. The
figures stand in TestScaling::trainingStepsAreEstimatedFromAbove."""

import argparse
import json
import subprocess
import sys

MIB = 2**20
BATCHES = {
    "efficientnet_b0": [1, 8, 16],
    "efficientnet_v2_b0": [1, 8],
    "mobilenet_v1": [1, 4, 8, 16],
    "mobilenet_v2": [1, 4, 8, 16],
    "resnet50": [1, 2, 8],
    "resnet18": [1, 4, 8, 32],
}


def ask(program, *arguments):
    return json.loads(subprocess.check_output([program, *arguments, "--json"]))


def predicted(memory, batch):
    """As trainingStepBytes has it."""
    return 2.4 * memory["weights_bytes"] + 36 * MIB + batch * memory["training_bytes_per_image"]["cpu"]


def main():
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("bin", help="the folder with effnet and effnet-engine")
    usage.add_argument("models", nargs="*")
    given = usage.parse_args()
    program = given.bin + "/effnet"
    wrong = 0
    for model in given.models or BATCHES:
        memory = ask(program, "analyze", "--model", model)["memory"]
        for batch in BATCHES[model]:
            step = ask(program, "benchmark", "--model", model, "--training-step", "--batch", str(batch),
                       "--runs", "1", "--threads", "1")
            ratio = step["added_bytes"] / predicted(memory, batch)
            wrong += not 0.7 <= ratio <= 1
            print(f"{model:20} batch {batch:3}  measured {step['added_bytes'] / MIB:7.0f} MiB  "
                  f"predicted {predicted(memory, batch) / MIB:7.0f}  ratio {ratio:.3f}", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
