#!/usr/bin/env python3
"""Writes tests/imaging/golden.json: small encoded pictures with the pixels that Pillow makes of them.

Run with Debian's python3-pil, python3-numpy and python3-torchvision: tests/golden/imaging.py
Encoded files are kept in the JSON (base64), so that the tests do not depend on an encoder; larger results are kept
as SHA-256 of their RGB bytes.
"""

import argparse

if __name__ == "__main__":  # before what may be missing here
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

import base64
import hashlib
import io
import itertools
import json
import pathlib
import struct
import zlib

import numpy as np
from PIL import Image, ImageOps
from torchvision import transforms
from torchvision.transforms import InterpolationMode

BITS = 0xFFFFFFFF


def pattern(width, height):
    """Integer texture that the C++ test computes as well (tests/imaging/pattern.h)."""
    y, x = np.mgrid[0:height, 0:width].astype(np.uint64)
    channels = []
    for c in range(3):
        h = (x * 73856093 + y * 19349663 + c * 83492791) & BITS
        h = ((h ^ (h >> 13)) * 1274126177) & BITS
        noise = (h >> 16) & 63
        wave = (x * (c + 2) + y * (3 - c)) % 192
        channels.append((noise + wave).astype(np.uint8))
    return Image.fromarray(np.stack(channels, -1))


def digest(image):
    return hashlib.sha256(np.asarray(image, dtype=np.uint8).tobytes()).hexdigest()


def encode(image, fmt, **options):
    stream = io.BytesIO()
    image.save(stream, fmt, **options)
    return stream.getvalue()


def smooth(width, height):
    """A gradient, on which lossy codecs and conversions err by little."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    return Image.fromarray(np.stack([x * 255 / (width - 1), y * 255 / (height - 1), (x + y) * 255 / (width + height - 2)],
                                    -1).round().astype(np.uint8))


def exif(orientation):
    data = Image.Exif()
    data[274] = orientation
    return data


def raw_png(pixels, depth, color):
    """A PNG of a kind that Pillow reads but does not write; `pixels` are rows of big-endian samples."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = struct.pack(">IIBBBBB", 24, 16, depth, color, 0, 0, 0)
    rows = b"".join(b"\0" + row.tobytes() for row in pixels)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows))
            + chunk(b"IEND", b""))


def odd_pictures():
    sharp = pattern(24, 16)
    wide = (np.asarray(sharp).astype(np.uint32) * 251 + 77).astype(">u2")
    faded = sharp.convert("RGBA")
    faded.putalpha(Image.fromarray((np.arange(24 * 16) % 256).astype(np.uint8).reshape(16, 24)))
    yield "png 16-bit colour", raw_png(wide, 16, 2)
    yield "png 16-bit colour alpha", raw_png(np.concatenate([wide, wide[:, :, :1]], 2), 16, 6)
    yield "png 16-bit grey alpha", raw_png(np.ascontiguousarray(wide[:, :, :2]), 16, 4)
    yield "png 2-bit grey", raw_png((np.arange(16 * 6).reshape(16, 6) * 37 % 256).astype(np.uint8), 2, 0)
    yield "tiff 16-bit grey", encode(Image.fromarray((np.arange(24 * 16).reshape(16, 24) * 170).astype(np.uint16)), "TIFF")
    yield "tiff jpeg", encode(sharp, "TIFF", compression="jpeg")
    yield "tiff fax", encode(sharp.convert("1"), "TIFF", compression="group4")
    yield "tiff grey alpha", encode(sharp.convert("LA"), "TIFF")
    yield "tiff pages", encode(sharp, "TIFF", save_all=True, append_images=[smooth(24, 16)])
    yield "bmp bilevel", encode(sharp.convert("1"), "BMP")
    yield "bmp alpha", encode(faded, "BMP")
    yield "jpeg odd size", encode(pattern(23, 15), "JPEG", subsampling=2)
    yield "jpeg profile", encode(sharp, "JPEG", icc_profile=bytes(300))
    yield "jpeg stereo", encode(sharp, "MPO", save_all=True, append_images=[smooth(24, 16)])
    yield "webp lossy alpha", encode(faded, "WEBP")
    yield "webp animated alpha", encode(faded, "WEBP", lossless=True, save_all=True, append_images=[smooth(24, 16)])


def encoded_pictures():
    picture = smooth(24, 16)
    sharp = pattern(24, 16)
    rgba = sharp.copy()
    rgba.putalpha(Image.fromarray(np.arange(24 * 16, dtype=np.uint8).reshape(16, 24)))
    grey16 = Image.fromarray((np.arange(24 * 16).reshape(16, 24) * 170).astype(np.uint16))
    yield "png rgb", encode(sharp, "PNG")
    yield "png grey", encode(sharp.convert("L"), "PNG")
    yield "png grey alpha", encode(rgba.convert("LA"), "PNG")
    yield "png bilevel", encode(sharp.convert("1"), "PNG")
    yield "png alpha", encode(rgba, "PNG")
    yield "png palette", encode(sharp.quantize(32), "PNG")
    yield "png palette transparent", encode(sharp.quantize(32), "PNG", transparency=3)
    yield "png 16-bit grey", encode(grey16, "PNG")
    yield "png animated", encode(sharp, "PNG", save_all=True, append_images=[picture])
    yield "bmp rgb", encode(sharp, "BMP")
    yield "bmp grey", encode(sharp.convert("L"), "BMP")
    yield "bmp palette", encode(sharp.quantize(32), "BMP")
    yield "jpeg rgb", encode(picture, "JPEG", quality=90)
    yield "jpeg sharp", encode(sharp, "JPEG", quality=80)
    yield "jpeg grey", encode(picture.convert("L"), "JPEG")
    yield "jpeg progressive", encode(picture, "JPEG", progressive=True)
    yield "jpeg cmyk", encode(picture.convert("CMYK"), "JPEG", quality=95)
    yield "webp lossless", encode(sharp, "WEBP", lossless=True)
    yield "webp lossy", encode(picture, "WEBP", quality=90)
    yield "webp alpha", encode(rgba, "WEBP", lossless=True, exact=True)
    yield "webp animated", encode(sharp, "WEBP", lossless=True, save_all=True, append_images=[picture], duration=100)
    yield "tiff rgb", encode(sharp, "TIFF")
    yield "tiff lzw", encode(sharp, "TIFF", compression="tiff_lzw")
    yield "tiff deflate", encode(sharp, "TIFF", compression="tiff_adobe_deflate")
    yield "tiff grey", encode(sharp.convert("L"), "TIFF")
    yield "tiff alpha", encode(rgba, "TIFF")
    yield "tiff palette", encode(sharp.quantize(32), "TIFF")
    yield "tiff cmyk", encode(picture.convert("CMYK"), "TIFF")
    for orientation in range(1, 9):
        yield f"jpeg orientation {orientation}", encode(picture, "JPEG", exif=exif(orientation))
    yield "png orientation 6", encode(sharp, "PNG", exif=exif(6))
    yield "webp orientation 8", encode(sharp, "WEBP", lossless=True, exif=exif(8).tobytes())
    for orientation in (3, 5, 6):
        tags = {274: orientation}
        yield f"tiff orientation {orientation}", encode(sharp, "TIFF", tiffinfo=tags)


def decoded(name, data):
    image = Image.open(io.BytesIO(data))
    if image.mode in ("I", "I;16"):  # the departure that decode.h states: the high byte
        image = Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))
    if image.format == "TIFF":  # turned by Pillow while loading; exif_transpose would turn it again (Pillow 9.4)
        return image.convert("RGB")
    return ImageOps.exif_transpose(image).convert("RGB")


RESAMPLE_SIZES = [((37, 29), (16, 16)), ((37, 29), (80, 61)), ((37, 29), (37, 12)), ((37, 29), (20, 29)),
                  ((1, 1), (5, 7)), ((3, 200), (9, 8)), ((200, 3), (31, 31)), ((211, 157), (64, 47)),
                  ((640, 427), (341, 256)), ((64, 64), (64, 64)), ((1152, 864), (341, 256)), ((97, 33), (13, 501))]
FILTERS = {"bicubic": Image.BICUBIC, "bilinear": Image.BILINEAR, "nearest": Image.NEAREST}
MODES = {"bicubic": InterpolationMode.BICUBIC, "bilinear": InterpolationMode.BILINEAR,
         "nearest": InterpolationMode.NEAREST}


def prepared():
    mean, std = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
    for size in ((320, 240), (241, 333), (224, 224), (500, 375), (100, 61), (57, 300)):
        for resize, crop in ((256, 224), (255, 240), (64, 64), (40, 41), (48, 61), (33, 30)):
            for name in MODES:
                image = pattern(*size)
                cropped = transforms.CenterCrop(crop)(transforms.Resize(resize, interpolation=MODES[name])(image))
                tensor = transforms.Normalize(mean, std)(transforms.ToTensor()(cropped))
                yield {"size": size, "resize": resize, "crop": crop, "interpolation": name, "squash": False,
                       "sha256": digest(cropped), "floats": hashlib.sha256(tensor.numpy().tobytes()).hexdigest()}
    for size in ((320, 240), (57, 300)):
        image = pattern(*size)
        cropped = transforms.Resize((65, 65), interpolation=InterpolationMode.BICUBIC)(image)
        tensor = transforms.Normalize((0.5,) * 3, (0.5,) * 3)(transforms.ToTensor()(cropped))
        yield {"size": size, "resize": 0, "crop": 65, "interpolation": "bicubic", "squash": True, "half": True,
               "sha256": digest(cropped), "floats": hashlib.sha256(tensor.numpy().tobytes()).hexdigest()}


def main():
    golden = {"decode": [], "resample": [], "prepare": list(prepared())}
    for name, data in itertools.chain(encoded_pictures(), odd_pictures()):
        image = decoded(name, data)
        golden["decode"].append({"name": name, "file": base64.b64encode(data).decode(), "size": image.size,
                                 "rgb": base64.b64encode(np.asarray(image).tobytes()).decode()})
    for source, target in RESAMPLE_SIZES:
        for name, kind in FILTERS.items():
            golden["resample"].append({"from": source, "to": target, "interpolation": name,
                                       "sha256": digest(pattern(*source).resize(target, kind))})
    path = pathlib.Path(__file__).parents[1] / "imaging" / "golden.json"
    path.write_text(json.dumps(golden, indent=0) + "\n")


if __name__ == "__main__":
    main()
