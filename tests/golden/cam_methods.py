#!/usr/bin/env python3
"""Class activation maps of small random maps and gradients, written from the papers' formulas in NumPy.

cam_methods.py > cam_methods.json: cases with A and G [channels, height, width], the classifier's row, the class's logit
and its values for the picture masked by each channel and without each channel, and the map of every method. CAM, GradCAM,
HiResCAM and XGradCAM are given before rectification; the constants are pytorch-grad-cam's.
"""

import argparse
import json

argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

import numpy as np


def cam(a, given):
    return (given["row"][:, None, None] * a).sum(axis=0)


def gradcam(a, given):
    g = given["gradient"]
    return (g.mean(axis=(1, 2))[:, None, None] * a).sum(axis=0)


def gradcam_plus_plus(a, given):
    g = given["gradient"]
    alpha = g**2 / (2 * g**2 + a.sum(axis=(1, 2))[:, None, None] * g**3 + 1e-6)
    alpha = np.where(g != 0, alpha, 0)
    weights = (np.maximum(g, 0) * alpha).sum(axis=(1, 2))
    return np.maximum((weights[:, None, None] * a).sum(axis=0), 0)


def hirescam(a, given):
    return (given["gradient"] * a).sum(axis=0)


def layercam(a, given):
    return np.maximum((np.maximum(given["gradient"], 0) * a).sum(axis=0), 0)


def xgradcam(a, given):
    weights = (given["gradient"] * a).sum(axis=(1, 2)) / (a.sum(axis=(1, 2)) + 1e-7)
    return (weights[:, None, None] * a).sum(axis=0)


def eigencam(a, _):
    cells = a.reshape(a.shape[0], -1).T
    cells = cells - cells.mean(axis=0)
    projection = cells @ np.linalg.svd(cells, full_matrices=False)[2][0]
    if projection @ cells.sum(axis=1) < 0:
        projection = -projection
    return projection.reshape(a.shape[1:])


def scorecam(a, given):
    weights = np.exp(given["masked"] - given["masked"].max())
    return np.maximum((weights[:, None, None] / weights.sum() * a).sum(axis=0), 0)


def ablationcam(a, given):
    weights = (given["logit"] - given["ablated"]) / given["logit"]
    return np.maximum((weights[:, None, None] * a).sum(axis=0), 0)


METHODS = {
    "cam": cam,
    "gradcam": gradcam,
    "gradcam++": gradcam_plus_plus,
    "hirescam": hirescam,
    "layercam": layercam,
    "xgradcam": xgradcam,
    "eigencam": eigencam,
    "scorecam": scorecam,
    "ablationcam": ablationcam,
}


def silu(x):
    return x / (1 + np.exp(-x))


def case(name, seed, channels, height, width, scale):
    random = np.random.default_rng(seed)
    # Rounded first, so that the numbers in the file are the ones that were used.
    a = np.round(silu(random.normal(0.5, 1.5, (channels, height, width))), 4)
    g = np.round(random.normal(0, scale, (channels, height, width)), 6)
    g[0] = 0
    given = {
        "gradient": g,
        "row": np.round(random.normal(0, 0.3, channels), 4),
        "logit": np.round(random.normal(8, 1), 4),
        "masked": np.round(random.normal(1, 2, channels), 4),
    }
    given["ablated"] = np.round(given["logit"] - random.normal(0.2, 0.5, channels), 4)
    maps = {method: np.round(function(a, given), 9).tolist() for method, function in METHODS.items()}
    numbers = {key: np.asarray(value).tolist() for key, value in given.items()}
    return {"name": name, "map": a.tolist(), **numbers, "expected": maps}


if __name__ == "__main__":
    cases = [
        case("7 x 7", 1, 12, 7, 7, 0.01),
        case("wide", 2, 8, 4, 6, 0.1),
        case("one cell", 3, 5, 1, 1, 0.1),
        case("tiny gradients", 4, 6, 5, 5, 0.0005),
    ]
    print(json.dumps(cases))
