-- SPDX-License-Identifier: EUPL-1.2

-- name: contact_list
SELECT c.id, c.organisation AS organisation_id, o.name AS organisation, o.org_number, c.name AS contact, c.role, c.email, c.phone,
	c.since, c.published, c.protected, c.main
FROM contact c JOIN organisation o ON o.id = c.organisation
WHERE (:organisation IS NULL OR c.organisation = :organisation) ORDER BY c.organisation, c.main DESC, c.id;

-- name: contact_of
SELECT c.id, c.organisation AS organisation_id, NULL AS organisation, NULL AS org_number, c.name AS contact, c.role, c.email, c.phone,
	c.since, c.published, c.protected, c.main
FROM contact c WHERE c.organisation = :organisation ORDER BY c.main DESC, c.id;

-- name: contact_add
INSERT INTO contact (organisation, name, role, email, phone, since, published, protected, main)
VALUES (:organisation, :contact, :role, :email, :phone, :since, coalesce(:published, 0), coalesce(:protected, 0), coalesce(:main, 0));

-- name: contact_put
UPDATE contact SET organisation = :organisation, name = :contact, role = :role, email = :email, phone = :phone, since = :since,
	published = coalesce(:published, 0), protected = coalesce(:protected, 0), main = coalesce(:main, 0)
WHERE id = :id;

-- name: contact_drop
DELETE FROM contact WHERE id = :id;

-- name: contact_confirm
UPDATE contact SET since = :since WHERE organisation = :organisation AND main = 1 AND coalesce(since, '') < :since;
