-- SPDX-License-Identifier: EUPL-1.2

-- name: response_move
UPDATE response SET organisation = :into WHERE organisation = :from;
