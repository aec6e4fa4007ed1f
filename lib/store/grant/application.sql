-- SPDX-License-Identifier: EUPL-1.2

-- name: application_put
INSERT INTO application (round, organisation, {application}) VALUES (:round, :applicant, {application :})
ON CONFLICT (round, organisation) DO UPDATE SET {application =}
RETURNING id;

-- name: quantity_clear
DELETE FROM application_quantity WHERE application = :application;

-- name: quantity_add
INSERT INTO application_quantity (application, name, hundredths, text) VALUES (:application, :name, :hundredths, :text);

-- name: application_withdraw
UPDATE application SET withdrawn = :reason WHERE id = :id;

-- name: application_drop
DELETE FROM application WHERE id = :id;

-- name: application_move
UPDATE application SET organisation = :into WHERE organisation = :from;

-- name: application_list
-- One organisation's is found by the index, or all; of a condition that begins with IS NULL OR no index can be chosen.
-- The organisation is as it is now, but for its name and number, which stand again, as decided, in the application's own fields.
SELECT o.id, {organisation o.}, NULL AS contact, NULL AS email, NULL AS phone,
	a.id AS application_id, coalesce(d.name, o.name) AS organisation, iif(d.name IS NULL, o.org_number, d.org_number) AS org_number,
	{application a.},
	-- Of the year before: not known where there was no round, or one that is not decided yet.
	iif((SELECT count(e.id) IS count(s.id) AND count(s.id) > 0 FROM round s LEFT JOIN decision_now e ON e.round = s.id
			WHERE s.programme = r.programme AND s.year = r.year - 1
				AND (s.id IN (SELECT round FROM award_round)) = (r.id IN (SELECT round FROM award_round))), (
		SELECT coalesce(sum(max(m.amount_ore - (SELECT coalesce(sum(c.amount_ore), 0) FROM reclaim c WHERE c.application = b.id), 0)), 0)
		FROM application b JOIN round s ON s.id = b.round JOIN granted_amount m ON m.application = b.id
		WHERE b.organisation = a.organisation AND s.programme = r.programme AND s.year = r.year - 1
			AND (s.id IN (SELECT round FROM award_round)) = (r.id IN (SELECT round FROM award_round))), NULL) AS last_year_ore, (
		SELECT coalesce(sum(max(m.amount_ore - (SELECT coalesce(sum(c.amount_ore), 0) FROM reclaim c WHERE c.application = b.id), 0)), 0)
		FROM application b JOIN round s ON s.id = b.round JOIN granted_amount m ON m.application = b.id
		WHERE b.organisation = a.organisation AND s.programme = r.programme AND s.year = r.year AND s.id <> r.id
			AND (s.id IN (SELECT round FROM award_round)) = (r.id IN (SELECT round FROM award_round))) AS this_year_ore,
	EXISTS (
		SELECT 1 FROM application b JOIN round s ON s.id = b.round JOIN decision e ON e.round = s.id JOIN granted_amount m ON m.application = b.id
		WHERE b.organisation = a.organisation AND s.programme = r.programme AND s.id <> r.id AND m.amount_ore > 0
			AND e.decided_on <= coalesce((SELECT f.decided_on FROM decision_now f WHERE f.round = r.id), '9999')
			AND (s.id IN (SELECT round FROM award_round)) = (r.id IN (SELECT round FROM award_round))) AS granted_before
FROM application a JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
	LEFT JOIN decision_amount d ON d.application = a.id
WHERE a.round = :round AND a.organisation BETWEEN ifnull(:organisation, 1) AND ifnull(:organisation, 9223372036854775807)
	AND (:organisation IS NOT NULL OR a.withdrawn IS NULL)
ORDER BY a.organisation;

-- name: quantity_list
SELECT q.application, q.name, q.hundredths, q.text FROM application a JOIN application_quantity q ON q.application = a.id
WHERE a.round = :round AND a.organisation BETWEEN ifnull(:organisation, 1) AND ifnull(:organisation, 9223372036854775807)
	AND (:organisation IS NOT NULL OR a.withdrawn IS NULL)
ORDER BY a.organisation, q.name;
