"""forward.py MODEL BATCH RUNS THREADS: least milliseconds of torchvision's forward pass, as JSON."""

import json
import sys
import time

import torch
import torchvision

name, batch, runs, threads = sys.argv[1], *map(int, sys.argv[2:5])
SIZES = {"efficientnet_b0": 224, "efficientnet_v2_s": 384}
torch.set_num_threads(threads)
model = getattr(torchvision.models, name)().eval()
images = torch.rand(batch, 3, SIZES[name], SIZES[name])
with torch.inference_mode():
    for _ in range(2):
        model(images)
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        model(images)
        times.append((time.perf_counter() - start) * 1000)
print(json.dumps({"min": min(times)}))
