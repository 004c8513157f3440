#!/usr/bin/env python3
"""tests/manual/check_translations.py ROOT: each translated page of the manual (resources/manual/CODE) says what the English one
does: as many headings, paragraphs, list items, rows and pictures, the same commands, links, numbers and keys, and what the
window calls the things that the English page names. Exit status 1 where one does not."""
import collections
import pathlib
import re
import sys
import unicodedata
import xml.etree.ElementTree as tree


def labels(catalogue: pathlib.Path) -> dict[str, set[str]]:
    found = collections.defaultdict(set)
    for message in tree.parse(catalogue).getroot().iter("message"):
        for text in message.find("translation").itertext():
            if text.strip():
                found[message.findtext("source").replace("&", "")].add(text.replace("&", ""))
    return found


UNITS = {"million": 10**6, "triệu": 10**6, "billion": 10**9, "tỷ": 10**9, "tỉ": 10**9, "万": 10**4, "亿": 10**8}


def numbers(prose: str) -> list[str]:
    """1.28 million is 128 万 in Chinese: both are 1280000."""
    found = re.findall(rf"(?<![\w.])(\d(?:[\d,.]*\d)?)(?:\s*({'|'.join(UNITS)}))?", prose.replace("（一亿", "（1 亿"))
    return sorted(str(round(float(number) * UNITS[unit])) if unit else number for number, unit in found)


def shape(text: str) -> dict[str, object]:
    """What must be the same in every language."""
    prose = re.sub(r"```.*?```", "", text, flags=re.S)
    bare = re.sub(r"\]\([^)]*\)|macro-F1|宏 F1", "]", prose)
    return {
        "headings": re.findall(r"^(#+) ", text, re.M),
        "paragraphs": ["paragraph"] * len(re.findall(r"(?:\A|\n\n+)(?=\S)", prose)),
        "list items": re.findall(r"^(-|\d+\.) ", prose, re.M),
        "cells of tables": [line.count("|") for line in prose.splitlines() if line.startswith("|")],
        "commands": re.findall(r"```.*?```", text, re.S),
        "words of code": sorted(re.findall(r"`([^`]+)`", re.sub(r"\s+", " ", prose))),
        "links": [link.removeprefix("../") for link in re.findall(r"\]\(([^)]*)\)", prose)],
        "numbers": numbers(re.sub(r"^\d+\. ", "", bare, flags=re.M)),
        "keys": collections.Counter(re.findall(r"(?:Ctrl|Shift|Alt)\+(?:Shift\+)?\S(?:ab)?|\bF\d+\b|Home|Enter|Delete|Escape", bare)),
    }


def unmarked(text: str) -> list[str]:
    """Emphasis that Markdown leaves as stars: at a letter a mark must not have punctuation on its inner side (*测量…*打开)."""
    def alone(inner: str, outer: str) -> bool:
        return unicodedata.category(inner)[0] in "PS" and outer != "" and not outer.isspace() and unicodedata.category(outer)[0] not in "PS"

    prose = re.sub(r"```.*?```|`[^`]+`", lambda code: re.sub(r"\S", "x", code[0]), text, flags=re.S)
    marks = re.finditer(r"(\*{1,2})(?![\s*])([^*\n]+?)(?<!\s)\1(?!\*)", prose)
    return [mark[0] for mark in marks if alone(mark[2][0], prose[mark.start() - 1 : mark.start()]) or
            alone(mark[2][-1], prose[mark.end() : mark.end() + 1])]


def difference(there: object, wanted: object) -> str:
    """Of long lists only what differs."""
    more, fewer = collections.Counter(there), collections.Counter(wanted)
    said = [f"{words} {list((a - b).elements())}" for words, a, b in [("without", fewer, more), ("added", more, fewer)] if a - b]
    return "; ".join(said) or f"in another order: {there} instead of {wanted}"


def main() -> None:
    if len(sys.argv) != 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        sys.exit(0 if len(sys.argv) == 2 else 2)
    root = pathlib.Path(sys.argv[1])
    manual = root / "resources/manual"
    wrong, pages = [], 0
    for page in sorted(manual.glob("*/*.md")):
        pages += 1
        name = f"{page.parent.name}/{page.name}"
        english = (manual / page.name).read_text("utf-8")
        text = page.read_text("utf-8")
        wanted, there = shape(english), shape(text)
        wrong += [f"{name}: {what}: {difference(there[what], wanted[what])}" for what in wanted if there[what] != wanted[what]]
        wrong += [f"{name}: {words} stays with its stars: put a space there" for words in unmarked(text)]
        names = labels(root / f"translations/effnet_{page.parent.name}.ts")
        for label in re.findall(r"(?<![*\w])\*([^*\n|]+)\*(?![*\w])", english):
            if label not in names:
                wrong.append(f"{page.name}: the window has nothing called '{label}'")
            elif not any(translated in text for translated in names[label]):
                wrong.append(f"{name}: '{label}' is {' or '.join(sorted(names[label]))} in the window")
        for link in re.findall(r"\]\(\.\./([a-z0-9-]+\.md)\)", text):
            if (page.parent / link).is_file():
                wrong.append(f"{name}: leads to the English {link}, though there is a translated one")
        for picture in re.findall(r"!\[[^]]*\]\(([^)]*)\)", text + english.replace("](pictures", "](../pictures")):
            if not (page.parent / picture).is_file():
                wrong.append(f"{name}: there is no picture {picture}")
    for line in wrong:
        print(line)
    if pages < 52:
        sys.exit(f"only {pages} translated pages are there")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
