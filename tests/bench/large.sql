-- SPDX-License-Identifier: EUPL-1.2
-- A nation's worth of rows, 10.1 million, all made up: 300 000 organisations, 2 900 rounds, 1 000 000 applications.

CREATE TEMP TABLE n (i INTEGER PRIMARY KEY);
WITH RECURSIVE c (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i < 999999) INSERT INTO n SELECT i FROM c;

INSERT INTO setting (key, value) VALUES ('municipality', 'Riket');
INSERT INTO organisation (id, name, name_key, kind, category, active_in_municipality, town)
SELECT i + 1, 'Förening ' || (i + 1), 'förening ' || (i + 1), 'association', 'idrott', 1, 'Ort ' || (i % 2000) FROM n WHERE i < 300000;
INSERT INTO organisation_alias (organisation, name_key, name) SELECT i + 1, 'f ' || (i + 1), 'F ' || (i + 1) FROM n WHERE i < 100000;
INSERT INTO contact (id, organisation, name, since, main) SELECT i + 1, i + 1, 'Anna Andersson', '2018-01-31', 1 FROM n WHERE i < 300000;

INSERT INTO programme (id, name) SELECT i + 1, 'stöd ' || (i + 1) FROM n WHERE i < 290;
INSERT INTO round (id, name, programme, year, budget_ore, rules)
SELECT i + 1, 'stöd-' || (i % 290 + 1) || '-' || (2009 + i / 290), i % 290 + 1, 2009 + i / 290, 40000000, 'base 1 000' FROM n WHERE i < 2900;
INSERT INTO pot (round, budget_ore, committed_ore, reserve_ore, pot_ore, claims_ore)
SELECT i + 1, 40000000, 0, 0, 40000000, 34500000 FROM n WHERE i < 2899;

-- 345 a round; an organisation applies in three or four of them.
INSERT INTO application (id, round, organisation, applied_ore, received)
SELECT i + 1, i / 345 + 1, i * 7919 % 300000 + 1, 150000, '2018-03-31' FROM n;
INSERT INTO application_quantity (application, name, hundredths)
SELECT i + 1, q.column1, (i % 500) * 100 FROM n CROSS JOIN (VALUES ('antal_medlemmar'), ('lokalhyra')) q;
INSERT INTO allocation (application, eligible, claim_ore, amount_ore) SELECT i + 1, 1, 100000, 100000 FROM n;
INSERT INTO step (application, ordinal, step, rule, working, amount_ore)
SELECT i + 1, s.column1, s.column2, s.column3, s.column3, 100000 FROM n CROSS JOIN (
	VALUES (1, 'claim', 'base 1 000'), (2, 'total', NULL), (3, 'cap', NULL), (4, 'amount', NULL)) s;

-- The last ten rounds are under way.
INSERT INTO decision (id, round, board, decided_on, paragraph) SELECT i + 1, i + 1, 'Nämnden', '2018-06-13', '57' FROM n WHERE i < 2890;
INSERT INTO decision_amount (decision, application, amount_ore, name)
SELECT a.round, a.id, 100000, 'Förening ' || a.organisation FROM application a WHERE a.round <= 2890;
INSERT INTO payment (id, application, amount_ore, paid_on) SELECT i + 1, i + 1, 100000, '2018-07-01' FROM n WHERE i < 400000;
DROP TABLE n;
