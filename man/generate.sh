#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Writes the pages of the manual and the completions out of the tables: usage generate.sh PROGRAM FOLDER
set -eu
program=$1
folder=$2
here=$(dirname "$0")
mkdir -p "$folder/man" "$folder/completions"

for file in $("$program" --lang=en manual --list); do
	page=${file%.*}
	"$program" --lang=en manual "$page" |
		awk -v page="$page" -v parts="$here/parts" -f "$here/splice.awk" > "$folder/man/$file"
done
"$program" --lang=en completion bash > "$folder/completions/samverkan.bash"
"$program" --lang=en completion zsh > "$folder/completions/_samverkan"
"$program" --lang=en completion fish > "$folder/completions/samverkan.fish"
