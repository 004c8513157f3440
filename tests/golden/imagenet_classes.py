#!/usr/bin/env python3
"""Writes core/protocol/imagenet_classes.txt, the class names that torchvision ships, one a line."""
import argparse
import pathlib

argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

from torchvision.models._meta import _IMAGENET_CATEGORIES

target = pathlib.Path(__file__).parents[2] / "core" / "protocol" / "imagenet_classes.txt"
target.write_text("\n".join(_IMAGENET_CATEGORIES) + "\n")
