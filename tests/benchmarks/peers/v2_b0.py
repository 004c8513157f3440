"""EfficientNetV2-B0 of torchvision's blocks, with TensorFlow's padding, as its weights need it."""

import math
from functools import partial

import torch
from torch import nn
from torchvision.models.efficientnet import EfficientNet, FusedMBConvConfig, MBConvConfig

STAGES = [
    FusedMBConvConfig(1, 3, 1, 32, 16, 1),
    FusedMBConvConfig(4, 3, 2, 16, 32, 2),
    FusedMBConvConfig(4, 3, 2, 32, 48, 2),
    MBConvConfig(4, 3, 2, 48, 96, 3),
    MBConvConfig(6, 3, 1, 96, 112, 5),
    MBConvConfig(6, 3, 2, 112, 192, 8),
]


class SamePadding(nn.Conv2d):
    def forward(self, x):
        pads = []
        for side, kernel, stride in zip(x.shape[:1:-1], self.kernel_size[::-1], self.stride[::-1]):
            total = max((math.ceil(side / stride) - 1) * stride + kernel - side, 0)
            pads += [total // 2, total - total // 2]
        return nn.functional.conv2d(nn.functional.pad(x, pads), self.weight, self.bias, self.stride, 0, 1, self.groups)


def open_network(weights):
    model = EfficientNet(STAGES, 0.2, norm_layer=partial(nn.BatchNorm2d, eps=1e-3), last_channel=1280)
    for module in model.modules():
        if isinstance(module, nn.Conv2d) and module.stride != (1, 1):
            module.__class__ = SamePadding
    model.load_state_dict(torch.load(weights, map_location="cpu"))
    return model.eval()
