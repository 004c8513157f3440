#!/usr/bin/env python3
"""Writes tests/imaging/photos.json: SHA-256 of what Pillow and torchvision make of the photographs of the test data.

Run with Debian's python3-torchvision: tests/golden/imaging_photos.py FOLDER (the test data's, which holds photos/)
"""

import argparse
import json
import pathlib

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("folder", type=pathlib.Path)
given = usage.parse_args()

from PIL import Image, ImageOps
from torchvision import transforms
from torchvision.transforms import InterpolationMode

from imaging import digest


def main():
    prepare = transforms.Compose([transforms.Resize(256, interpolation=InterpolationMode.BICUBIC),
                                  transforms.CenterCrop(224)])
    rows = []
    for file in sorted((given.folder / "photos").iterdir()):
        if file.suffix == ".csv":
            continue
        image = ImageOps.exif_transpose(Image.open(file)).convert("RGB")
        rows.append({"file": file.name, "size": image.size, "rgb": digest(image), "crop": digest(prepare(image))})
    path = pathlib.Path(__file__).parents[1] / "imaging" / "photos.json"
    path.write_text(json.dumps({"photos": rows}, indent=0) + "\n")


if __name__ == "__main__":
    main()
