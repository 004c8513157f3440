#!/usr/bin/env python3
"""What packaging/ says must agree with itself: ids, versions, scripts, the list of packages. Exit status 1 if not.

check_packaging.py ROOT VERSION
"""

import configparser
import re
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

ID = "io.github.effnet.Explorer"
GROUPS = {"build", "engine", "gui", "pictures", "peers"}


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
    first = re.search(r"^## (\S+)", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    yield first and first.group(1) == version, f"CHANGELOG.md: newest entry is not {version}"


def packages(root):
    names = []
    for number, line in enumerate((root / "packaging/packages.txt").read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            fields = line.split(maxsplit=2)
            yield len(fields) == 3 and fields[1] in GROUPS, f"packages.txt:{number}: not 'name group why'"
            names.append(fields[0])
    yield len(names) == len(set(names)), "packages.txt: a package stands there twice"


def scripts(root):
    for script in [*sorted((root / "packaging").glob("*.sh")), *sorted((root / "tests").rglob("*.sh")), root / ".ci/run"]:
        parsed = subprocess.run(["bash", "-n", script], capture_output=True, text=True)
        yield parsed.returncode == 0, f"{script.relative_to(root)}: {parsed.stderr.strip()}"
        sourced = script.name == "setup.sh"
        yield bool(script.stat().st_mode & 0o100) != sourced, f"{script.relative_to(root)}: executable bit is wrong"


def links(root):
    for page in [*root.glob("*.md"), *sorted((root / "resources/manual").rglob("*.md")), *(root / "packaging").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            yield (page.parent / target).exists(), f"{page.relative_to(root)}: links to {target}, which is not there"


if __name__ == "__main__":
    tree = Path(sys.argv[1]).resolve()
    checks = [*metadata(tree, sys.argv[2]), *packages(tree), *scripts(tree), *links(tree)]
    wrong = [reason for good, reason in checks if not good]
    print("\n".join(wrong) or f"{len(checks)} checks hold.")
    sys.exit(bool(wrong))
