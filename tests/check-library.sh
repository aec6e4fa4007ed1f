#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The library as somebody else meets it: usage check-library.sh BUILD.  It is installed into an empty folder, each of its
# headers is compiled alone as C and as C++, it shows what they declare and nothing else, and the example is compiled with
# what pkg-config says, as C and as C++, and run.
set -eu
build=$1
cd "$(dirname "$0")/.."
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

fail() {
	echo "$*" >&2
	exit 1
}

"${MAKE:-make}" --no-print-directory -s BUILD="$build" DESTDIR="$root" PREFIX=/usr/local install > /dev/null
there=$root/usr/local

# What pkg-config says of the library, in the folder that it is installed into here.
ask() {
	PKG_CONFIG_PATH=$there/lib/pkgconfig pkg-config --define-variable=prefix="$there" \
		--define-variable=libdir="$there/lib" "$@" samverkan
}

# With all that a strict user turns on: compile c|c++ SOURCE FLAG...
compile() {
	case $1 in
	c) set -- cc -std=c11 -x "$@" ;;
	c++) set -- c++ -std=c++17 -x "$@" ;;
	esac
	# shellcheck disable=SC2046,SC2086
	"$@" -Wall -Wextra -Wpedantic -Werror ${SANITIZE-} $(ask --cflags)
}

for header in "$there"/include/samverkan/*.h; do
	printf '#include <samverkan/%s>\nint unit;\n' "${header##*/}" > "$root/alone.c"
	compile c "$root/alone.c" -fsyntax-only
	compile c++ "$root/alone.c" -fsyntax-only
done
if grep -h '^#include "' "$there"/include/samverkan/*.h | grep -v '"samverkan/'; then
	fail "an installed header includes one that is not installed"
fi

shown=$(nm --defined-only --extern-only "$there/lib/libsamverkan.a" | sed -n 's/^[0-9a-f]* [A-Z] //p')
[ -n "$shown" ] || fail "the library shows nothing"
for name in $shown; do
	case $name in __*) continue ;; esac # the compiler's own, of a sanitizer
	grep -qw -e "$name" "$there"/include/samverkan/*.h || fail "the library shows $name, which no installed header declares"
done

# An example, in both languages: example NAME [ARGUMENT], which says what NAME.out holds.
example() {
	for language in c c++; do
		# shellcheck disable=SC2046,SC2086
		compile "$language" "examples/library/$1.c" -x none -o "$root/$1" $(ask --libs)
		"$root/$1" ${2:+"$2"} > "$root/told"
		diff -u "examples/library/$1.out" "$root/told" || fail "the example $1, as $language, says something else"
	done
}

example allocate

export SAMVERKAN_DB="$root/made.db" SAMVERKAN_LANG=en
samverkan=$build/samverkan
"$samverkan" -q init
"$samverkan" -q register add 'RSMH Ekerö'
"$samverkan" -q register add BRIS
"$samverkan" -q grant open s-2018 --year 2018 --budget 3000
"$samverkan" -q grant apply s-2018 RSMH --amount 2000
"$samverkan" -q grant apply s-2018 BRIS --amount 900.50
"$samverkan" -q grant allocate s-2018 > "$root/allocated"
"$samverkan" -q --as-of 2018-06-13 grant decide s-2018 --date 2018-06-13 --paragraph 57
example granted "$SAMVERKAN_DB"
