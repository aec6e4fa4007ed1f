-- SPDX-License-Identifier: EUPL-1.2

-- name: check_references
SELECT "table" AS name, count(*) AS rows FROM pragma_foreign_key_check GROUP BY "table" ORDER BY "table";

-- name: check_sums
-- What must agree whatever the rules say: each row names what does not.
SELECT r.name, 'agreements' AS sum FROM pot p JOIN round r ON r.id = p.round
WHERE p.committed_ore <> (SELECT coalesce(sum(amount_ore), 0) FROM pot_agreement WHERE round = p.round)
UNION ALL
SELECT r.name, 'allocation' FROM pot p JOIN round r ON r.id = p.round
WHERE (SELECT coalesce(sum(l.amount_ore), 0) FROM application a JOIN allocation l ON l.application = a.id WHERE a.round = p.round) > p.pot_ore
UNION ALL
SELECT r.name, 'decision' FROM pot p JOIN round r ON r.id = p.round JOIN decision d ON d.round = r.id
WHERE (SELECT coalesce(sum(amount_ore), 0) FROM decision_amount WHERE decision = d.id) > p.pot_ore
UNION ALL
SELECT DISTINCT r.name, 'cap' FROM allocation l JOIN application a ON a.id = l.application JOIN round r ON r.id = a.round
WHERE l.amount_ore > l.cap_ore
UNION ALL
SELECT DISTINCT r.name, 'steps' FROM allocation l JOIN application a ON a.id = l.application JOIN round r ON r.id = a.round
WHERE l.amount_ore IS NOT (SELECT s.amount_ore FROM step s WHERE s.application = l.application ORDER BY s.ordinal DESC LIMIT 1);
