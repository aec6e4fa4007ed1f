/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_ENGINE_NETWORK_H
#define SMV_STORE_ENGINE_NETWORK_H

/* The network file system of a magic number, as statfs(2) has them in f_type: "NFS"; NULL for a disk of the machine's own. */
const char *smv_network_of_magic(unsigned long magic);

/* That on which the file lies; NULL for none, and when the system does not tell. */
const char *smv_network_of_file(const char *path);

#endif
