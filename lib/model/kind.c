/* SPDX-License-Identifier: EUPL-1.2 */
/* The kinds of organisation. */
#include "model/kind.h"
#include "base/language.h"

const struct smv_choice smv_kinds[] = {
	{ "association", N_("Association"), "förening|ideell förening|ideella föreningar|föreningar|associations" },
	{ "foundation", N_("Foundation"), "stiftelse|stiftelser|foundations" },
	{ "congregation", N_("Registered faith community"),
	  "trossamfund|registrerat trossamfund|församling|församlingar|faith community|congregations" },
	{ "study-association", N_("Study association"), "studieförbund|study associations" },
	{ "cooperative", N_("Cooperative"), "ekonomisk-förening|ekonomiska föreningar|kooperativ|co-operative|cooperatives" },
	{ "network", N_("Network"), "nätverk|löst sammansatt nätverk|networks" },
	{ "other", N_("Other"), "annan|annat|övrig|övriga|övrigt", .rest = true },
	{ 0 },
};
