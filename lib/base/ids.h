/* SPDX-License-Identifier: EUPL-1.2 */
#include "samverkan/ids.h"
