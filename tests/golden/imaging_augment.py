#!/usr/bin/env python3
"""Writes tests/imaging/augment.json: what torchvision's policies make of a texture at fixed magnitudes.

Run with Debian's python3-torchvision: tests/golden/imaging_augment.py
"""

import argparse
import json
import pathlib

argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

from torchvision.transforms import InterpolationMode, autoaugment

from imaging import digest, pattern

MAGNITUDES = {
    "ShearX": (0.3, -0.3, 0.15, -0.99, 0.07), "ShearY": (0.3, -0.3, 0.15, 0.99, -0.02),
    "TranslateX": (20.0, -7.9, 0.0), "TranslateY": (13.2, -31.0, 100.0),
    "Rotate": (30.0, -30.0, 9.0, 90.0, -135.0, 0.0),
    "Brightness": (0.9, -0.9, 0.27, -0.99), "Color": (0.9, -0.9, 0.27, -0.13),
    "Contrast": (0.9, -0.9, 0.27, -0.13), "Sharpness": (0.9, -0.9, 0.27, -0.13),
    "Posterize": (8, 7, 4, 2), "Solarize": (255.0, 127.5, 0.0, 76.0),
    "AutoContrast": (0.0,), "Equalize": (0.0,), "Invert": (0.0,), "Identity": (0.0,),
}


def ops():
    for size in ((61, 47), (64, 64)):
        for dim in (False, True):  # a darker picture leaves something to stretch
            image = pattern(*size)
            if dim:
                image = image.point(lambda value: value // 3 + 20)
            for name, magnitudes in MAGNITUDES.items():
                for magnitude in magnitudes:
                    result = autoaugment._apply_op(image, name, magnitude, InterpolationMode.NEAREST, None)
                    yield {"size": size, "dim": dim, "op": name, "magnitude": magnitude, "sha256": digest(result)}


def main():
    path = pathlib.Path(__file__).parents[1] / "imaging" / "augment.json"
    path.write_text(json.dumps({"ops": list(ops())}, indent=0) + "\n")


if __name__ == "__main__":
    main()
