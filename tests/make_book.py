#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Write the rows of a CSV file (UTF-8, ";") as a workbook: make_book.py FILE.csv FILE.xlsx|FILE.ods

Texts are texts and numbers numbers; #REF! is a formula that failed, and =X one that no program has computed.
"""
import csv
import re
import sys
import zipfile
from xml.sax.saxutils import escape

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
OPENDOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:"


def kind_of(text):
    if text.startswith("="):
        return "formula"
    if text == "#REF!":
        return "error"
    return "number" if re.fullmatch(r"-?\d+(\.\d+)?", text) else "text"


def xlsx_cell(text):
    return {
        "formula": f"<c><f>{escape(text[1:])}</f></c>",
        "error": f"<c t='e'><f>A1</f><v>{text}</v></c>",
        "number": f"<c><v>{text}</v></c>",
        "text": f"<c t='inlineStr'><is><t>{escape(text)}</t></is></c>",
    }[kind_of(text)] if text else "<c/>"


def ods_cell(text):
    shown = f"<text:p>{escape(text)}</text:p>"
    return {
        "formula": "<table:table-cell table:formula='of:=[.A1]'/>",
        "error": f"<table:table-cell table:formula='of:=[.A1]' office:value-type='string'>{shown}</table:table-cell>",
        "number": f"<table:table-cell office:value-type='float' office:value='{text}'>{shown}</table:table-cell>",
        "text": f"<table:table-cell office:value-type='string'>{shown}</table:table-cell>",
    }[kind_of(text)] if text else "<table:table-cell/>"


def xlsx_parts(rows):
    cells = "".join("<row>" + "".join(map(xlsx_cell, row)) + "</row>" for row in rows)
    return {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": f"<workbook xmlns:r='{RELATIONS}'><sheets><sheet name='Blad1' r:id='s'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"<Relationships><Relationship Id='s' Type='{RELATIONS}/worksheet' "
                                      "Target='worksheets/sheet1.xml'/></Relationships>",
        "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{cells}</sheetData></worksheet>",
    }


def ods_parts(rows):
    cells = "".join("<table:table-row>" + "".join(map(ods_cell, row)) + "</table:table-row>" for row in rows)
    names = " ".join(f"xmlns:{name}='{OPENDOCUMENT}{name}:1.0'" for name in ("office", "table", "text"))
    return {
        "mimetype": ODS,
        "content.xml": f"<office:document-content {names}><office:body><office:spreadsheet><table:table table:name='Blad1'>"
                       f"{cells}</table:table></office:spreadsheet></office:body></office:document-content>",
    }


def main(source, target):
    with open(source, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    parts = ods_parts(rows) if target.endswith(".ods") else xlsx_parts(rows)
    with zipfile.ZipFile(target, "w") as book:
        for name, text in parts.items():
            book.writestr(name, text)


main(*sys.argv[1:])
