#!/usr/bin/env python3
"""translations/pseudo.py CATALOGUE.ts OUT.ts: the texts of a catalogue in English with accents and a third longer, between
brackets. On screen: what has no accents cannot be translated, what has lost its bracket has no room."""
import re
import sys
import xml.etree.ElementTree as tree

ACCENTS = str.maketrans("abcdefghijklmnoprstuvwxyzABCDEFGHIKLMNOPRSTUWYZ", "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĶĿḾȠǾƤŘŞŦŬẆẎẐ")
KEPT = re.compile(r"(%\d|%n|%L\d|&\w+;|<[^>]*>|https?://\S+)")  # values, entities, tags


def pseudo(text: str) -> str:
    parts = KEPT.split(text)
    accented = "".join(part if i % 2 else part.translate(ACCENTS) for i, part in enumerate(parts))
    return f"[{accented}{'~' * max(1, len(text) // 3)}]"


def main() -> None:
    if len(sys.argv) != 3 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        sys.exit(0 if sys.argv[1:2] in (["-h"], ["--help"]) else 2)
    catalogue = tree.parse(sys.argv[1])
    root = catalogue.getroot()
    root.set("language", "en")  # its plural forms
    for message in root.iter("message"):
        translation = message.find("translation")
        text = pseudo(message.findtext("source") or "")
        translation.clear()
        if message.get("numerus") == "yes":
            for _ in range(2):
                tree.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text
    catalogue.write(sys.argv[2], encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
