#!/usr/bin/env python3
"""Reference logits from torchvision for networks with random weights and running statistics.

    torchvision_networks.py make MODEL FOLDER   writes zip.pth, legacy.pth, weights.safetensors, wrapped.pth and
                                                reference.safetensors (`images`, `logits`)
    torchvision_networks.py check MODEL FOLDER FILE
                                                loads FILE with load_state_dict(strict=True) and prints the largest
                                                difference from the reference, relative to the largest logit
    torchvision_networks.py can                 exits with 0 where torchvision is installed
"""
import json
import pathlib
import struct
import sys

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
    """Statistics far from those of a fresh network, so that a wrong epsilon or order shows."""
    torch.manual_seed(11)
    for module in net.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.weight.data.uniform_(0.5, 1.5)
            module.bias.data.normal_(0, 0.1)
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)
        elif isinstance(module, (torch.nn.Conv2d, torch.nn.Linear)):
            torch.nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
            if module.bias is not None:
                module.bias.data.normal_(0, 0.1)


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
    net.load_state_dict(state, strict=True)
    reference = read_safetensors(folder / "reference.safetensors")
    with torch.no_grad():
        difference = (net(reference["images"]) - reference["logits"]).abs().max() / reference["logits"].abs().max()
    print(float(difference))


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], pathlib.Path(sys.argv[3]))
    elif sys.argv[1] == "check":
        check(sys.argv[2], pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4]))
