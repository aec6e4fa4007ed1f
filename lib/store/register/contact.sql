-- SPDX-License-Identifier: EUPL-1.2

-- name: contact_list
SELECT c.id, c.organisation AS organisation_id, o.name AS organisation, o.org_number, c.protected, {contact c.}
FROM contact c JOIN organisation o ON o.id = c.organisation
WHERE (:organisation IS NULL OR c.organisation = :organisation) ORDER BY c.organisation, c.main DESC, c.id;

-- name: contact_of
SELECT c.id, c.organisation AS organisation_id, NULL AS organisation, NULL AS org_number, c.protected, {contact c.}
FROM contact c WHERE c.organisation = :organisation ORDER BY c.main DESC, c.id;

-- name: contact_add
INSERT INTO contact (organisation, {contact}, protected) VALUES (:organisation, {contact :}, :protected);

-- name: contact_put
UPDATE contact SET organisation = :organisation, {contact =}, protected = :protected WHERE id = :id;

-- name: contact_drop
DELETE FROM contact WHERE id = :id;

-- name: contact_confirm
UPDATE contact SET since = :since WHERE organisation = :organisation AND main = 1 AND coalesce(since, '') < :since;
