#!/usr/bin/env python3
"""tests/check_skips.py LOG: the tests that were skipped, from CTest's LastTest.log, each with its reason. Exit status 1 where one
was skipped whose subject the set-up of packaging/test.sh must have. What may be skipped, and why, stands in ALLOWED.

tests/check_skips.py --self-test: finds what is planted in a log."""
import os
import pathlib
import re
import sys

# (reason as the test gives it, why it may be missing): regular expressions.
ALLOWED = [
    (r"AVX2|AVX-512|this processor|the processor|lacks the set", "the machine's processor"),
    (r"EFFNET_SLOW_TESTS", "minutes of training, on request"),
    (r"onnxruntime-node", "in no Debian"),
    (r"no sshd can run here", "a server is installed on nobody's machine"),
    (r"does not run quantised files rightly", "a fault of that OpenCV, said in the manual"),
    (r"needs clang-format 14", "Debian 13 has another"),
    (r"no portal|desktop's scheme", "asks a desktop"),
]
DATA = r"EFFNET_TEST_DATA|real data|real weights|photographs (is|are) not there"
SKIP = re.compile(r"^SKIP\s*: (.*)$|^(needs clang-format 14.*)$", re.M)


def forbidden(log: str, has_data: bool) -> list[str]:
    wrong = []
    for found in SKIP.finditer(log):
        reason = found.group(1) or found.group(2)
        if re.search(DATA, reason):
            if has_data:
                print(f"skipped: {reason} (though the data are there)")
            continue
        why = next((why for pattern, why in ALLOWED if re.search(pattern, reason)), None)
        print(f"skipped: {reason} ({why or 'NOT ALLOWED'})")
        if why is None:
            wrong.append(reason)
    return wrong


def self_test() -> None:
    log = ("SKIP   : TestKernels::kernels(avx512) this processor lacks the set\n"
           "SKIP   : TestPhotos::decode() EFFNET_TEST_DATA has no photos\n"
           "SKIP: no cross compiler; packaging/setup.sh installs it\n"
           "SKIP   : TestRemote::sends() rsync is not installed\nPASS   : TestRemote::SKIP()\n")
    found = forbidden(log, False)
    if found != ["no cross compiler; packaging/setup.sh installs it", "TestRemote::sends() rsync is not installed"]:
        sys.exit(f"found {found}")


def main() -> None:
    if len(sys.argv) != 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        sys.exit(0 if len(sys.argv) == 2 else 2)
    if sys.argv[1] == "--self-test":
        self_test()
        return
    data = os.environ.get("EFFNET_TEST_DATA", "")
    wrong = forbidden(pathlib.Path(sys.argv[1]).read_text("utf-8", "replace"), bool(data) and os.path.isdir(data))
    if wrong:
        sys.exit(f"{len(wrong)} skipped that must run here: packaging/setup.sh peers installs what they need")


if __name__ == "__main__":
    main()
