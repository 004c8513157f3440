#!/usr/bin/env python3
"""The blur of RISE's insertion game (Petsiuk 2018): a delta in an 11x11 window, smoothed by scipy's gaussian_filter with
sigma 5, convolved with the picture as torch's conv2d does it with zeros around.

rise_blur.py > rise_blur.json: the kernel's middle line, a small picture, and the picture blurred.
"""

import argparse

argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

import json

import numpy as np
import torch
from scipy.ndimage import gaussian_filter

WINDOW, SIGMA = 11, 5

delta = np.zeros((WINDOW, WINDOW))
delta[WINDOW // 2, WINDOW // 2] = 1
kernel = gaussian_filter(delta, SIGMA)
image = np.random.default_rng(7).normal(size=(1, 3, 15, 23)).round(4)
weights = torch.zeros(3, 3, WINDOW, WINDOW, dtype=torch.float64)
for channel in range(3):
    weights[channel, channel] = torch.from_numpy(kernel)
blurred = torch.nn.functional.conv2d(torch.from_numpy(image), weights, padding=WINDOW // 2)
print(json.dumps({"kernel": (kernel[WINDOW // 2] / kernel[WINDOW // 2].sum()).round(9).tolist(),
                  "image": image[0].tolist(), "expected": blurred[0].numpy().round(7).tolist()}))
