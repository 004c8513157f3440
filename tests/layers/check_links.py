#!/usr/bin/env python3
"""What each built program must not load, with everything that its libraries load.

check_links.py BIN PROGRAM…: prints each offence; exit status 1 if there is any.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

FORBIDDEN = {
    "effnet": r"lib(torch|c10|opencv_|Qt5|Qt6|qcustomplot|curl)",  # it answers in milliseconds
    "effnet-engine": r"lib(Qt6|qcustomplot)",  # it runs on servers without a screen
    "effnet-explorer": r"lib(torch|c10|opencv_highgui|Qt5)",  # 160 MB, and another Qt in the same process
}


def loaded(program):
    listing = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in listing.splitlines() if line.split()]


if __name__ == "__main__":
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("folder", type=Path)
    usage.add_argument("programs", nargs="+")
    given = usage.parse_args()
    folder, programs = given.folder, given.programs
    failed = False
    for name in programs:
        libraries = loaded(folder / name)
        wrong = [library for library in libraries if re.match(FORBIDDEN[name], library)]
        print(f"{name}: {len(libraries)} libraries" + (f", must not load {', '.join(wrong)}" if wrong else ""))
        failed |= bool(wrong)
    sys.exit(failed)
