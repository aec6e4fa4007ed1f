# SPDX-License-Identifier: EUPL-1.2
"""The peer of read_bench: every cell of a workbook through openpyxl's read-only mode."""
import sys

import openpyxl

workbook = openpyxl.load_workbook(sys.argv[1], read_only=True)
count = sum(1 for row in workbook.worksheets[0].iter_rows(values_only=True) for cell in row if cell is not None)
print(count, "cells")
