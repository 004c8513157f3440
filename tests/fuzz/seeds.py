#!/usr/bin/env python3
"""seeds.py FOLDER: small valid files of each format, for the fuzzers to start from. Needs no Torch."""
import argparse
import base64
import json
import pathlib
import pickle
import struct
import zipfile

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("folder", type=pathlib.Path)
given = usage.parse_args()

folder = given.folder
for name in ("pickle", "zip", "safetensors", "torch_zip", "torch_legacy", "image", "message", "dataset"):
    (folder / name).mkdir(parents=True, exist_ok=True)


def text(value):
    return b"X" + struct.pack("<I", len(value)) + value


STATE = (
    b"\x80\x02}(" + text(b"a") + b"ctorch._utils\n_rebuild_tensor_v2\n((" + text(b"storage") + b"ctorch\nFloatStorage\n"
    + text(b"0") + text(b"cpu") + b"K\x06tQK\x00K\x02K\x03\x86K\x03K\x01\x86\x89ccollections\nOrderedDict\n)RtRu."
)
DATA = bytes(24)
LEGACY = (
    b"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19." + b"\x80\x02M\xe9\x03." + b"\x80\x02}." + STATE
    + b"\x80\x02](" + text(b"0") + b"e." + struct.pack("<q", 6) + DATA
)
HEADER = json.dumps({"__metadata__": {"k": "v"}, "a": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}}).encode()
SAFETENSORS = struct.pack("<Q", len(HEADER)) + HEADER + DATA

archive = folder / "zip" / "archive"
with zipfile.ZipFile(archive, "w") as out:
    out.writestr("x/data.pkl", STATE)
    out.writestr("x/data/0", DATA)
    out.writestr("x/version", b"3\n")
(folder / "torch_zip" / "archive").write_bytes(archive.read_bytes())
(folder / "torch_legacy" / "file").write_bytes(LEGACY)
(folder / "safetensors" / "file").write_bytes(SAFETENSORS)
(folder / "pickle" / "state").write_bytes(STATE)
for protocol in range(2, 6):
    value = {"epoch": 3, "args": [1.5, None, True, (1, "two", b"three")], "nested": {"x": {"y": [2**70]}}}
    (folder / "pickle" / f"plain{protocol}").write_bytes(pickle.dumps(value, protocol))
imaging = pathlib.Path(__file__).parents[1] / "imaging"
pictures = [entry for name in ("golden", "formats") for entry in json.loads((imaging / f"{name}.json").read_text())["decode"]]
for entry in pictures:
    (folder / "image" / entry["name"].replace(" ", "_")).write_bytes(base64.b64decode(entry["file"]))
(folder / "dataset" / "table").write_bytes(b'path,label,split\r\n"a ""b"".png",cat,train\r\nc.png;d,dog,val\n')
(folder / "dataset" / "annotation").write_bytes(
    b'<?xml version="1.0"?><!-- x --><annotation v="1"><filename>a&amp;b.jpg</filename><object><name>cat</name>'
    b"<part><name>head</name></part></object></annotation>"
)
(folder / "dataset" / "idx").write_bytes(struct.pack(">4I", 0x803, 1, 2, 3) + bytes(6))


NETWORK = {
    "family": "efficientnet", "name": "custom", "resolution": 32, "stem_channels": 8, "classes": 3,
    "stages": [{"operator": "mbconv", "kernel": 3, "stride": 1, "expand_ratio": 1, "se_ratio": 0.25, "channels": 8, "layers": 1}],
}


def message(body, attachment=b""):
    text = json.dumps(body).encode()
    header = f"Content-Length: {len(text)}\r\n" + (f"Attachment-Length: {len(attachment)}\r\n" if attachment else "")
    return header.encode() + b"\r\n" + text + attachment


messages = {
    "initialize": {"protocol": 1, "threads": 2, "devices": [{"id": "cpu", "name": "x", "memory_bytes": 1}]},
    "explain": {"top": [{"index": 1, "label": "x", "logit": 0.5, "probability": 0.1}], "image": [4, 3], "box": [0, 0, 3, 3],
                "milliseconds": {"decode": 1}, "grid": [1, 2], "maps": [{"class": 1, "map": [[0.5, -1]]}]},
    "network": NETWORK,
    "dataset": {"train": [{"label": "a", "images": 2}], "val": [], "duplicates": [["a", "b"]], "samples": []},
    "config": {"data": "x", "network": NETWORK, "epochs": 2, "batch": 4, "out": "y"},
}
event = {"event": "step", "time": "2026-01-01T00:00:00Z", "step": 1, "epoch": 1, "loss": 2.5, "learning_rate": 0.1}
for name, body in messages.items():
    (folder / "message" / name).write_bytes(message(body, json.dumps(event).encode()))
