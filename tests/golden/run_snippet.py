#!/usr/bin/env python3
"""Runs what 'Copy as Python' wrote, with torchvision, and tells what came of it.

    run_snippet.py can                     exits with 0 where torchvision is installed
    run_snippet.py count SNIPPET           prints parameters and normalisations of `model`, as JSON
    run_snippet.py weights SNIPPET FOLDER  gives it random weights and statistics, writes them to weights.safetensors and
                                           a picture of noise to picture.png, and prints the model's logits for it
"""
import argparse

if __name__ == "__main__":  # before what may be missing here
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("action", choices=["can", "count", "weights"])
    usage.add_argument("snippet", nargs="?")
    usage.add_argument("folder", nargs="?")
    given = usage.parse_args()

import json
import pathlib

import numpy
import torch
import torchvision
from PIL import Image

from torchvision_networks import randomise, write_safetensors

SIZE = 96


def build(snippet, quick):
    if quick:  # weights are not looked at, and drawing half a billion takes long
        for name in ("kaiming_normal_", "kaiming_uniform_", "normal_", "uniform_", "ones_", "zeros_", "constant_"):
            setattr(torch.nn.init, name, lambda tensor, *_, **__: tensor)
    names = {}
    text = pathlib.Path(snippet).read_text()
    exec(compile(text.split("\n# timm\n")[0], snippet, "exec"), names)
    return names["model"].eval()


def count(model):
    norms = [module for module in model.modules() if isinstance(module, torch.nn.BatchNorm2d)]
    print(json.dumps({"params": sum(parameter.numel() for parameter in model.parameters()),
                      "epsilons": sorted({norm.eps for norm in norms}),
                      "momenta": sorted({norm.momentum for norm in norms})}))


def weights(model, folder):
    randomise(model)
    write_safetensors(folder / "weights.safetensors", model.state_dict())
    noise = numpy.random.default_rng(5).integers(0, 256, (SIZE, SIZE, 3), dtype=numpy.uint8)
    Image.fromarray(noise).save(folder / "picture.png")
    image = torch.from_numpy(noise).permute(2, 0, 1)[None].float() / 255
    with torch.no_grad():
        print(json.dumps(model((image - 0.5) / 0.5)[0].tolist()))


if __name__ == "__main__":
    if given.action == "count":
        count(build(given.snippet, True))
    elif given.action == "weights":
        weights(build(given.snippet, False), pathlib.Path(given.folder))
