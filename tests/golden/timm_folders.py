#!/usr/bin/env python3
"""What timm's own modules answer when they are built by the config.json of an exported folder.

    python3 tests/golden/timm_folders.py [FOLDER] > tests/golden/timm_folders.json

FOLDER holds timm's package where it is not installed (written with 1.0.29 and Debian 12's PyTorch). For each case: the
architecture and the arguments that the config must have, and the first logits with the weights and the picture of
timm_answers.py. load_folders.py loads an exported folder itself.
"""
import argparse
import json
import sys

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("folder", nargs="*")
options = usage.parse_args()
sys.path[:0] = options.folder
sys.argv = sys.argv[:1] + options.folder

import timm
import torch
from timm_answers import LOGITS, SIZE, value, wave

CASES = [
    ("efficientnet_v2_b0", "tf_efficientnetv2_b0", {"bn_eps": 1e-3, "pad_type": "same"}),
    ("efficientnet_v2_b0", "tf_efficientnetv2_b0", {"bn_eps": 1e-5, "pad_type": ""}),
    ("efficientnet_b0", "efficientnet_b0", {"bn_eps": 1e-3, "pad_type": "same"}),
    ("efficientnet_b0", "efficientnet_b0", {"bn_eps": 1e-5, "pad_type": ""}),
    ("efficientnet_v2_s", "efficientnetv2_s", {"bn_eps": 1e-3, "pad_type": "same"}),
    ("mobilenet_v3_small", "mobilenetv3_small_100", {"bn_eps": 1e-5, "pad_type": ""}),
    ("efficientnet_edgetpu_s", "efficientnet_es", {"bn_eps": 1e-3, "pad_type": "same"}),
    ("mobilenet_v2", "mobilenetv2_100", {"bn_eps": 1e-5, "pad_type": ""}),
    ("resnet18", "resnet18", {}),
]


def answer(own, architecture, arguments):
    module = timm.create_model(architecture, num_classes=7, **arguments).eval()
    state = {key: tensor if key.endswith("tracked") else value(key, tensor).float()
             for key, tensor in module.state_dict().items()}
    module.load_state_dict(state, strict=True)
    with torch.no_grad():
        logits = module(wave("images", (1, 3, SIZE, SIZE)).float())[0, :LOGITS]
    return {"network": own, "architecture": architecture, "model_args": arguments,
            "logits": [round(float(logit), 6) for logit in logits]}


json.dump([answer(*case) for case in CASES], sys.stdout, indent=1)
print()
