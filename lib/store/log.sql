-- SPDX-License-Identifier: EUPL-1.2

-- name: log_list
SELECT j.id, j.at, j.who, j.command, (SELECT group_concat(object, ', ') FROM (
	SELECT object FROM journal_payload WHERE journal = j.id ORDER BY ordinal)) AS objects
FROM journal j WHERE :since IS NULL OR substr(j.at, 1, 10) >= :since ORDER BY j.id;

-- name: log_chain
SELECT j.id, j.at, j.who, j.command, j.previous, j.hash, p.object, p.salt, p.payload, p.digest
FROM journal j LEFT JOIN journal_payload p ON p.journal = j.id ORDER BY j.id, p.ordinal;

-- name: log_strays
SELECT count(*) AS strays FROM journal_payload WHERE journal NOT IN (SELECT id FROM journal);
