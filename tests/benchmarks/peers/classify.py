"""classify.py WEIGHTS THREADS IMAGE…: EfficientNetV2-B0 the usual way from Python, one photograph after the other.

Prints the file and the top class of each.
"""

import sys
from pathlib import Path

import torch
from PIL import Image
from torchvision import transforms

from v2_b0 import open_network

weights, threads, files = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
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
