-- SPDX-License-Identifier: EUPL-1.2

-- name: log_list
WITH gone AS MATERIALIZED (
	-- Organisations merged away: their number may mean another one by now.
	SELECT object, journal, payload ->> '$.name.old' AS name FROM journal_payload
	WHERE object GLOB 'organisation *' AND CASE WHEN json_valid(payload) THEN
		payload ->> '$.name.old' IS NOT NULL AND payload ->> '$.name.new' IS NULL END)
SELECT j.id, j.at, j.who, j.command, (SELECT group_concat(shown, ', ') FROM (
	SELECT coalesce(CASE
		WHEN p.object GLOB 'organisation *' THEN 'organisation ' || coalesce(
			(SELECT name FROM gone WHERE object = p.object AND journal >= p.journal ORDER BY journal LIMIT 1),
			(SELECT name FROM organisation WHERE id = CAST(substr(p.object, 14) AS INTEGER)))
		WHEN p.object GLOB 'round *' THEN 'round ' || (SELECT name FROM round WHERE id = CAST(substr(p.object, 7) AS INTEGER))
		WHEN p.object GLOB 'survey *' THEN 'survey ' || (SELECT name FROM survey WHERE id = CAST(substr(p.object, 8) AS INTEGER))
		WHEN p.object GLOB 'agreement *' THEN p.object || ' ' || (SELECT o.name FROM agreement a
			JOIN organisation o ON o.id = a.organisation WHERE a.id = CAST(substr(p.object, 11) AS INTEGER))
		WHEN p.object GLOB 'application *' THEN 'application ' || (SELECT o.name || ' in ' || r.name FROM application a
			JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
			WHERE a.id = CAST(substr(p.object, 13) AS INTEGER))
		END, p.object) AS shown
	FROM journal_payload p WHERE p.journal = j.id GROUP BY shown ORDER BY min(p.ordinal))) AS objects
FROM journal j WHERE :since IS NULL OR substr(j.at, 1, 10) >= :since ORDER BY j.id;

-- name: log_chain
SELECT j.id, j.at, j.who, j.command, j.previous, j.hash, j.state, p.ordinal, p.object, p.salt, p.payload, p.digest
FROM journal j LEFT JOIN journal_payload p ON p.journal = j.id ORDER BY j.id, p.ordinal;

-- name: log_strays
SELECT count(*) AS strays FROM journal_payload WHERE journal NOT IN (SELECT id FROM journal);
