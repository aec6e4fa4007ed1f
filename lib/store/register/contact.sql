-- SPDX-License-Identifier: EUPL-1.2

-- name: contact_list
SELECT c.id, c.organisation AS organisation_id, o.name AS organisation, o.org_number, c.protected, {contact c.}
FROM contact c JOIN organisation o ON o.id = c.organisation
WHERE c.organisation BETWEEN ifnull(:organisation, 1) AND ifnull(:organisation, 9223372036854775807)
ORDER BY c.organisation, c.main DESC, c.id;

-- name: contact_add
INSERT INTO contact (organisation, {contact}, protected) VALUES (:organisation, {contact :}, :protected);

-- name: contact_put
UPDATE contact SET organisation = :organisation, {contact =}, protected = :protected WHERE id = :id;

-- name: contact_drop
DELETE FROM contact WHERE id = :id;

-- name: contact_confirm
UPDATE contact SET since = :since WHERE organisation = :organisation AND main = 1 AND coalesce(since, '') < :since;
