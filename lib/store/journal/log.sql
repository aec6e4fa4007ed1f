-- SPDX-License-Identifier: EUPL-1.2

-- name: log_list
-- :words has the kinds of objects ("organisation 17") in the language of the run, as JSON.
WITH wanted (object) AS MATERIALIZED (
	-- What is about the organisation or the round that is asked for.
	SELECT 'organisation ' || :organisation UNION ALL SELECT 'round ' || :round
	UNION ALL SELECT 'agreement ' || id FROM agreement WHERE organisation = :organisation
	UNION ALL SELECT 'application ' || id FROM application WHERE organisation = :organisation OR round = :round
), gone AS MATERIALIZED (
	-- Organisations merged away.
	SELECT object, payload ->> '$.name.old' AS name FROM journal_payload
	WHERE object GLOB 'organisation *' AND CASE WHEN json_valid(payload) THEN
		payload ->> '$.name.old' IS NOT NULL AND payload ->> '$.name.new' IS NULL END)
SELECT j.id, j.at, j.who, j.command, j.outcome, (SELECT group_concat(shown, ', ') FROM (
	SELECT coalesce(CASE p.kind
		WHEN 'organisation' THEN (:words ->> p.kind) || ' ' || coalesce(
			(SELECT name FROM gone WHERE object = p.object),
			(SELECT name FROM organisation WHERE id = p.number))
		WHEN 'round' THEN (:words ->> p.kind) || ' ' || (SELECT name FROM round WHERE id = p.number)
		WHEN 'survey' THEN (:words ->> p.kind) || ' ' || (SELECT name FROM survey WHERE id = p.number)
		WHEN 'agreement' THEN (:words ->> p.kind) || ' ' || p.number || ' ' || (SELECT o.name FROM agreement a
			JOIN organisation o ON o.id = a.organisation WHERE a.id = p.number)
		WHEN 'application' THEN (:words ->> p.kind) || ' ' || (SELECT o.name || ' ' || (:words ->> 'in') || ' ' || r.name
			FROM application a JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round WHERE a.id = p.number)
		WHEN 'payload' THEN :words ->> p.kind
		END, coalesce(:words ->> p.kind, p.kind) || substr(p.object, length(p.kind) + 1)) AS shown
	FROM (SELECT journal, ordinal, object, substr(object, 1, instr(object || ' ', ' ') - 1) AS kind,
		CAST(substr(object, instr(object || ' ', ' ') + 1) AS INTEGER) AS number FROM journal_payload) p
	WHERE p.journal = j.id AND (:all OR p.object IN wanted) GROUP BY shown ORDER BY min(p.ordinal))) AS objects,
	CASE WHEN NOT :all THEN (SELECT group_concat(substr(item, 1, 100) || CASE WHEN length(item) > 100 THEN ' ...' ELSE '' END, '; ') FROM (
		SELECT c.key || CASE
			WHEN c.type <> 'object' THEN ': ' || c.value
			WHEN c.value ->> '$.personal' THEN ''
			ELSE ': ' || coalesce(c.value ->> '$.old' || ' → ', '') || coalesce(c.value ->> '$.new', '-') END AS item
		FROM journal_payload p JOIN json_each(p.payload) c
		WHERE p.journal = j.id AND p.object IN wanted AND c.type <> 'null')) END AS changes
FROM journal j
WHERE (:since IS NULL OR substr(j.at, 1, 10) >= :since)
	AND (:all OR j.id IN (SELECT journal FROM journal_payload WHERE object IN wanted))
ORDER BY j.id;

-- name: log_entries
SELECT id, at, who, command, previous, hash, state, outcome FROM journal ORDER BY id;

-- name: log_payloads
SELECT journal, ordinal, object, salt, payload, digest FROM journal_payload ORDER BY journal, ordinal;

-- name: log_strange
-- Of an entry that found strange seals: where ("organisation 32-63"), as far as it says that.
SELECT group_concat((payload ->> '$.table') || ' ' || (payload ->> '$.first')
	|| iif(payload ->> '$.first' = payload ->> '$.last', '', '-' || (payload ->> '$.last')), ', ') AS places
FROM journal_payload WHERE journal = :journal AND object = :object AND json_valid(payload) AND payload ->> '$.table' IS NOT NULL;

-- name: log_first_day
SELECT substr(at, 1, 10) AS day FROM journal WHERE id = (SELECT min(journal) FROM journal_payload WHERE object = :object);
