/* SPDX-License-Identifier: EUPL-1.2 */
#include "samverkan/granted.h"
