#!/usr/bin/env python3
"""app/cli/catalogues.py ROOT OUT.cpp: what the command line says of an error in the languages of the window, from
translations/effnet_*.ts: the texts of app/cli (context CommandLine), and the window's sentence for each error code."""
import pathlib
import re
import sys
import xml.etree.ElementTree as tree


def sentences(root: pathlib.Path) -> list[tuple[str, str]]:
    """(code's word, the window's English sentence or "") for each error code, in the order of the table."""
    codes = re.findall(r'\{ErrorCode::(\w+), "(\w+)"', (root / "core/base/error_codes.h").read_text("utf-8"))
    source = (root / "widgets/common/error_text.cpp").read_text("utf-8")
    found = {}
    for cases, body in re.findall(r"((?:case ErrorCode::\w+:\s*)+)return ([^;]*(?:;[^;\n]*\"[^;]*)*);\n", source):
        text = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', body)[1:])
        for name in re.findall(r"ErrorCode::(\w+)", cases):
            found[name] = text.replace("\\\"", '"')
    if len(codes) < 50 or sum(bool(text) for text in found.values()) < 50:
        sys.exit("the sources have another form than this script reads")
    return [(word, found.get(name, "")) for name, word in codes]


def catalogue(file: pathlib.Path, context: str) -> dict[str, str]:
    """English text: translation, of what is translated."""
    texts = {}
    for each in tree.parse(file).getroot().iter("context"):
        if each.findtext("name") != context:
            continue
        for message in each.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                texts[message.findtext("source")] = translation.text
    return texts


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def main() -> None:
    if len(sys.argv) != 3 or "--help" in sys.argv:
        print(__doc__)
        sys.exit(0 if "--help" in sys.argv else 2)
    root, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    rows = []
    for file in sorted((root / "translations").glob("effnet_*.ts")):
        language = file.stem.removeprefix("effnet_")
        if language == "en":
            continue
        texts = catalogue(file, "CommandLine")
        errors = catalogue(file, "Errors")
        texts |= {word: errors[english] for word, english in sentences(root) if english in errors}
        rows += [f"    {{{quoted(language)}, {quoted(key)}, {quoted(text)}}},\n" for key, text in texts.items()]
    out.write_text('// Made by app/cli/catalogues.py of translations/effnet_*.ts.\n#include "app/cli/translated.h"\n\n'
                   "namespace effnet {\nnamespace {\n\nconstexpr CatalogueText kTexts[] = {\n" + "".join(rows) +
                   "};\n\n}  // namespace\n\nstd::span<const CatalogueText> catalogueTexts() {\n  return kTexts;\n}\n\n"
                   "}  // namespace effnet\n", "utf-8")


if __name__ == "__main__":
    main()
