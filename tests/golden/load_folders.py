#!/usr/bin/env python3
"""Whether exported folders load in timm and transformers, and give the answers that effnet gives.

    python3 tests/golden/load_folders.py EFFNET CHECKPOINT PICTURE… [--path FOLDER]…

Exports CHECKPOINT as each library's folder, loads that with the library's own loader, shows it each picture through the
preprocessing that the folder states, and compares the logits with those of `effnet classify --weights FOLDER`. A line for each
library: the largest difference, relative to the largest logit. Exit status 1 where one differs by more than 1e-3 or does not
load, 77 where neither library is installed. --path: where a library's package lies that is not installed.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

TOLERANCE = 1e-3  # resizing in 8 bits may round another way in a pixel or two

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("effnet")
usage.add_argument("checkpoint")
usage.add_argument("pictures", nargs="+")
usage.add_argument("--path", action="append", default=[])
given = usage.parse_args()
sys.path[:0] = given.path


def run(*arguments):
    return subprocess.run([given.effnet, *arguments], capture_output=True, text=True)


def by_timm(folder, images):
    import timm
    import torch
    model = timm.create_model("local-dir:" + folder, pretrained=True).eval()
    transform = timm.data.create_transform(**timm.data.resolve_model_data_config(model), is_training=False)
    with torch.no_grad():
        return [model(transform(image)[None])[0].tolist() for image in images]


def by_transformers(folder, images):
    import torch
    from transformers import AutoImageProcessor, AutoModelForImageClassification
    model = AutoModelForImageClassification.from_pretrained(folder).eval()
    processor = AutoImageProcessor.from_pretrained(folder)
    with torch.no_grad():
        return [model(**processor(images=image, return_tensors="pt")).logits[0].tolist() for image in images]


def by_effnet(folder, classes):
    answers = []
    for line in run("classify", "--weights", folder, "--json", "--topk", str(classes), *given.pictures).stdout.splitlines():
        logits = [None] * classes
        for each in json.loads(line)["top"]:
            logits[each["index"]] = each["logit"]
        answers.append(logits)
    return answers


def compare(theirs, ours):
    largest = max(abs(value) for logits in ours for value in logits)
    return max(abs(a - b) for their, our in zip(theirs, ours, strict=True)
               for a, b in zip(their, our, strict=True)) / largest


def check(layout, package, answer, images):
    """None where it cannot be tried, else whether it is good."""
    try:
        library = __import__(package)
    except ImportError:
        print(f"| {layout} folder | {package} is not installed | not tried |")
        return None
    with tempfile.TemporaryDirectory() as room:
        folder = str(pathlib.Path(room) / layout)
        written = run("export", "--weights", given.checkpoint, "--layout", layout, "--to", folder)
        if written.returncode:
            print(f"| {layout} folder | {package} {library.__version__} | not written: {written.stderr.strip()} |")
            return None
        try:
            theirs = answer(folder, images)
        except Exception as error:  # whatever a library throws is the finding
            print(f"| {layout} folder | {package} {library.__version__} | does not load: {error} |")
            return False
        ours = by_effnet(folder, len(theirs[0]))
        if len(ours) != len(theirs):
            print(f"| {layout} folder | {package} {library.__version__} | effnet does not read it |")
            return False
        off = compare(theirs, ours)
    print(f"| {layout} folder | {package} {library.__version__} | largest difference of a logit {off:.1e} of the largest, "
          f"{len(images)} pictures of {len(theirs[0])} classes |")
    return off < TOLERANCE


def main():
    try:
        from PIL import Image
    except ImportError:
        return 77
    images = [Image.open(picture).convert("RGB") for picture in given.pictures]
    good = [check("timm", "timm", by_timm, images), check("hf", "transformers", by_transformers, images)]
    return 1 if False in good else 0 if True in good else 77


sys.exit(main())
