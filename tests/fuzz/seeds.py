#!/usr/bin/env python3
"""seeds.py FOLDER: small valid files of each format, for the fuzzers to start from. Needs no Torch."""
import argparse
import base64
import io
import json
import pathlib
import pickle
import struct
import tarfile
import zipfile

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("folder", type=pathlib.Path)
given = usage.parse_args()

folder = given.folder
for name in ("pickle", "zip", "safetensors", "torch_zip", "torch_legacy", "quantized", "image", "dataset", "tar", "state",
             "run", "labels", "packed", "search"):
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


def quantized():
    """A network of NETWORK's kind in 8 bits: stem, one block with squeeze-excite, no head, classifier."""
    spec = {**NETWORK, "head_channels": 0}
    tensors = {}

    def layer(name, shape):
        count = 1
        for size in shape:
            count *= size
        tensors[name + ".weight"] = ("I8", shape, bytes(i % 127 for i in range(count)))
        tensors[name + ".weight_scale"] = ("F32", shape[:1], struct.pack("<f", 0.01) * shape[0])
        tensors[name + ".bias"] = ("F32", shape[:1], bytes(4 * shape[0]))

    layer("stem.conv", [8, 3, 3, 3])
    layer("blocks.0.depthwise", [8, 1, 3, 3])
    layer("blocks.0.squeeze_reduce", [2, 8, 1, 1])
    layer("blocks.0.squeeze_expand", [8, 2, 1, 1])
    layer("blocks.0.project", [8, 8, 1, 1])
    layer("classifier", [3, 8])
    for place in ("images", "stem", "blocks.0.depthwise", "blocks.0.squeezed", "blocks.0.squeeze_reduce",
                  "blocks.0.excited", "blocks.0", "pooled"):
        tensors[place + ".output_scale"] = ("F32", [1], struct.pack("<f", 0.02))
        tensors[place + ".output_zero"] = ("U8", [1], b"\x10")
    header = {"__metadata__": {"effnet.quantization": json.dumps({"version": 1}), "effnet.network": json.dumps(spec)}}
    data = b""
    for name, (kind, shape, values) in tensors.items():
        header[name] = {"dtype": kind, "shape": shape, "data_offsets": [len(data), len(data) + len(values)]}
        data += values
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


(folder / "quantized" / "network").write_bytes(quantized())

for dialect, kind in (("ustar", tarfile.USTAR_FORMAT), ("gnu", tarfile.GNU_FORMAT), ("pax", tarfile.PAX_FORMAT)):
    with tarfile.open(folder / "tar" / dialect, "w", format=kind) as shard:
        for member, content in (("a/0001.png", DATA), ("a/0001.cls", b"3"), ("b" * 99 + "/" + "c" * 90 + ".jpg", DATA)):
            entry = tarfile.TarInfo(member)
            entry.size = len(content)
            entry.mtime = 1.5
            shard.addfile(entry, io.BytesIO(content))
        entry = tarfile.TarInfo("../link.png")
        entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/passwd"
        shard.addfile(entry)

STATE_JSON = {"effnet_state": 1, "family": "efficientnet", "mode": "compound", "phi": 1.5, "alpha": 1.2, "beta": 1.1, "gamma": 1.15}
SPACE = {"name": "tiny", "start": {**NETWORK, "family": "search"},
         "stages": {"kernels": [3, 5], "expand_ratios": [2, 3], "layers": [0, 1], "operators": ["mbconv", "fused_mbconv"]}}
for name, content in (("state", STATE_JSON), ("space", SPACE)):
    (folder / "state" / name).write_text(json.dumps(content))
(folder / "state" / "link").write_text("effnet:family=efficientnet&phi=1.5")
EVENTS = [
    {"event": "start", "time": "2026-01-01T00:00:00Z", "config": {"data": "d", "network": NETWORK}, "labels": ["ant", "bee"]},
    {"event": "epoch", "time": "2026-01-01T00:00:01Z", "epoch": 1, "val": {"top1": 0.5, "loss": 1.0, "images": 4}},
    {"event": "end", "time": "2026-01-01T00:00:02Z", "state": "finished"},
]
(folder / "run" / "whole").write_text("\n--\n".join([
    json.dumps({"data": "d", "network": NETWORK, "epochs": 3}), "".join(json.dumps(each) + "\n" for each in EVENTS),
    json.dumps({"text": "note", "tags": ["a"]})]))
(folder / "labels" / "commas").write_bytes(b'path,label\r\na.png,ant\r\n"b ""c"".png",bee\r\n')
(folder / "labels" / "semicolons").write_bytes(b"\xef\xbb\xbfpath;label;note\r\nl0.png;light;\"mine; own\"\r\n")

# The first byte chooses CIFAR-10, CIFAR-100 or IDX.
PIXELS = bytes(3072)
(folder / "packed" / "cifar10").write_bytes(b"0cat\ndog\n\n--\n" + b"".join(bytes([i % 2]) + PIXELS for i in range(4)))
(folder / "packed" / "cifar100").write_bytes(b"1cat\ndog\n\n--\n" + b"".join(bytes([0, i % 2]) + PIXELS for i in range(4)))
(folder / "packed" / "idx").write_bytes(b"2" + struct.pack(">2I", 0x801, 4) + bytes([3, 5, 3, 5]) + b"\n--\n"
                                        + struct.pack(">4I", 0x803, 4, 2, 3) + bytes(24))
SEARCH = {"version": 1, "objective": "macs", "target": 1e9, "weight": -0.07, "limit": 1, "method": "evolution", "population": 2,
          "tournament": 2, "rungs": [1, 3], "eta": 3, "candidates": 4, "ahead": 1, "seed": 0, "space": SPACE,
          "config": {"data": "d", "epochs": 3}}
(folder / "search" / "whole").write_text("\n--\n".join([
    json.dumps(SEARCH), "".join(json.dumps(each) + "\n" for each in EVENTS), json.dumps({"milliseconds": 1.5})]))
