#!/usr/bin/env python3
"""large_data.py [--pictures N] [--shards N] [--folder DIR] [--keep] EFFNET: how long `effnet dataset inspect` takes to list,
split and look for equal pictures in N small files (200,000 in 100 classes) and in shards with the same pictures, and how much
memory at most. Prints the rows of RESULTS.md. The pictures are PNG of 16 pixels, each another one."""
import argparse
import io
import json
import os
import pathlib
import shutil
import struct
import subprocess
import tarfile
import tempfile
import time
import zlib

usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
usage.add_argument("--pictures", type=int, default=200_000)
usage.add_argument("--classes", type=int, default=100)
usage.add_argument("--shards", type=int, default=20)
usage.add_argument("--folder", type=pathlib.Path, help="where the pictures are made (a temporary folder)")
usage.add_argument("--keep", action="store_true", help="leave them there, and take them from there the next time")
usage.add_argument("effnet")
given = usage.parse_args()

SIDE = 16


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def picture(number):
    pixels = number.to_bytes(3, "big") * SIDE * SIDE
    rows = b"".join(b"\0" + pixels[row * SIDE * 3:(row + 1) * SIDE * 3] for row in range(SIDE))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b""))


def make_files(folder):
    for label in range(given.classes):
        (folder / f"class{label:03}").mkdir(parents=True)
    for number in range(given.pictures):
        (folder / f"class{number % given.classes:03}" / f"{number:07}.png").write_bytes(picture(number))


def make_shards(folder):
    folder.mkdir(parents=True)
    for shard in range(given.shards):
        with tarfile.open(folder / f"train-{shard:06}.tar", "w", format=tarfile.USTAR_FORMAT) as out:
            for number in range(shard, given.pictures, given.shards):
                for ending, content in (("png", picture(number)), ("cls", str(number % given.classes).encode())):
                    entry = tarfile.TarInfo(f"{number:07}.{ending}")
                    entry.size = len(content)
                    out.addfile(entry, io.BytesIO(content))


def measure(data):
    """Seconds, MB at most, and what was found; by a child of its own, whose peak is its alone."""
    code = ("import resource,subprocess,sys,time;b=time.monotonic();"
            "o=subprocess.run(sys.argv[1:],stdout=subprocess.PIPE,check=True).stdout;s=time.monotonic()-b;"
            "sys.stderr.write('%f %d' % (s, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss));"
            "sys.stdout.buffer.write(o)")
    done = subprocess.run(["python3", "-c", code, given.effnet, "dataset", "inspect", str(data), "--json"],
                          capture_output=True, check=True)
    seconds, kilobytes = done.stderr.split()[-2:]
    found = json.loads(done.stdout)
    images = sum(each["images"] for part in ("train", "val", "test") for each in found.get(part, []))
    return float(seconds), int(kilobytes) / 1024, images


root = given.folder or pathlib.Path(tempfile.mkdtemp())
try:
    for name, make in (("files", make_files), ("shards", make_shards)):
        if not (root / name).exists():
            make(root / name)
        os.sync()
        for when in ("first look", "again"):
            seconds, megabytes, images = measure(root / name)
            assert images == given.pictures, (images, given.pictures)
            what = f"{given.pictures} files" if name == "files" else f"{given.shards} shards of {given.pictures} pictures"
            print(f"| list and split {what}, {when} | s | {seconds:.2f} | – | – |  |  | ≤ 10 s |")
            print(f"| … memory at most | MB | {megabytes:.0f} | – | – |  |  | ≤ 300 |", flush=True)
finally:
    if not given.keep:
        shutil.rmtree(root, ignore_errors=True)
