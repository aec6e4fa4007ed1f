/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_LANGUAGE_H
#define SAMVERKAN_LANGUAGE_H

#include "samverkan/api.h"

SMV_API_BEGIN

enum smv_language { SMV_SWEDISH, SMV_ENGLISH };

/* Every message from here on is in this language, whatever locales the machine has.  directory holds sv/LC_MESSAGES. */
void smv_language_use(enum smv_language language, const char *directory);
enum smv_language smv_language(void);

SMV_API_END

#endif
