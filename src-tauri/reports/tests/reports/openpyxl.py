"""What another reader of workbooks finds in each: its sheets, its texts, and every formula."""

import json
import pathlib
import sys

import openpyxl

books = {}
for name in sys.argv[1:]:
    book = openpyxl.load_workbook(name)
    formulas, texts = [], []
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    formulas.append(f"{sheet.title}!{cell.coordinate}")
                elif cell.data_type == "s":
                    texts.append(cell.value)
    books[pathlib.Path(name).name] = {
        "sheets": len(book.sheetnames),
        "frozen": sum(1 for sheet in book if sheet.freeze_panes),
        "formulas": formulas,
        "texts": texts,
    }
json.dump(books, sys.stdout)
