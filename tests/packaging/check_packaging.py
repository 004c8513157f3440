#!/usr/bin/env python3
"""What packaging/ says must agree with itself: ids, versions, scripts, the list of packages. Exit status 1 if not.

check_packaging.py ROOT VERSION
"""

import argparse
import configparser
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ID = "io.github.effnet.Explorer"
GROUPS = {"build", "engine", "gui", "pictures", "package", "peers"}
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "app", "core", "widgets", "resources", "translations", "tests", "packaging",
             "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"}
CHANGES_THE_MACHINE = ("apt-get", "sudo", "cmake", "ninja", "git", "ctest", "npm", "sbatch", "scontrol", "debootstrap", "cpack")


def metadata(root, version):
    component = xml.parse(root / f"packaging/{ID}.metainfo.xml").getroot()
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str
    desktop.read(root / f"packaging/{ID}.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    yield component.findtext("id") == ID, "metainfo: another id than its file's name"
    yield component.findtext("launchable") == f"{ID}.desktop", "metainfo: launches another .desktop file"
    yield entry["Icon"] == ID, ".desktop: another icon than the id"
    yield (root / f"resources/icons/{ID}.svg").is_file(), "no icon of the id's name in resources/icons"
    yield entry["Name"] == component.findtext("name"), ".desktop and metainfo have different names"
    yield component.find("releases/release").get("version") == version, f"metainfo: newest release is not {version}"
    shown = component.findall("screenshots/screenshot/image")
    yield len(shown) >= 3, "metainfo: fewer than three screenshots"
    for image in shown:
        place = re.fullmatch(r"https://[^/]+/[^/]+/[^/]+/v([^/]+)/(packaging/screenshots/.+)", image.text or "")
        yield place and place[1] == version, f"metainfo: {image.text} is no picture of v{version}"
        yield place and (root / place[2]).is_file(), f"metainfo: {image.text} is not in the tree"
    first = re.search(r"^## (\S+)", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    yield first and first.group(1) == version, f"CHANGELOG.md: newest entry is not {version}"


def packages(root):
    names = []
    for number, line in enumerate((root / "packaging/packages.txt").read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            fields = line.split(maxsplit=2)
            yield len(fields) == 3 and re.sub(r"@\d+$", "", fields[1]) in GROUPS, f"packages.txt:{number}: not 'name group why'"
            names.append(fields[0])
    yield len(names) == len(set(names)), "packages.txt: a package stands there twice"


def scripts(root):
    for script in [*sorted((root / "packaging").rglob("*.sh")), *sorted((root / "tests").rglob("*.sh")), root / ".ci/run"]:
        parsed = subprocess.run(["bash", "-n", script], capture_output=True, text=True)
        yield parsed.returncode == 0, f"{script.relative_to(root)}: {parsed.stderr.strip()}"
        sourced = script.name == "setup.sh"
        yield bool(script.stat().st_mode & 0o100) != sourced, f"{script.relative_to(root)}: executable bit is wrong"


def tracked(root):
    """Files of the tree as git knows them; everything but build folders where it is no checkout."""
    listed = subprocess.run(["git", "-C", root, "ls-files", "-z"], capture_output=True, text=True)
    if listed.returncode == 0:
        return [Path(name) for name in listed.stdout.split("\0") if name]
    return [file.relative_to(root) for file in root.rglob("*") if file.is_file() and "build" not in file.relative_to(root).parts]


def top_level(root):
    for name in sorted({file.parts[0] for file in tracked(root)}):
        yield name in TOP_LEVEL or name.startswith("."), f"{name}: nothing else than {', '.join(sorted(TOP_LEVEL))} belongs at the top level"


def is_script(root, file):
    if not (root / file).is_file() or file.suffix not in ("", ".py", ".sh") or file.name == "setup.sh":
        return False
    with open(root / file, "rb") as opened:
        return opened.read(2) == b"#!" or file.parent.name == "peers" and file.name != "v2_b0.py"


def helpful(root):
    """Each script answers --help with its usage, and does nothing: it runs in an empty folder, where what installs, builds
    or fetches fails."""
    with tempfile.TemporaryDirectory() as stubs:
        for name in CHANGES_THE_MACHINE:
            stub = Path(stubs, name)
            stub.write_text("#!/bin/sh\nexit 99\n", encoding="utf-8")
            stub.chmod(0o755)
        environment = {**os.environ, "PATH": f"{stubs}:{os.environ['PATH']}", "PYTHONDONTWRITEBYTECODE": "1"}
        before = {file: (root / file).stat().st_mtime_ns for file in tracked(root) if (root / file).is_file()}
        for script in [file for file in tracked(root) if is_script(root, file)]:
            with tempfile.TemporaryDirectory() as folder:
                start = [sys.executable] if script.suffix == ".py" else ["bash"]
                try:
                    told = subprocess.run([*start, root / script, "--help"], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                                          capture_output=True, text=True, timeout=20)
                except subprocess.TimeoutExpired:
                    yield False, f"{script} --help: does not end"
                    continue
                yield told.returncode == 0, f"{script} --help: exit status {told.returncode}: {told.stderr.strip()[-200:]}"
                yield len(told.stdout) > 40, f"{script} --help: prints no usage"
                yield not os.listdir(folder), f"{script} --help: writes {', '.join(os.listdir(folder))}"
        for file, time in before.items():
            yield (root / file).stat().st_mtime_ns == time, f"{file}: a script changed it when asked for --help"


def bundles(root):
    """What can be told of the Flatpak manifest and the AppImage recipe without making them."""
    manifest = (root / f"packaging/flatpak/{ID}.yml").read_text(encoding="utf-8")
    yield re.search(rf"^id: {re.escape(ID)}$", manifest, re.M), "flatpak: another id"
    yield re.search(r"^command: effnet-explorer$", manifest, re.M), "flatpak: another command"
    archives = re.findall(r"type: archive, url: '(https://[^']+)', sha256: '([^']+)'", manifest)
    yield len(archives) == manifest.count("type: archive"), "flatpak: an archive without an address by https or a sum"
    for address, total in archives:
        yield re.fullmatch(r"@[\w-]+@|[0-9a-f]{64}", total), f"flatpak: {address}: no sum, and no place for one"
    modules = set(re.findall(r"^  - name: (\S+)$", manifest, re.M))
    needed = {"opencv", "libtorch", "qcustomplot", "pugixml", "nlohmann-json", "cli11", "minizip"}
    yield needed <= modules, f"flatpak: no module for {', '.join(sorted(needed - modules))}"
    for file in re.findall(r"type: file, path: ([^,}]+)", manifest):
        yield (root / "packaging/flatpak" / file).exists(), f"flatpak: there is no {file}"
    excluded = (root / "packaging/appimage/excluded").read_text(encoding="utf-8").split()
    yield all(re.fullmatch(r"[\w.+-]+\.so", name) for name in excluded), "appimage/excluded: not a list of libraries"
    yield not {name for name in excluded if "Qt" in name or "torch" in name}, "appimage/excluded: leaves out what others lack"


def cluster(root):
    """The examples for schedulers: their YAML is read, scripts in it parsed, and the program knows their options."""
    try:
        import yaml
    except ImportError:
        yaml = None  # Debian's python3-yaml; then lines alone are looked at
    sources = "".join(file.read_text(encoding="utf-8") for file in (root / "app").rglob("*.cpp"))
    folder = root / "packaging/cluster"
    for file in sorted(folder.iterdir()):
        text = file.read_text(encoding="utf-8")
        name = file.relative_to(root)
        for option in set(re.findall(r"(?<=\s)--[a-z][a-z-]+", "".join(re.findall(r"effnet (?:[^\n]|(?<=\\)\n)*", text)))):
            yield f'"{option}"' in sources or f",{option}" in sources, f"{name}: effnet has no {option}"
        if file.suffix != ".yaml":
            continue
        yield "\t" not in text, f"{name}: a tab"
        if yaml is None:
            continue
        try:
            documents = list(yaml.safe_load_all(text))
        except yaml.YAMLError as error:
            yield False, f"{name}: {error}"
            continue
        for document in documents:
            yield {"apiVersion", "kind", "metadata"} <= set(document), f"{name}: no object of Kubernetes"
            for container in document.get("spec", {}).get("template", {}).get("spec", {}).get("containers", []):
                command = container.get("command", [])
                if command[:2] == ["bash", "-c"]:
                    parsed = subprocess.run(["bash", "-n"], input=command[2], capture_output=True, text=True)
                    yield parsed.returncode == 0, f"{name}: {parsed.stderr.strip()}"


def links(root):
    for page in [*root.glob("*.md"), *sorted((root / "resources/manual").rglob("*.md")), *(root / "packaging").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            yield (page.parent / target).exists(), f"{page.relative_to(root)}: links to {target}, which is not there"


if __name__ == "__main__":
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("root", type=Path)
    usage.add_argument("version")
    given = usage.parse_args()
    tree = given.root.resolve()
    checks = [*metadata(tree, given.version), *packages(tree), *scripts(tree), *links(tree), *top_level(tree),
              *bundles(tree), *cluster(tree), *helpful(tree)]
    wrong = [reason for good, reason in checks if not good]
    print("\n".join(wrong) or f"{len(checks)} checks hold.")
    sys.exit(bool(wrong))
