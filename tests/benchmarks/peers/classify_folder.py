"""classify_folder.py NETWORK.onnx THREADS BATCH FOLDER: a folder of photographs the fast way from Python.

torchvision's transforms in THREADS workers of a DataLoader, the network in ONNX Runtime: Python's own package where it
is installed, else Node's, which gets the batches through shared memory (half a millisecond a picture at most). Prints
the file and the top class of each.
"""

import argparse
import subprocess
from pathlib import Path

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("network")
usage.add_argument("threads", type=int)
usage.add_argument("batch", type=int)
usage.add_argument("folder", type=Path)
given = usage.parse_args()

import numpy
import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset
from torchvision import transforms

network, threads, batch, folder = given.network, given.threads, given.batch, given.folder
HERE = Path(__file__).resolve().parent


class Photographs(Dataset):
    def __init__(self):
        self.files = sorted(file for file in folder.rglob("*") if file.suffix.lower() in (".jpg", ".jpeg", ".png"))
        self.prepare = transforms.Compose([
            transforms.Resize(256, transforms.InterpolationMode.BICUBIC),
            transforms.CenterCrop(224),
            transforms.ToTensor(),
            transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
        ])

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        return self.prepare(Image.open(self.files[index]).convert("RGB")), index


class PythonRuntime:
    def __init__(self):
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # the workers need the processors
        self.session = onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])

    def __call__(self, images):
        return self.session.run(None, {self.session.get_inputs()[0].name: images})[0].argmax(1)


class NodeRuntime:
    def __init__(self):
        most = batch * 3 * 224 * 224
        self.path = Path(f"/dev/shm/classify_folder_{id(self)}_{most}")
        self.shared = numpy.memmap(self.path, numpy.float32, "w+", shape=(most,))
        self.process = subprocess.Popen(
            ["node", HERE / "onnxruntime_batches.js", network, self.path, str(threads)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __call__(self, images):
        self.shared[:images.size] = images.reshape(-1)
        print(len(images), file=self.process.stdin, flush=True)
        return [int(text) for text in self.process.stdout.readline().split()]

    def __del__(self):
        self.process.kill()
        self.path.unlink()


torch.set_num_threads(1)
data = Photographs()
loader = DataLoader(data, batch_size=batch, num_workers=threads)
try:
    run = PythonRuntime()
except ImportError:
    run = NodeRuntime()
for images, indices in loader:
    for index, answer in zip(indices, run(images.numpy())):
        print(data.files[index].name, answer)
