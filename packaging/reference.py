#!/usr/bin/env python3
"""Writes the manual pages and the shells' completions from what the programs say of themselves (`effnet describe`), so that
they cannot drift from --help: OUT/man1/*.1.gz, OUT/bash/effnet, OUT/zsh/_effnet, OUT/fish/effnet.fish."""

import argparse
import gzip
import json
import re
import subprocess
from pathlib import Path

NAME, SUMMARY = "effnet", "scale, count, classify, explain and train convolutional networks"


def commands_of(programs):
    """The commands of all programs by name; what the second, the engine, says of its own is the fuller text."""
    found = {}
    for program in programs:
        told = json.loads(subprocess.run([program, "describe"], check=True, capture_output=True, text=True).stdout)
        for command in told["commands"]:
            if command["options"] or command["name"] not in found:
                found[command["name"]] = command
    return dict(sorted(found.items()))


def roff(text):
    """Plain text as roff: backslashes and leading dots mean nothing, hyphens are the ones that can be searched and typed."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").splitlines()
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in lines)


def options_page(options):
    for option in options:
        value = f" \\fI{roff(option['metavar'])}\\fR" if option.get("metavar") and not option["positional"] else ""
        names = ", ".join(f"\\fB{roff(name)}\\fR" for name in option["names"])
        default = f" (default: {option['default']})" if option.get("default") else ""
        yield f".TP\n{names}{value}\n{roff(option['description'] + default)}"


def page(name, command, version, others):
    title = name.replace(" ", "-")
    lines = [f'.TH "{title.upper()}" 1 "" "EfficientNet Explorer {version}" "EfficientNet Explorer"', ".SH NAME",
             f"{roff(title)} \\- {roff(command['description'].splitlines()[0])}", ".SH SYNOPSIS"]
    chosen = command["commands"] or [command]
    for each in chosen:
        words = name if each is command else f"{name} {each['name']}"
        positional = " ".join(option["names"][0].upper() for option in each["options"] if option["positional"])
        lines.append(f"\\fB{roff(words)}\\fR [\\fIoptions\\fR] \\fI{roff(positional)}\\fR\n.br")
    lines += [".SH DESCRIPTION", roff(command["description"]),
              *([".PP", roff(command["footer"])] if command.get("footer") else [])]
    for each in chosen:
        lines += [".SH OPTIONS" if each is command else f".SH {roff(each['name'].upper())}",
                  *([] if each is command else [roff(each["description"])]), *options_page(each["options"])]
    lines += [".SH EXIT STATUS", "0; 2 for bad usage or bad input; 1 for an internal failure.", ".SH SEE ALSO",
              ", ".join(f"\\fB{roff(other)}\\fR(1)" for other in others if other != title)]
    return "\n".join(line for line in lines if line) + "\n"


def write_page(folder, title, text):
    """Compressed as Debian's policy wants it, without a time, so that the same source gives the same bytes."""
    (folder / f"{title}.1.gz").write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def manual_pages(commands, version, folder):
    folder.mkdir(parents=True, exist_ok=True)
    everything = {"description": SUMMARY, "options": [], "commands": [],
                  "footer": "\n".join(f"{name}: {command['description']}\n" for name, command in commands.items())}
    titles = [NAME, *(f"{NAME}-{name}" for name in commands)]
    write_page(folder, NAME, page(NAME, everything, version, titles))
    for name, command in commands.items():
        write_page(folder, f"{NAME}-{name}", page(f"{NAME} {name}", command, version, [NAME]))
    write_page(folder, "effnet-explorer", page("effnet-explorer", {
        "description": "a workbench for EfficientNet and its relatives", "commands": [], "footer":
        "Opens the pictures, checkpoints, runs and saved states that are named. The manual is in the program, under F1.",
        "options": [{"names": ["file"], "positional": True, "description": "what to open"}]}, version, [NAME]))


def engine_page(version, folder):
    write_page(folder, "effnet-engine", page("effnet-engine", {
        "description": "the commands of effnet that need a network", "options": [], "commands": [], "footer":
        "Executed by effnet, and by effnet-explorer as \u201ceffnet serve\u201d; takes the same commands and options as effnet."},
        version, [NAME]))


def words_of(command):
    """Of a command and those below it, which share their completion."""
    for each in [command, *command["commands"]]:
        for option in each["options"]:
            yield from ((name, option) for name in option["names"] if name.startswith("--"))


def first_sentence(text):
    return re.split(r"[.;:] |\n", text)[0].replace("'", "\u2019").replace("[", "(").replace("]", ")").replace(":", ",")


def bash(commands):
    cases = "\n".join(f"    {name}) words=\"{' '.join(sorted({word for word, _ in words_of(command)}))}"
                      f"{''.join(' ' + below['name'] for below in command['commands'])}\" ;;" for name, command in commands.items())
    return f"""# Completion of effnet for bash; written by packaging/reference.py.
_effnet() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "{' '.join(commands)} help --help --version" -- "$current"))
    return
  fi
  case ${{COMP_WORDS[1]}} in
{cases}
    help) words="{' '.join(commands)}" ;;
    *) words= ;;
  esac
  if [[ $current == -* || ${{COMP_WORDS[1]}} == help || ( ${{COMP_WORDS[1]}} == dataset && $COMP_CWORD -eq 2 ) ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}}
complete -o default -F _effnet effnet
"""


def zsh(commands):
    listed = "\n".join(f"    '{name}:{first_sentence(command['description'])}'" for name, command in commands.items())
    cases = []
    for name, command in commands.items():
        options = " ".join(f"'{word}[{first_sentence(option['description'])}]{':value:_files' if option.get('metavar') else ''}'"
                           for word, option in words_of(command))
        cases.append(f"    {name}) _arguments {options} '*:file:_files' ;;")
    return ("#compdef effnet\n# Written by packaging/reference.py.\n_effnet() {\n  local -a commands=(\n" + listed + "\n  )\n"
            "  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n"
            "  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n" + "\n".join(cases) +
            "\n  esac\n}\n_effnet \"$@\"\n")


def fish(commands):
    lines = ["# Completion of effnet for fish; written by packaging/reference.py."]
    for name, command in commands.items():
        lines.append(f"complete -c effnet -n __fish_use_subcommand -f -a {name} -d '{first_sentence(command['description'])}'")
        lines += [f"complete -c effnet -n '__fish_seen_subcommand_from {name}' -l {word[2:]}{' -r' if option.get('metavar') else ''} "
                  f"-d '{first_sentence(option['description'])}'" for word, option in words_of(command)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("version")
    usage.add_argument("out", type=Path)
    usage.add_argument("programs", nargs="+", help="effnet, then effnet-engine where it is built")
    given = usage.parse_args()
    found = commands_of(given.programs)
    manual_pages(found, given.version, given.out / "man1")
    if len(given.programs) > 1:
        engine_page(given.version, given.out / "man1")
    for shell, file, text in (("bash", "effnet", bash(found)), ("zsh", "_effnet", zsh(found)), ("fish", "effnet.fish", fish(found))):
        (given.out / shell).mkdir(parents=True, exist_ok=True)
        (given.out / shell / file).write_text(text, encoding="utf-8")
