"""classify.py WEIGHTS THREADS IMAGE…: EfficientNetV2-B0 the usual way from Python, one photograph after the other.

Prints the file and the top class of each.
"""

import argparse
from pathlib import Path

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("weights")
usage.add_argument("threads", type=int)
usage.add_argument("images", nargs="+")
given = usage.parse_args()

import torch
from PIL import Image
from torchvision import transforms

from v2_b0 import open_network

weights, threads, files = given.weights, given.threads, given.images
torch.set_num_threads(threads)
model = open_network(weights)

prepare = transforms.Compose([
    transforms.Resize(256, transforms.InterpolationMode.BICUBIC),
    transforms.CenterCrop(224),
    transforms.ToTensor(),
    transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
])
with torch.inference_mode():
    for file in files:
        top = model(prepare(Image.open(file).convert("RGB")).unsqueeze(0)).argmax().item()
        print(Path(file).name, top)
