"""random_checkpoint.py MODEL OUT.pth: torchvision's network with random weights, for what only takes time."""

import argparse

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("model")
usage.add_argument("file")
given = usage.parse_args()

import torch
import torchvision

torch.manual_seed(1)
torch.save(getattr(torchvision.models, given.model)(weights=None).state_dict(), given.file)
