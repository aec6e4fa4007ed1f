-- SPDX-License-Identifier: EUPL-1.2

-- name: migrate_has_seals
SELECT 1 FROM sqlite_schema WHERE name = 'seal';
