/* SPDX-License-Identifier: EUPL-1.2 */
/* The only file that reads the clock, the user's name and the environment: what is below repeats byte for byte. */
#include "base/language.h"
#include "cmd/line/help.h"
#include "cmd/run/findings.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/session.h"

#include <errno.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

static const char *environment(const char *name)
{
	const char *value = getenv(name);

	return value && *value ? value : NULL;
}

/* --lang, $SAMVERKAN_LANG, the database, the locale, Swedish. */
static enum smv_language find_language(const struct smv_glimpse *glimpse, const char *db)
{
	enum smv_language language = SMV_SWEDISH;
	const char *locale = environment("LC_ALL");

	if (smv_language_of_code(glimpse->language, &language) || smv_language_of_code(environment("SAMVERKAN_LANG"), &language))
		return language;
	if (!smv_store_peek_language(db, &language))
		return language;
	smv_forgive();
	if (!locale)
		locale = environment("LC_MESSAGES");
	if (!locale)
		locale = environment("LANG");
	smv_language_of_code(locale, &language);
	return language;
}

/* The catalogues stand beside a program in its build folder, else where `make install` puts them. */
static const char *catalogues(struct smv_pool *pool)
{
	char program[4096];
	ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
	const char *beside;

	while (length > 0 && program[length - 1] != '/')
		length--;
	if (length <= 0)
		return SMV_LOCALE;
	program[length] = '\0';
	beside = smv_printf(pool, "%slocale", program);
	return access(beside, X_OK) ? SMV_LOCALE : beside;
}

static int32_t clock_day(void)
{
	time_t now = time(NULL);
	struct tm local;

	localtime_r(&now, &local);
	return smv_date_of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

static long milliseconds(void)
{
	static struct timespec start;
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	if (!start.tv_sec)
		start = now;
	return (long)(now.tv_sec - start.tv_sec) * 1000 + (now.tv_nsec - start.tv_nsec) / 1000000;
}

/* An account without a name is known by its number; one that could not be asked for is not. */
static int user_name(struct smv_pool *pool, const char **who)
{
	const struct passwd *user;

	errno = 0;
	user = getpwuid(getuid());
	if (!user && (errno == ENOMEM || errno == EIO || errno == EMFILE || errno == ENFILE || errno == EINTR))
		return smv_fail(SMV_INTERNAL, _("cannot find out who you are, for the journal: %s"), strerror(errno));
	*who = user ? smv_copy(pool, user->pw_name) : smv_printf(pool, "uid %lu", (unsigned long)getuid());
	return SMV_OK;
}

static volatile sig_atomic_t interrupted;

/* The first Ctrl-C lets the command end in a rollback; the second one ends the process. */
static void on_interrupt(int number)
{
	interrupted = 1;
	signal(number, SIG_DFL);
}

/* Data that could not be written out is no success: stdout may be a full disk. */
static int flush_stdout(int rc)
{
	if (rc == SMV_UNREAD || (!fflush(stdout) && !ferror(stdout)))
		return rc;
	if (errno == EPIPE)
		return SMV_UNREAD;
	return smv_fail(SMV_IO, _("cannot write to stdout: %s"), strerror(errno));
}

/* "2026-11-22T07:03:14+01:00": what the journal says of when, whatever --as-of is. */
static const char *clock_moment(struct smv_pool *pool)
{
	char moment[64], zone[16];
	time_t now = time(NULL);
	struct tm local;

	localtime_r(&now, &local);
	strftime(moment, sizeof moment, "%Y-%m-%dT%H:%M:%S", &local);
	strftime(zone, sizeof zone, "%z", &local);
	return smv_printf(pool, "%s%.3s:%s", moment, zone, zone + 3);
}

static int open_store(struct smv_session *session, const struct smv_command *command)
{
	static const enum smv_store_mode modes[] = {
		[SMV_STORE_READS] = SMV_OPEN_READ, [SMV_STORE_WRITES] = SMV_OPEN_WRITE, [SMV_STORE_CREATES] = SMV_OPEN_CREATE
	};
	int rc;

	/* A trial run must not leave a file: there is no store for it. */
	if (command->store == SMV_STORE_NONE || (command->store == SMV_STORE_CREATES && session->dry_run))
		return SMV_OK;
	if ((rc = smv_store_open(&session->store, session->db, modes[command->store], session->entry)) || command->store == SMV_STORE_READS)
		return rc;
	signal(SIGINT, on_interrupt);
	signal(SIGTERM, on_interrupt);
	smv_store_watch(session->store, &interrupted);
	return smv_store_begin(session->store);
}

/* What a person should know of the file before trusting it. */
static void say_of_store(const struct smv_session *session, const struct smv_command *command)
{
	const char *kept = session->store ? smv_store_kept(session->store) : NULL;
	const char *network = session->store && command->store != SMV_STORE_READS ? smv_store_network(session->store) : NULL;

	if (kept)
		smv_say(session, _("%s was brought up to date with this version of samverkan; as it was before it is kept as %s"),
			session->db, kept);
	if (network)
		smv_say(session, _("%s lies on a network file system (%s), where locks and power cuts are less safe than on the computer's "
				   "own disk: let one person at a time change it, and make backups"), session->db, network);
}

/* Commits what a run has done well, takes back the rest. */
static int settle_store(struct smv_session *session, int rc)
{
	bool well = rc == SMV_OK || rc == SMV_FOUND;
	int committed;

	if (well && !session->dry_run) {
		smv_store_outcome(session->store, rc);
		committed = smv_store_commit(session->store);
		return committed ? committed : rc;
	}
	if (session->store)
		smv_store_rollback(session->store);
	if (rc == SMV_UNREAD && !session->dry_run)
		return smv_fail(rc, _("nobody reads the output any more, nothing was stored"));
	if (well)
		smv_say(session, _("only a trial, nothing was stored"));
	return rc;
}

static int run_command(struct smv_session *session, const struct smv_line *line)
{
	enum smv_store_use use = line->command->store;
	int rc, written;

	rc = open_store(session, line->command);
	say_of_store(session, line->command);
	if (rc)
		return rc;
	rc = flush_stdout(line->command->run(session));
	if (session->progress_shown)
		fputs("\r\033[K", stderr);
	smv_findings_print(session);
	if (line->shared.findings && (written = smv_findings_write(session, line->shared.findings)) && rc <= SMV_FOUND)
		rc = written;
	if (use == SMV_STORE_WRITES || use == SMV_STORE_CREATES)
		rc = settle_store(session, rc);
	return rc;
}

/* Settles what the journal will say, of a command that only reads too: it may bring an older schema up to date. */
static int prepare_entry(struct smv_session *session, const struct smv_command *command, struct smv_entry *entry)
{
	int rc;

	*entry = (struct smv_entry){ .today = session->today };
	if (command->store == SMV_STORE_NONE && !command->places)
		return SMV_OK;
	if ((rc = user_name(session->pool, &entry->who)))
		return rc;
	entry->at = clock_moment(session->pool);
	entry->command = smv_command_words(session->pool, command);
	session->entry = entry;
	return SMV_OK;
}

static int start(struct smv_pool *pool, const char *program, const char *db, const struct smv_line *line)
{
	struct smv_findings findings;
	struct smv_entry entry;
	const char *terminal = environment("TERM");
	bool color = !environment("NO_COLOR") && !(terminal && !strcmp(terminal, "dumb"));
	struct smv_session session = {
		.pool = pool,
		.findings = &findings,
		.program = program,
		.db = db,
		.today = line->shared.as_of == SMV_NO_DATE ? clock_day() : line->shared.as_of,
		.dry_run = line->shared.dry_run,
		.quiet = line->shared.quiet,
		.imports = line->command->imports,
		.skip_bad = line->shared.skip_bad,
		.import = &line->shared.import,
		.language = line->shared.language,
		.milliseconds = isatty(STDERR_FILENO) ? milliseconds : NULL,
		.operands = line->operands,
		.operand_count = line->operand_count,
		.values = line->values,
	};
	int rc = SMV_OK;

	milliseconds();
	smv_findings_init(&findings, pool);
	if (!(rc = prepare_entry(&session, line->command, &entry)))
		rc = smv_output_settle(pool, &line->shared, color, &session.output);
	session.output.kept = smv_line_files(pool, line, db);
	session.output.temporary = environment("TMPDIR");
	if (!rc)
		rc = run_command(&session, line);
	smv_store_close(session.store);
	return rc;
}

/* A line that names no command to run: help that was asked for, or that is needed. */
static int explain(struct smv_pool *pool, const struct smv_line *line)
{
	if (line->shared.help) {
		smv_help_print(stdout, pool, line->group, line->command);
		return flush_stdout(SMV_OK);
	}
	smv_help_print(stderr, pool, line->group, NULL);
	return SMV_USAGE;
}

static int report(int rc)
{
	if (*smv_reason())
		fprintf(stderr, "samverkan: %s\n", smv_reason());
	return rc;
}

int main(int argc, char **argv)
{
	const struct smv_glimpse glimpse = smv_line_glimpse(argc, argv);
	struct smv_pool *pool;
	struct smv_line line;
	const char *db;
	int rc;

	if (glimpse.version) {
		puts("samverkan " SMV_VERSION);
		return report(flush_stdout(SMV_OK));
	}
	signal(SIGPIPE, SIG_IGN); /* a reader that has gone is a failed write, not the end of us */
	signal(SIGXFSZ, SIG_IGN); /* so is a file that may grow no more */
	pool = smv_pool_open();
	db = environment("SAMVERKAN_DB");
	if (!db)
		db = "samverkan.db";
	if (smv_language_use(find_language(&glimpse, glimpse.db ? glimpse.db : db), catalogues(pool)))
		report(SMV_OK); /* only the language suffers */
	smv_forgive();
	rc = smv_line_read(pool, argc, argv, &line);
	if (!rc && (!line.command || line.shared.help))
		rc = explain(pool, &line);
	else if (!rc)
		rc = start(pool, argv[0], line.shared.db ? line.shared.db : db, &line);
	report(rc);
	smv_pool_close(pool);
	return rc;
}
