"""The tables of a report, a CSV file each in one zip, as a workbook: with xlsxwriter or with openpyxl."""

import csv
import io
import sys
import zipfile

library, source, target = sys.argv[1:4]
with zipfile.ZipFile(source) as package:
    tables = [
        (name.removesuffix(".csv")[:31], list(csv.reader(io.StringIO(package.read(name).decode("utf-8-sig")))))
        for name in package.namelist()
        if name.endswith(".csv") and "/" not in name
    ]

if library == "xlsxwriter":
    import xlsxwriter

    book = xlsxwriter.Workbook(target)
    for name, rows in tables:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                sheet.write_string(number, column, text)
    book.close()
else:
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in tables:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(target)
