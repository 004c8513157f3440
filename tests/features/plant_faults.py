#!/usr/bin/env python3
"""Copies a folder of classes and plants faults in the copy: label errors, re-saved copies, copies in another class.

plant_faults.py DATA OUT [--seed N]: DATA has train/ and val/ with the same classes; OUT gets them with 12 pictures moved to
another class, 6 saved again (two at a lower quality, two smaller, one mirrored, one cut by a tenth; three of them into val/) and 3
saved again into another class. truth.json beside them says which, with paths below OUT. Needs Pillow (python3-pil).
"""

import argparse
import json
import random
import shutil
from pathlib import Path

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("data", type=Path)
parser.add_argument("out", type=Path)
parser.add_argument("--seed", type=int, default=1)
options = parser.parse_args()

from PIL import Image, ImageOps

random.seed(options.seed)
shutil.copytree(options.data, options.out)
classes = sorted(each.name for each in (options.out / "train").iterdir() if each.is_dir())
pictures = [
    each
    for part in ("train", "val")
    for name in classes
    for each in sorted((options.out / part / name).iterdir())
    if each.suffix.lower() in (".jpg", ".jpeg", ".png")
]
chosen = random.sample(pictures, 12 + 6 + 3)
other = {name: classes[(i + 1) % len(classes)] for i, name in enumerate(classes)}


def below(path):
    return str(path.relative_to(options.out))


def opened(path):
    return ImageOps.exif_transpose(Image.open(path)).convert("RGB")


def smaller(image):
    return image.resize((image.width // 2, image.height // 2), Image.BICUBIC)


def cut(image):
    x, y = image.width // 20, image.height // 20
    return image.crop((x, y, image.width - x, image.height - y))


truth = {"label_errors": [], "copies": [], "cross_class": []}
for picture in chosen[:12]:
    target = picture.parent.parent / other[picture.parent.name] / ("moved_" + picture.name)
    picture.rename(target)
    truth["label_errors"].append(below(target))
changes = [lambda i: i, lambda i: i, smaller, smaller, ImageOps.mirror, cut]
for number, (picture, change) in enumerate(zip(chosen[12:18], changes)):
    part = "val" if number % 2 else picture.parent.parent.name
    target = options.out / part / picture.parent.name / f"copy{number}_{picture.stem}.jpg"
    change(opened(picture)).save(target, quality=60)
    truth["copies"].append([below(picture), below(target)])
for number, picture in enumerate(chosen[18:]):
    target = picture.parent.parent / other[picture.parent.name] / f"cross{number}_{picture.stem}.jpg"
    opened(picture).save(target, quality=70)
    truth["cross_class"].append([below(picture), below(target)])
(options.out / "truth.json").write_text(json.dumps(truth, indent=1))
