# SPDX-License-Identifier: EUPL-1.2
# samverkan: `make` builds, `make demo` shows, `make check` tests; `make help` lists the rest.

VERSION  = 0.1.0
RELEASED = November 22, 2026
PREFIX  = /usr/local
DESTDIR =
BUILD   = build
RUNS    =
TIME    = $(if $(RUNS),0,60)

CC       = cc
OBJCOPY  = objcopy
CFLAGS   = -O2 -g
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wformat=2 \
           -Wundef -Wvla -Wwrite-strings -Wswitch-enum -Wno-missing-field-initializers \
           $(if $(findstring clang,$(CC)),-Wno-string-conversion) $(if $(WERROR),-Werror)
# What the library shows stands in lib/include/samverkan; all else is its own.
HIDE     = -fvisibility=hidden
HARDEN   = -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fPIE
SANITIZE =
LDHARDEN = -pie -Wl,-z,relro,-z,now -Wl,--as-needed

# libcsv has no .pc file, and that of libxlsxwriter in Debian 13 asks for one that its package does not bring.
UNNAMED  = -lcsv -lxlsxwriter
PACKAGES = sqlite3 libzip expat icu-uc icu-i18n jansson nettle
LIBS     = $(shell pkg-config --libs $(PACKAGES)) $(UNNAMED)
INCLUDES = -Ilib -Ilib/include -I. -I$(BUILD)/gen $(shell pkg-config --cflags $(PACKAGES))
DEFINES  = -D_XOPEN_SOURCE=700 -DSMV_VERSION='"$(VERSION)"' -DSMV_RELEASED='"$(RELEASED)"' \
           -DSMV_LOCALE='"$(PREFIX)/share/locale"'
COMPILE  = $(CC) -std=c17 $(DEFINES) $(INCLUDES) $(WARNINGS) $(HIDE) $(HARDEN) $(SANITIZE) $(CFLAGS) -MMD -MP
LINK     = $(CC) $(SANITIZE) $(CFLAGS) $(LDHARDEN) $(LDFLAGS)

# Every folder below, however deep: lib/*/ to lib/*/*/*/, cmd/ to cmd/*/.
LIB_C    = $(sort $(wildcard lib/*/*.c lib/*/*/*.c))
CMD_C    = $(sort $(wildcard cmd/*.c cmd/*/*.c))
FACE_H   = $(sort $(wildcard lib/include/samverkan/*.h))
SQL      = $(sort $(filter-out lib/store/columns.sql lib/store/schema/%,$(wildcard lib/store/*.sql lib/store/*/*.sql)))
# In this order they are stored, and read by whoever opens the file; then the numbered steps.
SCHEMA   = $(addprefix lib/store/schema/,sha256 $(addsuffix .sql,office register grant award payment survey journal person seal freeze)) \
           $(sort $(wildcard lib/store/schema/[0-9]*.sql))
UNIT_C   = $(sort $(wildcard tests/unit/*_test.c))
HELPER_C = $(sort $(filter-out $(UNIT_C),$(wildcard tests/unit/*.c)))
FUZZ_C   = $(sort $(wildcard tests/fuzz/*_fuzz.c))

LIB_O    = $(LIB_C:%.c=$(BUILD)/%.o)
CMD_O    = $(CMD_C:%.c=$(BUILD)/%.o)
HELPER_O = $(HELPER_C:%.c=$(BUILD)/%.o)
UNIT     = $(UNIT_C:tests/unit/%.c=$(BUILD)/tests/%)
PARTS    = $(sort $(wildcard lib/emit/text/*.xml lib/emit/text/*.css lib/emit/text/*.png))
GEN      = $(PARTS:lib/%=$(BUILD)/gen/%.h) $(SQL:lib/store/%.sql=$(BUILD)/gen/store/%.sql.h) $(BUILD)/gen/store/schema/schema.h $(BUILD)/gen/store/all.sql.h
LANGUAGES = $(patsubst po/%.po,%,$(sort $(wildcard po/*.po)))
CATALOGS = $(LANGUAGES:%=$(BUILD)/locale/%/LC_MESSAGES/samverkan.mo)

Q = $(if $(V),,@)

all: $(BUILD)/samverkan $(CATALOGS)

help:
	@sed -n 's/^#: //p' Makefile

#: make               build $(BUILD)/samverkan and $(BUILD)/libsamverkan.a
#: make deps          install what the build, the tests and the demo need (Debian 12 and 13)
#: make demo          install, build and run the June allocation of Ekerö and a compiled survey in an empty folder
#: make check         run the quick tests, in a minute or two
#: make san           the quick tests under the address and undefined-behaviour sanitizers
#: make lint          compiler warnings as errors, cppcheck, shellcheck, mandoc, layers, generated files
#: make fuzz TIME=60  fuzz each parser for TIME seconds, or with RUNS=1000000 so many times
#: make check-hard    kill, fault, crowd and forge it, for some minutes; HARD_SCALE=10 takes a tenth of the trials
#: make bench         time samverkan beside its peers, as ratios in one run
#: make bench-large   time what shall not grow with the file, on 10.1 million rows
#: make schema        after a change of the schema: its hash, and the stored file of it (until 1.0.0)
#: make docs          write the generated parts of man/ and completions/ anew; po adds new messages to po/
#: make install       program, library, manual, completions; PREFIX and DESTDIR are honoured

$(BUILD)/samverkan: $(CMD_O) $(BUILD)/libsamverkan.a
	@echo "  LINK  $@"
	$(Q)$(LINK) -o $@ $(CMD_O) $(BUILD)/libsamverkan.a $(LIBS)

$(BUILD)/libsamverkan.a: $(LIB_O)
	@echo "  AR    $@"
	$(Q)rm -f $@ && $(AR) rcs $@ $(LIB_O)

# What is installed of it: one object that shows what lib/include/samverkan declares, and nothing else.
$(BUILD)/face/libsamverkan.a: $(LIB_O)
	@echo "  AR    $@"
	@mkdir -p $(@D)
	$(Q)rm -f $@ && $(LD) -r -o $(@D)/samverkan.o $(LIB_O)
	$(Q)$(OBJCOPY) --localize-hidden $(@D)/samverkan.o && $(AR) rcs $@ $(@D)/samverkan.o

$(BUILD)/face/samverkan.pc: lib/samverkan.pc.in Makefile FORCE
	@mkdir -p $(@D)
	$(Q)sed 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(INSTALLED_LIB)|; s|@VERSION@|$(VERSION)|; s|@PACKAGES@|$(PACKAGES)|; s|@UNNAMED@|$(UNNAMED)|' $< > $@

$(BUILD)/%.o: %.c | $(GEN)
	@mkdir -p $(@D)
	@echo "  CC    $<"
	$(Q)$(COMPILE) -c -o $@ $<

# Where the program looks for its messages: what was built for another PREFIX is built anew.
$(BUILD)/gen/prefix: FORCE
	@mkdir -p $(@D)
	@echo '$(PREFIX)' | cmp -s - $@ || echo '$(PREFIX)' > $@
$(BUILD)/cmd/main.o: $(BUILD)/gen/prefix
FORCE:

# SQL stands in .sql files beside the C that runs it and is embedded here.
$(BUILD)/gen/store/%.sql.h: lib/store/%.sql lib/store/columns.sql lib/store/embed.awk
	@mkdir -p $(@D)
	$(Q)awk -v mode=statements -f lib/store/embed.awk lib/store/columns.sql $< > $@
$(BUILD)/gen/store/all.sql.h: $(SQL) lib/store/columns.sql lib/store/embed.awk
	@mkdir -p $(@D)
	$(Q)awk -v mode=all -f lib/store/embed.awk lib/store/columns.sql $(SQL) > $@
$(BUILD)/gen/store/schema/schema.h: $(SCHEMA) lib/store/embed.awk
	@mkdir -p $(@D)
	$(Q)awk -v mode=schema -f lib/store/embed.awk $(SCHEMA) > $@

# Parts of documents stand in files of their own kind and are embedded as bytes.
$(BUILD)/gen/emit/text/%.h: lib/emit/text/%
	@mkdir -p $(@D)
	$(Q)od -An -v -td1 $< | sed 's/  *\([-0-9][0-9]*\)/\1,/g' > $@

$(BUILD)/locale/%/LC_MESSAGES/samverkan.mo: po/%.po
	@mkdir -p $(@D)
	$(Q)msgfmt -c -o $@ $<

# Unit tests may speak to any station and to the command line's files, all but main().
BELOW_MAIN = $(filter-out $(BUILD)/cmd/main.o,$(CMD_O)) $(BUILD)/libsamverkan.a
TEST_O = $(HELPER_O) $(BELOW_MAIN)
$(BUILD)/tests/%: $(BUILD)/tests/unit/%.o $(TEST_O)
	@mkdir -p $(@D)
	$(Q)$(LINK) -o $@ $< $(TEST_O) $(LIBS) -lcmocka

# A program of the next version, whose schema goes further (tests/schema/next.c).
NEXT = $(BUILD)/tests/schema/next.o
$(BUILD)/tests/upgrade_test: $(BUILD)/tests/unit/upgrade_test.o $(NEXT) $(TEST_O)
	@mkdir -p $(@D)
	$(Q)$(LINK) -o $@ $< $(NEXT) $(TEST_O) $(LIBS) -lcmocka
$(BUILD)/tests/samverkan-next: $(CMD_O) $(NEXT) $(BUILD)/libsamverkan.a
	@mkdir -p $(@D)
	$(Q)$(LINK) -o $@ $(CMD_O) $(NEXT) $(BUILD)/libsamverkan.a $(LIBS)

unit: $(UNIT) $(BUILD)/tests/samverkan-next

# The fuzz targets without a fuzzer, for the files that are kept.
REPLAY = $(FUZZ_C:tests/fuzz/%_fuzz.c=$(BUILD)/replay/%)
$(BUILD)/replay/%: $(BUILD)/tests/fuzz/%_fuzz.o $(BUILD)/tests/fuzz/replay.o $(BELOW_MAIN)
	@mkdir -p $(@D)
	$(Q)$(LINK) -o $@ $^ $(LIBS)

replay: $(REPLAY)

# --- tests --------------------------------------------------------------------------------------------------------

# One command on a fresh machine: what is lacking is installed first.
check: deps
	$(Q)$(MAKE) --no-print-directory run-checks
run-checks: all unit replay
	$(Q)MAKE="$(MAKE)" sh tests/check.sh $(BUILD)

san:
	$(Q)$(MAKE) SANITIZE="-fsanitize=address,undefined -fno-sanitize-recover=undefined" CFLAGS="-O1 -g" HARDEN= \
		BUILD=build-san check

lint: check-layers check-ids
	$(Q)$(MAKE) BUILD=build-lint WERROR=1 all unit
	$(Q)$(MAKE) BUILD=build-lint-clang CC=clang WERROR=1 all unit
	$(Q)cppcheck --quiet --std=c11 --enable=warning,performance,portability --error-exitcode=1 \
		--suppressions-list=tests/cppcheck.txt -j2 -Ilib -Ilib/include -I. -I$(BUILD)/gen $(LIB_C) $(CMD_C)
	$(Q)shellcheck $(SCRIPTS)
	$(Q)mandoc -T lint -W style $(sort $(wildcard man/*.[1-8] man/sv/*.[1-8])) | LC_ALL=C awk -f tests/mandoc.awk

SCRIPTS = $(sort .ci/run $(wildcard man/*.sh tests/*.sh tests/*/*.sh examples/*/*.sh completions/*.bash))

check-layers:
	$(Q)awk -f tests/check-layers.awk $(sort $(wildcard lib/*/*.[ch] lib/*/*/*.[ch] cmd/*.[ch] cmd/*/*.[ch]))

# A finding whose id stands in no row does not compile; a row that nothing finds is told here.
check-ids:
	@mkdir -p $(BUILD)
	$(Q)grep -ho 'SMV_ID_[A-Z0-9_]*' $(LIB_C) $(CMD_C) | LC_ALL=C sort -u > $(BUILD)/ids.used
	$(Q)sed -n 's/^\tid(\([A-Z0-9_]*\), .*/SMV_ID_\1/p' lib/include/samverkan/ids.h | LC_ALL=C sort > $(BUILD)/ids.rows
	$(Q)LC_ALL=C comm -13 $(BUILD)/ids.used $(BUILD)/ids.rows | sed 's/$$/: in lib\/include\/samverkan\/ids.h, and nothing finds it/' | \
		{ ! grep .; }

check-docs: $(BUILD)/samverkan $(CATALOGS)
	$(Q)rm -rf $(BUILD)/docs && sh man/generate.sh $(BUILD)/samverkan $(BUILD)/docs
	$(Q)for f in $(BUILD)/docs/*/*; do diff -u $${f#$(BUILD)/docs/} $$f || { echo "stale: run make docs"; exit 1; }; done
	$(Q)for f in man/*.[15] completions/*; do test -e $(BUILD)/docs/$$f || { echo "$$f: nothing makes it"; exit 1; }; done
	$(Q)for l in "" sv/; do grep '^\.It [^ ].* Ta [^S]' man/$${l}samverkan-rules.5 > $(BUILD)/docs/keywords.$${#l}; done; \
		cmp $(BUILD)/docs/keywords.0 $(BUILD)/docs/keywords.3 || { echo "the keywords of man/sv/samverkan-rules.5 are stale"; exit 1; }
	$(Q)formats=$$(sed -n '/Fl F , Fl -format/,/^One of/s/^One of \(.*\)\.$$/\1/p' man/samverkan.1 | sed 's/, / | /g') && \
		grep -qF "Fl -format Ns = Ns Ar $$formats" man/sv/samverkan.1 || { echo "man/sv/samverkan.1: -F takes $$formats"; exit 1; }

# Messages: `po` brings new ones into po/sv.po and its like; `check-po` fails while one lacks its translation, and when one
# is spelled with a macro like PRId64, which gettext leaves to libc's own reader of catalogues.
POT      = $(BUILD)/samverkan.pot
KEYWORDS = --keyword=_ --keyword=N_ --keyword=smv_translate_plural:1,2 --keyword=smv_did:2,3

MESSAGES = $(LIB_C) $(CMD_C) $(addprefix lib/,include/samverkan/ids.h include/samverkan/language.h emit/formats.h) cmd/case/minutes.h cmd/case/programme.h
$(POT): $(MESSAGES)
	@mkdir -p $(@D)
	$(Q)xgettext --language=C --from-code=UTF-8 --no-location --sort-output $(KEYWORDS) -o - $(MESSAGES) 2>$(POT).log \
		| sed '/^"POT-Creation-Date/d' > $@ || { cat $(POT).log; exit 1; }

po: $(LANGUAGES:%=po-%)
po-%: $(POT)
	$(Q)msgmerge --quiet --no-fuzzy-matching --no-location --sort-output --no-wrap --update --backup=none po/$*.po $(POT)

check-po: $(LANGUAGES:%=check-po-%)
	$(Q)! grep '%<PRI' $(POT) || { echo "write %lld with a cast to long long in a message"; exit 1; }
check-po-%: $(POT)
	$(Q)msgfmt --check-format -o /dev/null po/$*.po
	$(Q)msgmerge --quiet --no-fuzzy-matching --no-location -o $(BUILD)/$*.merged.po po/$*.po $(POT)
	$(Q)msgattrib --no-obsolete --untranslated $(BUILD)/$*.merged.po > $(BUILD)/$*.lacking.po
	$(Q)msgattrib --no-obsolete --only-fuzzy $(BUILD)/$*.merged.po >> $(BUILD)/$*.lacking.po
	$(Q)if grep -q '^msgid "..*"' $(BUILD)/$*.lacking.po || grep -A1 '^msgid ""' $(BUILD)/$*.lacking.po | grep -q '^"'; then \
		grep -A2 '^msgid' $(BUILD)/$*.lacking.po | head -40; \
		echo "po/$*.po lacks these: run make po, then fill in every empty msgstr"; exit 1; fi

# The library as somebody else meets it: installed, named by pkg-config, used from C and from C++.
check-library: all $(BUILD)/face/libsamverkan.a $(BUILD)/face/samverkan.pc
	$(Q)SANITIZE="$(SANITIZE)" sh tests/check-library.sh $(BUILD)

check-swedish: $(BUILD)/samverkan $(CATALOGS)
	$(Q)sh tests/check-swedish.sh $(BUILD)

# Each parser under libFuzzer with both sanitizers; what it found before stands in tests/fuzz/seeds/NAME.  An input must
# not take a second, which with the sanitizers is three, nor 256 MB.
FUZZ = $(FUZZ_C:tests/fuzz/%_fuzz.c=%)
fuzz: export ASAN_OPTIONS = quarantine_size_mb=16
fuzz:
	$(Q)$(MAKE) CC=clang SANITIZE="-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined" \
		CFLAGS="-O1 -g" HARDEN= BUILD=build-fuzz $(FUZZ_C:tests/fuzz/%_fuzz.c=build-fuzz/fuzz/%)
	$(Q)for f in $(FUZZ); do \
		mkdir -p build-fuzz/corpus/$$f; seeds=tests/fuzz/seeds/$$f; test -d $$seeds || seeds=; \
		words=tests/fuzz/$$f.dict; test -f $$words && words=-dict=$$words || words=; \
		echo "fuzz $$f $(if $(RUNS),$(RUNS) runs,$(TIME) s)"; \
		build-fuzz/fuzz/$$f -max_total_time=$(TIME) $(if $(RUNS),-runs=$(RUNS)) -timeout=3 -rss_limit_mb=256 \
			-verbosity=0 -print_final_stats=1 -artifact_prefix=build-fuzz/ $$words build-fuzz/corpus/$$f $$seeds || exit 1; done

$(BUILD)/fuzz/%: $(BUILD)/tests/fuzz/%_fuzz.o $(BELOW_MAIN)
	@mkdir -p $(@D)
	$(Q)$(LINK) -fsanitize=fuzzer -o $@ $^ $(LIBS)

# What takes minutes: crashes, faults, full disks, several clerks at once. HARD_SCALE=10 takes a tenth of the trials.
HARD_O   = $(patsubst %.c,$(BUILD)/%.o,$(addprefix tests/hard/,hard.c files.c state.c case.c calls.c changes.c))
HARD_C   = $(sort $(filter-out $(HARD_O:$(BUILD)/%.o=%.c) $(wildcard tests/hard/*_shim.c),$(wildcard tests/hard/*.c)))
HARD     = $(HARD_C:tests/hard/%.c=$(BUILD)/hard/%)
SHIM     = $(patsubst tests/hard/%.c,$(BUILD)/hard/%.so,$(wildcard tests/hard/*_shim.c))
check-hard: deps
	$(Q)$(MAKE) --no-print-directory run-check-hard
run-check-hard: all $(HARD) $(SHIM)
	$(Q)sh tests/hard/hard.sh $(BUILD)

$(BUILD)/hard/%: $(BUILD)/tests/hard/%.o $(HARD_O) $(BELOW_MAIN)
	@mkdir -p $(@D)
	$(Q)$(LINK) -o $@ $^ $(LIBS)

$(BUILD)/hard/%.so: tests/hard/%.c
	@mkdir -p $(@D)
	$(Q)$(CC) -std=c17 $(WARNINGS) -O2 -fPIC -shared -o $@ $<

# The figures of tests/bench/README.md: samverkan beside its peers.
BENCH = $(sort $(patsubst tests/bench/%.c,$(BUILD)/bench/%,$(wildcard tests/bench/*.c)))
bench: all $(BENCH)
	$(Q)sh tests/bench/bench.sh $(BUILD)
# The same on a database of 10.1 million rows, whose making takes a minute.
bench-large: all $(BENCH)
	$(Q)sh tests/bench/large.sh $(BUILD)

$(BUILD)/bench/%: $(BUILD)/tests/bench/%.o $(BUILD)/libsamverkan.a
	@mkdir -p $(@D)
	$(Q)$(LINK) -o $@ $< $(BUILD)/libsamverkan.a $(LIBS)

# --- the rest -----------------------------------------------------------------------------------------------------

schema: all $(BUILD)/tests/upgrade_test
	$(Q)sh tests/schema/follow.sh $(BUILD)
	$(Q)$(MAKE) --no-print-directory all
	$(Q)sh tests/schema/make.sh $(BUILD) > $(BUILD)/schema.sql
	$(Q)cp $(BUILD)/schema.sql tests/schema/0100.sql

docs: $(BUILD)/samverkan $(CATALOGS)
	$(Q)rm -f man/*.1 man/*.5 completions/*
	$(Q)sh man/generate.sh $(BUILD)/samverkan .

BUILD_DEPS = gcc make pkg-config libc6-dev libsqlite3-dev libcsv-dev libxlsxwriter-dev libzip-dev libexpat1-dev libicu-dev \
             libjansson-dev nettle-dev gettext
# The run-time of the clang that `clang` stands for: 14 in Debian 12, 19 in Debian 13.
CLANG_RT   = libclang-rt-$(if $(filter 12,$(shell . /etc/os-release && echo $$VERSION_ID)),14,19)-dev
TEST_DEPS  = libcmocka-dev mandoc man-db python3-openpyxl python3-docx python3-odf clang $(CLANG_RT) cppcheck shellcheck sqlite3 strace zsh fish g++

# $(1) are packages of Debian; only what is lacking is asked for.
install_packages = if dpkg-query -W -f '$${db:Status-Abbrev}\n' $(1) 2>/dev/null | grep -c '^ii' | grep -qx $(words $(1)); then \
		:; elif ! command -v apt-get > /dev/null; then \
		echo "not a Debian system; these packages of Debian are used: $(1)"; else \
		sudo=; test "$$(id -u)" = 0 || sudo=sudo; \
		$$sudo apt-get update -q && $$sudo env DEBIAN_FRONTEND=noninteractive \
			apt-get install -y -q --no-install-recommends $(1); fi

deps:
	$(Q)$(call install_packages,$(BUILD_DEPS) $(TEST_DEPS))

build-deps:
	$(Q)$(call install_packages,$(BUILD_DEPS))

# The yearly script and the survey, each in an empty folder, with the program just built.
demo: build-deps
	$(Q)$(MAKE) --no-print-directory -j"$$(nproc)" all
	$(Q)rm -rf $(BUILD)/demo && mkdir -p $(BUILD)/demo
	$(Q)cd $(BUILD)/demo && PATH="$(abspath $(BUILD)):$$PATH" sh $(CURDIR)/examples/ekero-2018/june.sh
	$(Q)mkdir -p $(BUILD)/demo/enkat
	$(Q)cd $(BUILD)/demo/enkat && PATH="$(abspath $(BUILD)):$$PATH" sh $(CURDIR)/examples/enkat-2017/enkat.sh
	$(Q)echo && echo "These files were made:" && find $(BUILD)/demo -type f | sort

BINDIR = $(DESTDIR)$(PREFIX)/bin
INSTALLED_LIB = $(PREFIX)/lib
LIBDIR = $(DESTDIR)$(INSTALLED_LIB)
SHARE  = $(DESTDIR)$(PREFIX)/share

install: all $(BUILD)/face/libsamverkan.a $(BUILD)/face/samverkan.pc
	install -d $(BINDIR) $(LIBDIR)/pkgconfig $(DESTDIR)$(PREFIX)/include/samverkan $(SHARE)/bash-completion/completions \
		$(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(BUILD)/samverkan $(BINDIR)/samverkan
	install -m 644 $(BUILD)/face/libsamverkan.a $(LIBDIR)/libsamverkan.a
	install -m 644 $(BUILD)/face/samverkan.pc $(LIBDIR)/pkgconfig/samverkan.pc
	install -m 644 $(FACE_H) $(DESTDIR)$(PREFIX)/include/samverkan
	for l in $(LANGUAGES); do d=$(SHARE)/locale/$$l/LC_MESSAGES; \
		install -d $$d && install -m 644 $(BUILD)/locale/$$l/LC_MESSAGES/samverkan.mo $$d || exit 1; done
	install -m 644 completions/samverkan.bash $(SHARE)/bash-completion/completions/samverkan
	install -m 644 completions/_samverkan $(SHARE)/zsh/site-functions/_samverkan
	install -m 644 completions/samverkan.fish $(SHARE)/fish/vendor_completions.d/samverkan.fish
	for f in man/*.[1-8] man/sv/*.[1-8]; do d=$(SHARE)/$${f%/*}/man$${f##*.}; f2=$$d/$${f##*/}.gz; \
		install -d $$d && gzip -9n < $$f > $$f2 && chmod 644 $$f2 || exit 1; done

clean:
	rm -rf build build-san build-fuzz build-lint build-lint-clang build-clang

-include $(LIB_O:.o=.d) $(CMD_O:.o=.d) $(HELPER_O:.o=.d) $(UNIT_C:%.c=$(BUILD)/%.d) $(NEXT:.o=.d) $(FUZZ_C:%.c=$(BUILD)/%.d) \
         $(HARD_O:.o=.d) $(HARD_C:%.c=$(BUILD)/%.d) $(patsubst %.c,$(BUILD)/%.d,$(wildcard tests/bench/*.c))

.PHONY: FORCE all help unit replay check san lint check-layers check-ids check-docs po check-po check-library check-swedish check-hard fuzz bench bench-large docs schema deps install clean
.SECONDARY:
.DELETE_ON_ERROR:
