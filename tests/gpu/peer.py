#!/usr/bin/env python3
"""peer.py train|infer MODEL SIZE BATCH [DATA]: what a PyTorch user writes for the same job on the same GPU: torchvision's
network in channels-last, bf16 autocast for training, a DataLoader that decodes and crops. Prints JSON: images_per_second
(median of the second half) and peak_bytes."""

import argparse
import json
import os
import statistics
import time

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("job", choices=["train", "infer"])
usage.add_argument("model")
usage.add_argument("size", type=int)
usage.add_argument("batch", type=int)
usage.add_argument("data", nargs="?")
given = usage.parse_args()

import torch
import torchvision
from torchvision import transforms

job, name, size, batch = given.job, given.model, given.size, given.batch
device = torch.device("cuda")
torch.backends.cudnn.benchmark = True


def infer():
    model = getattr(torchvision.models, name)().eval().to(device, memory_format=torch.channels_last)
    images = torch.randn(batch, 3, size, size, device=device).contiguous(memory_format=torch.channels_last)
    times = []
    with torch.inference_mode():
        for _ in range(23):
            torch.cuda.synchronize()
            begin = time.perf_counter()
            model(images)
            torch.cuda.synchronize()
            times.append(time.perf_counter() - begin)
    return batch / statistics.median(times[3:])


def train(data):
    crop = transforms.Compose([transforms.RandomResizedCrop(size, antialias=True), transforms.RandomHorizontalFlip(),
                               transforms.ToTensor(), transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])])
    dataset = torchvision.datasets.ImageFolder(data, crop)
    loader = torch.utils.data.DataLoader(dataset, batch, shuffle=True, drop_last=True, pin_memory=True,
                                         num_workers=os.cpu_count(), persistent_workers=True)
    model = getattr(torchvision.models, name)(num_classes=len(dataset.classes))
    model = model.to(device, memory_format=torch.channels_last).train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, foreach=True)
    loss_function = torch.nn.CrossEntropyLoss()
    times = []
    for _ in range(2):  # epochs
        begin = time.perf_counter()
        for images, labels in loader:
            images = images.to(device, non_blocking=True, memory_format=torch.channels_last)
            with torch.autocast("cuda", torch.bfloat16):
                loss = loss_function(model(images), labels.to(device, non_blocking=True))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1)
            optimizer.step()
            torch.cuda.synchronize()
            times.append(time.perf_counter() - begin)
            begin = time.perf_counter()
    return batch / statistics.median(times[len(times) // 2:])


speed = infer() if job == "infer" else train(given.data)
print(json.dumps({"images_per_second": speed, "peak_bytes": torch.cuda.max_memory_reserved()}))
