#!/usr/bin/env python3
"""check_terminal.py BIN ENGINE: the command line as people meet it, with real processes and a real terminal (a pty): colours
and one line of progress there and nowhere else, what is said of mistyped words, one error once, and complaints in the user's
language. ENGINE (1 or 0): whether effnet-engine is built."""
import json
import os
import pathlib
import pty
import re
import select
import subprocess
import sys
import tempfile

failures = []


def expect(holds: bool, what: str) -> None:
    if not holds:
        failures.append(what)


def environment(**changes: str) -> dict[str, str]:
    base = {name: value for name, value in os.environ.items()
            if name not in ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "NO_PROGRESS")}
    return base | {"TERM": "xterm", "LC_ALL": "C.UTF-8"} | changes


def piped(*words: str, text: bytes = b"", **changes: str) -> tuple[int, str, str]:
    done = subprocess.run([effnet, *words], input=text, capture_output=True, env=environment(**changes), timeout=100)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def on_terminal(*words: str, **changes: str) -> tuple[int, str]:
    """Both streams as a terminal gets them."""
    ours, theirs = pty.openpty()
    program = subprocess.Popen([effnet, *words], stdin=theirs, stdout=theirs, stderr=theirs, env=environment(**changes))
    os.close(theirs)
    got = b""
    while select.select([ours], [], [], 100)[0]:
        try:
            part = os.read(ours, 1 << 16)
        except OSError:  # Linux: the other side is closed
            break
        if not part:
            break
        got += part
    os.close(ours)
    return program.wait(timeout=100), got.decode()


def colours() -> None:
    words = ("analyze", "--model", "efficientnet_b99")
    _, shown = on_terminal(*words)
    expect(shown.startswith("\033[1;31meffnet:\033[0m analyze: "), f"an error on a terminal begins in red: {shown!r}")
    for name, changes in {"NO_COLOR": {"NO_COLOR": "1"}, "a dumb terminal": {"TERM": "dumb"}}.items():
        _, shown = on_terminal(*words, **changes)
        expect("\033" not in shown and shown.startswith("effnet: analyze: "), f"no colour with {name}: {shown!r}")
    expect("\033" not in piped(*words)[2], "no colour in a pipe")
    words = ("analyze", "--family", "efficientnet", "--phi", "0")
    expect("\033[1mstage" in on_terminal(*words)[1], "the head of a table is bold on a terminal")
    expect("\033" not in piped(*words)[1], "no bold in a pipe")
    expect("\033" not in on_terminal(*words, "--json")[1], "no colour in JSON")
    with tempfile.TemporaryDirectory() as folder:
        name = pathlib.Path(folder) / "evil\033[31m.json"
        name.write_text("{")
        _, shown = on_terminal("analyze", "--state", str(name), NO_COLOR="1")
        expect("\033" not in shown, f"a file's name colours nothing: {shown!r}")


def mistyped(*words: str, near: str) -> None:
    status, out, errors = piped(*words)
    line = " ".join(words)
    expect(status == 2 and out == "", f"{line}: status {status}, output {out!r}")
    expect(errors.count("\n") == 1 and f"did you mean {near}?" in errors, f"{line}: {errors!r}")


def light_words() -> None:
    mistyped("clasify", "x.png", near="classify")
    mistyped("help", "clasify", near="classify")
    mistyped("clasify", "--help", near="classify")
    mistyped("--versio", near="--version")
    mistyped("analyze", "--famly", "resnet50", near="--family")
    mistyped("analyze", "--family", "efficientnt", near="efficientnet")
    mistyped("analyze", "--family", "efficientnet", "--phi", "1", "--mode", "compund", near="compound")
    mistyped("analyze", "--model", "resnet50", "--convention", "flps", near="flops")
    status, out, errors = piped()
    expect(status == 2 and "Subcommands" in out and errors.count("\n") == 1, f"bare effnet: {out!r} {errors!r}")


def languages() -> None:
    words = ("analyze", "--model", "efficientnet_b99")
    english = piped(*words)[2]
    detail = english.removeprefix("effnet: analyze: ").strip()
    for locale, text in {"zh_CN.UTF-8": "没有", "vi_VN.UTF-8": "Không có", "ko_KR.UTF-8": "없습니다"}.items():
        said = piped(*words, LC_ALL="", LANG=locale)[2]
        expect(text in said and f"({detail})" in said and said.count("\n") == 1, f"{locale}: {said!r}")
        said = piped("clasify", LC_ALL="", LANG=locale)[2]
        expect("classify" in said and "did you mean" not in said and said.count("\n") == 1, f"{locale}: {said!r}")
        said = piped("fit", "--famly", "x", LC_ALL="", LANG=locale)[2]
        expect("--family" in said and "there is no option" not in said, f"{locale}: {said!r}")
        said = piped("analyze", "--state", "nowhere.json", LC_ALL="", LANG=locale)[2]
        expect(said.count("nowhere.json") == 2 and said.count("analyze") == 1, f"{locale}: the file is the subject: {said!r}")
    for changes in ({"LC_ALL": "", "LANG": "de_DE.UTF-8"}, {"LC_ALL": "", "LANG": "zh_TW.UTF-8"}, {"LC_ALL": "", "LANG": "zh_CN.GBK"},
                    {"LC_ALL": "C.UTF-8", "LANG": "vi_VN.UTF-8"}, {"LC_ALL": "", "LANG": "vi_VN.UTF-8", "LANGUAGE": "en"}):
        expect(piped(*words, **changes)[2] == english, f"{changes} is English")
    said = piped(*words, LC_ALL="", LANG="de_DE.UTF-8", LANGUAGE="sv:vi:ko")[2]
    expect("Không có" in said, f"LANGUAGE chooses the first that is there: {said!r}")


def engine(folder: pathlib.Path) -> None:
    data = folder / "shapes"
    done = piped("dataset", "shapes", "--out", str(data), "--classes", "3", "--per-class", "8", "--size", "32")
    expect(done[0] == 0, f"dataset shapes: {done}")
    picture = str(next(data.rglob("*.png")))
    weights = ("--weights", "builtin:shapes")
    mistyped("explain", *weights, "--method", "gradcamm", picture, near="gradcam")
    mistyped("export", *weights, "--layout", "tim", "-o", str(folder / "x.safetensors"), near="timm")
    mistyped("classify", "--weights", "builtin:shape", picture, near="builtin:shapes")
    mistyped("classify", "--weigths", "builtin:shapes", picture, near="--weights")
    mistyped("dataset", "shpes", near="shapes")
    run = folder / "run"
    start = ("train", "--data", str(data), *weights, "-o", str(run))
    mistyped(*start, "--recipe", "finetun", near="finetune")
    mistyped(*start, "--set", "learningrate=1", near="learning_rate")
    mistyped(*start, "--set", "optimizer=adamm", near="adamw")
    status, out, errors = piped("train", "--data", str(data / "nowhere"), *weights, "-o", str(run))
    expect(status == 2 and out == "" and errors.count("\n") == 1 and not run.exists(), f"no data: {out!r} {errors!r}")

    nowhere = str(folder / "nowhere.png")
    status, out, errors = piped("classify", *weights, nowhere)
    expect(status == 2 and (out + errors).count(nowhere) == 1, f"an error is said once: {out!r} {errors!r}")
    status, out, errors = piped("classify", *weights, nowhere, picture)
    expect(status == 2 and nowhere not in out and errors.count(nowhere) == 1 and "1 of 2" in errors,
           f"one of two is said once, the other answered: {out!r} {errors!r}")
    told = piped("classify", *weights, "--json", nowhere, LC_ALL="", LANG="zh_CN.UTF-8")[1]
    expect(told == piped("classify", *weights, "--json", nowhere)[1] and "error" in json.loads(told.splitlines()[0]),
           f"JSON has no language: {told!r}")
    bytes_of = pathlib.Path(picture).read_bytes()
    status, out, errors = piped("classify", *weights, "--json", "-", text=bytes_of)
    top = [json.loads(text)["top"] for text in (out, piped("classify", *weights, "--json", picture)[1])]
    expect(status == 0 and top[0] == top[1], f"'-' is standard input: {out!r} {errors!r}")

    train = ("train", "--data", str(data), "--family", "efficientnet", "--width", ".25", "--depth", ".25", "--resolution", "32",
             "--recipe", "scratch", "--epochs", "1", "--batch", "4", "--threads", "1")
    planned = folder / "planned"
    status, out, errors = piped(*train, "--dry-run", "--out", str(planned))
    expect(status == 0 and sorted(each.name for each in planned.iterdir()) == ["config.json"], f"--dry-run: {out!r} {errors!r}")
    status, shown = on_terminal(*train, "-o", str(folder / "watched"))
    lines = shown.replace("\r\n", "\n").split("\n")
    expect(status == 0 and any("\r" in line for line in lines), f"steps are written over: {shown!r}")
    expect(sum(bool(re.match(r"\s*step \d", line)) for line in lines) <= 1, f"no step has a line of its own: {shown!r}")
    status, out, errors = piped(*train, "-o", str(folder / "piped"))
    expect(status == 0 and "\r" not in out and "\033" not in out, f"in a pipe each step has a line: {out!r}")
    status, out, errors = piped("evaluate", *weights, "--data", str(data), "--threads", "1")
    expect(status == 0 and "\r" not in errors + out, f"no progress in a pipe: {errors!r}")
    status, shown = on_terminal("evaluate", *weights, "--data", str(data), "--threads", "1")
    expect("images evaluated" in shown, f"progress on a terminal: {shown!r}")
    for name, words, changes in (("-q", ("-q",), {}), ("NO_PROGRESS", (), {"NO_PROGRESS": "1"})):
        shown = on_terminal("evaluate", *weights, "--data", str(data), "--threads", "1", *words, **changes)[1]
        expect("images evaluated" not in shown, f"no progress with {name}: {shown!r}")
    expect("-j" in piped("benchmark", "--help")[1], "benchmark has -j")


def main() -> None:
    global effnet
    if len(sys.argv) != 3:
        print(__doc__)
        sys.exit(0 if "--help" in sys.argv else 2)
    effnet = os.path.join(sys.argv[1], "effnet")
    colours()
    light_words()
    languages()
    if sys.argv[2] == "1":
        with tempfile.TemporaryDirectory() as folder:
            engine(pathlib.Path(folder))
    for each in failures:
        print("FAIL:", each)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
