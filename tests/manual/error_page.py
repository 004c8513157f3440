#!/usr/bin/env python3
"""tests/manual/error_page.py ROOT [--write]: the manual's page of errors, resources/manual/errors.md, is what the sources
say: each code with the window's sentence. Exit status 1 where it is not; --write makes it so."""
import pathlib
import sys

HEAD = """# When something goes wrong

Each error has a code, which stands in the details of a message, in `"error":{"code"}` of the command line's JSON and in a
run's events, and a sentence that says what to do; ‹…› stands for the file or the run. On the command line a line of the form
`effnet: WHAT: WHY` on standard error says the same with the particulars. A test holds this page against the sources
(`tests/manual/error_page.py --write` makes it).

| code | what it means, and what to do |
|---|---|
"""


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        sys.exit(0 if len(sys.argv) > 1 else 2)
    root = pathlib.Path(sys.argv[1])
    sys.path.insert(0, str(root / "app/cli"))
    sys.dont_write_bytecode = True
    import catalogues
    rows = ""
    for word, sentence in catalogues.sentences(root):
        sentence = sentence.replace("%1", "‹…›").replace("%2", "the kinds that are read")
        rows += f"| `{word}` | {sentence or 'Of the command line alone: its line says what is wrong.'} |\n"
    page = root / "resources/manual/errors.md"
    wanted = HEAD + rows
    if "--write" in sys.argv:
        page.write_text(wanted)
    elif not page.exists() or page.read_text() != wanted:
        sys.exit(f"{page}: is not what the sources say: tests/manual/error_page.py . --write")


if __name__ == "__main__":
    main()
