#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# What grows with the file and what does not: large.sh BUILD.  A database of 10.1 million rows is made (large.sql), sealed as
# commands seal, in about a minute; then commands are timed on it as bench.sh does.  Exits 1 when a limit does not hold.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
runs=${RUNS:-5}
folder=$(mktemp -d "$build/large.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export PATH="$build:$PATH" SAMVERKAN_LANG=en LC_ALL=C SAMVERKAN_DB="$folder/large.db"
# shellcheck source=tests/bench/rows.sh
. "$here/rows.sh"

samverkan -q init
begun=$(date +%s)
"$build/bench/make_large" large.db "$here/large.sql"
echo "10.1 million rows made in $(($(date +%s) - begun)) s; load $(cut -d ' ' -f 1 /proc/loadavg) on $(getconf _NPROCESSORS_ONLN) cores"
heading 'whole processes, median of '"$runs"
row 'register set, durable' "$(wall "samverkan -q register set 'Förening 777' town=Ekerö" samverkan -q register set 'Förening 777' town=Färentuna)" - 30
command_row 'register show ORG' 30 samverkan register show 'Förening 777'
command_row 'grant show ROUND ORG' 30 samverkan grant show stöd-1-2018 'Förening 759'
command_row 'status' 300 samverkan status
runs=1
command_row 'check' 10000 samverkan -q check
row 'backup' "$(wall 'rm -f copy.db' samverkan -q backup copy.db)" - 15000
summary
