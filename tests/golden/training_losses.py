#!/usr/bin/env python3
"""Losses of the first 20 steps of AdamW, SGD and TensorFlow's RMSProp on a small EfficientNet, by PyTorch.

Weights and batches follow from formulas, which tests/training/test_optimization.cpp repeats, so that only the losses
are kept. Run with Debian's python3-torchvision: tests/golden/training_losses.py > tests/golden/training_losses.json
"""

import argparse
import json
import math

argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

import torch
from torch import nn
from torchvision.models.efficientnet import EfficientNet, MBConvConfig

STEPS, BATCH, SIZE, CLASSES = 20, 8, 32, 5


def wave(count, phase):
    """sin of an arithmetic progression: reproducible numbers that look like noise, uniform phases."""
    index = torch.arange(count, dtype=torch.float64)
    return torch.sin(index * 12.9898 + phase * 78.233)


def initialise(model):
    layers = 0
    for module in model.modules():
        if isinstance(module, (nn.Conv2d, nn.Linear)):
            weight = module.weight
            fan_out = weight.shape[0] * (weight[0, 0].numel() if weight.dim() == 4 else 1)
            if isinstance(module, nn.Conv2d):
                fan_out //= module.groups
            scale = 2 / math.sqrt(fan_out) if weight.dim() == 4 else 1 / math.sqrt(weight.shape[1])
            weight.data = (wave(weight.numel(), layers) * scale).reshape(weight.shape).float()
            if module.bias is not None:
                module.bias.data.zero_()
            layers += 1


def batch(step):
    images = wave(BATCH * 3 * SIZE * SIZE, 100 + step).reshape(BATCH, 3, SIZE, SIZE).float()
    labels = torch.tensor([(step + i * 3) % CLASSES for i in range(BATCH)])
    for i, label in enumerate(labels.tolist()):
        images[i, label % 3] += 0.5 * label
    return images, labels


class TensorFlowRmsProp(torch.optim.Optimizer):
    """Epsilon inside the root, mean square starting at one, learning rate inside the momentum buffer."""

    def __init__(self, params, lr, decay=0.9, momentum=0.9, eps=1e-3, weight_decay=0.0):
        super().__init__(params, dict(lr=lr, decay=decay, momentum=momentum, eps=eps, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                state = self.state[p]
                if not state:
                    state["square"], state["velocity"] = torch.ones_like(p), torch.zeros_like(p)
                gradient = p.grad + group["weight_decay"] * p
                square, velocity = state["square"], state["velocity"]
                square.mul_(group["decay"]).add_((1 - group["decay"]) * gradient**2)
                velocity.mul_(group["momentum"]).add_(group["lr"] * gradient / (square + group["eps"]).sqrt())
                p.sub_(velocity)


def optimizers():
    yield "adamw", lambda groups: torch.optim.AdamW(groups, lr=5e-4)
    yield "sgd", lambda groups: torch.optim.SGD(groups, lr=0.05, momentum=0.9)
    yield "rmsprop", lambda groups: TensorFlowRmsProp(groups, lr=2e-3)


def losses(make):
    stages = [
        MBConvConfig(1, 3, 1, 8, 8, 1, 1.0, 1.0),
        MBConvConfig(4, 3, 2, 8, 16, 2, 1.0, 1.0),
        MBConvConfig(6, 5, 2, 16, 24, 1, 1.0, 1.0),
    ]
    model = EfficientNet(stages, dropout=0.0, stochastic_depth_prob=0.0, num_classes=CLASSES)
    initialise(model)
    model.train()
    decayed = [p for p in model.parameters() if p.dim() > 1]
    plain = [p for p in model.parameters() if p.dim() <= 1]
    optimizer = make([{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}])
    found = []
    for step in range(STEPS):
        images, labels = batch(step)
        loss = nn.functional.cross_entropy(model(images), labels, label_smoothing=0.1)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        found.append(loss.item())
    return found


if __name__ == "__main__":
    torch.set_num_threads(1)
    print(json.dumps({name: losses(make) for name, make in optimizers()}, indent=1))
