CREATE TABLE seal (
	-- What samverkan itself has stored, so that a change made by other hands, or by a failing disk, is found: of each row a
	-- hash, those of 32 neighbours together. See lib/store/seal.h.
	name TEXT NOT NULL,              -- the table
	block INTEGER NOT NULL,          -- the rows whose key divided by 32 is this
	hashes BLOB NOT NULL,            -- 16 bytes for each of them in order, zeros where there is none; not beyond the last
	PRIMARY KEY (name, block)
) STRICT, WITHOUT ROWID;

-- A hash over all seals as the entry left them: the chain answers for the data too. NULL: the entry is older than the seals.
ALTER TABLE journal ADD COLUMN state BLOB CHECK (length(state) = 32);

-- The key in the order of the columns: the integrity check of SQLite 3.40 and 3.41 takes another order for a fault.
ALTER TABLE organisation_alias RENAME TO alias_before;
CREATE TABLE organisation_alias (
	-- Other names that an organisation is known by: in old papers, before a merger.
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	name_key TEXT NOT NULL,
	name TEXT NOT NULL CHECK (name <> ''),
	PRIMARY KEY (organisation, name_key)
) STRICT, WITHOUT ROWID;
INSERT INTO organisation_alias (organisation, name_key, name) SELECT organisation, name_key, name FROM alias_before;
DROP TABLE alias_before;
CREATE INDEX alias_by_key ON organisation_alias (name_key);
