#!/usr/bin/env python3
"""Writes tests/imaging/formats.json: small files in the less usual formats with the pixels that Pillow makes of them.

Run with Debian's python3-pil and python3-numpy, and heif-enc and heif-convert of libheif-examples, since Debian 12's
Pillow reads no HEIC: /usr/bin/python3 tests/golden/imaging_formats.py
"""

import argparse

if __name__ == "__main__":  # before what may be missing here
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()

import base64
import io
import json
import pathlib
import struct
import subprocess
import tempfile
import zlib

import numpy as np
from PIL import Image

from imaging import encode, exif, pattern, raw_png, smooth

SHARP = pattern(24, 16)
GREY = np.asarray(SHARP.convert("L"))


def gif(image, **options):
    return encode(image, "GIF", **options)


def gif_frame(data, left, top, width, height):
    """A GIF whose only frame lies elsewhere on a canvas of another size."""
    at = data.index(b"\x2c", 13 + 3 * (2 << (data[10] & 7)))
    return data[:6] + struct.pack("<HH", width, height) + data[10:at + 1] + struct.pack("<HH", left, top) + data[at + 5:]


def gifs():
    palette = SHARP.quantize(32)
    yield "gif still", gif(palette)
    yield "gif interlaced", gif(palette, interlace=True)
    yield "gif grey", gif(SHARP.convert("L"))
    yield "gif transparent", gif(palette, transparency=3)
    yield "gif animated", gif(palette, save_all=True, append_images=[smooth(24, 16).quantize(16)], duration=100)
    yield "gif 2 colours", gif(SHARP.convert("1"))
    yield "gif frame within its canvas", gif_frame(gif(palette, interlace=False), 5, 3, 40, 30)
    yield "gif frame within its transparent canvas", gif_frame(gif(palette, transparency=7), 5, 3, 40, 30)
    yield "gif frame beyond its canvas", gif_frame(gif(palette), 5, 3, 8, 8)


def pnm(kind, most, samples, comment=b""):
    width, height = 24, 16
    head = b"P%d\n%s%d %d\n" % (kind, comment, width, height) + (b"" if kind in (1, 4) else b"%d\n" % most)
    if kind <= 3:
        return head + b" ".join(b"%d" % s for s in samples.ravel()) + b"\n"
    if kind == 4:
        return head + np.packbits(samples, axis=1).tobytes()
    return head + samples.astype(">u2" if most > 255 else "u1").tobytes()


def pnms():
    rgb = np.asarray(SHARP)
    bits = (GREY < 100).astype(np.uint8)
    yield "pbm", pnm(4, 1, bits)
    yield "pbm plain", pnm(1, 1, bits, b"# a comment\n")
    yield "pbm plain without spaces", b"P1\n24 16\n" + b"".join(b"%d" % b for b in bits.ravel())
    yield "pgm", pnm(5, 255, GREY)
    yield "pgm of 100 greys", pnm(5, 100, GREY % 101)
    yield "pgm plain", pnm(2, 255, GREY, b"# 1 2\n#3\n")
    yield "pgm plain of 15 greys", pnm(2, 15, GREY % 16)
    yield "pgm 16-bit", pnm(5, 65535, GREY.astype(np.uint32) * 251)
    yield "pgm 10-bit", pnm(5, 1023, GREY.astype(np.uint32) * 4)
    yield "ppm", pnm(6, 255, rgb, b"# GIMP\n")
    yield "ppm of 31 levels", pnm(6, 31, rgb % 32)
    yield "ppm plain", pnm(3, 255, rgb)
    yield "ppm 16-bit", pnm(6, 65535, rgb.astype(np.uint32) * 251)
    yield "ppm 16-bit of 1000 levels", pnm(6, 1000, rgb.astype(np.uint32) * 3)


def pam(depth, most, kind, samples):
    head = f"P7\nWIDTH 24\nHEIGHT 16\nDEPTH {depth}\nMAXVAL {most}\nTUPLTYPE {kind}\nENDHDR\n".encode()
    return head + samples.astype(">u2" if most > 255 else "u1").tobytes()


def pams():
    """Pillow reads none: the samples are known here."""
    rgb = np.asarray(SHARP)
    alpha = np.full((16, 24, 1), 9, np.uint8)
    grey = np.repeat(GREY[:, :, None], 3, 2)
    yield "pam colour", pam(3, 255, "RGB", rgb), rgb
    yield "pam colour alpha", pam(4, 255, "RGB_ALPHA", np.concatenate([rgb, alpha], 2)), rgb
    yield "pam grey alpha", pam(2, 255, "GRAYSCALE_ALPHA", np.stack([GREY, GREY], 2)), grey
    yield "pam bilevel", pam(1, 1, "BLACKANDWHITE", GREY > 99), np.where(grey > 99, 255, 0).astype(np.uint8)


def tiff(samples, order="<", big=False, **tags):
    """An uncompressed TIFF of one strip, which Pillow need not be able to write."""
    samples = np.asarray(samples)
    channels = samples.shape[2] if samples.ndim == 3 else 1
    data = samples.astype(samples.dtype.newbyteorder(order)).tobytes()
    bits = samples.dtype.itemsize * 8
    kind = {"u": 1, "i": 2, "f": 3}[samples.dtype.kind]
    height, width = samples.shape[:2]
    start = 16 if big else 8
    fields = [(256, 4, [width]), (257, 4, [height]), (258, 3, [bits] * channels), (259, 3, [1]),
              (262, 3, [2 if channels == 3 else 1]), (273, 4, [start]), (277, 3, [channels]), (278, 4, [height]),
              (279, 4, [len(data)]), (339, 3, [kind] * channels)]
    fields += [(number, 3, [value]) for number, value in ((274, tags.get("orientation")),) if value]
    fields.sort()
    directory = start + len(data) + len(data) % 2
    count, entry, inline = (8, 20, 8) if big else (2, 12, 4)
    elsewhere = directory + count + entry * len(fields) + (8 if big else 4)
    out, extra = struct.pack(order + ("Q" if big else "H"), len(fields)), b""
    for tag, form, values in fields:
        value = struct.pack(order + ("H" if form == 3 else "I") * len(values), *values)
        if len(value) > inline:
            extra, value = extra + value, struct.pack(order + ("Q" if big else "I"), elsewhere + len(extra))
        out += struct.pack(order + "HH" + ("Q" if big else "I"), tag, form, len(values)) + value.ljust(inline, b"\0")
    mark = b"II" if order == "<" else b"MM"
    head = mark + (struct.pack(order + "HHHQ", 43, 8, 0, directory) if big else struct.pack(order + "HI", 42, directory))
    return head + data + b"\0" * (len(data) % 2) + out + bytes(8 if big else 4) + extra


def tiffs():
    rgb = np.asarray(SHARP)
    wide = GREY.astype(np.int64)
    yield "tiff float of 0 to 1", tiff((wide / 255).astype(np.float32))
    yield "tiff float of 0 to 255", tiff((wide + 0.75).astype(np.float32))
    yield "tiff float beyond", tiff((wide * 3 - 200.5).astype(np.float32), ">")
    yield "tiff float not finite", tiff(np.where(wide > 100, np.inf, wide).astype(np.float32))
    yield "tiff 32-bit", tiff((wide * 5 - 300).astype(np.int32))
    yield "tiff 32-bit big-endian", tiff((wide * 5 - 300).astype(np.int32), ">")
    yield "tiff 32-bit unsigned", tiff((wide * 70000000 // 4).astype(np.uint32))
    yield "tiff 16-bit signed", tiff((wide * 5 - 300).astype(np.int16))
    yield "tiff 16-bit colour", tiff(rgb.astype(np.uint16) * 251 + 77)
    yield "tiff 16-bit colour big-endian", tiff(rgb.astype(np.uint16) * 251 + 77, ">")
    yield "tiff float orientation 6", tiff((wide + 0.75).astype(np.float32), orientation=6)
    yield "tiff float deflate", encode(Image.fromarray((wide * 1.5).astype(np.float32)), "TIFF", compression="tiff_adobe_deflate")
    yield "bigtiff", tiff(rgb, big=True)
    yield "bigtiff grey", tiff(GREY, big=True)


def bmp(masks, pixels):
    rows = np.pad(pixels.astype("<u2")[::-1], ((0, 0), (0, pixels.shape[1] % 2))).tobytes()
    height, width = pixels.shape
    offset = 54 + 12
    head = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 16, 3 if masks else 0, len(rows), 2835, 2835, 0, 0)
    return b"BM" + struct.pack("<IHHI", offset + len(rows), 0, 0, offset) + head + struct.pack("<III", *(masks or (0, 0, 0))) + rows


def bmps():
    r, g, b = (np.asarray(SHARP)[:23, :23, c].astype(np.uint32) for c in range(3))
    yield "bmp 565", bmp((0xF800, 0x7E0, 0x1F), r >> 3 << 11 | g >> 2 << 5 | b >> 3)
    yield "bmp 555 by masks", bmp((0x7C00, 0x3E0, 0x1F), r >> 3 << 10 | g >> 3 << 5 | b >> 3)
    yield "bmp 555", bmp(None, r >> 3 << 10 | g >> 3 << 5 | b >> 3)


def jpeg2000s():
    smooth_alpha = smooth(24, 16).convert("RGBA")
    yield "jpeg 2000", encode(SHARP, "JPEG2000")
    yield "jpeg 2000 grey", encode(SHARP.convert("L"), "JPEG2000")
    yield "jpeg 2000 alpha", encode(smooth_alpha, "JPEG2000")
    yield "jpeg 2000 lossy", encode(smooth(48, 40), "JPEG2000", irreversible=True, quality_mode="rates", quality_layers=[20])
    yield "jpeg 2000 tiles", encode(pattern(48, 40), "JPEG2000", tile_size=(16, 16))


def damaged():
    """Files with a fault that Pillow reads whole all the same, and words of what is to be said of them."""
    jpeg = encode(pattern(64, 48), "JPEG", quality=80)
    png = encode(SHARP, "PNG")
    yield "jpeg whose end mark is zeros", jpeg[:-2] + bytes(64), "no end mark"
    yield "jpeg with bytes before its end mark", jpeg[:-2] + b"\x12\x34" * 25 + jpeg[-2:], "extraneous"
    yield "jpeg with text behind its end", jpeg + b"text", ""
    yield "jpeg with a damaged middle", jpeg[:700] + b"\xff\xd5" + jpeg[702:], "Corrupt"
    yield "png without IEND", png[:-12], "no end mark"
    yield "png without its last byte", png[:-1], "no end mark"
    profile = b"iCCPname\0\0" + zlib.compress(bytes(200))
    yield "png with a profile of no use", png[:33] + struct.pack(">I", len(profile) - 4) + profile + struct.pack(
        ">I", zlib.crc32(profile)) + png[33:], ""


def other_pictures():
    """What the usual formats have besides."""
    cmyk = smooth(24, 16).convert("CMYK")
    yield "jpeg cmyk exactly", encode(cmyk, "JPEG", quality=95)
    yield "jpeg without subsampling", encode(pattern(33, 17), "JPEG", subsampling=0)
    yield "jpeg with restarts", encode(pattern(64, 48), "JPEG", subsampling=2, optimize=True)
    yield "png interlaced palette with few colours", raw_png(np.full((16, 24), 7, np.uint8), 8, 0)


def heifs():
    """HEIC and AVIF as libheif's own program makes pixels of them."""
    with tempfile.TemporaryDirectory() as folder:
        def run(*command):
            subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        picture = smooth(64, 48)
        picture.save(f"{folder}/p.png")
        picture.save(f"{folder}/turned.jpg", exif=exif(6), quality=95)
        for name, source, options in (("heic", "p.png", ["-q", "60"]), ("heic lossless", "p.png", ["-L"]),
                                      ("heic with EXIF's orientation", "turned.jpg", ["-q", "60"]),
                                      ("avif", "p.png", ["-A", "-q", "60"])):
            file = "out.avif" if name == "avif" else "out.heic"
            run("heif-enc", *options, source, "-o", file)
            run("heif-convert", file, "back.png")
            yield name, pathlib.Path(folder, file).read_bytes(), np.asarray(Image.open(f"{folder}/back.png").convert("RGB"))


def pixels(name, data):
    image = Image.open(io.BytesIO(data))
    image.load()
    if "16-bit" in name and "signed" not in name and image.mode in ("I", "I;16") or "10-bit" in name:
        image = Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))  # the departure that decode.h states
    return np.asarray(image.convert("RGB"))


def main():
    entries = []
    def add(name, data, rgb, warning=None):
        entry = {"name": name, "size": [rgb.shape[1], rgb.shape[0]], "file": base64.b64encode(data).decode(),
                 "rgb": base64.b64encode(rgb.astype(np.uint8).tobytes()).decode()}
        entries.append(entry if warning is None else entry | {"warning": warning})
    for group in (gifs, pnms, tiffs, bmps, jpeg2000s, other_pictures):
        for name, data in group():
            add(name, data, pixels(name, data), "between 0 and 1" if name == "tiff float of 0 to 1" else None)
    for group in (pams, heifs):
        for name, data, rgb in group():
            add(name, data, rgb)
    for name, data, warning in damaged():
        add(name, data, pixels(name, data), warning)
    path = pathlib.Path(__file__).parents[1] / "imaging" / "formats.json"
    path.write_text(json.dumps({"decode": entries}, indent=0) + "\n")


if __name__ == "__main__":
    main()
