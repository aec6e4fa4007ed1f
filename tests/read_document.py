#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Print what a foreign reader finds in a document: read_document.py FILE.

One line a fact, the same for DOCX (read by python-docx), ODT (by odfpy) and HTML: language and title, then in their order
headings with their level, paragraphs, and tables with their title, headers and rows; cells are parted by " | ", the end of
a line in a text is shown as "/".  Pictures, the bars of a chart, are left out.
"""
import sys
from html.parser import HTMLParser


def clean(text):
    return "/".join(text.split("\n")) if text.strip("\n") else ""


def show(kind, *cells):
    print(kind, " | ".join(clean(cell) for cell in cells))


def show_rows(rows, header_count):
    for place, cells in enumerate(rows):
        show("header" if place < header_count else "row", *cells)


def read_docx(path):
    import docx
    from docx.oxml.ns import qn
    from docx.table import Table
    from docx.text.paragraph import Paragraph
    document = docx.Document(path)
    language = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    show("language", language.get(qn("w:val")), document.core_properties.title)
    for child in document.element.body:
        if child.tag == qn("w:p"):
            paragraph = Paragraph(child, document)
            style, text = paragraph.style.name, paragraph.text
            if style.startswith("Heading "):
                show("heading", style[-1], text)
            elif text:
                show("title" if style == "Title" else "text", text)
        elif child.tag == qn("w:tbl"):
            table = Table(child, document)
            show("table", table._tblPr.find(qn("w:tblCaption")).get(qn("w:val")))
            headers = len(child.findall(f"{qn('w:tr')}/{qn('w:trPr')}/{qn('w:tblHeader')}"))
            show_rows([[cell.text for cell in row.cells] for row in table.rows], headers)


def odt_text(node):
    if node.nodeType == node.TEXT_NODE:
        return node.data
    kind = node.qname[1]
    if kind in ("line-break", "s"):
        return "\n" if kind == "line-break" else " "
    if kind == "frame":
        return ""
    return "".join(odt_text(child) for child in node.childNodes)


def elements(node):
    return [child for child in node.childNodes if child.nodeType == child.ELEMENT_NODE]


def odt_rows(node):
    rows = [child for child in elements(node) if child.qname[1] == "table-row"]
    return [["\n".join(odt_text(p) for p in elements(cell)) for cell in elements(row)] for row in rows]


def read_odt(path):
    from odf.opendocument import load
    from odf import dc, text
    document = load(path)
    one = lambda kind: odt_text(document.meta.getElementsByType(kind)[0])
    show("language", one(dc.Language), one(dc.Title))
    for child in elements(document.text):
        kind = child.qname[1]
        if kind == "h":
            show("heading", child.getAttribute("outlinelevel"), odt_text(child))
        elif kind == "p" and odt_text(child):
            show("title" if child.getAttribute("stylename") in ("Title", "first") else "text", odt_text(child))
        elif kind == "list":
            for item in child.getElementsByType(text.P):
                show("text", odt_text(item))
        elif kind == "table":
            parts = {part.qname[1]: part for part in elements(child)}
            show("table", odt_text(parts["title"]))
            headers = odt_rows(parts["table-header-rows"]) if "table-header-rows" in parts else []
            show_rows(headers + odt_rows(child), len(headers))


class Page(HTMLParser):
    """Flow of a page; a heading in a caption is told before its table."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.words, self.rows, self.headers, self.caption, self.language = None, None, 0, "", ""

    def handle_starttag(self, tag, attributes):
        if tag == "html":
            self.language = dict(attributes)["lang"]
        elif tag == "br":
            self.words += "\n"
        elif tag in ("title", "h1", "h2", "h3", "h4", "p", "li", "td", "th") or (tag == "caption"):
            self.words = ""
        elif tag == "table":
            self.rows, self.headers = [], 0
        elif tag == "tr":
            self.rows.append([])

    def handle_data(self, data):
        if self.words is not None:
            self.words += data

    def handle_endtag(self, tag):
        words = self.words
        if tag == "title":
            show("language", self.language, words)
        elif tag == "h1":
            show("title", words)
        elif tag in ("h2", "h3", "h4"):
            show("heading", str(int(tag[1]) - 1), words)
            self.caption = words.strip()
            return
        elif tag in ("p", "li") and words:
            show("text", words)
        elif tag == "caption":
            self.caption = words.strip()
        elif tag in ("td", "th"):
            self.rows[-1].append(words)
        elif tag == "thead":
            self.headers = len(self.rows)
        elif tag == "table":
            show("table", self.caption)
            show_rows(self.rows, self.headers)
        else:
            return
        self.words = None


def read_html(path):
    with open(path, encoding="utf-8", newline="") as file:
        Page().feed(file.read())


{"docx": read_docx, "odt": read_odt, "html": read_html}[sys.argv[1].rsplit(".", 1)[-1]](sys.argv[1])
