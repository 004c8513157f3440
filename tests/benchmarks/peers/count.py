"""count.py MODEL: parameters and multiply-adds by one forward pass with hooks, as counters for PyTorch do it."""

import argparse
import json

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("model")
given = usage.parse_args()

import torch
import torchvision

SIZES = {"efficientnet_b0": 224, "efficientnet_b7": 600}
name = given.model
model = getattr(torchvision.models, name)().eval()
macs = 0


def count(module, _, output):
    global macs
    macs += output.numel() * module.weight[0].numel()


for module in model.modules():
    if isinstance(module, (torch.nn.Conv2d, torch.nn.Linear)):
        module.register_forward_hook(count)
with torch.inference_mode():
    model(torch.rand(1, 3, SIZES[name], SIZES[name]))
print(json.dumps({"params": sum(p.numel() for p in model.parameters()), "macs": macs}))
