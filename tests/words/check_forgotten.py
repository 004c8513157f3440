#!/usr/bin/env python3
"""Shows that a forgotten row is named: removes one from a copy of a table and compiles what reads it.

check_forgotten.py SOURCE COMPILER
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("source", type=pathlib.Path)
parser.add_argument("compiler")
arguments = parser.parse_args()

TABLE = '#include "{file}"\nstatic_assert(effnet::tableOf<effnet::{enum}>().size() > 0);\n'

# file that is changed, lines of it that go, what is compiled (None: the file itself), what the compiler must say
CASES = {
    "a CAM method without its row": (
        "core/protocol/cam_method.h", r'.*"layercam".*\n', TABLE.format(file="core/protocol/cam_method.h", enum="CamMethod"),
        r"rows stand in the order|has no row in its table"),
    "the last CAM method without its row": (
        "core/protocol/cam_method.h", r'.*"ablationcam".*\n',
        TABLE.format(file="core/protocol/cam_method.h", enum="CamMethod"), r"has no row in its table"),
    "a field of the recipe without its row": (
        "core/protocol/train_fields.cpp", r'.*\{"weight_decay".*\n', None, r"a member of TrainConfig has no row"),
    "a checkpoint layout without its row": (
        "core/protocol/checkpoint_layout.h", r'.*"effnet".*\n',
        TABLE.format(file="core/protocol/checkpoint_layout.h", enum="Layout"), r"has no row in its table"),
    "an operator without its row": (
        "core/scaling/scaling_words.h", r'.*"fused_mbconv".*\n',
        TABLE.format(file="core/scaling/scaling_words.h", enum="Operator"), r"rows stand in the order"),
    "a kind of data set without its row": (
        "core/protocol/dataset_kind.h", r'.*"voc".*\n',
        TABLE.format(file="core/protocol/dataset_kind.h", enum="DatasetKind"), r"rows stand in the order"),
    "a kind of data set without its reader": (
        "core/dataset/dataset_kinds.cpp", r" *case DatasetKind::Voc:\n *return readVocDataset;\n", None, r"Voc.* not handled"),
}


def compile_changed(file, lines, text, folder):
    whole = (arguments.source / file).read_text()
    changed, removed = re.subn(lines, "", whole)
    if removed != 1:
        return f"{removed} places match, not one"
    copy = folder / file
    copy.parent.mkdir(parents=True)
    copy.write_text(changed)
    unit = copy
    if text is not None:
        unit = folder / "unit.cpp"
        unit.write_text(text)
    command = [arguments.compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Werror", "-DQT_NO_KEYWORDS", f"-I{folder}",
               f"-I{arguments.source}", str(unit)]
    result = subprocess.run(command, capture_output=True, text=True)
    return "it compiles" if result.returncode == 0 else result.stderr


failed = False
for name, (file, lines, text, said) in CASES.items():
    with tempfile.TemporaryDirectory() as folder:
        words = compile_changed(file, lines, text, pathlib.Path(folder))
    named = re.search(said, words) is not None
    print(f"{'named' if named else 'NOT NAMED'}: {name}")
    if not named:
        print(words)
        failed = True
sys.exit(failed)
