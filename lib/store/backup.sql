-- SPDX-License-Identifier: EUPL-1.2

-- name: backup_holding
SELECT id AS entries, lower(hex(hash)) AS head FROM journal ORDER BY id DESC LIMIT 1;

-- name: backup_has_entry
SELECT 1 FROM journal WHERE id = :id AND lower(hex(hash)) = :head;

-- name: backup_schema
SELECT user_version AS schema FROM pragma_user_version;

-- name: backup_check
-- SQLite before 3.41 takes columns of WITHOUT ROWID tables for others, and some of them for null that are not: every
-- complaint of that kind is left out, and they are let fill no limit.
SELECT integrity_check AS damage FROM pragma_integrity_check(2000000000)
WHERE integrity_check <> 'ok' AND integrity_check NOT GLOB 'NULL value in *' LIMIT 1;
