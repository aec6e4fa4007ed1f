-- SPDX-License-Identifier: EUPL-1.2
-- What is decided is frozen: a correction is a new decision.  Each line of the list becomes the triggers of a table, written
-- out (embed.awk).  The way leads to the decision: a column that names the round, one that names an application of it, or
-- `always`.  While a person is being forgotten (erasing) the texts may change, and nothing else; a free column always may (a
-- merger makes the application another organisation's).  A row may be removed where a column says that it is no part of the
-- decision: then theirs may go where two organisations turn out to be one.
--
--         table                 way          texts              free          removable if set
-- frozen: round                 id           rules              -             -
-- frozen: application           round        purpose,withdrawn  organisation  withdrawn
-- frozen: application_quantity  application  text               -             -
-- frozen: pot                   round        -                  -             -
-- frozen: pot_agreement         round        name,kind          -             -
-- frozen: allocation            application  reason             -             -
-- frozen: step                  application  rule,working       -             -
-- frozen: adjustment            application  reason             -             -
-- frozen: decision              always       motivation         -             -
-- frozen: decision_amount       always       name               -             -
-- frozen: amendment             always       reason             -             -
-- frozen: correction            always       reason             -             -
-- frozen: award_round           round        -                  -             -
-- frozen: nomination            application  -                  -             -
-- frozen: score                 application  reviewer           -             -

-- Of the texts of an application one says whether it stands.
CREATE TRIGGER application_stands_erasing BEFORE UPDATE OF purpose, withdrawn ON application
WHEN (NEW.withdrawn IS NULL) <> (OLD.withdrawn IS NULL) AND EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
