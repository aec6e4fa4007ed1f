-- SPDX-License-Identifier: EUPL-1.2

-- name: sweep_ask
INSERT INTO sweep (reference) SELECT :reference WHERE NOT EXISTS (SELECT 1 FROM sweep);

-- name: sweep_asked
SELECT 1 FROM sweep;

-- name: sweep_done
DELETE FROM sweep;
