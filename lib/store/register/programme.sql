-- SPDX-License-Identifier: EUPL-1.2

-- name: programme_ensure
INSERT INTO programme (name, board) VALUES (:name, :board)
ON CONFLICT (name) DO UPDATE SET board = coalesce(excluded.board, board);

-- name: programme_drop_unused
DELETE FROM programme WHERE name = :name AND id NOT IN (SELECT programme FROM round)
	AND NOT EXISTS (SELECT 1 FROM agreement WHERE agreement.programme = programme.id);

-- name: programme_list
SELECT name FROM programme ORDER BY name;

-- name: board_list
SELECT board AS name FROM programme WHERE board IS NOT NULL UNION SELECT board FROM round WHERE board IS NOT NULL ORDER BY 1;
