#!/usr/bin/env python3
"""Networks whose modules are named as timm, lukemelas/EfficientNet-PyTorch and Hugging Face transformers name theirs,
written after those projects' sources, so that each library's strict loading can be tested without the library.

    layout_networks.py make LAYOUT NETWORK.json FOLDER   writes weights.pth and reference.pth (`images`, `logits`), and
                                                         the latter as raw 32-bit floats, too: images, logits
    layout_networks.py check LAYOUT NETWORK.json FOLDER FILE
                                                         loads FILE with load_state_dict(strict=True) and prints the
                                                         largest difference, relative to the largest logit
    layout_networks.py can                               exits with 0 where PyTorch is installed

NETWORK.json is this project's description of a network; LAYOUT is timm, lukemelas or hf, or torchvision for its own
modules (an EfficientNet's).
"""
import argparse

if __name__ == "__main__":  # before what may be missing here
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("action", choices=["make", "check", "can"])
    usage.add_argument("rest", nargs="*")
    given = usage.parse_args()

import json
import math
import pathlib

import torch
from torch import nn

from torchvision_networks import read_safetensors


class Convolution(nn.Conv2d):
    """Pads as TensorFlow does, or symmetrically."""

    def __init__(self, spec, inputs, outputs, kernel=1, stride=1, groups=1, bias=False):
        super().__init__(inputs, outputs, kernel, stride, groups=groups, bias=bias)
        self.same = spec["padding"] == "same"

    def forward(self, x):
        kernel, stride = self.kernel_size[0], self.stride[0]
        if not self.same:
            total = 2 * ((kernel - 1) // 2)
        else:
            total = max((math.ceil(x.shape[-1] / stride) - 1) * stride + kernel - x.shape[-1], 0)
        low, high = total // 2, total - total // 2
        return super().forward(nn.functional.pad(x, (low, high, low, high)))


def norm(spec, channels):
    return nn.BatchNorm2d(channels, eps=spec["bn_epsilon"])


FUNCTIONS = {"silu": nn.functional.silu, "relu": nn.functional.relu, "relu6": nn.functional.relu6,
             "hard_swish": nn.functional.hardswish, "sigmoid": torch.sigmoid, "hard_sigmoid": nn.functional.hardsigmoid}


def activation(*places):
    """That of the first place which names one."""
    return FUNCTIONS[next(place["activation"] for place in places if "activation" in place)]


def divisible(channels):
    """timm's make_divisible(channels, 8)."""
    rounded = max(8, int(channels + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * channels else rounded


class SqueezeExcite(nn.Module):
    def __init__(self, spec, stage, channels, reduced, names):
        super().__init__()
        squeeze = spec.get("squeeze", {})
        self.act, self.gate = activation(squeeze, stage, spec), FUNCTIONS[squeeze.get("gate", "sigmoid")]
        self.names = names
        self.add_module(names[0], nn.Conv2d(channels, reduced, 1))
        self.add_module(names[1], nn.Conv2d(reduced, channels, 1))

    def forward(self, x):
        pooled = self.act(getattr(self, self.names[0])(x.mean((2, 3), keepdim=True)))
        return x * self.gate(getattr(self, self.names[1])(pooled))


class Block(nn.Module):
    """A chain of (convolution, norm, activated) and at most one squeeze-excite, under a library's names."""

    def __init__(self, spec, residual, stage={}):
        super().__init__()
        self.act, self.residual, self.chain = activation(stage, spec), residual, []

    def at(self, path):
        module = self
        for part in path.split("."):
            module = getattr(module, part)
        return module

    def put(self, path, module):
        *parents, last = path.split(".")
        place = self
        for parent in parents:
            if not hasattr(place, parent):
                place.add_module(parent, nn.Module())
            place = getattr(place, parent)
        place.add_module(last, module)

    def convolution(self, names, spec, inputs, outputs, kernel=1, stride=1, groups=1, activated=True):
        self.put(names[0], Convolution(spec, inputs, outputs, kernel, stride, groups))
        self.put(names[1], norm(spec, outputs))
        self.chain.append((*names, activated))

    def squeeze(self, spec, stage, channels, reduced, path, names):
        """`path` empty: the two convolutions lie in the block itself."""
        excite = SqueezeExcite(spec, stage, channels, reduced, names)
        if path:
            self.put(path, excite)
            self.chain.append(path)
            return
        for name, module in list(excite.named_children()):
            self.put(name, module)
        self.chain.append(names)

    def forward(self, x):
        skip = x
        for step in self.chain:
            if isinstance(step, str):
                x = self.at(step)(x)
            elif len(step) == 2:
                pooled = self.act(self.at(step[0])(x.mean((2, 3), keepdim=True)))
                x = x * torch.sigmoid(self.at(step[1])(pooled))
            else:
                x = self.at(step[1])(self.at(step[0])(x))
                x = self.act(x) if step[2] else x
        return x + skip if self.residual else x


def timm_block(spec, stage, inputs, stride):
    outputs, kernel = stage["channels"], stage["kernel"]
    squeeze = spec.get("squeeze", {})
    inner = stage.get("expand_from", inputs) * stage["expand_ratio"]
    inner = divisible(inner) if spec.get("expands_to_eight") else round(inner)
    reduced = int((inner if squeeze.get("of_expanded") else inputs) * stage["se_ratio"])
    reduced = divisible(reduced) if squeeze.get("rounds_to_eight") else max(1, reduced)
    separable = stage["operator"] == "depthwise_separable"
    block = Block(spec, not separable and stride == 1 and inputs == outputs and stage.get("skip", True), stage)
    if stage["operator"] == "fused_mbconv":
        if inner == inputs and not stage.get("always_expands"):  # ConvBnAct
            block.convolution(("conv", "bn1"), spec, inputs, outputs, kernel, stride)
        else:  # EdgeResidual
            block.convolution(("conv_exp", "bn1"), spec, inputs, inner, kernel, stride)
            block.convolution(("conv_pwl", "bn2"), spec, inner, outputs, activated=False)
        return block
    expands = inner != inputs  # InvertedResidual, else DepthwiseSeparableConv
    if expands:
        block.convolution(("conv_pw", "bn1"), spec, inputs, inner)
    block.convolution(("conv_dw", "bn2" if expands else "bn1"), spec, inner, inner, kernel, stride, inner)
    if stage["se_ratio"] > 0:
        block.squeeze(spec, stage, inner, reduced, "se", ("conv_reduce", "conv_expand"))
    last = ("conv_pwl", "bn3") if expands else ("conv_pw", "bn2")
    block.convolution(last, spec, inner, outputs, activated=separable)
    return block


def inverted_residual(spec, stage, inputs, stride, names):
    outputs = stage["channels"]
    inner = round(inputs * stage["expand_ratio"])
    block = Block(spec, stride == 1 and inputs == outputs)
    if inner != inputs:
        block.convolution(names["expand"], spec, inputs, inner)
    block.convolution(names["depthwise"], spec, inner, inner, stage["kernel"], stride, inner)
    if stage["se_ratio"] > 0:
        block.squeeze(spec, stage, inner, max(1, int(inputs * stage["se_ratio"])), *names["squeeze"])
    block.convolution(names["project"], spec, inner, outputs, activated=False)
    return block


LUKEMELAS = {
    "expand": ("_expand_conv", "_bn0"),
    "depthwise": ("_depthwise_conv", "_bn1"),
    "squeeze": ("", ("_se_reduce", "_se_expand")),
    "project": ("_project_conv", "_bn2"),
}
HF = {
    "expand": ("expansion.expand_conv", "expansion.expand_bn"),
    "depthwise": ("depthwise_conv.depthwise_conv", "depthwise_conv.depthwise_norm"),
    "squeeze": ("squeeze_excite", ("reduce", "expand")),
    "project": ("projection.project_conv", "projection.project_bn"),
}
FRAMES = {
    "timm": {"stem": ("conv_stem", "bn1"), "head": ("conv_head", "bn2"), "classifier": "classifier"},
    "lukemelas": {"stem": ("_conv_stem", "_bn0"), "head": ("_conv_head", "_bn1"), "classifier": "_fc"},
    "hf": {
        "stem": ("efficientnet.embeddings.convolution", "efficientnet.embeddings.batchnorm"),
        "head": ("efficientnet.encoder.top_conv", "efficientnet.encoder.top_bn"),
        "classifier": "classifier",
    },
}


class Network(Block):
    def __init__(self, layout, spec):
        super().__init__(spec, False)
        self.frame, self.paths, self.has_head = FRAMES[layout], [], spec["head_channels"] > 0
        inputs, hidden = spec["stem_channels"], spec.get("hidden_channels", 0)
        group = -1
        self.put(self.frame["stem"][0], Convolution(spec, 3, inputs, spec["stem_kernel"], spec["stem_stride"]))
        self.put(self.frame["stem"][1], norm(spec, inputs))
        for stage in spec["stages"]:
            group, first = (group, first + layer + 1) if stage.get("continues") else (group + 1, 0)
            for layer in range(stage["layers"]):
                stride = stage["stride"] if layer == 0 else 1
                if layout == "timm":
                    path, block = f"blocks.{group}.{first + layer}", timm_block(spec, stage, inputs, stride)
                else:
                    root = "_blocks" if layout == "lukemelas" else "efficientnet.encoder.blocks"
                    path = f"{root}.{len(self.paths)}"
                    block = inverted_residual(spec, stage, inputs, stride, LUKEMELAS if layout == "lukemelas" else HF)
                self.put(path, block)
                self.paths.append(path)
                inputs = stage["channels"]
        self.hidden = None
        if hidden:  # MobileNetV3: the last convolution is a stage, the head lies behind the pooling
            self.hidden = self.frame["head"][0]
            self.put(self.hidden, nn.Conv2d(spec["head_channels"], hidden, 1))
            self.frame = self.frame | {"head": (f"blocks.{group + 1}.0.conv", f"blocks.{group + 1}.0.bn1")}
        if self.has_head:
            self.put(self.frame["head"][0], Convolution(spec, inputs, spec["head_channels"]))
            self.put(self.frame["head"][1], norm(spec, spec["head_channels"]))
        self.put(self.frame["classifier"], nn.Linear(hidden or spec["head_channels"] or inputs, spec["classes"]))

    def forward(self, x):
        x = self.act(self.at(self.frame["stem"][1])(self.at(self.frame["stem"][0])(x)))
        for path in self.paths:
            x = self.at(path)(x)
        if self.has_head:
            x = self.act(self.at(self.frame["head"][1])(self.at(self.frame["head"][0])(x)))
        x = x.mean((2, 3), keepdim=True)
        if self.hidden:
            x = self.act(self.at(self.hidden)(x))
        return self.at(self.frame["classifier"])(x.flatten(1))


def torchvision_network(spec):
    from torchvision.models.efficientnet import EfficientNet, MBConvConfig

    stages, inputs = [], spec["stem_channels"]
    for stage in spec["stages"]:
        shape = (stage["expand_ratio"], stage["kernel"], stage["stride"], inputs, stage["channels"], stage["layers"])
        stages.append(MBConvConfig(*shape))
        inputs = stage["channels"]
    return EfficientNet(
        stages, dropout=0, num_classes=spec["classes"], last_channel=spec["head_channels"], norm_layer=lambda channels: norm(spec, channels)
    )


def randomise(net):
    torch.manual_seed(12)
    for module in net.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.weight.data.uniform_(0.5, 1.5)
            module.bias.data.normal_(0, 0.1)
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)


def main(action, layout, description, folder, file=None):
    spec = json.loads(pathlib.Path(description).read_text())
    folder = pathlib.Path(folder)
    net = (torchvision_network(spec) if layout == "torchvision" else Network(layout, spec)).eval()
    with torch.no_grad():
        if action == "make":
            randomise(net)
            images = torch.randn(2, 3, spec["resolution"], spec["resolution"])
            torch.save(net.state_dict(), folder / "weights.pth")
            logits = net(images)
            torch.save({"images": images, "logits": logits}, folder / "reference.pth")
            images.numpy().tofile(folder / "images")
            logits.numpy().tofile(folder / "logits")
            return
        state = read_safetensors(pathlib.Path(file)) if file.endswith(".safetensors") else torch.load(file, weights_only=True)
        net.load_state_dict(state, strict=True)
        reference = torch.load(folder / "reference.pth")
        print(float((net(reference["images"]) - reference["logits"]).abs().max() / reference["logits"].abs().max()))


if __name__ == "__main__":
    if given.action != "can":
        main(given.action, *given.rest)
