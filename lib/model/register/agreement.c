/* SPDX-License-Identifier: EUPL-1.2 */
/* An agreement: its fields, and whether it is in force. */
#include "model/register/agreement.h"
#include "samverkan/date.h"

bool smv_agreement_holds(const struct smv_agreement *agreement, int32_t day)
{
	return agreement->starts <= day && (agreement->ends == SMV_NO_DATE || agreement->ends >= day);
}
