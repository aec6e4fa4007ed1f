# SPDX-License-Identifier: EUPL-1.2
# samverkan: `make` builds, `make demo` shows, `make check` tests; `make help` lists the rest.

VERSION  = 0.1.0
RELEASED = November 22, 2026
PREFIX  = /usr/local
DESTDIR =
BUILD   = build
TIME    = 60

CC       = cc
CFLAGS   = -O2 -g
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wformat=2 \
           -Wundef -Wvla -Wwrite-strings -Wswitch-enum -Wno-missing-field-initializers $(if $(WERROR),-Werror)
HARDEN   = -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fPIE
SANITIZE =
LDHARDEN = -pie -Wl,-z,relro,-z,now -Wl,--as-needed

PACKAGES = sqlite3 xlsxwriter libzip expat icu-uc icu-i18n jansson libsodium
LIBS     = $(shell pkg-config --libs $(PACKAGES)) -lcsv
INCLUDES = -Ilib -I. -I$(BUILD)/gen $(shell pkg-config --cflags $(PACKAGES))
DEFINES  = -D_POSIX_C_SOURCE=200809L -DSMV_VERSION='"$(VERSION)"' -DSMV_RELEASED='"$(RELEASED)"' \
           -DSMV_LOCALE='"$(PREFIX)/share/locale"'
COMPILE  = $(CC) -std=c17 $(DEFINES) $(INCLUDES) $(WARNINGS) $(HARDEN) $(SANITIZE) $(CFLAGS) -MMD -MP
LINK     = $(CC) $(SANITIZE) $(CFLAGS) $(LDHARDEN) $(LDFLAGS)

LIB_C    = $(sort $(wildcard lib/*/*.c))
CMD_C    = $(sort $(wildcard cmd/*.c))
SQL      = $(sort $(wildcard lib/store/*.sql))
SCHEMA   = $(sort $(wildcard lib/store/schema/*.sql))
UNIT_C   = $(sort $(wildcard tests/unit/*_test.c))
HELPER_C = $(sort $(filter-out $(UNIT_C),$(wildcard tests/unit/*.c)))
FUZZ_C   = $(sort $(wildcard tests/fuzz/*_fuzz.c))

LIB_O    = $(LIB_C:%.c=$(BUILD)/%.o)
CMD_O    = $(CMD_C:%.c=$(BUILD)/%.o)
HELPER_O = $(HELPER_C:%.c=$(BUILD)/%.o)
UNIT     = $(UNIT_C:tests/unit/%.c=$(BUILD)/tests/%)
GEN      = $(SQL:lib/store/%.sql=$(BUILD)/gen/store/%.sql.h) $(BUILD)/gen/store/schema.h $(BUILD)/gen/store/all.sql.h
CATALOG  = $(BUILD)/locale/sv/LC_MESSAGES/samverkan.mo

Q = $(if $(V),,@)

all: $(BUILD)/samverkan $(CATALOG)

help:
	@sed -n 's/^#: //p' Makefile

#: make               build $(BUILD)/samverkan and $(BUILD)/libsamverkan.a
#: make deps          install what the build, the tests and the demo need (Debian 12)
#: make demo          install, build and run the June allocation of Ekerö in an empty folder
#: make check         install and run the quick tests
#: make san           the quick tests under the address and undefined-behaviour sanitizers
#: make lint          compiler warnings as errors, cppcheck, shellcheck, mandoc, layers, generated files
#: make fuzz TIME=60  fuzz each parser for TIME seconds
#: make bench         time samverkan beside its peers, as ratios in one run
#: make docs          write the generated parts of man/ and completions/ anew; po adds new messages to po/
#: make install       PREFIX and DESTDIR are honoured

$(BUILD)/samverkan: $(CMD_O) $(BUILD)/libsamverkan.a
	@echo "  LINK  $@"
	$(Q)$(LINK) -o $@ $(CMD_O) $(BUILD)/libsamverkan.a $(LIBS)

$(BUILD)/libsamverkan.a: $(LIB_O)
	@echo "  AR    $@"
	$(Q)rm -f $@ && $(AR) rcs $@ $(LIB_O)

$(BUILD)/%.o: %.c | $(GEN)
	@mkdir -p $(@D)
	@echo "  CC    $<"
	$(Q)$(COMPILE) -c -o $@ $<

# SQL stands in .sql files beside the C that runs it and is embedded here.
$(BUILD)/gen/store/%.sql.h: lib/store/%.sql lib/store/embed.awk
	@mkdir -p $(@D)
	$(Q)awk -v mode=statements -f lib/store/embed.awk $< > $@
$(BUILD)/gen/store/all.sql.h: $(SQL) lib/store/embed.awk
	@mkdir -p $(@D)
	$(Q)awk -v mode=all -f lib/store/embed.awk $(SQL) > $@
$(BUILD)/gen/store/schema.h: $(SCHEMA) lib/store/embed.awk
	@mkdir -p $(@D)
	$(Q)awk -v mode=schema -f lib/store/embed.awk $(SCHEMA) > $@

$(CATALOG): po/sv.po
	@mkdir -p $(@D)
	$(Q)msgfmt -c -o $@ $<

$(BUILD)/tests/%: $(BUILD)/tests/unit/%.o $(HELPER_O) $(BUILD)/libsamverkan.a
	@mkdir -p $(@D)
	$(Q)$(LINK) -o $@ $< $(HELPER_O) $(BUILD)/libsamverkan.a $(LIBS) -lcmocka

unit: $(UNIT)

-include $(LIB_O:.o=.d) $(CMD_O:.o=.d) $(HELPER_O:.o=.d) $(UNIT_C:%.c=$(BUILD)/%.d)

.PHONY: all help unit
.SECONDARY:
