#!/usr/bin/env python3
"""Names, shapes and answers of timm's own modules for weights made by a formula.

    python3 tests/golden/timm_answers.py [FOLDER] > tests/golden/timm_answers.json

FOLDER holds timm's package where it is not installed (written with 1.0.29 and Debian 12's PyTorch). For each network: the
number of its tensors, SHA-256 over the sorted lines "name shape…", and the first logits for a picture of 64 pixels, both of
values sin(0.37 i + h), h the sum of the name's bytes modulo 97; in the statistics and scales about one, in matrices times
sqrt(2 / inputs).
"""
import argparse
import hashlib
import json
import sys

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("folder", nargs="*")
sys.path[:0] = usage.parse_args().folder

import timm
import torch

SIZE = 64
LOGITS = 12
MODELS = {
    "mobilenet_v3_large": "mobilenetv3_large_100", "mobilenet_v3_small": "mobilenetv3_small_100",
    "mnasnet_a1": "semnasnet_100", "mnasnet1_0": "mnasnet_100", "mnasnet_small": "mnasnet_small",
    "efficientnet_lite0": "efficientnet_lite0", "efficientnet_lite1": "efficientnet_lite1",
    "efficientnet_edgetpu_s": "efficientnet_es", "efficientnet_edgetpu_l": "efficientnet_el",
    "efficientnet_v2_rw_t": "efficientnetv2_rw_t", "efficientnet_v2_rw_s": "efficientnetv2_rw_s",
    "efficientnet_v2_rw_m": "efficientnetv2_rw_m", "efficientnet_b0": "efficientnet_b0",
}


def wave(name, shape):
    count = torch.Size(shape).numel()
    return torch.sin(0.37 * torch.arange(count, dtype=torch.float64) + sum(name.encode()) % 97).reshape(shape)


def value(name, tensor):
    values = wave(name, tensor.shape)
    if name.endswith("running_var"):
        return 1 + 0.3 * values
    if tensor.dim() > 1:
        return values * (2 / tensor[0].numel()) ** 0.5
    scale = name.endswith("weight")
    return 1 + 0.2 * values if scale else 0.1 * values


def describe(name):
    module = timm.create_model(name).eval()
    state = {key: tensor if key.endswith("tracked") else value(key, tensor).float()
             for key, tensor in module.state_dict().items()}
    module.load_state_dict(state, strict=True)
    lines = sorted(" ".join([key, *map(str, tensor.shape)]) for key, tensor in state.items())
    with torch.no_grad():
        logits = module(wave("images", (1, 3, SIZE, SIZE)).float())[0, :LOGITS]
    return {"model": name, "tensors": len(state), "sha256": hashlib.sha256("\n".join(lines).encode()).hexdigest(),
            "logits": [round(float(logit), 6) for logit in logits]}


if __name__ == "__main__":
    print("{\n" + ",\n".join(f'"{ours}": {json.dumps(describe(theirs))}' for ours, theirs in MODELS.items()) + "\n}")
