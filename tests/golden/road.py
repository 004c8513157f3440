#!/usr/bin/env python3
"""ROAD's noisy linear imputation without its noise (Rong et al. 2022), solved densely in NumPy.

road.py > road.json: small images with a mask of the pixels that were removed, and the images filled in. The weights of
neighbours, and that those beyond the border do not count, are pytorch-grad-cam's.
"""

import argparse
import json

argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

import numpy as np

NEIGHBOURS = [(dy, dx, 1 / 6 if dy * dx == 0 else 1 / 12) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx]


def impute(image, removed):
    height, width = removed.shape
    unknown = {place: i for i, place in enumerate(zip(*np.nonzero(removed)))}
    matrix = np.zeros((len(unknown), len(unknown)))
    right = np.zeros((len(unknown), image.shape[0]))
    for (y, x), i in unknown.items():
        for dy, dx, weight in NEIGHBOURS:
            place = (y + dy, x + dx)
            if not (0 <= place[0] < height and 0 <= place[1] < width):
                continue
            matrix[i, i] += weight
            if place in unknown:
                matrix[i, unknown[place]] -= weight
            else:
                right[i] += weight * image[:, place[0], place[1]]
    solution = np.linalg.solve(matrix, right)
    filled = image.copy()
    for (y, x), i in unknown.items():
        filled[:, y, x] = solution[i]
    return filled


def case(name, seed, share):
    random = np.random.default_rng(seed)
    image = random.normal(size=(2, 9, 11))
    removed = random.random((9, 11)) < share
    return {"name": name, "image": image.round(5).tolist(), "removed": removed.astype(int).tolist(),
            "expected": impute(image.round(5), removed).round(6).tolist()}


if __name__ == "__main__":
    print(json.dumps([case("a fifth", 1, 0.2), case("four fifths", 2, 0.8)]))
