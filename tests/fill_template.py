#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Fill in one row of a template as a spreadsheet program would: fill_template.py FILE HEADER=VALUE...

A value is a number or a date where it reads like one and the column is not formatted as text.
"""
import datetime
import sys
import openpyxl


def main(path, *pairs):
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    headers = {cell.value: cell for cell in sheet[1]}
    row = sheet.max_row + 1
    for pair in pairs:
        header, text = pair.split("=", 1)
        form = sheet.column_dimensions[headers[header].column_letter].number_format
        cell = sheet.cell(row, headers[header].column, text if form == "@" else value_of(text))
        cell.number_format = form
    book.save(path)


def value_of(text):
    for read in (float, datetime.date.fromisoformat):
        try:
            return read(text)
        except ValueError:
            pass
    return text


main(*sys.argv[1:])
