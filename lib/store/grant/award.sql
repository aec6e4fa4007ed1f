-- SPDX-License-Identifier: EUPL-1.2

-- name: award_add
INSERT INTO award_round (round) VALUES (:round);

-- name: nomination_put
INSERT INTO nomination (application, {nomination}) VALUES (:application, {nomination :})
ON CONFLICT (application) DO UPDATE SET {nomination =};

-- name: nominator_list
SELECT n.application, n.nominated_by FROM application a JOIN nomination n ON n.application = a.id WHERE a.round = :round;

-- name: score_put
INSERT INTO score (application, criterion, reviewer, points) VALUES (:application, :criterion, :reviewer, :points)
ON CONFLICT (application, criterion, reviewer) DO UPDATE SET points = excluded.points;

-- name: score_list
SELECT s.application, s.criterion, s.reviewer, s.points FROM application a JOIN score s ON s.application = a.id
WHERE a.round = :round ORDER BY s.application, s.criterion, s.reviewer;
