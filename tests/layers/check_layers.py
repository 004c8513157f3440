#!/usr/bin/env python3
"""Hold every #include of the tree against the table of allowed links in CONTRIBUTING.md.

Folders may not include each other in a circle, whatever the table says, and no page may include another page.
Half of the .cpp files are short: in the whole tree, and in widgets.

check_layers.py ROOT: prints each offence as FILE:LINE: reason; exit status 1 if there is any.
check_layers.py ROOT --self-test: the same check must find offences planted in a copy of the table's folders.
"""

import argparse
import re
import shutil
import statistics
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
    r"std::ifstream \w+\((?!\"/proc|const )": ({"core/base/system/files.cpp", "core/base/system/posix/memory.cpp"},
                                       "openRegular of core/base/files.h, which does not wait for pipes"),
    r"at::parallel_for\(": ({"core/nn/training_norm.cpp", "core/training/optimizer/elementwise.h"},
                            "core/nn/parallel.h, which holds that it is compiled with OpenMP (and a line here)"),
}
# A page stands for itself: only the application knows pages. Its own files begin with its name.
PAGE = re.compile(r"widgets/.*/(\w+_page)\.h$")
# The operating system's headers, and C's that mean something else on each of them, its functions that hide in C's and C++'s own,
# and its files: in one folder only. Named beside it: files that need one themselves, with the reason.
SYSTEM = r"(aio|csignal|dirent|dlfcn|fcntl|grp|ifaddrs|io|malloc|netdb|poll|process|pthread|pwd|sched|signal|spawn|syslog|termios|" \
         r"unistd|windows)(\.h)?$|(arpa|linux|net|netinet|sys)/"
SYSTEM_FOLDER = "core/base/system/"
SYSTEM_CALL = r"\"/(proc|sys)/|\b(setenv|unsetenv|gmtime_r|localtime_r|mkstemp|popen|fork)\("
SYSTEM_ELSEWHERE = {"core/inference/gpu_obstacle.cpp": "whether a driver's files are there, which it asks as of any file"}
# A type at the outermost level of a namespace.
TYPE = re.compile(r"(?:template <.*> )?(?:class|struct|enum class|enum|union)\s+(\w+)(?:\s+final)?\s*(?::[^:;{][^;{]*)?\{")
# Lines of the median .cpp, of each of these: files grow unless something says so.
LONGEST_MEDIAN = 120
MEASURED = {"the tree": ("core", "app", "widgets", "tests"), "widgets": ("widgets",)}
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


def circles(edges):
    """The shortest way round from each folder that leads back to itself, each circle once."""
    for start in sorted(edges):
        came = {start: None}
        queue = [start]
        for folder in queue:
            if start in edges.get(folder, {}):
                way = [folder]
                while came[way[0]] is not None:
                    way.insert(0, came[way[0]])
                if start == min(way):
                    yield f"{edges[folder][start]}: folders include each other: {' → '.join([*way, start])}"
                break
            for other in sorted(edges.get(folder, {})):
                if other not in came:
                    came[other] = folder
                    queue.append(other)


def long_medians(root):
    for name, folders in MEASURED.items():
        lengths = [p.read_bytes().count(b"\n") for d in folders for p in (root / d).rglob("*.cpp")]
        median = statistics.median(lengths) if lengths else 0
        if median >= LONGEST_MEDIAN:
            yield f"{name}: the median .cpp has {median:g} lines, and is to stay under {LONGEST_MEDIAN}: take files apart"


def offences(root):
    rows = read_table((root / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    if len(rows) < 10:
        sys.exit("CONTRIBUTING.md: the table of layers is not there")
    by_folder = sorted(((folder, target) for target, (folder, _, _) in rows.items()), key=lambda row: -len(row[0]))

    def layer_of(path):
        return next((t for f, t in by_folder if path == f or path.startswith(f + "/")), None)

    def has_row(target):
        # A folder with rows beneath it only gathers them.
        return target is not None and not any(f.startswith(rows[target][0] + "/") for f, _ in by_folder)

    edges = {}
    sources = [p for d in ("core", "app", "widgets") for p in sorted((root / d).rglob("*")) if p.suffix in (".h", ".cpp")]
    for source in sources:
        name = source.relative_to(root).as_posix()
        target = layer_of(name)
        if not has_row(target):
            yield f"{name}:1: its folder has no row in CONTRIBUTING.md's table"
            continue
        folders, allowed = closure(rows, target)
        for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
            for call, (allowed_in, instead) in RESERVED.items():
                if re.search(call, line) and name not in allowed_in:
                    yield f"{name}:{number}: takes {instead}"
            free = not name.startswith(SYSTEM_FOLDER) and name not in SYSTEM_ELSEWHERE
            if free and re.search(SYSTEM_CALL, line):
                yield f"{name}:{number}: belongs into {SYSTEM_FOLDER}, behind an interface that each system can fill"
            match = INCLUDE.match(line)
            if not match:
                continue
            include = match.group(1) or match.group(2)
            layer = layer_of(include)
            if layer is not None:
                here, there = (path.rsplit("/", 1)[0] for path in (name, include))
                if here != there:
                    edges.setdefault(here, {}).setdefault(there, f"{name}:{number}")
                page = PAGE.match(include)
                if page and name.startswith("widgets/") and not source.name.startswith(page.group(1)):
                    yield f"{name}:{number}: only the application includes a page ({include})"
                if not any(include.startswith(folder + "/") for folder in folders):
                    yield f"{name}:{number}: {target} may not use {layer} ({include})"
                continue
            if free and re.match(SYSTEM, include):
                yield f"{name}:{number}: {include} belongs into {SYSTEM_FOLDER}, behind an interface that each system can fill"
            library = next((l for l, pattern in EXTERNAL.items() if re.match(pattern, include)), None)
            if library is not None and library not in allowed:
                yield f"{name}:{number}: {target} may not use {library} ({include})"
            if library == "QCustomPlot" and source.suffix == ".h":
                yield f"{name}:{number}: qcustomplot.h belongs into .cpp files only"
    yield from circles(edges)
    yield from twice_named(root)
    yield from long_medians(root)


def twice_named(root):
    """Two types of one name: the linker takes the one for the other in a program that has both."""
    seen = {}
    headers = [p for d in ("core", "app", "widgets") for p in sorted((root / d).rglob("*.h"))]
    for header in headers:
        name = header.relative_to(root).as_posix()
        spaces = []
        for number, line in enumerate(header.read_text(encoding="utf-8").splitlines(), 1):
            if match := re.match(r"namespace ([\w:]*) ?\{", line):
                spaces.append(match.group(1))
            elif re.match(r"\}\s*// namespace", line) and spaces:
                spaces.pop()
            elif match := TYPE.match(line):
                full = "::".join(spaces + [match.group(1)])
                if full in seen and not seen[full].startswith(name + ":"):  # one file may choose between two by #if
                    yield f"{name}:{number}: {full} is already in {seen[full]}"
                seen.setdefault(full, f"{name}:{number}")


# One file with one include (or another line, which ends with a semicolon), or several of them, and whether that is an offence.
PLANTED = [
    ({"core/scaling/cost.cpp": "nlohmann/json.hpp"}, True),
    ({"core/scaling/cost.cpp": "vector"}, False),
    ({"core/protocol/json.h": "core/nn/network.h"}, True),
    ({"core/nn/network.cpp": "QString"}, True),
    ({"core/nn/network.cpp": "torch/nn/module.h"}, False),
    ({"core/inference/classifier.cpp": "opencv2/core.hpp"}, False),
    ({"core/training/trainer.cpp": "onnx/onnx_pb.h"}, True),
    ({"app/effnet/main.cpp": "core/inference/classifier.h"}, True),
    ({"app/services/engine_client.cpp": "QtCore/QProcess"}, False),
    ({"app/services/engine_client.cpp": "widgets/common/theme.h"}, True),
    ({"app/explorer/main_window.cpp": "core/protocol/json.h"}, False),
    ({"app/explorer/main_window.cpp": "c10/core/Device.h"}, True),
    ({"core/training/input/loader.cpp": "png.h"}, True),
    ({"app/services/picture_decoder.cpp": "core/imaging/decode.h"}, False),
    ({"widgets/explore/page.cpp": "core/imaging/decode.h"}, True),
    ({"widgets/explore/page.cpp": "app/services/settings.h"}, True),
    ({"widgets/explore/page.cpp": "qcustomplot.h"}, True),
    ({"widgets/plots/plot.cpp": "qcustomplot.h"}, False),
    ({"widgets/plots/plot.h": "qcustomplot.h"}, True),
    ({"core/unknown/file.h": "vector"}, True),
    # Rooms of the window: each has its row, and pages do not know each other.
    ({"widgets/unknown/file.h": "vector"}, True),
    ({"widgets/file.h": "vector"}, True),
    ({"widgets/explore/page.cpp": "widgets/models/network_model.h"}, False),
    ({"widgets/runs/runs_model.cpp": "widgets/train/watch_panel.h"}, True),
    ({"widgets/train/review_panel.cpp": "widgets/classify/image_view.h"}, True),
    ({"widgets/train/review_panel.cpp": "widgets/maps/heat_layer.h"}, False),
    ({"widgets/checkpoint/checkpoint_summary.cpp": "widgets/classify/checkpoint_card.h"}, True),
    ({"widgets/classify/evaluation_view.cpp": "widgets/runs/runs_model.h"}, True),
    ({"widgets/common/theme.cpp": "widgets/models/network_model.h"}, True),
    ({"widgets/train/train_page.cpp": "widgets/train/train_page.h"}, False),
    ({"widgets/train/watch_panel.cpp": "widgets/train/train_page.h"}, True),
    ({"app/explorer/pages.cpp": "widgets/train/train_page.h"}, False),
    # Circles inside one layer, of two folders and of three.
    ({"core/training/plan/a.cpp": "core/training/record/b.h"}, False),
    ({"core/training/plan/a.cpp": "core/training/record/b.h", "core/training/record/c.cpp": "core/training/plan/d.h"},
     True),
    ({"core/training/plan/a.cpp": "core/training/record/b.h", "core/training/record/c.cpp": "core/training/ranks/d.h",
      "core/training/ranks/e.h": "core/training/plan/f.h"}, True),
    ({"core/fastpath/steps/step.h": "core/fastpath/plan.h", "core/fastpath/plan.cpp": "core/fastpath/steps/step.h"},
     True),
    # One name, one type.
    ({"core/protocol/a.h": "struct Row {};", "app/effnet/b.h": "class Row final {};"}, True),
    ({"core/protocol/a.h": "struct Row {};", "app/effnet/b.h": "struct Row;"}, False),
    # The operating system's headers: in one folder.
    ({"core/protocol/run_queue.cpp": "fcntl.h"}, True),
    ({"core/base/csv_reader.cpp": "unistd.h"}, True),
    ({"app/effnet/sweep_queue.h": "sys/types.h"}, True),
    ({"app/engine/train.cpp": "csignal"}, True),
    ({"app/services/settings.cpp": "windows.h"}, True),
    ({"core/base/system/posix/spawn.cpp": "sys/prctl.h"}, False),
    ({"core/base/system/windows/streams.cpp": "io.h"}, False),
    ({"core/base/csv_reader.cpp": "iostream"}, False),
    ({"app/engine/train.cpp": 'setenv("RANK", "1", 1);'}, True),
    ({"app/engine/train.cpp": 'std::ifstream info("/proc/cpuinfo");'}, True),
    ({"core/base/system/posix/host.cpp": 'std::ifstream info("/proc/cpuinfo");'}, False),
    ({"app/engine/train.cpp": 'setVariable("RANK", "1");'}, False),
    # The median's length, of the tree and of widgets alone.
    ({"widgets/common/theme.cpp": "int a;\n" * 150 + "int b;"}, True),
    ({"widgets/common/theme.cpp": "int a;\n" * 150 + "int b;", "widgets/common/icons.cpp": "vector",
      "widgets/common/fields.cpp": "vector"}, False),
    ({"widgets/common/theme.cpp": "int a;\n" * 150 + "int b;", "core/base/words.cpp": "vector",
      "core/base/utf8.cpp": "vector"}, True),
]


def self_test(root):
    failed = 0
    for files, forbidden in PLANTED:
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(root / "CONTRIBUTING.md", folder)
            for name, include in files.items():
                file = Path(folder, name)
                file.parent.mkdir(parents=True, exist_ok=True)
                line = include if include.endswith(";") else f"#include <{include}>"
                file.write_text(line + "\n", encoding="utf-8")
            if bool(list(offences(Path(folder)))) != forbidden:
                print(f"{files} is taken as {'allowed' if forbidden else 'forbidden'}")
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
