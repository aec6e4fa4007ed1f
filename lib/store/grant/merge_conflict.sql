-- SPDX-License-Identifier: EUPL-1.2

-- name: clash_list
-- Rounds in which both organisations have an application.
SELECT r.id, r.name, a.withdrawn IS NOT NULL AS from_withdrawn, b.withdrawn IS NOT NULL AS into_withdrawn,
	EXISTS (SELECT 1 FROM decision WHERE round = r.id) AS decided, EXISTS (SELECT 1 FROM award_round WHERE round = r.id) AS award
FROM application a JOIN application b ON b.round = a.round JOIN round r ON r.id = a.round
WHERE a.organisation = :from AND b.organisation = :into ORDER BY r.id;
