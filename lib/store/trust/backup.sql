-- SPDX-License-Identifier: EUPL-1.2

-- name: backup_holding
SELECT id AS entries, lower(hex(hash)) AS head FROM journal ORDER BY id DESC LIMIT 1;

-- name: backup_has_entry
SELECT 1 FROM journal WHERE id = :id AND lower(hex(hash)) = :head;
