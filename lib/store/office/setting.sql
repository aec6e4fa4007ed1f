-- SPDX-License-Identifier: EUPL-1.2

-- name: setting_get
SELECT value FROM setting WHERE key = :key;

-- name: setting_put
INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value;
