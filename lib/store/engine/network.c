/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether the file lies on a network file system. */
#include "store/engine/network.h"

#include <stddef.h>
#include <sys/statfs.h>

/* Out of linux/magic.h and the file systems' own sources.  FUSE is sshfs, WebDAV and the drives of cloud services. */
static const struct {
	unsigned long magic;
	const char *name;
} systems[] = {
	{ 0x00006969, "NFS" },
	{ 0x0000517b, "SMB" },
	{ 0xff534d42, "CIFS" },
	{ 0xfe534d42, "SMB2" },
	{ 0x5346414f, "AFS" },
	{ 0x6b414653, "AFS" },
	{ 0x0000564c, "NCP" },
	{ 0x73757245, "Coda" },
	{ 0x01021997, "9P" },
	{ 0x65735546, "FUSE" },
	{ 0x786f4256, "vboxsf" },
	{ 0x00c36400, "Ceph" },
	{ 0x0bd00bd0, "Lustre" },
	{ 0x47504653, "GPFS" },
	{ 0x7461636f, "OCFS2" },
	{ 0x01161970, "GFS2" },
};

const char *smv_network_of_magic(unsigned long magic)
{
	size_t i;

	for (i = 0; i < sizeof systems / sizeof *systems; i++)
		if (systems[i].magic == magic)
			return systems[i].name;
	return NULL;
}

const char *smv_network_of_file(const char *path)
{
	struct statfs status;

	/* Some machines keep the number in a signed word: its lower half is what counts. */
	return statfs(path, &status) ? NULL : smv_network_of_magic((unsigned long)status.f_type & 0xffffffff);
}
