-- SPDX-License-Identifier: EUPL-1.2

-- name: organisation_add
INSERT INTO organisation ({organisation}, name_key) VALUES ({organisation :}, :name_key);

-- name: organisation_put
UPDATE organisation SET {organisation =}, name_key = :name_key
WHERE id = :id;

-- name: account_change_add
INSERT INTO account_change (organisation, giro, changed_on, changed_by)
SELECT :id, :giro, :changed_on, :changed_by
WHERE (SELECT c.giro FROM account_change c WHERE c.organisation = :id ORDER BY c.id DESC LIMIT 1) IS NOT :giro;

-- name: account_change_move
-- What was said of the account of the one that is gone stays known; where it ends in another one, the merger is a change too.
UPDATE account_change SET organisation = :into WHERE organisation = :from;

-- name: organisation_drop
DELETE FROM organisation WHERE id = :id;

-- name: organisation_get
SELECT {organisation o.}, c.name AS contact, c.email, c.phone, o.id
FROM organisation o LEFT JOIN contact c ON c.organisation = o.id AND c.main = 1 WHERE o.id = :id;

-- name: organisation_list
SELECT {organisation o.}, c.name AS contact, c.email, c.phone, o.id
FROM organisation o LEFT JOIN contact c ON c.organisation = o.id AND c.main = 1
WHERE (:kind IS NULL OR o.kind = :kind)
	AND (:search_key IS NULL OR instr(o.name_key, :search_key) > 0 OR instr(replace(o.org_number, '-', ''), :digits) > 0
		OR EXISTS (SELECT 1 FROM organisation_alias a WHERE a.organisation = o.id AND instr(a.name_key, :search_key) > 0))
ORDER BY o.id;

-- name: organisation_count
SELECT count(*) AS count FROM organisation;

-- name: organisation_names
SELECT id, name, name_key, org_number, 0 AS alias FROM organisation
UNION ALL SELECT organisation, name, name_key, NULL, 1 FROM organisation_alias;

-- name: organisation_namesakes
-- Index by index and without a table on the way: an import asks this for every row that the register knows.
SELECT id, name, name_key, org_number, 0 AS alias FROM organisation WHERE org_number = :org_number
UNION ALL SELECT id, name, name_key, org_number, 0 FROM organisation WHERE name_key = :key
UNION ALL SELECT o.id, o.name, o.name_key, o.org_number, 0
	FROM organisation_alias a JOIN organisation o ON o.id = a.organisation WHERE a.name_key = :key
UNION ALL SELECT organisation, name, name_key, NULL, 1 FROM organisation_alias WHERE name_key = :key;

-- name: organisation_by_number
SELECT id FROM organisation WHERE org_number = :org_number;

-- name: organisation_by_key
SELECT id FROM organisation WHERE name_key = :key
UNION SELECT organisation FROM organisation_alias WHERE name_key = :key LIMIT :most;

-- name: organisation_by_part
SELECT id FROM organisation WHERE instr(name_key, :key) > 0
UNION SELECT organisation FROM organisation_alias WHERE instr(name_key, :key) > 0 LIMIT :most;

-- name: alias_add
INSERT INTO organisation_alias (organisation, name, name_key)
SELECT :organisation, :name, :name_key
WHERE NOT EXISTS (SELECT 1 FROM organisation WHERE id = :organisation AND name_key = :name_key)
ON CONFLICT DO NOTHING;

-- name: alias_move
INSERT INTO organisation_alias (organisation, name, name_key)
SELECT :into, name, name_key FROM organisation_alias
WHERE organisation = :from AND name_key <> (SELECT name_key FROM organisation WHERE id = :into)
ON CONFLICT DO NOTHING;

-- name: alias_list
SELECT name FROM organisation_alias WHERE organisation = :organisation ORDER BY name_key;

-- name: organisation_used
-- What others have to do with it.
SELECT (SELECT count(*) FROM application WHERE organisation = :id) AS applications,
	(SELECT count(*) FROM agreement WHERE organisation = :id) AS agreements,
	(SELECT count(*) FROM response WHERE organisation = :id) AS responses,
	(SELECT count(*) FROM organisation_end WHERE successor = :id) AS succeeds;
