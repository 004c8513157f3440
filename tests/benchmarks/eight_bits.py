#!/usr/bin/env python3
"""What 8 bits cost EfficientNetV2-B0 with real weights: calibrated on 100 photographs of ImageNet's classes, measured
on all others of --data (100 photographs of 100 classes; 397 of ants and bees, two classes). Both networks run as people
run them, by `effnet evaluate`; the comparison is paired, with Agresti and Min's 95 % interval of the difference. Beside
it the naive way, one scale a tensor from least to greatest. Prints the rows of RESULTS.md, then the pictures that
changed sides. About ten minutes on one core."""

import argparse
import json
import math
import os
import random
import subprocess
import tempfile
from pathlib import Path

from measuring import ROOT

INSECTS = {"ants": "n02219486", "bees": "n02206856"}
OPENED = ["--padding", "same", "--bn-eps", "0.001"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, default=ROOT / "build/release/bin", help="where the programs are")
    parser.add_argument("--data", type=Path, default=os.environ.get("EFFNET_TEST_DATA") or ROOT.parent / "shared/data")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write everything here as well")
    parser.add_argument("folds", nargs="*", help="photographs, mixed-1, mixed-2, insects; all by default")
    return parser.parse_args()


def pictures(data):
    """(synset, file) of every photograph of a class of ImageNet, in an order that chance decided once."""
    photographs = [(file.name.split("_")[0], file) for file in sorted((data / "photos").glob("n*.JPEG"))]
    insects = [(synset, file) for part in ("train", "val") for name, synset in INSECTS.items()
               for file in sorted((data / "datasets/hymenoptera" / part / name).iterdir())
               if file.suffix.lower() in (".jpg", ".jpeg")]
    chance = random.Random(7)
    chance.shuffle(photographs)
    chance.shuffle(insects)
    return photographs, insects


def folder(root, chosen):
    """A folder of classes with links to the files."""
    for synset, file in chosen:
        (root / synset).mkdir(parents=True, exist_ok=True)
        (root / synset / file.name).symlink_to(file.resolve())
    return root


def effnet(options, *words):
    command = [options.bin / "effnet", *words, "--threads", options.threads, "--json"]
    return json.loads(subprocess.run(list(map(str, command)), check=True, stdout=subprocess.PIPE, text=True).stdout)


def answers(options, weights, data):
    rows = effnet(options, "evaluate", "--weights", *weights, "--data", data, "--predictions")["predictions"]
    return {Path(row["file"]).name: (row["class"], row["predicted"]) for row in rows}


def paired(float_answers, byte_answers):
    """Counts of a paired comparison, and the difference of top-1 in percentage points with its interval."""
    names = byte_answers.keys()
    right = {name: (float_answers[name][1] == float_answers[name][0], byte_answers[name][1] == byte_answers[name][0])
             for name in names}
    lost = [name for name in names if right[name] == (True, False)]
    won = [name for name in names if right[name] == (False, True)]
    n, b, c = len(names) + 2, len(lost) + 0.5, len(won) + 0.5
    middle, half = (c - b) / n, 1.96 * math.sqrt(b + c - (c - b) ** 2 / n) / n
    return {"n": len(names), "float": sum(before for before, _ in right.values()),
            "int8": sum(after for _, after in right.values()),
            "same": sum(float_answers[name][1] == byte_answers[name][1] for name in names),
            "lost": lost, "won": won, "interval": [100 * (middle - half), 100 * (middle + half)]}


def measure(options, name, calibration, others, float_answers, room):
    weights = options.data / "weights/efficientnet_v2_b0_imagenet1k.pth"
    files = folder(room / name / "calibrate", calibration), folder(room / name / "others", others)
    written = room / f"{name}.safetensors"
    report = effnet(options, "quantize", "--weights", weights, *OPENED, "--data", files[0],
                    "--images", len(calibration), "--evaluate", files[1], "--evaluate-images", 1000, "--to", written)
    result = paired(float_answers, answers(options, [written], files[1]))
    n = result["n"]
    difference = 100 * (result["int8"] - result["float"]) / n
    low, high = result["interval"]
    naive = report["naive"]
    print(f"| {name} | {n} | {100 * result['float'] / n:.1f} | {100 * result['int8'] / n:.1f} | {difference:+.1f} "
          f"({low:+.1f} to {high:+.1f}) | {len(result['lost'])}, {len(result['won'])} | "
          f"{100 * result['same'] / n:.1f} | {report['quantized']['correlation']:.3f} | {100 * naive['top1']:.1f} | "
          f"{100 * naive['agreement']:.1f} | {naive['correlation']:.3f} |", flush=True)
    return {"name": name, **result, "report": {key: report[key] for key in ("float", "quantized", "naive")}}


def main():
    options = arguments()
    photographs, insects = pictures(options.data)
    everything = photographs + insects
    folds = {"photographs": photographs[:100], "mixed-1": photographs[:50] + insects[:50],
             "mixed-2": photographs[50:] + insects[50:100], "insects": insects[:100]}
    results = []
    print("| calibrated on | n | top-1, float | int8 | difference (95 %) | lost, won | same class | correlation "
          "| naive top-1 | naive same class | naive correlation |\n|---|--:|--:|--:|---|---|--:|--:|--:|--:|--:|",
          flush=True)
    with tempfile.TemporaryDirectory() as name:
        room = Path(name)
        float_answers = answers(options, [options.data / "weights/efficientnet_v2_b0_imagenet1k.pth", *OPENED],
                                folder(room / "all", everything))
        for fold in options.folds or folds:
            taken = {file for _, file in folds[fold]}
            others = [each for each in everything if each[1] not in taken]
            results.append(measure(options, fold, folds[fold], others, float_answers, room))
    for result in results:
        for side in ("lost", "won"):
            for picture in result[side]:
                print(f"{result['name']}: {side}: {picture}")
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
