"""forward.py MODEL BATCH RUNS THREADS: least milliseconds of torchvision's forward pass, as JSON."""

import argparse
import json
import time

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("model")
usage.add_argument("batch", type=int)
usage.add_argument("runs", type=int)
usage.add_argument("threads", type=int)
given = usage.parse_args()

import torch
import torchvision

name, batch, runs, threads = given.model, given.batch, given.runs, given.threads
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
