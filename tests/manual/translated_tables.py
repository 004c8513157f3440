#!/usr/bin/env python3
"""tests/manual/translated_tables.py ROOT [--write]: the tables of the manual that are made from the sources (errors.md,
settings.md) say in each language (resources/manual/CODE) what the window says, by translations/effnet_CODE.ts. What stands
before and between the tables is the translator's. Exit status 1 where a table does not; --write makes it so."""
import pathlib
import re
import sys

# What the catalogues do not have: the pages' own words, and cells whose numbers the window writes in another form.
WORDS = {
    "vi": {
        "the kinds that are read": "các loại đọc được",
        "Of the command line alone: its line says what is wrong.": "Chỉ có ở dòng lệnh: dòng lỗi của nó nói sai ở đâu.",
        "text": "văn bản",
        "whole number": "số nguyên",
        "to": "đến",
        "Pull of weights towards zero; not on normalisations and biases":
            "Lực kéo trọng số về không; không áp dụng cho chuẩn hóa và bias",
        "25,000 of 1.28 million pictures, 0.02": "25,000 trong 1.28 triệu ảnh, 0.02",
        "Whose values all others begin with": "Công thức cho giá trị ban đầu của mọi trường khác",
        "The pictures: a folder of classes, a table, or another kind of data set":
            "Ảnh: một thư mục gồm các lớp, một bảng, hoặc một loại tập dữ liệu khác",
        "Validation data of its own; empty: as the data is divided":
            "Dữ liệu kiểm định riêng; để trống: theo cách chia của dữ liệu",
        "Checkpoint to start from; empty: from random weights":
            "Checkpoint để bắt đầu; để trống: từ trọng số ngẫu nhiên",
    },
    "zh_CN": {
        "the kinds that are read": "可读取的类型",
        "Of the command line alone: its line says what is wrong.": "仅出现在命令行：该行会说明错在哪里。",
        "text": "文本",
        "whole number": "整数",
        "to": "至",
        "Whose values all others begin with": "其他各项的初始值取自哪个配方",
        "The pictures: a folder of classes, a table, or another kind of data set": "图片：按类别分的文件夹、表格或其他类型的数据集",
        "Validation data of its own; empty: as the data is divided": "单独的验证数据；留空：按数据自身的划分",
        "Checkpoint to start from; empty: from random weights": "起始检查点；留空：从随机权重开始",
    },
}
ROW = re.compile(r"\| ([^|`]*)(`.*) \|")
NUMBER = r"-?[\d.]+(?:e-?\d+)?"


def translated(cell: str, texts: dict[str, str]) -> str:
    if cell in texts:
        return texts[cell]
    span = re.fullmatch(rf"({NUMBER}) to ({NUMBER})", cell)
    return f"{span[1]} {texts['to']} {span[2]}" if span else cell


def rows(page: str, texts: dict[str, str]) -> list[str]:
    """The rows of the tables through the catalogue. Each begins with a word of code, behind the window's name of it, if any."""
    found = []
    for row in filter(None, map(ROW.fullmatch, page.splitlines())):
        first, *others = row[2].split(" | ")
        label = texts[row[1].strip()] + " " if row[1] else ""
        found.append("| " + label + " | ".join([first] + [translated(cell.strip(), texts) for cell in others]) + " |")
    return found


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        sys.exit(0 if len(sys.argv) > 1 else 2)
    root = pathlib.Path(sys.argv[1])
    manual = root / "resources/manual"
    sys.path.insert(0, str(root / "app/cli"))
    sys.dont_write_bytecode = True
    import catalogues
    wrong = []
    for page in sorted([*manual.glob("*/errors.md"), *manual.glob("*/settings.md")]):
        language = page.parent.name
        words = WORDS[language]
        context = "Errors" if page.stem == "errors" else "effnet::ConfigField"
        texts = catalogues.catalogue(root / f"translations/effnet_{language}.ts", context) | words
        texts = {plain(key, "the kinds that are read"): plain(text, words["the kinds that are read"])
                 for key, text in texts.items()}
        wanted = rows((manual / page.name).read_text("utf-8"), texts)
        lines = page.read_text("utf-8").splitlines()
        places = [place for place, line in enumerate(lines) if ROW.fullmatch(line)]
        if "--write" in sys.argv and len(places) == len(wanted):
            for place, row in zip(places, wanted):
                lines[place] = row
            page.write_text("\n".join(lines) + "\n", "utf-8")
        elif [lines[place] for place in places] != wanted:
            there = {lines[place] for place in places}
            wrong += [f"{language}/{page.name}: {len(places)} rows, not {len(wanted)}"] * (len(places) != len(wanted))
            wrong += [f"{language}/{page.name}: wanted: {row}" for row in wanted if row not in there]
    print("\n".join(wrong) or "the translated tables are what the window says")
    sys.exit(1 if wrong else 0)


def plain(text: str, kinds: str) -> str:
    return text.replace("%1", "‹…›").replace("%2", kinds)


if __name__ == "__main__":
    main()
