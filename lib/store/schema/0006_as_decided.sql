-- A decision is kept as it was taken: a name that changes afterwards, a merger, or an agreement that is ended does not rewrite
-- it. Of decisions taken before this was kept, today's words are the best there is.
ALTER TABLE decision_amount ADD COLUMN name TEXT;
ALTER TABLE decision_amount ADD COLUMN org_number TEXT;
DROP TRIGGER decision_amount_frozen_update;
UPDATE decision_amount SET (name, org_number) = (SELECT o.name, o.org_number FROM application a
	JOIN organisation o ON o.id = a.organisation WHERE a.id = decision_amount.application);
CREATE TRIGGER decision_amount_frozen_update BEFORE UPDATE ON decision_amount BEGIN SELECT raise(ABORT, 'decided'); END;

-- Of an agreement all of it is NULL until the round is decided: then it goes by what the register says.
ALTER TABLE pot_agreement ADD COLUMN name TEXT;
ALTER TABLE pot_agreement ADD COLUMN org_number TEXT;
ALTER TABLE pot_agreement ADD COLUMN starts TEXT;
ALTER TABLE pot_agreement ADD COLUMN ends TEXT;
ALTER TABLE pot_agreement ADD COLUMN kind TEXT;
ALTER TABLE pot_agreement ADD COLUMN reference TEXT;
DROP TRIGGER pot_agreement_frozen_update;
UPDATE pot_agreement SET (name, org_number, starts, ends, kind, reference) = (
	SELECT o.name, o.org_number, g.starts, g.ends, g.kind, g.reference FROM agreement g
	JOIN organisation o ON o.id = g.organisation WHERE g.id = pot_agreement.agreement)
WHERE round IN (SELECT round FROM decision);
CREATE TRIGGER pot_agreement_frozen_update BEFORE UPDATE ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
