# SPDX-License-Identifier: EUPL-1.2
# Puts what was written by hand into a generated page: usage awk -v page=samverkan-grant -v parts=man/parts -f splice.awk.
# A line `.\"PART description` is replaced by parts/PAGE.description.mdoc, or by nothing where there is no such file.

/^\.\\"PART / {
	file = parts "/" page "." $2 ".mdoc"
	while ((getline line < file) > 0)
		print line
	close(file)
	next
}

{ print }
