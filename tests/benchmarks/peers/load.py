"""load.py FILE: torch.load, and how many tensors came."""

import argparse

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("file")
given = usage.parse_args()

import torch

print(len(torch.load(given.file, map_location="cpu")))
