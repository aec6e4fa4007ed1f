-- Several persons at an organisation. One of them may be its main contact: whom its own fields contact, email and phone speak
-- of. Who has protected personal data (skyddade personuppgifter) is never that one, and so in no list, report or export.
ALTER TABLE contact RENAME TO contact_before;
CREATE TABLE contact (
	-- Personal data, apart from the organisation so that it can be erased.
	id INTEGER PRIMARY KEY,
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	name TEXT CHECK (name <> ''),    -- NULL: an address that is nobody's own
	role TEXT,
	email TEXT,
	phone TEXT,
	since TEXT CHECK (since IS date(since)),  -- the day it was said or last confirmed; NULL: not known
	published INTEGER NOT NULL DEFAULT 0 CHECK (published IN (0, 1)),  -- 1: has agreed to be published
	protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1)),
	main INTEGER NOT NULL DEFAULT 0 CHECK (main IN (0, 1)),
	CHECK (name IS NOT NULL OR email IS NOT NULL OR phone IS NOT NULL),
	CHECK (protected = 0 OR main = 0 AND published = 0)
) STRICT;
CREATE INDEX contact_by_organisation ON contact (organisation);
CREATE UNIQUE INDEX contact_main ON contact (organisation) WHERE main = 1;
-- Of contacts from before the day was kept, the latest day in the journal is the best there is.
INSERT INTO contact (organisation, name, email, phone, since, main)
SELECT organisation, nullif(contact, ''), email, phone, (SELECT substr(max(at), 1, 10) FROM journal), 1 FROM contact_before
WHERE coalesce(nullif(contact, ''), email, phone) IS NOT NULL ORDER BY organisation;
DROP TABLE contact_before;

CREATE TABLE erasing (
	-- Holds a row only within the transaction that forgets a person: then texts of what is decided may change, and nothing else.
	reference TEXT NOT NULL
) STRICT;
CREATE TABLE sweep (
	-- Holds a row from such a transaction until the file has been written anew, without remains between its rows.
	reference TEXT NOT NULL
) STRICT;

-- What is decided is frozen: all of it, but for texts while a person is being forgotten; amounts, days and whose they are then too.
DROP TRIGGER round_frozen_update;
CREATE TRIGGER round_frozen_update BEFORE UPDATE ON round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.id) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER round_frozen_erasing BEFORE UPDATE OF id, name, programme, board, year, budget_ore, closes, decide_on, reference ON round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.id)
BEGIN SELECT raise(ABORT, 'decided'); END;

DROP TRIGGER application_frozen_update;
CREATE TRIGGER application_frozen_update BEFORE UPDATE OF round, applied_ore, purpose, received, withdrawn ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_frozen_erasing BEFORE UPDATE OF round, applied_ore, received ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_stands_erasing BEFORE UPDATE OF purpose, withdrawn ON application
WHEN (NEW.withdrawn IS NULL) <> (OLD.withdrawn IS NULL) AND EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;

DROP TRIGGER allocation_frozen_update;
CREATE TRIGGER allocation_frozen_update BEFORE UPDATE ON allocation
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER allocation_frozen_erasing BEFORE UPDATE OF application, eligible, claim_ore, cap_ore, amount_ore ON allocation
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;

DROP TRIGGER adjustment_frozen_update;
CREATE TRIGGER adjustment_frozen_update BEFORE UPDATE ON adjustment
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER adjustment_frozen_erasing BEFORE UPDATE OF application, amount_ore ON adjustment
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;

DROP TRIGGER step_frozen_update;
CREATE TRIGGER step_frozen_update BEFORE UPDATE ON step
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER step_frozen_erasing BEFORE UPDATE OF application, ordinal, step, amount_ore ON step
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;

DROP TRIGGER pot_agreement_frozen_update;
CREATE TRIGGER pot_agreement_frozen_update BEFORE UPDATE ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_agreement_frozen_erasing
BEFORE UPDATE OF round, agreement, amount_ore, org_number, starts, ends, reference ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;

DROP TRIGGER decision_frozen_update;
CREATE TRIGGER decision_frozen_update BEFORE UPDATE ON decision WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_frozen_erasing BEFORE UPDATE OF id, round, board, decided_on, paragraph, reference ON decision
BEGIN SELECT raise(ABORT, 'decided'); END;

DROP TRIGGER decision_amount_frozen_update;
CREATE TRIGGER decision_amount_frozen_update BEFORE UPDATE ON decision_amount WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_amount_frozen_erasing BEFORE UPDATE OF decision, application, amount_ore, org_number ON decision_amount
BEGIN SELECT raise(ABORT, 'decided'); END;

DROP TRIGGER amendment_frozen_update;
CREATE TRIGGER amendment_frozen_update BEFORE UPDATE ON amendment WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER amendment_frozen_erasing
BEFORE UPDATE OF id, decision, previous, application, amount_ore, board, decided_on, paragraph, reference ON amendment
BEGIN SELECT raise(ABORT, 'decided'); END;

DROP TRIGGER score_frozen_update;
CREATE TRIGGER score_frozen_update BEFORE UPDATE ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER score_frozen_erasing BEFORE UPDATE OF application, criterion, points ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
