#!/usr/bin/env python3
"""Parameters, buffers and multiply-adds of torchvision's networks, counted on the real modules with hooks.

    python3 tests/golden/counts.py > tests/golden/counts.json        (Debian: python3-torchvision)
"""
import argparse
import json

argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

import torch
import torchvision

MODELS = {
    "efficientnet_b0": 224, "efficientnet_b1": 240, "efficientnet_b2": 260, "efficientnet_b3": 300,
    "efficientnet_b4": 380, "efficientnet_b5": 456, "efficientnet_b6": 528, "efficientnet_b7": 600,
    "efficientnet_v2_s": 384, "efficientnet_v2_m": 480, "efficientnet_v2_l": 480, "mobilenet_v2": 224,
    "mobilenet_v3_large": 224, "mobilenet_v3_small": 224, "mnasnet0_5": 224, "mnasnet0_75": 224, "mnasnet1_0": 224,
    "mnasnet1_3": 224,
    "resnet18": 224, "resnet34": 224, "resnet50": 224, "resnet101": 224, "resnet152": 224,
}


def count(name, size):
    module = getattr(torchvision.models, name)(weights=None).eval()
    macs = 0

    def hook(layer, inputs, output):
        nonlocal macs
        if isinstance(layer, torch.nn.Conv2d):
            macs += output[0].numel() * layer.weight[0].numel()
        else:
            macs += layer.weight.numel()

    for layer in module.modules():
        if isinstance(layer, (torch.nn.Conv2d, torch.nn.Linear)):
            layer.register_forward_hook(hook)
    with torch.no_grad():
        module(torch.zeros(1, 3, size, size))
    buffers = sum(b.numel() for n, b in module.named_buffers() if not n.endswith("num_batches_tracked"))
    return {"model": name, "resolution": size, "params": sum(p.numel() for p in module.parameters()),
            "buffers": buffers, "macs": macs}


print("[\n" + ",\n".join(json.dumps(count(n, s)) for n, s in MODELS.items()) + "\n]")
