#!/usr/bin/env python3
"""Reference logits from torchvision for networks with random weights and running statistics.

    torchvision_networks.py make MODEL FOLDER   writes zip.pth, legacy.pth, weights.safetensors, wrapped.pth and
                                                reference.safetensors (`images`, `logits`)
    torchvision_networks.py check MODEL FOLDER FILE
                                                loads FILE with load_state_dict(strict=True) and prints the largest
                                                difference from the reference, relative to the largest logit
    torchvision_networks.py can                 exits with 0 where torchvision is installed
"""
import argparse

if __name__ == "__main__":  # before what may be missing here
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("action", choices=["make", "check", "can"])
    usage.add_argument("rest", nargs="*")
    given = usage.parse_args()

import collections
import json
import pathlib
import struct

import numpy
import torch
import torchvision

SIZE = 96
TYPES = {torch.float32: "F32", torch.float16: "F16", torch.int64: "I64"}
NUMPY = {"F32": numpy.float32, "F16": numpy.float16, "I64": numpy.int64}


def write_safetensors(path, tensors):
    header, parts, end = {}, [], 0
    for name, tensor in tensors.items():
        parts.append(tensor.contiguous().numpy().tobytes())
        begin, end = end, end + len(parts[-1])
        header[name] = {"dtype": TYPES[tensor.dtype], "shape": list(tensor.shape), "data_offsets": [begin, end]}
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(parts))


def read_safetensors(path):
    raw = path.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    tensors = {}
    for name, entry in json.loads(raw[8 : 8 + length]).items():
        if name != "__metadata__":
            begin, end = (8 + length + offset for offset in entry["data_offsets"])
            array = numpy.frombuffer(raw[begin:end], NUMPY[entry["dtype"]]).reshape(entry["shape"])
            tensors[name] = torch.from_numpy(array.copy())
    return tensors


def network(model):
    return getattr(torchvision.models, model)().eval()


def randomise(net):
    """Random weights, and statistics near those of random images: far from a fresh network's, so that a wrong epsilon or
    order shows, yet not so far that a deep network amplifies rounding errors."""
    torch.manual_seed(11)
    norms = [module for module in net.modules() if isinstance(module, torch.nn.BatchNorm2d)]
    for module in net.modules():
        if isinstance(module, (torch.nn.Conv2d, torch.nn.Linear)) and module.bias is not None:
            module.bias.data.normal_(0, 0.1)
    for norm in norms:
        norm.weight.data.uniform_(0.5, 1.5)
        norm.bias.data.normal_(0, 0.1)
        norm.momentum = 1.0
    with torch.no_grad():
        net.train()(torch.randn(8, 3, SIZE, SIZE))
    net.eval()
    for norm in norms:
        norm.running_mean += 0.1 * norm.running_var.sqrt() * torch.randn_like(norm.running_mean)
        norm.running_var *= torch.empty_like(norm.running_var).uniform_(0.8, 1.25)


def make(model, folder):
    net = network(model)
    randomise(net)
    images = torch.randn(2, 3, SIZE, SIZE)
    with torch.no_grad():
        logits = net(images)
    state = net.state_dict()
    torch.save(state, folder / "zip.pth")
    torch.save(state, folder / "legacy.pth", _use_new_zipfile_serialization=False)
    wrapped = {"module." + name: tensor for name, tensor in state.items() if not name.endswith("num_batches_tracked")}
    torch.save({"epoch": 3, "arch": model, "state_dict": {}, "model": wrapped}, folder / "wrapped.pth")
    write_safetensors(folder / "weights.safetensors", state)
    write_safetensors(folder / "reference.safetensors", {"images": images, "logits": logits})


def check(model, folder, file):
    net = network(model)
    if file.suffix == ".safetensors":
        state = read_safetensors(file)
    else:
        state = torch.load(file, weights_only=True)
    if isinstance(net, torchvision.models.MNASNet):  # asks for a version that only its own pickles carry
        state = collections.OrderedDict(state)
        state._metadata = {"": {"version": 2}}
    net.load_state_dict(state, strict=True)
    reference = read_safetensors(folder / "reference.safetensors")
    with torch.no_grad():
        difference = (net(reference["images"]) - reference["logits"]).abs().max() / reference["logits"].abs().max()
    print(float(difference))


if __name__ == "__main__":
    if given.action != "can":
        model, *paths = given.rest
        {"make": make, "check": check}[given.action](model, *map(pathlib.Path, paths))
