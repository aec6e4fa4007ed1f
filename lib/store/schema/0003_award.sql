CREATE TABLE award_round (
	-- A round that gives an award: whom one may give it to stands among the applications, without an amount, and the criteria
	-- are the require lines of the rules. Decision, freezing and payment are as for every round.
	round INTEGER PRIMARY KEY REFERENCES round
) STRICT;

CREATE TABLE nomination (
	-- Who proposed an applicant for an award; the motivation is the application's purpose.
	application INTEGER PRIMARY KEY REFERENCES application ON DELETE CASCADE,
	nominated_by TEXT NOT NULL CHECK (nominated_by = 'self' OR nominated_by = 'board')
) STRICT;

CREATE TABLE score (
	-- What a reviewer thinks of a nomination, once for each criterion.
	application INTEGER NOT NULL REFERENCES nomination ON DELETE CASCADE,
	criterion TEXT NOT NULL CHECK (criterion <> ''),
	reviewer TEXT NOT NULL CHECK (reviewer <> ''),
	points INTEGER NOT NULL CHECK (points >= 0),
	PRIMARY KEY (application, criterion, reviewer)
) STRICT, WITHOUT ROWID;

ALTER TABLE decision ADD COLUMN motivation TEXT;  -- of an award: why it goes to whom it goes to

-- What is decided is frozen.
CREATE TRIGGER award_round_frozen_delete BEFORE DELETE ON award_round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER nomination_frozen_insert BEFORE INSERT ON nomination
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER nomination_frozen_update BEFORE UPDATE ON nomination
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER nomination_frozen_delete BEFORE DELETE ON nomination
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER score_frozen_insert BEFORE INSERT ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER score_frozen_update BEFORE UPDATE ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER score_frozen_delete BEFORE DELETE ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
