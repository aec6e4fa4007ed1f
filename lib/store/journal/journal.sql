-- SPDX-License-Identifier: EUPL-1.2

-- name: journal_head
SELECT id, hash, state FROM journal ORDER BY id DESC LIMIT 1;

-- name: journal_add
INSERT INTO journal (id, at, who, command, previous, hash, state, outcome)
VALUES (:id, :at, :who, :command, :previous, :hash, :state, :outcome);

-- name: journal_payload_add
INSERT INTO journal_payload (journal, ordinal, object, salt, payload, digest)
VALUES (:journal, :ordinal, :object, :salt, :payload, :digest);
