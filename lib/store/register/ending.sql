-- SPDX-License-Identifier: EUPL-1.2

-- name: ending_put
INSERT INTO organisation_end (organisation, ended_on, successor) VALUES (:organisation, :ended_on, :successor)
ON CONFLICT (organisation) DO UPDATE SET ended_on = excluded.ended_on, successor = excluded.successor;

-- name: ending_list
SELECT e.organisation, e.ended_on, e.successor, s.name AS successor_name
FROM organisation_end e LEFT JOIN organisation s ON s.id = e.successor
WHERE e.organisation BETWEEN ifnull(:organisation, 1) AND ifnull(:organisation, 9223372036854775807) ORDER BY e.organisation;

-- name: ending_move
-- One whose successor would be itself has none.
UPDATE organisation_end SET successor = nullif(:into, organisation) WHERE successor = :from;
