CREATE TABLE setting (
	-- What init was told: the municipality, the language.
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
	-- Whom the municipality works with. A lower id was registered earlier.
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL CHECK (name <> ''),
	name_key TEXT NOT NULL,          -- lower case, punctuation as spaces, diacritics dropped but for å ä ö: for searching
	org_number TEXT UNIQUE CHECK (org_number GLOB '[0-9][0-9][2-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]'),
	kind TEXT NOT NULL CHECK (kind = 'association' OR kind = 'foundation' OR kind = 'congregation' OR kind = 'study-association'
		OR kind = 'cooperative' OR kind = 'network' OR kind = 'other'),  -- IN (...) would make a table for each row
	category TEXT,
	active_in_municipality INTEGER CHECK (active_in_municipality IN (0, 1)),  -- NULL: not known
	serves_residents INTEGER CHECK (serves_residents IN (0, 1)),              -- NULL: not known
	giro TEXT,
	address TEXT,
	postcode TEXT,
	town TEXT,
	website TEXT,
	founded INTEGER                  -- year
) STRICT;
CREATE INDEX organisation_by_key ON organisation (name_key);

CREATE TABLE organisation_alias (
	-- Other names that an organisation is known by: in old papers, before a merger.
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	name TEXT NOT NULL CHECK (name <> ''),
	name_key TEXT NOT NULL,
	PRIMARY KEY (name_key, organisation)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_by_organisation ON organisation_alias (organisation);

CREATE TABLE contact (
	-- Personal data, apart from the organisation so that it can be erased.
	organisation INTEGER PRIMARY KEY REFERENCES organisation ON DELETE CASCADE,
	contact TEXT,                    -- a person's name
	email TEXT,
	phone TEXT
) STRICT;

CREATE TABLE journal (
	-- Every command that changed something, one entry each, in the same transaction as the change. Only added to.
	id INTEGER PRIMARY KEY,
	at TEXT NOT NULL,                -- with offset: 2018-06-13T10:02:11+02:00
	who TEXT NOT NULL,
	command TEXT NOT NULL,           -- its words without values: 'register set'
	previous BLOB NOT NULL,          -- hash of the entry before; 32 zero bytes in the first
	hash BLOB NOT NULL CHECK (length(hash) = 32)  -- SHA-256 over previous, id, at, who, command and the payloads' digests
) STRICT;
CREATE TABLE journal_payload (
	-- What an entry changed. Text and salt can be erased (a person's data); the digest stays and the chain still holds.
	journal INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
	ordinal INTEGER NOT NULL,
	object TEXT NOT NULL,            -- 'organisation 17'
	salt BLOB,
	payload TEXT,                    -- JSON
	digest BLOB NOT NULL CHECK (length(digest) = 32),  -- SHA-256 over salt and payload
	PRIMARY KEY (journal, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER journal_keeps BEFORE DELETE ON journal BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;
