-- SPDX-License-Identifier: EUPL-1.2

-- name: distinct_add
INSERT INTO organisation_distinct (organisation, other) VALUES (min(:one, :other), max(:one, :other)) ON CONFLICT DO NOTHING;

-- name: distinct_drop
DELETE FROM organisation_distinct WHERE organisation = min(:one, :other) AND other = max(:one, :other);

-- name: distinct_list
SELECT organisation, other FROM organisation_distinct ORDER BY organisation, other;

-- name: distinct_move
INSERT INTO organisation_distinct (organisation, other)
SELECT min(x.id, :into), max(x.id, :into) FROM (
	SELECT iif(organisation = :from, other, organisation) AS id FROM organisation_distinct WHERE :from IN (organisation, other)) x
WHERE x.id <> :into ON CONFLICT DO NOTHING;
