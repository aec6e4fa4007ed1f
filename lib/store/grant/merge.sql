-- SPDX-License-Identifier: EUPL-1.2

-- name: organisation_drop
DELETE FROM organisation WHERE id = :id;

-- name: alias_move
INSERT INTO organisation_alias (organisation, name, name_key)
SELECT :into, name, name_key FROM organisation_alias
WHERE organisation = :from AND name_key <> (SELECT name_key FROM organisation WHERE id = :into)
ON CONFLICT DO NOTHING;

-- name: agreement_move
UPDATE agreement SET organisation = :into WHERE organisation = :from;

-- name: account_change_move
-- What was said of the account of the one that is gone stays known; where it ends in another one, the merger is a change too.
UPDATE account_change SET organisation = :into WHERE organisation = :from;

-- name: organisation_response_move
UPDATE response SET organisation = :into WHERE organisation = :from;

-- name: application_move
UPDATE application SET organisation = :into WHERE organisation = :from;
