#!/usr/bin/env python3
"""Hold every #include of the tree against the table of allowed links in CONTRIBUTING.md.

check_layers.py ROOT: prints each offence as FILE:LINE: reason; exit status 1 if there is any.
check_layers.py ROOT --self-test: the same check must find offences planted in a copy of the table's folders.
"""

import argparse
import re
import shutil
import sys
import tempfile
from pathlib import Path

# How the includes of the libraries outside the tree look. What matches none of them is the C++ or C library.
EXTERNAL = {
    "Torch": r"(torch|ATen|c10|caffe2)/",
    "OpenCV": r"opencv2/",
    "Qt": r"Q[A-Z]\w*(/|$)|qt?[a-z]+\.h$(?<!qcustomplot\.h)",
    "QCustomPlot": r"qcustomplot\.h$",
    "nlohmann-json": r"nlohmann/",
    "CLI11": r"CLI/",
    "minizip": r"minizip/|unzip\.h$",
    "pugixml": r"pugixml\.hpp$",
    "ONNX": r"onnx/|google/protobuf/",
    "libcurl": r"curl/",
    "OpenMP": r"omp\.h$",
    "picture libraries": r"(jpeglib|png|gif_lib|tiffio)\.h$|libheif/",
}
# Offered to no one else: the window reaches neither through a layer that it may use.
PRIVATE = {"QCustomPlot", "minizip", "pugixml", "ONNX", "libcurl", "OpenMP", "CLI11", "picture libraries"}
# What only one file may call, because it guards the call for all others.
RESERVED = {
    r"(Json|nlohmann::json)::parse\(": ({"core/protocol/json_text.cpp", "core/checkpoint/safetensors_reader.cpp"},
                                         "parseJson of core/protocol/json_text.h, which refuses deep nesting"),
    r"std::ifstream \w+\((?!\"/proc|const )": ({"core/base/files.cpp", "core/training/record/resource_usage.cpp"},
                                       "openRegular of core/base/files.h, which does not wait for pipes"),
}
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:<([^>]+)>|"([^"]+)")')


def read_table(text):
    """{target: (folder, own allowance, set of targets)} of the table's rows."""
    rows = {}
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) != 4 or not cells[0].startswith("`"):
            continue
        target, folder, _, links = cells
        names = {name.strip() for name in re.split("[;,]", links)} - {"standard library", ""}
        rows[target.strip("`")] = (folder, names & set(EXTERNAL), names - set(EXTERNAL))
    return rows


def closure(rows, target, seen=None):
    """What the target may include: folders of the tree, and libraries outside it."""
    seen = seen if seen is not None else set()
    folder, externals, names = rows[target]
    folders, allowed = {folder}, set(externals)
    for name in names:
        other = next((t for t in rows if t in (name, "effnet_" + name)), None)
        if other is None:
            sys.exit(f"CONTRIBUTING.md: '{name}' in the row of {target} is no target and no known library")
        if other not in seen:
            seen.add(other)
            more_folders, more = closure(rows, other, seen)
            folders |= more_folders
            allowed |= more - PRIVATE
    return folders, allowed


def offences(root):
    rows = read_table((root / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    if len(rows) < 10:
        sys.exit("CONTRIBUTING.md: the table of layers is not there")
    by_folder = sorted(((folder, target) for target, (folder, _, _) in rows.items()), key=lambda row: -len(row[0]))

    def layer_of(path):
        return next((t for f, t in by_folder if path == f or path.startswith(f + "/")), None)

    sources = [p for d in ("core", "app", "widgets") for p in sorted((root / d).rglob("*")) if p.suffix in (".h", ".cpp")]
    for source in sources:
        name = source.relative_to(root).as_posix()
        target = layer_of(name)
        if target is None:
            yield f"{name}:1: its folder has no row in CONTRIBUTING.md's table"
            continue
        folders, allowed = closure(rows, target)
        for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
            for call, (allowed_in, instead) in RESERVED.items():
                if re.search(call, line) and name not in allowed_in:
                    yield f"{name}:{number}: takes {instead}"
            match = INCLUDE.match(line)
            if not match:
                continue
            include = match.group(1) or match.group(2)
            layer = layer_of(include)
            if layer is not None:
                if not any(include.startswith(folder + "/") for folder in folders):
                    yield f"{name}:{number}: {target} may not use {layer} ({include})"
                continue
            library = next((l for l, pattern in EXTERNAL.items() if re.match(pattern, include)), None)
            if library is not None and library not in allowed:
                yield f"{name}:{number}: {target} may not use {library} ({include})"
            if library == "QCustomPlot" and source.suffix == ".h":
                yield f"{name}:{number}: qcustomplot.h belongs into .cpp files only"


PLANTED = [
    ("core/scaling/cost.cpp", "nlohmann/json.hpp", True),
    ("core/scaling/cost.cpp", "vector", False),
    ("core/protocol/json.h", "core/nn/network.h", True),
    ("core/nn/network.cpp", "QString", True),
    ("core/nn/network.cpp", "torch/nn/module.h", False),
    ("core/inference/classifier.cpp", "opencv2/core.hpp", False),
    ("core/training/trainer.cpp", "onnx/onnx_pb.h", True),
    ("app/effnet/main.cpp", "core/inference/classifier.h", True),
    ("app/services/engine_client.cpp", "QtCore/QProcess", False),
    ("app/services/engine_client.cpp", "widgets/common/theme.h", True),
    ("app/explorer/main_window.cpp", "core/protocol/json.h", False),
    ("app/explorer/main_window.cpp", "c10/core/Device.h", True),
    ("core/training/input/loader.cpp", "png.h", True),
    ("app/services/picture_decoder.cpp", "core/imaging/decode.h", False),
    ("widgets/explore/page.cpp", "core/imaging/decode.h", True),
    ("widgets/explore/page.cpp", "app/services/settings.h", True),
    ("widgets/explore/page.cpp", "qcustomplot.h", True),
    ("widgets/plots/plot.cpp", "qcustomplot.h", False),
    ("widgets/plots/plot.h", "qcustomplot.h", True),
    ("core/unknown/file.h", "vector", True),
]


def self_test(root):
    failed = 0
    for name, include, forbidden in PLANTED:
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(root / "CONTRIBUTING.md", folder)
            file = Path(folder, name)
            file.parent.mkdir(parents=True)
            file.write_text(f"#include <{include}>\n", encoding="utf-8")
            if bool(list(offences(Path(folder)))) != forbidden:
                print(f"{name} including {include} is taken as {'allowed' if forbidden else 'forbidden'}")
                failed += 1
    return failed


if __name__ == "__main__":
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("root", type=Path)
    usage.add_argument("--self-test", action="store_true")
    given = usage.parse_args()
    tree = given.root.resolve()
    if given.self_test:
        sys.exit(bool(self_test(tree)))
    found = list(offences(tree))
    print("\n".join(found) or "Every include keeps to its layer.")
    sys.exit(bool(found))
