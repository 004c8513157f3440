"""load.py FILE: torch.load, and how many tensors came."""

import sys

import torch

print(len(torch.load(sys.argv[1], map_location="cpu")))
