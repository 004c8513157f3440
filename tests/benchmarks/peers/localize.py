"""localize.py WEIGHTS THREADS ANNOTATIONS IMAGE…: how well class activation maps from Python find single objects.

EfficientNetV2-B0's map (classifier row times last feature map) of the likeliest class, the picture squashed to 224.
Prints JSON: the share of peaks inside the box, and of boxes around the largest region above 0.3 of the map's range
that overlap the true one by half or more.
"""

import argparse
import json
import xml.etree.ElementTree as xml
from pathlib import Path

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("weights")
usage.add_argument("threads", type=int)
usage.add_argument("annotations", type=Path)
usage.add_argument("images", nargs="+")
given = usage.parse_args()

import torch
from PIL import Image
from torch.nn import functional
from torchvision import transforms

from v2_b0 import open_network

THRESHOLD = 0.3
weights, threads, annotations, files = given.weights, given.threads, given.annotations, given.images
torch.set_num_threads(threads)
model = open_network(weights)
prepare = transforms.Compose([
    transforms.Resize((224, 224), transforms.InterpolationMode.BICUBIC),
    transforms.ToTensor(),
    transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
])


def largest_region(mask):
    """Bounds (left, top, right, bottom) of the largest 8-connected region of a list of rows."""
    left_over = {(y, x) for y, row in enumerate(mask) for x, set_ in enumerate(row) if set_}
    best = []
    while left_over:
        region, border = [], [left_over.pop()]
        while border:
            y, x = border.pop()
            region.append((y, x))
            near = {(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)} & left_over
            left_over -= near
            border += near
        best = max(best, region, key=len)
    rows, columns = [y for y, _ in best], [x for _, x in best]
    return min(columns), min(rows), max(columns) + 1, max(rows) + 1


def overlap(a, b):
    common = max(0, min(a[2], b[2]) - max(a[0], b[0])) * max(0, min(a[3], b[3]) - max(a[1], b[1]))
    area = lambda box: (box[2] - box[0]) * (box[3] - box[1])
    return common / (area(a) + area(b) - common)


inside = overlapping = 0
with torch.inference_mode():
    for file in files:
        picture = Image.open(file).convert("RGB")
        features = model.features(prepare(picture).unsqueeze(0))
        top = model.classifier(model.avgpool(features).flatten(1)).argmax()
        grid = torch.einsum("c,chw->hw", model.classifier[1].weight[top], features[0])
        bounds = xml.parse(annotations / (Path(file).stem + ".xml")).find("object/bndbox")
        truth = [float(bounds.find(side).text) for side in ("xmin", "ymin", "xmax", "ymax")]
        row, column = divmod(grid.argmax().item(), grid.shape[1])
        x = (column + 0.5) * picture.width / grid.shape[1]
        y = (row + 0.5) * picture.height / grid.shape[0]
        inside += truth[0] <= x <= truth[2] and truth[1] <= y <= truth[3]
        spread = functional.interpolate(grid[None, None], (picture.height, picture.width), mode="bilinear")[0, 0]
        level = spread.min() + THRESHOLD * (spread.max() - spread.min())
        overlapping += overlap(largest_region((spread >= level).tolist()), truth) >= 0.5
print(json.dumps({"images": len(files), "pointing_game": inside / len(files), "iou_over_half": overlapping / len(files)}))
