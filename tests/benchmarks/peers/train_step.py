#!/usr/bin/env python3
"""train_step.py MODEL SIZE BATCH THREADS step|head: the step of bench_training_step as a PyTorch user writes it:
torchvision's network in channels-last, AdamW (foreach where this PyTorch has it), gradients clipped. `head`: the
usual loop with a frozen backbone."""

import argparse
import sys
import time

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("model")
usage.add_argument("size", type=int)
usage.add_argument("batch", type=int)
usage.add_argument("threads", type=int)
usage.add_argument("kind", choices=["step", "head"])
given = usage.parse_args()

import torch
import torchvision

model_name, size, batch, threads, kind = given.model, given.size, given.batch, given.threads, given.kind
torch.set_num_threads(threads)
torch.manual_seed(0)
model = getattr(torchvision.models, model_name)(num_classes=10).to(memory_format=torch.channels_last)
images = torch.randn(batch, 3, size, size).contiguous(memory_format=torch.channels_last)
labels = torch.randint(10, (batch,))
model.train()
if kind == "head":
    for parameter in model.features.parameters():
        parameter.requires_grad_(False)
    model.features.eval()
decayed = [p for p in model.parameters() if p.requires_grad and p.dim() > 1]
plain = [p for p in model.parameters() if p.requires_grad and p.dim() <= 1]
optimizer = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.02}, {"params": plain, "weight_decay": 0}],
                              lr=1e-3, foreach=True)
loss_function = torch.nn.CrossEntropyLoss()


def step():
    begin = time.perf_counter()
    loss = loss_function(model(images), labels)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(decayed + plain, 1)
    optimizer.step()
    loss.item()
    return (time.perf_counter() - begin) * 1000


step()
print("ready", flush=True)
for line in sys.stdin:
    step()
    print(*(f"{step():.3f}" for _ in range(int(line))), flush=True)
