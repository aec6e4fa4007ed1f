-- SPDX-License-Identifier: EUPL-1.2
-- A database of schema 6 as the program of its day left it: its journal is that program's. All amounts, persons and numbers are made up.
PRAGMA application_id = 0x534d5652;
PRAGMA user_version = 6;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
	-- What init was told: the municipality, the language.
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('language','sv');
INSERT INTO setting VALUES('municipality','Ekerö');
INSERT INTO setting VALUES('survey_key','947b8d7b51dd92a2e43c9fe67b202a4405022024a93c363f97e0b22eafc8c22a');
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
INSERT INTO organisation VALUES(2,'Parkinson Ekerö','parkinson ekerö',NULL,'association',NULL,1,NULL,'875-1810',NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(3,'Parkinson Färingsö','parkinson färingsö',NULL,'association',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(4,'RSMH Ekerö','rsmh ekerö',NULL,'association',NULL,1,NULL,'64 43 04-8',NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(5,'Seglarklubben Vindens Vänner','seglarklubben vindens vänner',NULL,'association',NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(6,'Ängsö Båtklubb ÅÄÖ','ängsö båtklubb åäö',NULL,'association','Friluftsliv & båtar',NULL,NULL,NULL,'Sjövägen 1',NULL,NULL,'https://example.org',NULL);
INSERT INTO organisation VALUES(7,'Adelsö Hembygdslag','adelsö hembygdslag',NULL,'association','Hembygd',NULL,NULL,NULL,NULL,NULL,'Adelsö',NULL,NULL);
INSERT INTO organisation VALUES(8,'Skå Flygplatsförening','skå flygplatsförening',NULL,'association','Flygning',NULL,NULL,NULL,NULL,NULL,'Skå',NULL,1938);
CREATE TABLE organisation_alias (
	-- Other names that an organisation is known by: in old papers, before a merger.
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	name TEXT NOT NULL CHECK (name <> ''),
	name_key TEXT NOT NULL,
	PRIMARY KEY (name_key, organisation)
) STRICT, WITHOUT ROWID;
INSERT INTO organisation_alias VALUES(6,'Ångbåtens Vänner','ångbåtens vänner');
CREATE TABLE contact (
	-- Personal data, apart from the organisation so that it can be erased.
	organisation INTEGER PRIMARY KEY REFERENCES organisation ON DELETE CASCADE,
	contact TEXT,                    -- a person's name
	email TEXT,
	phone TEXT
) STRICT;
INSERT INTO contact VALUES(6,'Åsa Ögren','kassor@example.org','08-123456');
CREATE TABLE journal (
	-- Every command that changed something, one entry each, in the same transaction as the change. Only added to.
	id INTEGER PRIMARY KEY,
	at TEXT NOT NULL,                -- with offset: 2018-06-13T10:02:11+02:00
	who TEXT NOT NULL,
	command TEXT NOT NULL,           -- its words without values: 'register set'
	previous BLOB NOT NULL,          -- hash of the entry before; 32 zero bytes in the first
	hash BLOB NOT NULL CHECK (length(hash) = 32)  -- SHA-256 over previous, id, at, who, command and the payloads' digests
) STRICT;
INSERT INTO journal VALUES(1,'2026-11-22T10:57:26+01:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'ed4a5e004dd44328cf49fb4468c08fb01621e3453bd2470dbad8ab7f303c733d');
INSERT INTO journal VALUES(2,'2026-11-22T10:57:26+01:00','root','register add',X'ed4a5e004dd44328cf49fb4468c08fb01621e3453bd2470dbad8ab7f303c733d',X'7365dcdddc4db03993924c1e47c3bf7b16f24b3ffa01606a8951ab4a067fcbb7');
INSERT INTO journal VALUES(3,'2026-11-22T10:57:26+01:00','root','register add',X'7365dcdddc4db03993924c1e47c3bf7b16f24b3ffa01606a8951ab4a067fcbb7',X'e3c647a7957c87560af1c5d78507ed0f9bf1003b1e4ae4f523e09f0ff2036b36');
INSERT INTO journal VALUES(4,'2026-11-22T10:57:26+01:00','root','register add',X'e3c647a7957c87560af1c5d78507ed0f9bf1003b1e4ae4f523e09f0ff2036b36',X'e1d4c1bcfb3c81b7e1a03996ae8911926c9744c12e72ff739f19bba65a022672');
INSERT INTO journal VALUES(5,'2026-11-22T10:57:26+01:00','root','register add',X'e1d4c1bcfb3c81b7e1a03996ae8911926c9744c12e72ff739f19bba65a022672',X'cb79e6f8b5babd52e7c143c78b92ed2a0d20cbfd0627e6b4886fcd4074071bfd');
INSERT INTO journal VALUES(6,'2026-11-22T10:57:26+01:00','root','register add',X'cb79e6f8b5babd52e7c143c78b92ed2a0d20cbfd0627e6b4886fcd4074071bfd',X'8b132ae1d0448b10de7b1ce198cb915f2214281bda3879e518b7e367b6b7111e');
INSERT INTO journal VALUES(7,'2026-11-22T10:57:26+01:00','root','agreement add',X'8b132ae1d0448b10de7b1ce198cb915f2214281bda3879e518b7e367b6b7111e',X'927230b10cee6eeee7ed1145e24bc0caf9f63b93c3439d5fd99f1e7c47b3a5fb');
INSERT INTO journal VALUES(8,'2026-11-22T10:57:26+01:00','root','grant open',X'927230b10cee6eeee7ed1145e24bc0caf9f63b93c3439d5fd99f1e7c47b3a5fb',X'a5e20fe03244913603e2b870dbd9c24f20c999b8f2eb7debaa82c3f31a68f51b');
INSERT INTO journal VALUES(9,'2026-11-22T10:57:26+01:00','root','grant apply',X'a5e20fe03244913603e2b870dbd9c24f20c999b8f2eb7debaa82c3f31a68f51b',X'483c44054d51954ace3022ca278e794174889904a8064210adf24de8dc4fd056');
INSERT INTO journal VALUES(10,'2026-11-22T10:57:26+01:00','root','grant apply',X'483c44054d51954ace3022ca278e794174889904a8064210adf24de8dc4fd056',X'f13029ba4f36ceff25af53a3bea0bad7143703ced9002f78b70f68983df74b01');
INSERT INTO journal VALUES(11,'2026-11-22T10:57:26+01:00','root','grant allocate',X'f13029ba4f36ceff25af53a3bea0bad7143703ced9002f78b70f68983df74b01',X'f3bc2eea77fa86f2b3aaac04e9058f5af683bf5fc8cc6bbb4baa1ba2c85f5e8e');
INSERT INTO journal VALUES(12,'2026-11-22T10:57:26+01:00','root','award open',X'f3bc2eea77fa86f2b3aaac04e9058f5af683bf5fc8cc6bbb4baa1ba2c85f5e8e',X'570b009e63e2162944cd667b2e2e7a2b899f95ca6112fa1423f610412fd8c26c');
INSERT INTO journal VALUES(13,'2026-11-22T10:57:26+01:00','root','award nominate',X'570b009e63e2162944cd667b2e2e7a2b899f95ca6112fa1423f610412fd8c26c',X'5eb4b9a060bda015e58a4cf7b28c5c0ae32703f6d76b1d4baa3af99961a2385e');
INSERT INTO journal VALUES(14,'2026-11-22T10:57:26+01:00','root','award nominate',X'5eb4b9a060bda015e58a4cf7b28c5c0ae32703f6d76b1d4baa3af99961a2385e',X'3101c549ab07ada53dca627b974162ccf1363506e88d96e6fcae431191404cde');
INSERT INTO journal VALUES(15,'2026-11-22T10:57:26+01:00','root','register set',X'3101c549ab07ada53dca627b974162ccf1363506e88d96e6fcae431191404cde',X'a37ac6968587a0ed257f18b79378954f44a287298c4bbf619037ddf1dc9d47e6');
INSERT INTO journal VALUES(16,'2026-11-22T10:57:26+01:00','root','register set',X'a37ac6968587a0ed257f18b79378954f44a287298c4bbf619037ddf1dc9d47e6',X'a8b7d87a4b4976d57f13bdeef7194a33d261838803b3d47b7c8caeb4cecd4859');
INSERT INTO journal VALUES(17,'2026-11-22T10:57:26+01:00','root','grant open',X'a8b7d87a4b4976d57f13bdeef7194a33d261838803b3d47b7c8caeb4cecd4859',X'2b9d83477e04506317263c5aa2186499485bae17eae014825cb0c06d126715a4');
INSERT INTO journal VALUES(18,'2026-11-22T10:57:26+01:00','root','grant apply',X'2b9d83477e04506317263c5aa2186499485bae17eae014825cb0c06d126715a4',X'92e72ad5256f5484a61582034a2f243fe6650804c57650aac5106580d29c50ea');
INSERT INTO journal VALUES(19,'2026-11-22T10:57:26+01:00','root','grant apply',X'92e72ad5256f5484a61582034a2f243fe6650804c57650aac5106580d29c50ea',X'cf9f22932c1807a555bdc2c4036e33fff75760a9196e5a6271722969d8e4dc86');
INSERT INTO journal VALUES(20,'2026-11-22T10:57:26+01:00','root','grant allocate',X'cf9f22932c1807a555bdc2c4036e33fff75760a9196e5a6271722969d8e4dc86',X'216f199427a76961e2672a0b9ac157eccf62a1f7dc82c947b728cc50a443c3c7');
INSERT INTO journal VALUES(21,'2026-11-22T10:57:27+01:00','root','grant decide',X'216f199427a76961e2672a0b9ac157eccf62a1f7dc82c947b728cc50a443c3c7',X'fc3bd90fd1a9044d16e0ec70d1aa5f91db2ae078a56d77b0e4502746f610236a');
INSERT INTO journal VALUES(22,'2026-11-22T10:57:27+01:00','root','survey import',X'fc3bd90fd1a9044d16e0ec70d1aa5f91db2ae078a56d77b0e4502746f610236a',X'0ecd5eab91ceaadbc364c69ff74b98eeda52802f402290af6febca7b81b8f4b0');
INSERT INTO journal VALUES(23,'2026-11-22T10:57:27+01:00','root','survey import',X'0ecd5eab91ceaadbc364c69ff74b98eeda52802f402290af6febca7b81b8f4b0',X'c98358afcd58d56ff742d861377241d2f91e33901e7151ca3288b56cc0e18305');
INSERT INTO journal VALUES(24,'2026-11-22T10:57:27+01:00','root','register add',X'c98358afcd58d56ff742d861377241d2f91e33901e7151ca3288b56cc0e18305',X'1ca95e4819a5e19a1375fb19df5d9fd07c7189269a7e754d47b0476c2ee808cd');
INSERT INTO journal VALUES(25,'2026-11-22T10:57:27+01:00','root','register alias',X'1ca95e4819a5e19a1375fb19df5d9fd07c7189269a7e754d47b0476c2ee808cd',X'8e4f62f9ed5dde54ff53dc8c3d885d46aabd3326516ac0be55b354378c8477fa');
INSERT INTO journal VALUES(26,'2026-11-22T10:57:27+01:00','root','register import',X'8e4f62f9ed5dde54ff53dc8c3d885d46aabd3326516ac0be55b354378c8477fa',X'df9883aaa21e0f89fdf498fdc3b0f0def149cfd3dfeacd2315663a4d4ef29175');
INSERT INTO journal VALUES(27,'2026-11-22T10:57:27+01:00','root','register set',X'df9883aaa21e0f89fdf498fdc3b0f0def149cfd3dfeacd2315663a4d4ef29175',X'23adf1f39f295c879d48b8ffa4bdfd306c2e16bb33b88ad1929fbd94396eb38c');
INSERT INTO journal VALUES(28,'2026-11-22T10:57:27+01:00','root','agreement add',X'23adf1f39f295c879d48b8ffa4bdfd306c2e16bb33b88ad1929fbd94396eb38c',X'd87b75ee7458307981ce0c1aa08fe910862be10ba5e0ad0bb85ccae133c1d6ca');
INSERT INTO journal VALUES(29,'2026-11-22T10:57:27+01:00','root','grant open',X'd87b75ee7458307981ce0c1aa08fe910862be10ba5e0ad0bb85ccae133c1d6ca',X'b9b6c7e01b7dd5e5b46ae3ce51d3f5fac7a17918f667a1dac89f88e57464b260');
INSERT INTO journal VALUES(30,'2026-11-22T10:57:27+01:00','root','grant apply',X'b9b6c7e01b7dd5e5b46ae3ce51d3f5fac7a17918f667a1dac89f88e57464b260',X'deb617340304065136f657c18cbcc6963f5a32c2fd8cdf40e92410487d27c3fd');
INSERT INTO journal VALUES(31,'2026-11-22T10:57:27+01:00','root','grant apply',X'deb617340304065136f657c18cbcc6963f5a32c2fd8cdf40e92410487d27c3fd',X'9cf570d8e651c670a786509d2ced44ac2e05ca0bc672d6f780a591cd4a653168');
INSERT INTO journal VALUES(32,'2026-11-22T10:57:27+01:00','root','grant apply',X'9cf570d8e651c670a786509d2ced44ac2e05ca0bc672d6f780a591cd4a653168',X'4d0700e40bc8fc6d071b19044845b10b88ed29bef8ac505d2b9c91794ac4de8d');
INSERT INTO journal VALUES(33,'2026-11-22T10:57:27+01:00','root','grant withdraw',X'4d0700e40bc8fc6d071b19044845b10b88ed29bef8ac505d2b9c91794ac4de8d',X'78280ca1f7f2385be6084e3c621ca04e17fe41e6116333d0a7a3d8a67fd4c6de');
INSERT INTO journal VALUES(34,'2026-11-22T10:57:27+01:00','root','grant allocate',X'78280ca1f7f2385be6084e3c621ca04e17fe41e6116333d0a7a3d8a67fd4c6de',X'0ea0cc8dce7321497b3b1c38e75d405b3c18115e8ac78fb2f194d49aca95caf6');
INSERT INTO journal VALUES(35,'2026-11-22T10:57:27+01:00','root','grant adjust',X'0ea0cc8dce7321497b3b1c38e75d405b3c18115e8ac78fb2f194d49aca95caf6',X'a5bf6432aeed99f1c93a75f42b3d9d94625b5a34a6605bb273a17386d49dca5d');
INSERT INTO journal VALUES(36,'2026-11-22T10:57:27+01:00','root','grant decide',X'a5bf6432aeed99f1c93a75f42b3d9d94625b5a34a6605bb273a17386d49dca5d',X'65939a5291a0d818895804d5fa23aff844b837a1ac756d17ee3d598d35cda360');
INSERT INTO journal VALUES(37,'2026-11-22T10:57:27+01:00','root','grant adjust',X'65939a5291a0d818895804d5fa23aff844b837a1ac756d17ee3d598d35cda360',X'601babf9cbe2f441058298abced973fa87206965ba98c805c9fe9c1b7fd3f0dd');
INSERT INTO journal VALUES(38,'2026-11-22T10:57:27+01:00','root','award score',X'601babf9cbe2f441058298abced973fa87206965ba98c805c9fe9c1b7fd3f0dd',X'426059f47ed57cf8077aa000b501fe31891b7998f3e5ad021c84042701facd18');
INSERT INTO journal VALUES(39,'2026-11-22T10:57:27+01:00','root','award score',X'426059f47ed57cf8077aa000b501fe31891b7998f3e5ad021c84042701facd18',X'a8020aa8cad603b03e6ceae4a9712ea4d6427bfb51463f153a857a1782f7b446');
INSERT INTO journal VALUES(40,'2026-11-22T10:57:27+01:00','root','award decide',X'a8020aa8cad603b03e6ceae4a9712ea4d6427bfb51463f153a857a1782f7b446',X'012b4cc4687a733d9282f103cf229448c73c87f2a7ef8f511b01ed561ed439ae');
INSERT INTO journal VALUES(41,'2026-11-22T10:57:27+01:00','root','grant account',X'012b4cc4687a733d9282f103cf229448c73c87f2a7ef8f511b01ed561ed439ae',X'cd6cfcdd642e15d0b8fc6b564199f29cc6926a8db1b1980a20d0cd4bf177c403');
INSERT INTO journal VALUES(42,'2026-11-22T10:57:27+01:00','root','grant paid',X'cd6cfcdd642e15d0b8fc6b564199f29cc6926a8db1b1980a20d0cd4bf177c403',X'e743fbd03462213511a90dd433f467fb62ffee6fca936adfe9a31f1306b7c6a7');
INSERT INTO journal VALUES(43,'2026-11-22T10:57:27+01:00','root','grant account',X'e743fbd03462213511a90dd433f467fb62ffee6fca936adfe9a31f1306b7c6a7',X'099618142ccd4b8ce09b0f2aed78a3dc1cea6447776aaed02ff53ed8d98fc04e');
INSERT INTO journal VALUES(44,'2026-11-22T10:57:27+01:00','root','grant reclaim',X'099618142ccd4b8ce09b0f2aed78a3dc1cea6447776aaed02ff53ed8d98fc04e',X'332fb90ca917e5d66b2b871f924553fc8a85dfd06f7a17dc86ff6dd3d785e9d6');
INSERT INTO journal VALUES(45,'2026-11-22T10:57:28+01:00','root','grant amend',X'332fb90ca917e5d66b2b871f924553fc8a85dfd06f7a17dc86ff6dd3d785e9d6',X'e349b3512c8bd9b34657001451782bb1b20a062f893094a752eab633cdfc850b');
INSERT INTO journal VALUES(46,'2026-11-22T10:57:28+01:00','root','survey theme',X'e349b3512c8bd9b34657001451782bb1b20a062f893094a752eab633cdfc850b',X'dbbd285070b643453612936e406a65fd74359b71d9af07683c3b4f9980158183');
INSERT INTO journal VALUES(47,'2026-11-22T10:57:28+01:00','root','survey link',X'dbbd285070b643453612936e406a65fd74359b71d9af07683c3b4f9980158183',X'5c6b35c8a21e3b0048a4601f72dca38e73168403b52e07b23361f931d1e74b87');
INSERT INTO journal VALUES(48,'2026-11-22T10:57:28+01:00','root','survey theme',X'5c6b35c8a21e3b0048a4601f72dca38e73168403b52e07b23361f931d1e74b87',X'91da0d7beabafdf55226c686010b7f78514d3dc90c70ac3ab80d71f286275645');
INSERT INTO journal VALUES(49,'2026-11-22T10:57:28+01:00','root','survey theme',X'91da0d7beabafdf55226c686010b7f78514d3dc90c70ac3ab80d71f286275645',X'8ee9296231f8d0763d60e3c5798adb683fa9846605c3b853e7e5ff827aeb7ede');
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'cb956569b9e6b3ab4b893042cb675d1a','{"municipality":"Ekerö","language":"sv"}',X'6f4693a8fbde6dd067949f646ff5c339092746ebd2a13fb2864cf89ce5613e76');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'5f96ef535526f68996c2b7fa7061e480','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'37756fcd07217b56be6ff00ec24b26e6dca73a8590aa8dbd81a8f0811491993b');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'9073330f40079f97ba65654428a9a1a8','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'85117726bcda6ddd12f3cd7ea2963cb80ba072055654976984d436f7a0dd6a8a');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'f45eb4362389d94da54ffac8f49a3da0','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'da179f2dd8a1383009962abbab56968220f790a9a30f2b7a4e0d093d0795b385');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'742d54a40b530999c2beafce50887905','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'fd233ca456677cc9c3a7cc69ab7ba690ee828c19661041902e5a0e9608e5e6c8');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'31c65a2b0b6d87b0831e5595e359bdec','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'a0d3f3ee69e457a3709544148b60f5cca80d2ca4516536c0f70cdb218d109a7f');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'0b09ba74be7862de5a17b9cf22de6776','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'5d95a1b83dc30b6efe251db60a4c708c75fe01c48374dc3ed2d73159d22b32fe');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'63b537d29905ca4bd8fb71d1ddef3305','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'f8fc2342b22df526685048b56c7ff75dd8a5d4a13c27bb8d338ce4104cfdde61');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'f48ffbdc5e9a09e099d26a21ef688c67','{"applied":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'230b0bd396783b3eb7884615e0c1ad7223c54e9709dd4681fad3bc6b9027544c');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'51bf564ea69511780de3e8b36c7e8b46','{"members":6200,"rent":2400000}',X'2b1dee5530cd90caf70f7e2eeaad199191198787899186ae63d6cb5d70c3d4ed');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'c0ecb356f2b3c0ba124dc4866980568b','{"applied":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'c5fb9eaed9449deb98f32a113216fb7bd2480b264b3576ccdccdd06186661b8b');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'7f97701f2b78f76b45c4273cab275de5','{"members":4000,"rent":1420000}',X'ce52c354247f425b04e10ee4774cc581d0b302aa961d19789ddd8b136580ac01');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'45e57efbe798f32d47844001a4c9f1f2','{"pot_ore":5100000,"claims_ore":2908050}',X'03c7f9bd202fa98cd074113ac3a117d491fd0a8f290be763fc51932d061ca496');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'8084bfdf581b800065238285907ecdec','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'b69460f02f298e0589b8053556fdf98eddccc790c8b73ff4fe6a9dc3d37b1afd');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'b73863d70f0beb82c808ca9bbf290615','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'26575b9f80da8e5e3452a4204875f40abb065206b62f1b3025da9b5ac62efbbe');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'b4366c00cf1a748458dd0ce39d792b12','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'83b7da2b713f877ae2dc96ff4a435bb54009e76c1de34be358c267f8931564e2');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'dde3d7db2f2f2e21d37bf471050af998','{"giro":{"old":null,"new":"875-1810"}}',X'1d2b0fc0d639f5987b8ff0124ba941b3ceaa3dd80f7fa35aa314af8b033f0f2f');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'8d40c31d72a2c87c5e7b6fa94adc157f','{"giro":{"old":null,"new":"64 43 04-8"}}',X'fb60974f4d963ec217353aa16962aa1269ff48569737add01830ce2cdb7c10a3');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'ca7d130bce7a28077464f6ca924e66ae','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'ef1df743c989328c152897923c2fef2ea79e2f59507770bd3899f2923d128482');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'3c0c2f379a2e064cebc6225b86add967','{"applied":{"old":null,"new":950000}}',X'caff8f1307b6ca7c5d0e53695243add09979ac2ee407bf84f3b546958d96344c');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'ce59da7a290c067232697cd4140bc139','{"applied":{"old":null,"new":900000}}',X'611cfbb2b34b866430ef281a47a048235ad07cc9741a937fb101f379009247ac');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'd717608c932c85883afdab13bfc9b808','{"pot_ore":4000000,"claims_ore":1850000}',X'd36c8e98ecb4c6baa6d488a3ec5c030cc095ecb0e06d3e7711a7a0928def187a');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'6b3dec1264804da3229ae36f6efb2474','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'4389964ff395cf502e8cd944a84eeaf9c219ecd4021cc17c389adedea8c96291');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'8762efbbd30e70307b4025b494599fd1','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'2982fd2ba85607c160aff8c36276792b0f63f7f77a999eb9fd87632b39991c88');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'164545229c7c941f6029b8859ac76d79','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'9bd30843243897931385f9595cc4fb3da2f9a7c94daa1d119b8455992d8af621');
INSERT INTO journal_payload VALUES(24,1,'organisation 6',X'5f8204cfcf32de27572493760ec49463','{"name":{"old":null,"new":"Ängsö Båtklubb ÅÄÖ"},"kind":{"old":null,"new":"association"},"category":{"old":null,"new":"Friluftsliv & båtar"},"address":{"old":null,"new":"Sjövägen 1"},"website":{"old":null,"new":"https://example.org"},"contact":{"personal":true},"email":{"personal":true},"phone":{"personal":true}}',X'd8cfd4b79144b8c8c47da9a56023aff789993cae61fff7f51b1f41bcc9297b38');
INSERT INTO journal_payload VALUES(25,1,'organisation 6',X'6c9b2620d514372faeac0c4d1eb4b22c','{"alias":"Ångbåtens Vänner"}',X'634daa992afc7006400bc8d598d34b5854f914e33ca1cc7bdebbbf3816c9228d');
INSERT INTO journal_payload VALUES(26,1,'file foreningar.csv',X'dc8132688318d6bcd0f7edbe128e3ed5','{"sha256":"148b7fb903a7d088194ab97584823725a940f1721ef59d9f4a5951299b10bf10","rows":2,"added":2,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'b3c49044af210003e5cdc96a82f11a7cadf7972edefff01a0f53187d512878e8');
INSERT INTO journal_payload VALUES(27,1,'organisation 8',X'2115d2f4c4627b0bc1d8d69e271a226f','{"town":{"old":"Ekerö","new":"Skå"},"founded":{"old":null,"new":1938}}',X'93d72ef727cbc074f6f574f8c91b0c718e24b0819f5ab190fb5848c89dc3af0c');
INSERT INTO journal_payload VALUES(28,1,'agreement 2',X'611cd73b50db8d1d03e703a03aab066b','{"organisation":2,"programme":"kulturstöd","amount_ore":1200000,"starts":"2017-01-01","ends":"2017-12-31","kind":"drift","reference":"SN 2016/7"}',X'01fb8c275ef79037d60c7acf01f55fc3782c9c16cdd8a7fae75a3fa28c552d7a');
INSERT INTO journal_payload VALUES(29,1,'round 4',X'a003ec32bdd5fe7d7ce2c8472fa613a4','{"name":"kulturstöd-2017","programme":"kulturstöd","board":"Socialnämnden","year":2017,"budget_ore":6000000,"closes":"2017-03-31","decide_on":"2017-06-14","reference":"SN 2017/9","rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'67d9c050a08948a09cbffbb8982ddfddad6c7b351bd7c017cfb4b565679b5e1b');
INSERT INTO journal_payload VALUES(30,1,'application 7',X'80d72cf028d70af091c2c8e710b43bcb','{"applied":{"old":null,"new":2000000},"purpose":{"old":null,"new":"Träffar för äldre på Färingsö"},"received":{"old":null,"new":"2017-03-27"}}',X'ca73d86d44190fe5004a5577499321b6b474333772734c1eba41bad617b42eba');
INSERT INTO journal_payload VALUES(30,2,'application 7',X'b50752d90d6a7e2f1a05d92257dbeb7e','{"members":6200,"rent":2400000}',X'a3ef6b4f9fe8487d18cce87673c3dd6af04e6765cb4d4671cc2b5748cffff974');
INSERT INTO journal_payload VALUES(31,1,'application 8',X'914c9718393e3dbcc5adf52741ca34ff','{"applied":{"old":null,"new":800050},"received":{"old":null,"new":"2017-03-12"}}',X'3b1704e9ddc40df8d26e2c522cda9925c144805bb4a300846e2f8598e687acf2');
INSERT INTO journal_payload VALUES(31,2,'application 8',X'98c1ee1425d73e8d116ae186cd57c10c','{"members":4050}',X'b029551389d15022cd3f67ad7c08c0587ac587574b69188876bd0215ed7af11a');
INSERT INTO journal_payload VALUES(32,1,'application 9',X'cb267638b4a8314daef86d619f885540','{"applied":{"old":null,"new":300000},"received":{"old":null,"new":"2017-03-13"}}',X'888fab30374942c33d4778c77152c23ffff092bb7e41da7a52b5acb9679ea402');
INSERT INTO journal_payload VALUES(32,2,'application 9',X'f7676f69be5be4ee40a95e98b7bfec16','{"members":400}',X'66c0b67c7dc9dd83da99620301f9822f929b301f4d6cd33e4d3cf67bc00e8295');
INSERT INTO journal_payload VALUES(33,1,'application 9',X'c0fdfb381337d8b11aaa14676cd3ef13','{"withdrawn":"Återkommer nästa år"}',X'9167b4d25739b1577ab1203e26f713e3f4ecbbf624c758f733a2d0a825e8bf3c');
INSERT INTO journal_payload VALUES(34,1,'round 4',X'4cd37c11433cae57ba66d4e048d4ec33','{"pot_ore":4800000,"claims_ore":1658000}',X'a86b045d016bc5e092f241845529a91911bc5ccca16f3d7c18def6f01e965843');
INSERT INTO journal_payload VALUES(35,1,'application 8',X'64ff4c64482206ee43f2007303d9e063','{"adjusted_ore":250000,"reason":"Nämndens bedömning: når många unga"}',X'04c86cf4a591839ee7e2a4be46b151ac7b141500b6c64e45a507d82f6693898b');
INSERT INTO journal_payload VALUES(36,1,'round 4',X'5e9f45c3fb4596159fd1ec125dcc5879','{"decided_on":"2017-06-14","paragraph":"58","reference":"SN 2017/9","allocated_ore":1900000}',X'a8de61da82920e10f79c4b4eef313fa2e5abe127d51eefef6c855c2793a27242');
INSERT INTO journal_payload VALUES(37,1,'application 1',X'f8f7691342b7b3f0cb99ca97f8c98c5a','{"adjusted_ore":1100000,"reason":"Lägre hyra från maj"}',X'83281c7d1a0b18480b8d2221d28dfeae4dee16348430bbfca1fdaef44cf86637');
INSERT INTO journal_payload VALUES(38,1,'application 3',X'0321822c6d04cc8ab9aa3c4f98edef03','{"criterion":"nya möjligheter","points":4}',X'a59a09792c774ea9ac240e56e30cd02a998bd9a5c0461085e45abce31e2bc768');
INSERT INTO journal_payload VALUES(39,1,'application 4',X'8e2d700ed0f0226de0a39552b2201e24','{"criterion":"nya möjligheter","points":3}',X'd2ac7c2b17a004272615dccc8b2442573690ce8d9f6fb28afcd713aee9a89684');
INSERT INTO journal_payload VALUES(40,1,'round 2',X'32e2f69187b46eb3197e036f98dc0cba','{"decided_on":"2018-06-13","paragraph":"60","reference":null,"motivation":"För en öppen dörr","allocated_ore":1000000}',X'927e4cdbf8594ffe5ad8f7d3965d98a525dc368a6a517fe83d150b0759e46ddf');
INSERT INTO journal_payload VALUES(41,1,'round 3',X'2246bb16b0bd61b6737ef1c0d93d0b9e','{"due":"2018-01-31"}',X'764f071b9fdffc79d23d2e313320b8880b82c038a085c90d4edd5ab534e7207b');
INSERT INTO journal_payload VALUES(42,1,'application 5',X'c0aaeab6797d6d654440c728f3aae830','{"paid_ore":950000,"paid_on":"2017-06-20","giro":"64 43 04-8"}',X'c7178c89f9131a1b9a692cf61c68c1bdfd1c76b8dd6202ee99b54f6ac9abe011');
INSERT INTO journal_payload VALUES(43,1,'application 5',X'8c3db5a6f2f425d9c27a348172d4206a','{"spent_ore":900000,"received":"2017-12-01"}',X'c5fedf7f3fa8bcaaf5513609a7440f125e1d7e2350859f332c576c10885ba5a8');
INSERT INTO journal_payload VALUES(44,1,'application 5',X'1664bf8095a9cd97b343c0328ca85519','{"reclaimed_ore":50000,"reclaimed_on":"2018-01-10","reason":"Ej förbrukat"}',X'764a474221b05fea568e6a5b4f81c243d6e87dd5869f10f33d7b0cef3ba62664');
INSERT INTO journal_payload VALUES(45,1,'application 7',X'd63c372bb279ab92ae5e94a5a94bd908','{"before_ore":1650000,"amended_ore":1200000,"decided_on":"2017-09-13","paragraph":"80","reason":"Rättelse av hyran"}',X'0e23ab9c0dbd26c5bb6805cf55ee635029acbceda494c0f2cd61a91b65266645');
INSERT INTO journal_payload VALUES(46,1,'survey 1',X'72e52271bf754ced5c0ef87d76c5893f','{"name":"enkat-2017","theme":"Lokaler"}',X'c43e890979bff32211f8bd3aef8856944d803dca4265fd607f4cd31db4bdf684');
INSERT INTO journal_payload VALUES(46,2,'survey 1',X'2855063bd1064d7f1c4865e29c8f29a4','{"name":"enkat-2017","theme":"Överblick"}',X'ee6f97c8292e065bb7156275bfa606a915aa0dcae6129060dacb6d6b76db97d1');
INSERT INTO journal_payload VALUES(47,1,'survey 1',X'619959092dfa7ee9c4217bdb25a7ba8e','{"name":"enkat-2017","linked":"2"}',X'0e45e798c6b4fff33a2bf3fc8b46ce4736a81cfeea2a889d1b4cdf96703280b1');
INSERT INTO journal_payload VALUES(48,1,'file ifyllda.csv',X'3fd62627a582bb80e501b424a19236a6','{"sha256":"1bde04a131bc47fcfdcbd018cec907b881fa7209570ef3c2d054048fee9c158d","rows":3,"added":0,"changed":1,"unchanged":2,"twice":0,"refused":0}',X'762c236a9f54bd3a4486e0cbf10477a5e4cb1b1ae8845ac81a061314b6c4a9ca');
INSERT INTO journal_payload VALUES(49,1,'file t5i.csv',X'b44319bbf8af2223d9dfc307423fd4f7','{"sha256":"11e8438e9993c4c9f4b1f9c8b0cea0a1a808c0080416867c80ba0f97de890a6f","rows":3,"added":0,"changed":1,"unchanged":2,"twice":0,"refused":0}',X'de69938888f8122195ab2c4c4e2d1d78a54689a03fc7ce75f1f558636ae8e432');
CREATE TABLE programme (
	-- A kind of grant, shared out once a year or oftener.
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE CHECK (name <> ''),
	board TEXT                       -- the board that shares it out
) STRICT;
INSERT INTO programme VALUES(1,'verksamhetsstöd','Socialnämnden');
INSERT INTO programme VALUES(2,'utmärkelse','Socialnämnden');
INSERT INTO programme VALUES(3,'stöd','Socialnämnden');
INSERT INTO programme VALUES(4,'kulturstöd','Socialnämnden');
CREATE TABLE agreement (
	-- A long-term agreement: so much a year, charged to its programme before anything is shared out.
	id INTEGER PRIMARY KEY,
	organisation INTEGER NOT NULL REFERENCES organisation,
	programme INTEGER REFERENCES programme,   -- NULL: charged to none
	amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),  -- a year
	starts TEXT NOT NULL CHECK (starts IS date(starts)),
	ends TEXT CHECK (ends IS date(ends) AND ends >= starts),  -- last day; NULL: until further notice
	kind TEXT,
	reference TEXT                   -- diarienummer
) STRICT;
INSERT INTO agreement VALUES(1,1,1,8400000,'2016-01-01',NULL,NULL,NULL);
INSERT INTO agreement VALUES(2,2,4,1200000,'2017-01-01','2017-12-31','drift','SN 2016/7');
CREATE TABLE round (
	-- One sharing-out of a programme's money.
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE CHECK (name <> ''),
	programme INTEGER NOT NULL REFERENCES programme,
	board TEXT,
	year INTEGER NOT NULL,
	budget_ore INTEGER NOT NULL CHECK (budget_ore >= 0),
	closes TEXT CHECK (closes IS date(closes)),       -- last day to apply
	decide_on TEXT CHECK (decide_on IS date(decide_on)),
	reference TEXT,
	rules TEXT NOT NULL              -- as the clerk wrote them; '' for none
) STRICT;
INSERT INTO round VALUES(1,'verksamhetsstöd-2018',1,'Socialnämnden',2018,13500000,'2018-04-30','2018-06-13',NULL,replace('kräv verksam-i-kommunen eller når-invånare\ngrundbelopp 3 000\nper members 90 högst 6 000\nprocent 50 av rent högst 8 000\navrunda 100\n','\n',char(10)));
INSERT INTO round VALUES(2,'utmärkelse-2018',2,'Socialnämnden',2018,1000000,'2018-03-15',NULL,NULL,replace('require active-in-municipality  # Ekerö KFS 50:14\nrequire not kind is network  # Ekerö KFS 50:14\n','\n',char(10)));
INSERT INTO round VALUES(3,'stöd-2017',3,'Socialnämnden',2017,4000000,'2017-04-30','2017-06-14',NULL,'');
INSERT INTO round VALUES(4,'kulturstöd-2017',4,'Socialnämnden',2017,6000000,'2017-03-31','2017-06-14','SN 2017/9',replace('kräv verksam-i-kommunen eller når-invånare\ngrundbelopp 3 000\nper members 90 högst 6 000\nprocent 50 av rent högst 8 000\navrunda 100\n','\n',char(10)));
CREATE TABLE application (
	id INTEGER PRIMARY KEY,
	round INTEGER NOT NULL REFERENCES round,
	organisation INTEGER NOT NULL REFERENCES organisation,
	applied_ore INTEGER CHECK (applied_ore >= 0),     -- NULL: no amount named
	purpose TEXT,
	received TEXT CHECK (received IS date(received)),
	withdrawn TEXT,                  -- the reason; NULL: it stands
	UNIQUE (round, organisation)
) STRICT;
INSERT INTO application VALUES(1,1,4,2000000,NULL,'2018-04-27',NULL);
INSERT INTO application VALUES(2,1,5,1250050,NULL,'2018-04-12',NULL);
INSERT INTO application VALUES(3,2,4,NULL,'En öppen dörr varje dag','2018-03-02',NULL);
INSERT INTO application VALUES(4,2,2,NULL,'Träffar varje vecka','2018-03-05',NULL);
INSERT INTO application VALUES(5,3,4,950000,NULL,NULL,NULL);
INSERT INTO application VALUES(6,3,2,900000,NULL,NULL,NULL);
INSERT INTO application VALUES(7,4,4,2000000,'Träffar för äldre på Färingsö','2017-03-27',NULL);
INSERT INTO application VALUES(8,4,6,800050,NULL,'2017-03-12',NULL);
INSERT INTO application VALUES(9,4,3,300000,NULL,'2017-03-13','Återkommer nästa år');
CREATE TABLE application_quantity (
	-- Numbers the applicant states: members, occasions, rent.
	application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
	name TEXT NOT NULL,
	hundredths INTEGER NOT NULL CHECK (hundredths >= 0),
	PRIMARY KEY (application, name)
) STRICT, WITHOUT ROWID;
INSERT INTO application_quantity VALUES(1,'members',6200);
INSERT INTO application_quantity VALUES(1,'rent',2400000);
INSERT INTO application_quantity VALUES(2,'members',4000);
INSERT INTO application_quantity VALUES(2,'rent',1420000);
INSERT INTO application_quantity VALUES(7,'members',6200);
INSERT INTO application_quantity VALUES(7,'rent',2400000);
INSERT INTO application_quantity VALUES(8,'members',4050);
INSERT INTO application_quantity VALUES(9,'members',400);
CREATE TABLE pot (
	-- How the money to share out came about, as of the latest allocation of a round.
	round INTEGER PRIMARY KEY REFERENCES round,
	budget_ore INTEGER NOT NULL,
	committed_ore INTEGER NOT NULL,  -- agreements, taken off the top
	reserve_ore INTEGER NOT NULL,
	pot_ore INTEGER NOT NULL,
	claims_ore INTEGER NOT NULL,     -- what the rules make of the applications before the pot is looked at
	CHECK (pot_ore = budget_ore - committed_ore - reserve_ore)
) STRICT;
INSERT INTO pot VALUES(1,13500000,8400000,0,5100000,2908050);
INSERT INTO pot VALUES(3,4000000,0,0,4000000,1850000);
INSERT INTO pot VALUES(4,6000000,1200000,0,4800000,1658000);
CREATE TABLE pot_agreement (
	-- The agreements that a pot was charged with.
	round INTEGER NOT NULL REFERENCES pot ON DELETE CASCADE,
	agreement INTEGER NOT NULL REFERENCES agreement,
	amount_ore INTEGER NOT NULL, name TEXT, org_number TEXT, starts TEXT, ends TEXT, kind TEXT, reference TEXT,
	PRIMARY KEY (round, agreement)
) STRICT, WITHOUT ROWID;
INSERT INTO pot_agreement VALUES(1,1,8400000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO pot_agreement VALUES(4,2,1200000,'Parkinson Ekerö',NULL,'2017-01-01','2017-12-31','drift','SN 2016/7');
CREATE TABLE allocation (
	-- What the rules give an application, as of the latest allocation of its round.
	application INTEGER PRIMARY KEY REFERENCES application ON DELETE CASCADE,
	eligible INTEGER NOT NULL CHECK (eligible IN (0, 1)),
	claim_ore INTEGER NOT NULL,
	cap_ore INTEGER,
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
	reason TEXT                      -- the rule that gave 0
) STRICT;
INSERT INTO allocation VALUES(1,1,1658000,2000000,1650000,NULL);
INSERT INTO allocation VALUES(2,1,1250050,1250050,1250000,NULL);
INSERT INTO allocation VALUES(5,1,950000,950000,950000,NULL);
INSERT INTO allocation VALUES(6,1,900000,900000,900000,NULL);
INSERT INTO allocation VALUES(7,1,1658000,2000000,1650000,NULL);
INSERT INTO allocation VALUES(8,0,0,800050,0,'require active-in-municipality or serves-residents');
CREATE TABLE step (
	-- How an allocation came about, step by step.
	application INTEGER NOT NULL REFERENCES allocation ON DELETE CASCADE,
	ordinal INTEGER NOT NULL,
	step TEXT NOT NULL,
	rule TEXT,
	working TEXT,
	amount_ore INTEGER NOT NULL,
	PRIMARY KEY (application, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO step VALUES(1,1,'claim','base 3 000',NULL,300000);
INSERT INTO step VALUES(1,2,'claim','per members 90 at most 6 000','62 × 90',558000);
INSERT INTO step VALUES(1,3,'claim','percent 50 of rent at most 8 000','min(8 000; 24 000 × 50 %)',800000);
INSERT INTO step VALUES(1,4,'claim-sum',NULL,NULL,1658000);
INSERT INTO step VALUES(1,5,'round','round 100',NULL,1650000);
INSERT INTO step VALUES(1,6,'amount',NULL,NULL,1650000);
INSERT INTO step VALUES(2,1,'claim','base 3 000',NULL,300000);
INSERT INTO step VALUES(2,2,'claim','per members 90 at most 6 000','40 × 90',360000);
INSERT INTO step VALUES(2,3,'claim','percent 50 of rent at most 8 000','14 200 × 50 %',710000);
INSERT INTO step VALUES(2,4,'claim-sum',NULL,NULL,1370000);
INSERT INTO step VALUES(2,5,'cap',NULL,NULL,1250050);
INSERT INTO step VALUES(2,6,'round','round 100',NULL,1250000);
INSERT INTO step VALUES(2,7,'amount',NULL,NULL,1250000);
INSERT INTO step VALUES(5,1,'claim',NULL,NULL,950000);
INSERT INTO step VALUES(5,2,'amount',NULL,NULL,950000);
INSERT INTO step VALUES(6,1,'claim',NULL,NULL,900000);
INSERT INTO step VALUES(6,2,'amount',NULL,NULL,900000);
INSERT INTO step VALUES(7,1,'claim','base 3 000',NULL,300000);
INSERT INTO step VALUES(7,2,'claim','per members 90 at most 6 000','62 × 90',558000);
INSERT INTO step VALUES(7,3,'claim','percent 50 of rent at most 8 000','min(8 000; 24 000 × 50 %)',800000);
INSERT INTO step VALUES(7,4,'claim-sum',NULL,NULL,1658000);
INSERT INTO step VALUES(7,5,'round','round 100',NULL,1650000);
INSERT INTO step VALUES(7,6,'amount',NULL,NULL,1650000);
INSERT INTO step VALUES(8,1,'require','require active-in-municipality or serves-residents',NULL,0);
INSERT INTO step VALUES(8,2,'amount',NULL,NULL,0);
CREATE TABLE adjustment (
	-- The board's own judgement, instead of the amount that the rules give.
	application INTEGER PRIMARY KEY REFERENCES application ON DELETE CASCADE,
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
	reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
INSERT INTO adjustment VALUES(1,1100000,'Lägre hyra från maj');
INSERT INTO adjustment VALUES(8,250000,'Nämndens bedömning: når många unga');
CREATE TABLE decision (
	-- The board's decision on a round, which freezes it.
	id INTEGER PRIMARY KEY,
	round INTEGER NOT NULL UNIQUE REFERENCES round,
	board TEXT,
	decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
	paragraph TEXT NOT NULL,
	reference TEXT
, motivation TEXT) STRICT;
INSERT INTO decision VALUES(1,3,'Socialnämnden','2017-06-14','57',NULL,NULL);
INSERT INTO decision VALUES(2,4,'Socialnämnden','2017-06-14','58','SN 2017/9',NULL);
INSERT INTO decision VALUES(3,2,'Socialnämnden','2018-06-13','60',NULL,'För en öppen dörr');
CREATE TABLE decision_amount (
	decision INTEGER NOT NULL REFERENCES decision,
	application INTEGER NOT NULL UNIQUE REFERENCES application,
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0), name TEXT, org_number TEXT,
	PRIMARY KEY (decision, application)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_amount VALUES(1,5,950000,'RSMH Ekerö',NULL);
INSERT INTO decision_amount VALUES(1,6,900000,'Parkinson Ekerö',NULL);
INSERT INTO decision_amount VALUES(2,7,1650000,'RSMH Ekerö',NULL);
INSERT INTO decision_amount VALUES(2,8,250000,'Ängsö Båtklubb ÅÄÖ',NULL);
INSERT INTO decision_amount VALUES(3,3,1000000,'RSMH Ekerö',NULL);
INSERT INTO decision_amount VALUES(3,4,0,'Parkinson Ekerö',NULL);
CREATE TABLE award_round (
	-- A round that gives an award: whom one may give it to stands among the applications, without an amount, and the criteria
	-- are the require lines of the rules. Decision, freezing and payment are as for every round.
	round INTEGER PRIMARY KEY REFERENCES round
) STRICT;
INSERT INTO award_round VALUES(2);
CREATE TABLE nomination (
	-- Who proposed an applicant for an award; the motivation is the application's purpose.
	application INTEGER PRIMARY KEY REFERENCES application ON DELETE CASCADE,
	nominated_by TEXT NOT NULL CHECK (nominated_by = 'self' OR nominated_by = 'board')
) STRICT;
INSERT INTO nomination VALUES(3,'self');
INSERT INTO nomination VALUES(4,'board');
CREATE TABLE score (
	-- What a reviewer thinks of a nomination, once for each criterion.
	application INTEGER NOT NULL REFERENCES nomination ON DELETE CASCADE,
	criterion TEXT NOT NULL CHECK (criterion <> ''),
	reviewer TEXT NOT NULL CHECK (reviewer <> ''),
	points INTEGER NOT NULL CHECK (points >= 0),
	PRIMARY KEY (application, criterion, reviewer)
) STRICT, WITHOUT ROWID;
INSERT INTO score VALUES(3,'nya möjligheter','Örjan Åkerö',4);
INSERT INTO score VALUES(4,'nya möjligheter','Örjan Åkerö',3);
CREATE TABLE amendment (
	-- A new decision that mends one amount of an earlier decision, which stays as it was. The latest one counts.
	id INTEGER PRIMARY KEY,
	decision INTEGER NOT NULL REFERENCES decision,        -- that it mends
	previous INTEGER REFERENCES amendment,                -- whose place it takes, where the amount was mended before
	application INTEGER NOT NULL REFERENCES application,
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
	reason TEXT NOT NULL CHECK (reason <> ''),
	board TEXT,
	decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
	paragraph TEXT NOT NULL,
	reference TEXT
) STRICT;
INSERT INTO amendment VALUES(1,2,NULL,7,1200000,'Rättelse av hyran','Socialnämnden','2017-09-13','80','SN 2017/9');
CREATE TABLE account_change (
	-- Every change of the account that an organisation is paid to.
	id INTEGER PRIMARY KEY,
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	giro TEXT,                       -- NULL: taken away
	changed_on TEXT CHECK (changed_on IS date(changed_on)),  -- NULL: before changes were kept
	changed_by TEXT
) STRICT;
INSERT INTO account_change VALUES(1,2,'875-1810','2017-01-10','root');
INSERT INTO account_change VALUES(2,4,'64 43 04-8','2017-01-10','root');
CREATE TABLE payment (
	-- What has been paid of a granted amount.
	id INTEGER PRIMARY KEY,
	application INTEGER NOT NULL REFERENCES application,
	amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),
	giro TEXT,                       -- the account of then
	paid_on TEXT NOT NULL CHECK (paid_on IS date(paid_on))
) STRICT;
INSERT INTO payment VALUES(1,5,950000,'64 43 04-8','2017-06-20');
CREATE TABLE followup_due (
	-- The last day to account for the money of a round, where the board asks for that.
	round INTEGER PRIMARY KEY REFERENCES round,
	due TEXT NOT NULL CHECK (due IS date(due))
) STRICT;
INSERT INTO followup_due VALUES(3,'2018-01-31');
CREATE TABLE followup (
	-- How an organisation has accounted for what it was paid.
	application INTEGER PRIMARY KEY REFERENCES application,
	spent_ore INTEGER NOT NULL CHECK (spent_ore >= 0),
	received TEXT NOT NULL CHECK (received IS date(received)),
	note TEXT
) STRICT;
INSERT INTO followup VALUES(5,900000,'2017-12-01','Räkenskaper för året');
CREATE TABLE reclaim (
	-- Money that the board asks back.
	id INTEGER PRIMARY KEY,
	application INTEGER NOT NULL REFERENCES application,
	amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),
	reclaimed_on TEXT NOT NULL CHECK (reclaimed_on IS date(reclaimed_on)),
	reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
INSERT INTO reclaim VALUES(1,5,50000,'2018-01-10','Ej förbrukat');
CREATE TABLE survey (
	-- A survey, whose answers are taken in from the exports of a form.
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL CHECK (name <> ''),
	name_key TEXT NOT NULL UNIQUE,
	title TEXT,
	sent INTEGER CHECK (sent > 0),   -- how many it was sent to; NULL: not known
	settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))  -- 1: a codebook has been given, no option is added by itself
) STRICT;
INSERT INTO survey VALUES(1,'enkat-2017','enkat 2017','Samverkan 2017',240,0);
CREATE TABLE survey_question (
	survey INTEGER NOT NULL REFERENCES survey ON DELETE CASCADE,
	number INTEGER NOT NULL,         -- place of its answers in response.answers, from 1
	key TEXT NOT NULL,
	label TEXT NOT NULL,
	short_label TEXT,
	heading TEXT,                    -- that the rows of a grid share
	kind TEXT NOT NULL CHECK (kind IN ('scale', 'one', 'several', 'number', 'amount', 'date', 'text')),
	header TEXT,                     -- of its column, by which a later export is known; NULL: its options have columns
	personal INTEGER NOT NULL CHECK (personal IN (0, 1)),
	skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
	organisation INTEGER NOT NULL CHECK (organisation IN (0, 1)),       -- names the respondent's organisation
	respondent_kind INTEGER NOT NULL CHECK (respondent_kind IN (0, 1)), -- says who answers
	PRIMARY KEY (survey, number),
	UNIQUE (survey, key)
) STRICT, WITHOUT ROWID;
INSERT INTO survey_question VALUES(1,1,'q1','Vem svarar du som?',NULL,NULL,'one','Vem svarar du som?',0,0,0,1);
INSERT INTO survey_question VALUES(1,2,'q2','Vilken förening representerar du?',NULL,NULL,'text','Vilken förening representerar du?',0,0,1,0);
INSERT INTO survey_question VALUES(1,3,'q3','Hur nöjd är du med samverkan?',NULL,NULL,'scale','Hur nöjd är du med samverkan?',0,0,0,0);
INSERT INTO survey_question VALUES(1,4,'q4','Vad behöver ni?',NULL,NULL,'several','Vad behöver ni?',0,0,0,0);
INSERT INTO survey_question VALUES(1,5,'q5','Vad hindrar samverkan?',NULL,NULL,'text','Vad hindrar samverkan?',0,0,0,0);
CREATE TABLE survey_option (
	survey INTEGER NOT NULL,
	question INTEGER NOT NULL,
	code INTEGER NOT NULL,           -- what stands in response.answers
	place INTEGER NOT NULL,          -- order to be shown in
	label TEXT NOT NULL,
	short_label TEXT,
	value INTEGER,                   -- of a scale, hundredths
	outside INTEGER NOT NULL CHECK (outside IN (0, 1)),  -- "vet ej"
	other INTEGER NOT NULL CHECK (other IN (0, 1)),      -- "Annat", with a text
	header TEXT,                     -- of the column that ticks it
	PRIMARY KEY (survey, question, code),
	FOREIGN KEY (survey, question) REFERENCES survey_question ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO survey_option VALUES(1,1,1,0,'Förening',NULL,NULL,0,0,NULL);
INSERT INTO survey_option VALUES(1,1,2,1,'Nätverk',NULL,NULL,0,0,NULL);
INSERT INTO survey_option VALUES(1,1,3,2,'Tjänsteperson',NULL,NULL,0,0,NULL);
INSERT INTO survey_option VALUES(1,3,1,0,'Mycket missnöjd',NULL,100,0,0,NULL);
INSERT INTO survey_option VALUES(1,3,2,1,'Ganska missnöjd',NULL,200,0,0,NULL);
INSERT INTO survey_option VALUES(1,3,3,2,'Varken eller',NULL,300,0,0,NULL);
INSERT INTO survey_option VALUES(1,3,4,3,'Ganska nöjd',NULL,400,0,0,NULL);
INSERT INTO survey_option VALUES(1,3,5,4,'Mycket nöjd',NULL,500,0,0,NULL);
INSERT INTO survey_option VALUES(1,3,6,5,'Vet ej',NULL,NULL,1,0,NULL);
INSERT INTO survey_option VALUES(1,4,1,0,'Lokaler',NULL,NULL,0,0,NULL);
INSERT INTO survey_option VALUES(1,4,2,1,'Information',NULL,NULL,0,0,NULL);
INSERT INTO survey_option VALUES(1,4,3,2,'Bidrag',NULL,NULL,0,0,NULL);
CREATE TABLE response (
	-- One respondent. All answers stand in one JSON array, an item a question: null, a number (an option's code, or
	-- hundredths), a text (a day as 2024-03-31), or a list of codes and perhaps a text. Measured on 200 000 responses to 21
	-- questions (4.2 million answers): the array is written in 1.3 s, read in 0.5 s and takes 24 MB; with the texts in a
	-- table of their own 2.6 s, 0.3 s, 26 MB; a row an answer 22 s, 6 s and 72 MB.
	id INTEGER PRIMARY KEY,
	survey INTEGER NOT NULL REFERENCES survey ON DELETE CASCADE,
	respondent INTEGER NOT NULL,     -- keyed hash, 63 bits, of what identifies a respondent in the exports
	day TEXT CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),  -- cheaper than date(day) for each row
	organisation INTEGER REFERENCES organisation ON DELETE SET NULL,
	answers TEXT NOT NULL,
	UNIQUE (respondent, survey)      -- in this order, for an integer that comes first is compared fastest
) STRICT;
INSERT INTO response VALUES(1,1,423685474216897346,'2017-05-02',4,'[1,"RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,1195707903733077209,'2017-05-02',2,'[1,"Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,949179978350606115,'2017-05-03',NULL,'[2,null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,8675299911404161823,'2017-05-04',NULL,'[3,null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,6628305267962647060,'2017-05-05',NULL,'[3,null,6]');
CREATE TABLE survey_note (
	-- A statement of a focus group or workshop in the same study.
	id INTEGER PRIMARY KEY,
	survey INTEGER NOT NULL REFERENCES survey ON DELETE CASCADE,
	meeting TEXT NOT NULL,           -- "Fokusgrupp 1"
	participants TEXT,               -- their kind
	day TEXT CHECK (day IS date(day)),
	statement TEXT NOT NULL,
	topic TEXT,
	aspect TEXT CHECK (aspect IN ('need', 'obstacle', 'idea', 'view'))
) STRICT;
INSERT INTO survey_note VALUES(1,1,'Fokusgrupp 1','Civilsamhälle','2017-09-12','Vi behöver en väg in till kommunen','Kontakt','need');
INSERT INTO survey_note VALUES(2,1,'Fokusgrupp 1','Civilsamhälle','2017-09-12','Lokalerna är upptagna när vi kan','Lokaler','obstacle');
INSERT INTO survey_note VALUES(3,1,'Workshop','Tjänstepersoner','2017-10-03','En gemensam kalender','Kontakt','idea');
CREATE TABLE theme (
	-- A code of the survey's list: what texts and notes are about.
	id INTEGER PRIMARY KEY,
	survey INTEGER NOT NULL REFERENCES survey ON DELETE CASCADE,
	name TEXT NOT NULL CHECK (name <> ''),
	name_key TEXT NOT NULL,
	UNIQUE (survey, name_key)
) STRICT;
INSERT INTO theme VALUES(1,1,'Lokaler','lokaler');
INSERT INTO theme VALUES(2,1,'Överblick','överblick');
CREATE TABLE response_theme (
	-- The answer of a response to a question is about a theme.
	response INTEGER NOT NULL REFERENCES response ON DELETE CASCADE,
	question INTEGER NOT NULL,
	theme INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
	PRIMARY KEY (response, question, theme)
) STRICT, WITHOUT ROWID;
INSERT INTO response_theme VALUES(1,5,2);
CREATE TABLE note_theme (
	note INTEGER NOT NULL REFERENCES survey_note ON DELETE CASCADE,
	theme INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
	PRIMARY KEY (note, theme)
) STRICT, WITHOUT ROWID;
INSERT INTO note_theme VALUES(2,1);
CREATE INDEX organisation_by_key ON organisation (name_key);
CREATE INDEX alias_by_organisation ON organisation_alias (organisation);
CREATE TRIGGER journal_keeps BEFORE DELETE ON journal BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;
CREATE INDEX agreement_by_organisation ON agreement (organisation);
CREATE INDEX round_by_programme ON round (programme, year);
CREATE INDEX application_by_organisation ON application (organisation);
CREATE TRIGGER round_frozen_update BEFORE UPDATE ON round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.id)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER round_frozen_delete BEFORE DELETE ON round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.id)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_frozen_insert BEFORE INSERT ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE round = NEW.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_frozen_update BEFORE UPDATE OF round, applied_ore, purpose, received, withdrawn ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_frozen_delete BEFORE DELETE ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_quantity_frozen_insert BEFORE INSERT ON application_quantity
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_quantity_frozen_update BEFORE UPDATE ON application_quantity
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_quantity_frozen_delete BEFORE DELETE ON application_quantity
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER allocation_frozen_insert BEFORE INSERT ON allocation
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER allocation_frozen_update BEFORE UPDATE ON allocation
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER allocation_frozen_delete BEFORE DELETE ON allocation
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER step_frozen_insert BEFORE INSERT ON step
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER step_frozen_update BEFORE UPDATE ON step
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER step_frozen_delete BEFORE DELETE ON step
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER adjustment_frozen_insert BEFORE INSERT ON adjustment
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER adjustment_frozen_update BEFORE UPDATE ON adjustment
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER adjustment_frozen_delete BEFORE DELETE ON adjustment
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_frozen_insert BEFORE INSERT ON pot
WHEN EXISTS (SELECT 1 FROM decision WHERE round = NEW.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_frozen_update BEFORE UPDATE ON pot
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_frozen_delete BEFORE DELETE ON pot
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_agreement_frozen_insert BEFORE INSERT ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = NEW.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_agreement_frozen_delete BEFORE DELETE ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_frozen_update BEFORE UPDATE ON decision BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_frozen_delete BEFORE DELETE ON decision BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_amount_frozen_delete BEFORE DELETE ON decision_amount BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER award_round_frozen_delete BEFORE DELETE ON award_round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER nomination_frozen_insert BEFORE INSERT ON nomination
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER nomination_frozen_update BEFORE UPDATE ON nomination
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER nomination_frozen_delete BEFORE DELETE ON nomination
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER score_frozen_insert BEFORE INSERT ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER score_frozen_update BEFORE UPDATE ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER score_frozen_delete BEFORE DELETE ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE INDEX amendment_by_application ON amendment (application);
CREATE TRIGGER amendment_frozen_update BEFORE UPDATE ON amendment BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER amendment_frozen_delete BEFORE DELETE ON amendment BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE VIEW granted_amount AS
-- What each application was decided, and what it is granted now that amendments are counted.
SELECT m.decision, m.application, m.amount_ore AS decided_ore, coalesce((SELECT n.amount_ore FROM amendment n
	WHERE n.application = m.application ORDER BY n.id DESC LIMIT 1), m.amount_ore) AS amount_ore
FROM decision_amount m
;
CREATE INDEX account_change_by_organisation ON account_change (organisation);
CREATE INDEX payment_by_application ON payment (application);
CREATE TRIGGER payment_decided BEFORE INSERT ON payment
WHEN NOT EXISTS (SELECT 1 FROM decision_amount WHERE application = NEW.application)
BEGIN SELECT raise(ABORT, 'not decided'); END;
CREATE INDEX reclaim_by_application ON reclaim (application);
CREATE INDEX response_by_organisation ON response (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX survey_note_by_survey ON survey_note (survey);
CREATE INDEX response_theme_by_theme ON response_theme (theme);
CREATE INDEX note_theme_by_theme ON note_theme (theme);
CREATE VIEW answer AS
	-- For whoever opens the file: a row an answer, several for several choices. number is the value of a scale's step, or the
	-- number, amount in kronor; text is a free text or a day.
	SELECT s.name AS survey, r.id AS respondent, q.key AS question, o.label AS option,
		CASE WHEN q.kind IN ('number', 'amount') THEN v.value / 100.0 ELSE o.value / 100.0 END AS number,
		CASE WHEN v.type = 'text' THEN v.value END AS text
	FROM response r
	JOIN survey s ON s.id = r.survey
	JOIN json_each(r.answers) a ON a.type <> 'null'
	JOIN survey_question q ON q.survey = r.survey AND q.number = a.key + 1
	JOIN json_each(CASE a.type WHEN 'array' THEN a.value ELSE json_array(a.value) END) v
	LEFT JOIN survey_option o ON o.survey = r.survey AND o.question = q.number AND o.code = v.value
		AND v.type = 'integer' AND q.kind IN ('scale', 'one', 'several')
;
CREATE TRIGGER decision_amount_frozen_update BEFORE UPDATE ON decision_amount BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_agreement_frozen_update BEFORE UPDATE ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
COMMIT;
