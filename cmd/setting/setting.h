/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_SETTING_SETTING_H
#define SMV_CMD_SETTING_SETTING_H

/* What an office can set of itself. */
extern const char *const smv_setting_keys[]; /* ends with NULL */

#endif
