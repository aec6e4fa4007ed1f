-- SPDX-License-Identifier: EUPL-1.2
-- A database of schema 1 as the program of its day left it: its journal is that program's. All amounts, persons and numbers are made up.
PRAGMA application_id = 0x534d5652;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
	-- What init was told: the municipality, the language.
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('language','sv');
INSERT INTO setting VALUES('municipality','Ekerö');
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
INSERT INTO organisation VALUES(1,'Brottsofferjouren','brottsofferjouren',NULL,'association',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(2,'RSMH Ekerö','rsmh ekerö',NULL,'association',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(3,'Ängsö Båtklubb ÅÄÖ','ängsö båtklubb åäö',NULL,'association','Friluftsliv & båtar',NULL,NULL,NULL,'Sjövägen 1',NULL,NULL,'https://example.org',NULL);
INSERT INTO organisation VALUES(4,'Adelsö Hembygdslag','adelsö hembygdslag',NULL,'association','Hembygd',NULL,NULL,NULL,NULL,NULL,'Adelsö',NULL,NULL);
INSERT INTO organisation VALUES(5,'Skå Flygplatsförening','skå flygplatsförening',NULL,'association','Flygning',NULL,NULL,NULL,NULL,NULL,'Skå',NULL,1938);
CREATE TABLE organisation_alias (
	-- Other names that an organisation is known by: in old papers, before a merger.
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	name TEXT NOT NULL CHECK (name <> ''),
	name_key TEXT NOT NULL,
	PRIMARY KEY (name_key, organisation)
) STRICT, WITHOUT ROWID;
INSERT INTO organisation_alias VALUES(3,'Ångbåtens Vänner','ångbåtens vänner');
CREATE TABLE contact (
	-- Personal data, apart from the organisation so that it can be erased.
	organisation INTEGER PRIMARY KEY REFERENCES organisation ON DELETE CASCADE,
	contact TEXT,                    -- a person's name
	email TEXT,
	phone TEXT
) STRICT;
INSERT INTO contact VALUES(3,'Åsa Ögren','kassor@example.org','08-123456');
CREATE TABLE journal (
	-- Every command that changed something, one entry each, in the same transaction as the change. Only added to.
	id INTEGER PRIMARY KEY,
	at TEXT NOT NULL,                -- with offset: 2018-06-13T10:02:11+02:00
	who TEXT NOT NULL,
	command TEXT NOT NULL,           -- its words without values: 'register set'
	previous BLOB NOT NULL,          -- hash of the entry before; 32 zero bytes in the first
	hash BLOB NOT NULL CHECK (length(hash) = 32)  -- SHA-256 over previous, id, at, who, command and the payloads' digests
) STRICT;
INSERT INTO journal VALUES(1,'2026-11-22T10:57:28+01:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'7ee0bb051aea98b5dc751cfc92ea573638acc4f297b44457d27b0bbd922b7663');
INSERT INTO journal VALUES(2,'2026-11-22T10:57:28+01:00','root','register add',X'7ee0bb051aea98b5dc751cfc92ea573638acc4f297b44457d27b0bbd922b7663',X'4d079854b0638cb38271fc0b91f2ec3e25020242298cbdb57b6f6d875806b920');
INSERT INTO journal VALUES(3,'2026-11-22T10:57:28+01:00','root','register add',X'4d079854b0638cb38271fc0b91f2ec3e25020242298cbdb57b6f6d875806b920',X'd9a4d0c27526a7c32f6b4d0b5076d14958522a9fbf8a83af1c60764539ddaefc');
INSERT INTO journal VALUES(4,'2026-11-22T10:57:29+01:00','root','register add',X'd9a4d0c27526a7c32f6b4d0b5076d14958522a9fbf8a83af1c60764539ddaefc',X'8df2e870eccaf76895efa37f1225e30a2089d8967bce109e7f9889f4371ce341');
INSERT INTO journal VALUES(5,'2026-11-22T10:57:29+01:00','root','register alias',X'8df2e870eccaf76895efa37f1225e30a2089d8967bce109e7f9889f4371ce341',X'f72054e5bfdaf37fc1f0fdafdba4873d7b0cfba8b6440a88e0db890ca8e38aed');
INSERT INTO journal VALUES(6,'2026-11-22T10:57:29+01:00','root','register import',X'f72054e5bfdaf37fc1f0fdafdba4873d7b0cfba8b6440a88e0db890ca8e38aed',X'9a62626857b371a67b67f3e20906cc63edf73bceb78a23517f54d9d446d5a721');
INSERT INTO journal VALUES(7,'2026-11-22T10:57:29+01:00','root','register set',X'9a62626857b371a67b67f3e20906cc63edf73bceb78a23517f54d9d446d5a721',X'8a6882b8c3b48f983374b3b863734c3b581ddff252feb25fc0417d9b6de81194');
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'66f9751af2e08c24a9dcd1877aa3668e','{"municipality":"Ekerö","language":"sv"}',X'b7efad8db5c6ef6b1a07e03b96781a00911231e4d6f0d83ac20ccdb62248270c');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'92cb1668fca0f1e1719d06c0bce5b508','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'39b0048dd4270c1e481e5bf90c57342cde1b6617bf4c818709165e87cc984b6a');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'539517a26f463d9af1ca05e87d4563ea','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'c542f205b6120616a65e1f1f59269b6a95e82c96af14beca5ecdb3d5674f638b');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'929afd542f19c50b5c2b146e5149a04e','{"name":{"old":null,"new":"Ängsö Båtklubb ÅÄÖ"},"kind":{"old":null,"new":"association"},"category":{"old":null,"new":"Friluftsliv & båtar"},"address":{"old":null,"new":"Sjövägen 1"},"website":{"old":null,"new":"https://example.org"},"contact":{"personal":true},"email":{"personal":true},"phone":{"personal":true}}',X'f74e71d3ae6591dc98466bedffb053744b59b7d6d826555618398bd71aa89f39');
INSERT INTO journal_payload VALUES(5,1,'organisation 3',X'3d28eb73701e2d7131338b7f5b899b0f','{"alias":"Ångbåtens Vänner"}',X'1577d859fc558dd8eb374ecf375aced780d9834cb7ec425f993202422f33e4e9');
INSERT INTO journal_payload VALUES(6,1,'file foreningar.csv',X'c109b945f2d81457beb4fc7b0f42f3c8','{"sha256":"148b7fb903a7d088194ab97584823725a940f1721ef59d9f4a5951299b10bf10","rows":2,"added":2,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'edfe3b27ab47e7a0a14b92b4786cc2b15ac886fc0351d66bf337dffa264278ba');
INSERT INTO journal_payload VALUES(7,1,'organisation 5',X'9d63375758f5e2fd10d328033ef211da','{"town":{"old":"Ekerö","new":"Skå"},"founded":{"old":null,"new":1938}}',X'801ab98935eef5740c4d513eb3fff9c9b32dd8ebebca6c3e4838647757f3a852');
CREATE INDEX organisation_by_key ON organisation (name_key);
CREATE INDEX alias_by_organisation ON organisation_alias (organisation);
CREATE TRIGGER journal_keeps BEFORE DELETE ON journal BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;
COMMIT;
