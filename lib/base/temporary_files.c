/* SPDX-License-Identifier: EUPL-1.2 */
/* Temporary files that a signal must not leave behind. */
#include "base/temporary_files.h"

#include <assert.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <unistd.h>

/* A signal handler reaches nothing but globals; more than two outputs at a time are not met with. */
enum { ROOM = 8, SIGNALS = 3 };
static _Atomic(const char *) kept[ROOM];
static const int signals[SIGNALS] = { SIGINT, SIGTERM, SIGHUP };
static struct sigaction before[SIGNALS];
static int count;

void smv_leftover_remove(void)
{
	int i;

	for (i = 0; i < ROOM; i++) {
		const char *path = atomic_load(&kept[i]);

		if (path && unlink(path))
			rmdir(path);
	}
}

static void on_signal(int number)
{
	int saved = errno, i;

	smv_leftover_remove();
	/* The signal is blocked while we are here: raised again, it comes to its former handler when we return. */
	for (i = 0; i < SIGNALS; i++)
		if (signals[i] == number)
			sigaction(number, &before[i], NULL);
	raise(number);
	errno = saved;
}

static void listen_to_signals(void)
{
	struct sigaction action = { 0 };
	int i;

	action.sa_handler = on_signal;
	sigemptyset(&action.sa_mask);
	for (i = 0; i < SIGNALS; i++) {
		sigaction(signals[i], NULL, &before[i]);
		/* Under nohup, SIGHUP stays ignored. */
		if (before[i].sa_handler != SIG_IGN)
			sigaction(signals[i], &action, NULL);
	}
}

static void stop_listening(void)
{
	struct sigaction now;
	int i;

	for (i = 0; i < SIGNALS; i++)
		if (!sigaction(signals[i], NULL, &now) && now.sa_handler == on_signal)
			sigaction(signals[i], &before[i], NULL);
}

void smv_leftover_keep(const char *path)
{
	int i;

	if (count++ == 0)
		listen_to_signals();
	for (i = 0; i < ROOM && atomic_load(&kept[i]); i++)
		;
	assert(i < ROOM);
	atomic_store(&kept[i], path);
}

void smv_leftover_forget(const char *path)
{
	int i;

	for (i = 0; i < ROOM; i++)
		if (atomic_load(&kept[i]) == path)
			atomic_store(&kept[i], NULL);
	if (--count == 0)
		stop_listening();
}
