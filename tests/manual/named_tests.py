#!/usr/bin/env python3
"""named_tests.py SOURCE: every test that the threat model (resources/manual/security.md) and tests/RELIABILITY.md name is
one of the tree, and each promise of the threat model names one."""
import pathlib
import re
import sys

if len(sys.argv) != 2 or sys.argv[1] in ("-h", "--help"):
    print(__doc__)
    sys.exit(0 if len(sys.argv) == 2 else 2)
source = pathlib.Path(sys.argv[1])
cmake = "\n".join(path.read_text() for path in (source / "tests").rglob("CMakeLists.txt"))
# "fuzz_${format}" and "test_${name}" of a foreach, too.
known = set(re.findall(r"[A-Za-z_][A-Za-z0-9_]*", cmake))
for prefix, variable in re.findall(r"(fuzz_|test_)\$\{(\w+)\}", cmake):
    for words in re.findall(rf"foreach\({variable}\s+([^)]*)\)", cmake):
        known |= {prefix + word for word in words.replace("IN ITEMS", "").split()}
problems = []
for page in ("resources/manual/security.md", "tests/RELIABILITY.md"):
    text = (source / page).read_text()
    for name in sorted(set(re.findall(r"`((?:test|fuzz)_\w+)(?:::\w+)?`", text)) - known):
        problems.append(f"{page}: there is no test {name}")
rows = [line for line in (source / "resources/manual/security.md").read_text().splitlines() if line.startswith("| ")][1:]
for row in rows:
    held = re.findall(r"`(\w+)`", row.rsplit("|", 2)[1])
    if not held or any(name not in known for name in held):
        problems.append(f"resources/manual/security.md: no test holds: {row[:80]}")
if len(rows) < 10:
    problems.append("resources/manual/security.md: where is its table?")
print("\n".join(problems) or f"{len(rows)} promises, each with its tests")
sys.exit(1 if problems else 0)
