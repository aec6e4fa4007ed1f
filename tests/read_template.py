#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Print what a foreign reader finds in a template: read_template.py FILE.

One line a fact, parted by tabs: for each sheet its page and frozen pane; for each column of the first one its header, number
format, whether it is wide enough for its words, note and checks; the cells of the others.
"""
import sys
import openpyxl


def main(path):
    first, *others = openpyxl.load_workbook(path)
    show_sheet(first)
    print("rows", first.max_row, sep="\t")
    for header in first[1]:
        show_column(first, header)
    for sheet in others:
        show_sheet(sheet)
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    print(cell.coordinate, repr(cell.value), sep="\t")


def show_sheet(sheet):
    page = sheet.page_setup
    print("sheet", sheet.title, f"paper={page.paperSize} {page.orientation}", f"freeze={sheet.freeze_panes}", sep="\t")


def show_column(sheet, header):
    column = sheet.column_dimensions[header.column_letter]
    longest = max(len(word) for word in header.value.split())
    print(header.coordinate, header.value, column.number_format, "wide" if column.width > longest else "narrow", sep="\t")
    print(header.coordinate, "note", repr(header.comment.text), sep="\t")
    for check in sheet.data_validations.dataValidation:
        if str(check.sqref).startswith(header.column_letter + "2:"):
            print(header.coordinate, "check", check.sqref, check.type, check.operator, check.formula1, check.formula2,
                  check.error, sep="\t")


main(sys.argv[1])
