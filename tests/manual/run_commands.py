#!/usr/bin/env python3
"""Runs every command that the README and the manual print, in order, in one folder, on small data; and holds that every field
of the JSON that commands print stands in the manual's page json.md. Exit status 1 where one fails.

run_commands.py ROOT BIN [PAGE…]: BIN has the programs; PAGE: only these pages of the manual, e.g. tour.

The data are drawn; the network is the built-in one. What would train for hours or needs another machine is run smaller, by the
rules below; each says why.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

# (what is printed, what is run in its place, why): regular expressions, applied in order.
SMALLER = [
    (r"^(build/release/bin/)", "", "as built"),
    (r"^effnet download (?!--list).*", "", "needs the network"),
    (r"^(ssh|effnet (send|remote)) .*", "", "needs another machine"),
    (r"^effnet serve$", "", "answers until its input ends"),
    (r"^effnet benchmark .*--table4$", "", "the protocol of the paper's table takes no smaller settings"),
    (r"--model efficientnet_b\d( .*)?--(stages|training-step).*",
     r"--family efficientnet --width .25 --depth .25 --resolution 64 --runs 2 --\2", "time"),
    (r"(effnet benchmark) --model efficientnet_b0 --json",
     r"\1 --family efficientnet --width .25 --depth .25 --resolution 64 --runs 2 --json", "time"),
    (r"(effnet train .*?)(--epochs \d+)?$", r"\1 --set epochs=1 --set head_epochs=0 --set batch=16", "time"),
    (r"(effnet (sweep|search) (?!.*--(dry-run|worker)).*--out \S+.*)$", r"\1 --dry-run", "time"),
    (r"--candidates 32", "--candidates 2", "time"),
    (r"^effnet search --out found.*", "", "goes on with a search that was only planned"),
    (r"^(effnet train .*)--state found/winner.json(.*)", r"\1--family efficientnet --width .25 --depth .25 --resolution 32\2",
     "there is no winner"),
    (r"efficientnet_v2_b0.pth", "model.pth", "needs the network"),
    (r"^effnet report runs/.*", "", "no run was trained yet; test_run_report has it"),
    (r"^(effnet compare .*) (runs/first|run)$", r"\1 other.safetensors", "no run was trained yet"),
    (r"runs/(first|pets)", "run", "the run that was trained above"),
    (r"^effnet stop .*", "", "the run has ended"),
    (r"--export sorted --move$", "--export moved --move", "one folder for copies, one for what is moved"),
    (r"--export sorted$", "--export copied", "the folder is another page's, too"),
    (r"sorted/moved.csv", "moved/moved.csv", "as moved above"),
    (r"--boxes annotations", "--boxes drawn/boxes.csv", "the drawn pictures' boxes"),
    (r"^effnet export .* --to hub-folder$", "", "wants a published network; test_export_folder has it"),
    (r"(effnet evaluate) --weights model.pth --data pictures/val", r"\1 --weights builtin:shapes --data pictures/val",
     "the file without labels does not say what its classes are"),
    (r"(effnet dataset shapes) --out shapes --classes 6", r"\1 --out six --classes 6", "the folder is there"),
    (r"train/ants/12.jpg=bees", "train/circle/12.jpg=ring", "no ants"),
    (r"^(effnet watch .*)$", r"\1 --once", "watches for ever"),
    (r"--class 281 --against 207", "--class 1 --against 0", "the built-in network has no ImageNet classes"),
    (r"^effnet queue (\S+) --after (\S+)", r"effnet queue \1 --after \2", ""),
    (r"\"\(cow\\d\+\)_\"", '"(0\\\\d+)"', "no cows"),
    (r"(effnet (classify|explain|evaluate|answer|train|quantize|calibrate|watch|compare|benchmark|recommend|dataset audit|dataset map)\b)",
     r"\1 --threads 1", "other programs run, too"),
]

# Commands whose fields are held against json.md besides the printed ones.
WITH_JSON = [
    "effnet analyze --family efficientnet --phi 1 --rounding --json",
    "effnet fit --family efficientnet --max-macs 1e9 --json",
    "effnet fit --any --max-macs 1e9 --json",
    "effnet classify --weights model.pth photo.jpg --json --threads 1",
    "effnet explain --weights builtin:shapes --faithfulness --steps 2 --boxes shapes/boxes.csv photo.jpg --json --threads 1",
    "effnet evaluate --weights builtin:shapes --data shapes --predictions --json --threads 1",
    "effnet inspect model.pth --statistics --against model.pth --json",
    "effnet export --weights builtin:shapes --layout timm --to again.safetensors --json",
    "effnet quantize --weights model.pth --data pictures --images 8 --to small8.safetensors --json --threads 1",
    "effnet dataset inspect pictures --json",
    "effnet dataset audit --weights builtin:shapes --data pictures --json --threads 1",
    "effnet dataset map --weights builtin:shapes --data pictures --json --threads 1",
    "effnet classify --weights model.pth --nearest pictures photo.jpg --json --threads 1",
    "effnet answer --weights builtin:shapes --data pictures --curve --json --threads 1",
    "effnet recommend --data pictures --json --threads 1",
    "effnet calibrate --weights pets.safetensors --data pictures --precision 0.9 --to x.safetensors --json --threads 1",
    "effnet compare --data pictures pets.safetensors decided.safetensors --json --threads 1",
    "effnet watch arrivals --weights pets.safetensors --once --csv more.csv --json --threads 1",
    "effnet benchmark --family efficientnet --width .25 --depth .25 --resolution 32 --runs 2 --stages --json --threads 1",
    "effnet download --list --json",
    "effnet devices --json",
    "effnet runs . --json",
    "effnet follow run --json",
]


def commands(page: pathlib.Path):
    for block in re.findall(r"^```[a-z]*\n(.*?)^```", page.read_text(), re.S | re.M):
        for line in re.sub(r"\\\n\s*", " ", block).splitlines():
            if re.match(r"(\S*/)?effnet\b|ssh .*effnet", line.strip()):
                yield line.strip()


def made_small(line: str) -> str:
    for pattern, other, _ in SMALLER:
        line = re.sub(pattern, other, line)
    return line.strip()


def prepare(run) -> None:
    """pictures (train, val, test), photo.jpg, model.pth, mine.json, arrivals, other.safetensors: names that the manual uses."""
    pathlib.Path("mine.json").write_text('{"family": "efficientnet", "phi": 1.5}')
    run("effnet dataset shapes --out drawn --classes 3 --per-class 40 --size 64")
    for kind, first, last in (("train", 0, 26), ("val", 26, 33), ("test", 33, 40)):
        for folder in sorted(path for path in pathlib.Path("drawn").iterdir() if path.is_dir()):
            target = pathlib.Path("pictures", kind, folder.name)
            target.mkdir(parents=True)
            for picture in sorted(folder.iterdir())[first:last]:
                shutil.copy(picture, target)
    pictures = sorted(pathlib.Path("drawn").rglob("*.png"))
    for name in ("photo.jpg", "second.jpg"):  # told by its content, not by its name
        shutil.copy(pictures.pop(), name)
    for folder in ("arrivals", "folder"):
        os.mkdir(folder)
        shutil.copy(pictures.pop(), folder)
    shutil.copytree("drawn", "annotations")
    os.mkdir("photographs")
    for name in [f"{letter}.jpg" for letter in "abcdefghijkl"]:
        shutil.copy(pictures.pop(), f"photographs/{name}")
    shutil.copy(pictures.pop(), "pictures/train/circle/12.jpg")
    run("effnet export --weights builtin:shapes --layout torchvision --to model.pth")
    run("effnet export --weights builtin:shapes --layout timm --to other.safetensors")


def fields(value, found: set) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            found.add(key)
            fields(inner, found)
    elif isinstance(value, list):
        for inner in value[:50]:
            fields(inner, found)


def main() -> None:
    if len(sys.argv) < 3 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        sys.exit(0 if len(sys.argv) > 1 else 2)
    root, programs = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    manual = root / "resources/manual"
    pages = [manual / f"{name}.md" for name in sys.argv[3:]]
    if not pages:  # the README, the pages in the order of the contents
        order = ["index", *re.findall(r"\(([a-z-]+)\.md\)", (manual / "index.md").read_text())]
        pages = [root / "README.md", *(manual / f"{name}.md" for name in dict.fromkeys(order))]
    environment = dict(os.environ, PATH=f"{programs}:{os.environ['PATH']}", HOME=os.getcwd(), OMP_NUM_THREADS="1",
                       LC_ALL="C.UTF-8")
    wrong, printed, found, began = [], 0, set(), time.time()

    def run(line: str, source: str = "the test itself"):
        outcome = subprocess.run(["bash", "-c", line], capture_output=True, text=True, env=environment, timeout=600)
        if outcome.returncode != 0:
            wrong.append(f"{source}: {line}\n    {outcome.returncode}: {outcome.stderr.strip()[-400:]}")
        for text in outcome.stdout.splitlines() if "--json" in line else ():
            fields(json.loads(text), found)
        return outcome

    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        environment["HOME"] = folder
        prepare(run)
        done = set()
        for page in pages:
            for line in commands(page):
                printed += 1
                small = made_small(line)
                if small and small not in done:
                    done.add(small)
                    for target in re.findall(r"effnet (?:train|sweep|search) .*--out (\S+)", small):
                        if pathlib.Path(target).exists():  # another page's
                            shutil.rmtree(target)
                    run(small, f"{page.name}: {line}")
        if not sys.argv[3:]:
            for line in WITH_JSON:
                run(line)
        os.chdir(root)
    known = set(re.findall(r"`(\w+)`", (manual / "json.md").read_text() + (manual / "settings.md").read_text()))
    labels = {"circle", "ring", "square", "triangle", "cross", "star"}
    if unknown := sorted(found - known - labels):
        wrong.append(f"json.md does not name: {unknown}")
    print("\n".join(wrong))
    print(f"{printed} commands, {len(found)} fields, {time.time() - began:.0f} s, {len(wrong)} problems")
    sys.exit(1 if wrong or printed < (1 if sys.argv[3:] else 60) else 0)


if __name__ == "__main__":
    main()
