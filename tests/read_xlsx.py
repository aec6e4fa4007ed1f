#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Print what a foreign reader finds in a workbook: read_xlsx.py FILE.

One line a fact, parted by tabs: title and created, then for each sheet its page, frozen pane, filter, repeated rows,
charts, rows that a page ends after and the part that is printed, and its cells as ADDRESS TYPE VALUE FORMAT, and links as the cell and where it leads.  A formula SUM(A1:A9) is computed anew and shown beside its cached value.
"""
import re
import sys
import openpyxl


def main(path):
    formulas = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    print("title", formulas.properties.title, formulas.properties.created.isoformat(), sep="\t")
    for sheet in formulas:
        show_sheet(sheet, values[sheet.title])


def show_sheet(sheet, cached):
    page = sheet.page_setup
    print("sheet", sheet.title, f"paper={page.paperSize} {page.orientation}", f"freeze={sheet.freeze_panes}",
          f"filter={sheet.auto_filter.ref}", f"repeat={sheet.print_title_rows}", f"charts={len(sheet._charts)}",
          f"fit={sheet.sheet_properties.pageSetUpPr.fitToPage}", f"foot={sheet.oddFooter.right.text}",
          f"breaks={[each.id for each in sheet.row_breaks.brk]}", f"area={''.join(sheet.print_area or []).rpartition('!')[2]}", sep="\t")
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "f":
                show_sum(cell, cached)
            elif cell.value is not None:
                print(cell.coordinate, cell.data_type, repr(cell.value), cell.number_format, sep="\t")
            if cell.hyperlink:
                print("link", cell.coordinate, cell.hyperlink.location, sep="\t")


def show_sum(cell, cached):
    first, last = re.fullmatch(r"=SUM\((\w+):(\w+)\)", cell.value).groups()
    anew = sum(row[0].value or 0 for row in cached[first:last])
    print(cell.coordinate, cell.value, f"cached={cached[cell.coordinate].value}", f"anew={round(anew, 6)}",
          cell.number_format, sep="\t")


main(sys.argv[1])
