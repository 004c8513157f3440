"""onnx_export.py MODEL SIZE BATCH OUT.onnx: torchvision's network with random weights, as ONNX."""

import sys

import torch
import torchvision

name, size, batch, path = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
torch.manual_seed(1)
model = getattr(torchvision.models, name)().eval()
for module in model.modules():
    if isinstance(module, torch.nn.BatchNorm2d):
        module.running_var.uniform_(0.6, 1.6)
        module.running_mean.uniform_(-0.3, 0.3)
torch.onnx.export(model, torch.randn(batch, 3, size, size), path, opset_version=13)
