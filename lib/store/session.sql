-- SPDX-License-Identifier: EUPL-1.2

-- name: session_language
SELECT value FROM setting WHERE key = 'language';
