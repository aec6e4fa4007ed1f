/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_MEMORY_H
#define SMV_BASE_MEMORY_H

/* The memory; ends the process when it is NULL. */
void *smv_or_die(void *memory);

#endif
