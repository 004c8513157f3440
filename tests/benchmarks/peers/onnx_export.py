"""onnx_export.py MODEL SIZE BATCH OUT.onnx: torchvision's network with random weights, as ONNX."""

import argparse

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("model")
usage.add_argument("size", type=int)
usage.add_argument("batch", type=int)
usage.add_argument("file")
given = usage.parse_args()

import torch
import torchvision

name, size, batch, path = given.model, given.size, given.batch, given.file
torch.manual_seed(1)
model = getattr(torchvision.models, name)().eval()
for module in model.modules():
    if isinstance(module, torch.nn.BatchNorm2d):
        module.running_var.uniform_(0.6, 1.6)
        module.running_mean.uniform_(-0.3, 0.3)
torch.onnx.export(model, torch.randn(batch, 3, size, size), path, opset_version=13)
