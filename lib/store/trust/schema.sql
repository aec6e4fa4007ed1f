-- SPDX-License-Identifier: EUPL-1.2

-- name: schema_list
-- With the table it is of, and with the types: SQLite leaves out, without a word, a trigger whose words are no text. What
-- SQLite's ANALYZE adds changes nothing that is stored.
SELECT coalesce(type, '') || ' ' || coalesce(name, '') AS object, coalesce(sql, '') || ' ' || coalesce(tbl_name, '') || ' '
	|| typeof(type) || typeof(name) || typeof(tbl_name) || typeof(sql) AS words
FROM sqlite_schema WHERE (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) IS NOT TRUE ORDER BY object, words;
