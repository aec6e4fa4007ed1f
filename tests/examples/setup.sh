#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Prepares the folder in which `make check` runs the examples of the manual: the database and the files they speak of.
set -eu
