#!/usr/bin/env python3
"""The texts of the window and of the help keep to the glossary of CONTRIBUTING.md. Exit status 1 if not.

check_glossary.py ROOT: reads the glossary's table, whose last column holds in code what is not to be said
(regular expressions of whole texts or parts), and every text in tr(), translate() and the command line's help.
"""
import pathlib
import re
import sys

LITERAL = r'"((?:[^"\\]|\\.)*)"'
CALLS = re.compile(r'(?:\btr|translate|QT_TRANSLATE_NOOP|add_option|add_flag|addInteger|addNumber)\(((?:[^()"]|'
                   + LITERAL + r'|\([^()]*\))*)\)')


def glossary(root: pathlib.Path) -> list[tuple[str, str]]:
    text = (root / "CONTRIBUTING.md").read_text()
    part = text.split("## Glossary", 1)[1].split("\n## ", 1)[0]
    rows = []
    for line in part.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if len(cells) == 3 and cells[0] not in ("say", "---"):
            rows += [(cells[0], word) for word in re.findall(r"`([^`]+)`", cells[2])]
    return rows


def texts(file: pathlib.Path):
    source = file.read_text()
    for call in CALLS.finditer(source):
        yield source.count("\n", 0, call.start()) + 1, "".join(re.findall(LITERAL, call.group(1)))


def main() -> None:
    if len(sys.argv) != 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        sys.exit(0 if len(sys.argv) == 2 else 2)
    root = pathlib.Path(sys.argv[1])
    rows = glossary(root)
    if len(rows) < 10:
        sys.exit("CONTRIBUTING.md: the glossary is gone")
    checked, wrong = 0, []
    for folder in ("widgets", "app"):
        for file in sorted((root / folder).rglob("*.cpp")):
            for line, text in texts(file):
                checked += 1
                wrong += [f"{file.relative_to(root)}:{line}: \"{text}\": say {word}"
                          for word, pattern in rows if re.search(pattern.replace("¦", "|"), text)]
    if checked < 1000:
        sys.exit(f"only {checked} texts were found")
    print("\n".join(wrong) or f"{checked} texts keep to {len(rows)} rules")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
