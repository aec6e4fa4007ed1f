-- SPDX-License-Identifier: EUPL-1.2

-- name: application_put
INSERT INTO application (round, organisation, applied_ore, purpose, received, withdrawn)
VALUES (:round, :organisation, :applied, :purpose, :received, :withdrawn)
ON CONFLICT (round, organisation) DO UPDATE SET applied_ore = excluded.applied_ore, purpose = excluded.purpose,
	received = excluded.received, withdrawn = excluded.withdrawn
RETURNING id;

-- name: quantity_clear
DELETE FROM application_quantity WHERE application = :application;

-- name: quantity_add
INSERT INTO application_quantity (application, name, hundredths) VALUES (:application, :name, :hundredths);

-- name: application_withdraw
UPDATE application SET withdrawn = :reason WHERE id = :id;

-- name: allocation_drop
DELETE FROM allocation WHERE application = :id;

-- name: application_list
SELECT a.id AS application_id, a.applied_ore, a.purpose, a.received, a.withdrawn,
	coalesce(d.name, o.name) AS name, iif(d.name IS NULL, o.org_number, d.org_number) AS org_number, (
		SELECT coalesce(sum(m.amount_ore), 0)
		FROM application b JOIN round s ON s.id = b.round JOIN granted_amount m ON m.application = b.id
		WHERE b.organisation = a.organisation AND s.programme = r.programme AND s.year = r.year - 1
			AND (s.id IN (SELECT round FROM award_round)) = (r.id IN (SELECT round FROM award_round))) AS last_year_ore,
	o.id, o.kind, o.category, o.active_in_municipality, o.serves_residents,
	o.giro, o.address, o.postcode, o.town, o.website, o.founded,
	NULL AS contact, NULL AS email, NULL AS phone
FROM application a JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
	LEFT JOIN decision_amount d ON d.application = a.id
WHERE a.round = :round AND CASE WHEN :organisation IS NULL THEN a.withdrawn IS NULL ELSE a.organisation = :organisation END
ORDER BY a.organisation;

-- name: quantity_list
SELECT q.application, q.name, q.hundredths FROM application a JOIN application_quantity q ON q.application = a.id
WHERE a.round = :round AND CASE WHEN :organisation IS NULL THEN a.withdrawn IS NULL ELSE a.organisation = :organisation END
ORDER BY a.organisation, q.name;
