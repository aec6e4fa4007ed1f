-- SPDX-License-Identifier: EUPL-1.2
-- A database of schema 4 as the program of its day left it: its journal is that program's. All amounts, persons and numbers are made up.
PRAGMA application_id = 0x534d5652;
PRAGMA user_version = 4;
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
INSERT INTO journal VALUES(1,'2026-11-22T10:56:58+01:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'b1b858452989c8115d1b5f4420cb12509c01e942d6fb71431065db08d97ed238');
INSERT INTO journal VALUES(2,'2026-11-22T10:56:58+01:00','root','register add',X'b1b858452989c8115d1b5f4420cb12509c01e942d6fb71431065db08d97ed238',X'21af8546d6003c7972c77bf761f15fa275c36f07c61a316072a890a4ba41bde5');
INSERT INTO journal VALUES(3,'2026-11-22T10:56:58+01:00','root','register add',X'21af8546d6003c7972c77bf761f15fa275c36f07c61a316072a890a4ba41bde5',X'c9aac93582779f5274283ff9bed1ec45c09fd40dd8271523d3112699d18880b3');
INSERT INTO journal VALUES(4,'2026-11-22T10:56:58+01:00','root','register add',X'c9aac93582779f5274283ff9bed1ec45c09fd40dd8271523d3112699d18880b3',X'1a2205e613f24c8505c7d84b30cc02445d8ca70b7c4e0d2582bf1dd12e3d7e2e');
INSERT INTO journal VALUES(5,'2026-11-22T10:56:58+01:00','root','register add',X'1a2205e613f24c8505c7d84b30cc02445d8ca70b7c4e0d2582bf1dd12e3d7e2e',X'93c09230595d9a55d74e0a97131c2633ddb19f1baae354d006b0e77ebdd05e4b');
INSERT INTO journal VALUES(6,'2026-11-22T10:56:58+01:00','root','register add',X'93c09230595d9a55d74e0a97131c2633ddb19f1baae354d006b0e77ebdd05e4b',X'08ae5f90c1b13f28e86de2b7097ca38b89250015d411bf885b40fa61a63a583e');
INSERT INTO journal VALUES(7,'2026-11-22T10:56:59+01:00','root','agreement add',X'08ae5f90c1b13f28e86de2b7097ca38b89250015d411bf885b40fa61a63a583e',X'c5cfa9c86e74c0dbed91663974c8c2b4e508e68697e6af177418480814a04a9a');
INSERT INTO journal VALUES(8,'2026-11-22T10:56:59+01:00','root','grant open',X'c5cfa9c86e74c0dbed91663974c8c2b4e508e68697e6af177418480814a04a9a',X'1cd25eb800c2638940e7057e205ceb8566dd7afc094ccb887a8741033e715a72');
INSERT INTO journal VALUES(9,'2026-11-22T10:56:59+01:00','root','grant apply',X'1cd25eb800c2638940e7057e205ceb8566dd7afc094ccb887a8741033e715a72',X'3abb1d6faf40eb3e07444e46d1f35e70cb9e4cf4bfae1edf1a0b3442c65a35e8');
INSERT INTO journal VALUES(10,'2026-11-22T10:56:59+01:00','root','grant apply',X'3abb1d6faf40eb3e07444e46d1f35e70cb9e4cf4bfae1edf1a0b3442c65a35e8',X'ebd5409f450cf12ee26103cf2cc64046519b59cd7bce9cd26383047c7a9cd679');
INSERT INTO journal VALUES(11,'2026-11-22T10:56:59+01:00','root','grant allocate',X'ebd5409f450cf12ee26103cf2cc64046519b59cd7bce9cd26383047c7a9cd679',X'86fa3b845fd06fa1056705cd52210a9897833ae43d2dea26daa6235e823515fe');
INSERT INTO journal VALUES(12,'2026-11-22T10:56:59+01:00','root','award open',X'86fa3b845fd06fa1056705cd52210a9897833ae43d2dea26daa6235e823515fe',X'fe8576ab96ab3e09521f4ce9fdd70e43fdafe069cbb1e662f0c593d8f7e315c4');
INSERT INTO journal VALUES(13,'2026-11-22T10:56:59+01:00','root','award nominate',X'fe8576ab96ab3e09521f4ce9fdd70e43fdafe069cbb1e662f0c593d8f7e315c4',X'3b0c838469303af74bd7ad90749292c2991245e916415700a2da8dafc1c93acf');
INSERT INTO journal VALUES(14,'2026-11-22T10:56:59+01:00','root','award nominate',X'3b0c838469303af74bd7ad90749292c2991245e916415700a2da8dafc1c93acf',X'952bd150ada9973c27324cd53e8643b66ade11c1d265802564c9fec3971926f0');
INSERT INTO journal VALUES(15,'2026-11-22T10:56:59+01:00','root','register set',X'952bd150ada9973c27324cd53e8643b66ade11c1d265802564c9fec3971926f0',X'35d5adf575f67d0d072e4c4af00d2eb6a0fd1e215f3ae0fa3d84915f89b24091');
INSERT INTO journal VALUES(16,'2026-11-22T10:56:59+01:00','root','register set',X'35d5adf575f67d0d072e4c4af00d2eb6a0fd1e215f3ae0fa3d84915f89b24091',X'52a199f414b48705ca43d217cb04ec1a8eb20dab3ec69c7597d409161c893e47');
INSERT INTO journal VALUES(17,'2026-11-22T10:56:59+01:00','root','grant open',X'52a199f414b48705ca43d217cb04ec1a8eb20dab3ec69c7597d409161c893e47',X'40f75ddc0b328d0a57d1d36dd8955433ed4314c939f73decc05b16d25088fd0c');
INSERT INTO journal VALUES(18,'2026-11-22T10:56:59+01:00','root','grant apply',X'40f75ddc0b328d0a57d1d36dd8955433ed4314c939f73decc05b16d25088fd0c',X'2f6b1db7e38388c20afd2c792cbdf84a27a47a22d6ecaebc707dac3cab11d74e');
INSERT INTO journal VALUES(19,'2026-11-22T10:56:59+01:00','root','grant apply',X'2f6b1db7e38388c20afd2c792cbdf84a27a47a22d6ecaebc707dac3cab11d74e',X'163affadb308714615dc6f927ca0f5b53c13d81f30cd246a6b5de1d4f673bde0');
INSERT INTO journal VALUES(20,'2026-11-22T10:56:59+01:00','root','grant allocate',X'163affadb308714615dc6f927ca0f5b53c13d81f30cd246a6b5de1d4f673bde0',X'cb800f7529e9c05963b9a5eb5029269dd49cdf0b1b665c523470c45f2668bf9c');
INSERT INTO journal VALUES(21,'2026-11-22T10:56:59+01:00','root','grant decide',X'cb800f7529e9c05963b9a5eb5029269dd49cdf0b1b665c523470c45f2668bf9c',X'b969ceaa74712f2b055c98e5ff624fc148ce542e8d2a3b09af4d7136e16bdb5e');
INSERT INTO journal VALUES(22,'2026-11-22T10:56:59+01:00','root','register add',X'b969ceaa74712f2b055c98e5ff624fc148ce542e8d2a3b09af4d7136e16bdb5e',X'b0b1c96b4ceec3ebcf92c3b5d12ff62ccd0917f9c64eb1f56f6081790f1308fd');
INSERT INTO journal VALUES(23,'2026-11-22T10:56:59+01:00','root','register alias',X'b0b1c96b4ceec3ebcf92c3b5d12ff62ccd0917f9c64eb1f56f6081790f1308fd',X'06eceaa1029a317f31209734c10107c9b3a4854e603c4b7622c3d069ccb96d0a');
INSERT INTO journal VALUES(24,'2026-11-22T10:56:59+01:00','root','register import',X'06eceaa1029a317f31209734c10107c9b3a4854e603c4b7622c3d069ccb96d0a',X'8087c1579d7f974c249508912d8878149ae435ce457eb58bbd6b26b486641e4f');
INSERT INTO journal VALUES(25,'2026-11-22T10:56:59+01:00','root','register set',X'8087c1579d7f974c249508912d8878149ae435ce457eb58bbd6b26b486641e4f',X'c94d0ce9d11f2f79300ac04a51c3cfad99bdfa4b9d7b1c2babb8120e8dafb308');
INSERT INTO journal VALUES(26,'2026-11-22T10:56:59+01:00','root','agreement add',X'c94d0ce9d11f2f79300ac04a51c3cfad99bdfa4b9d7b1c2babb8120e8dafb308',X'49b09fd2d80d9df6077def395414d9231e84168d4fd6a2241b121e3cf2b67593');
INSERT INTO journal VALUES(27,'2026-11-22T10:56:59+01:00','root','grant open',X'49b09fd2d80d9df6077def395414d9231e84168d4fd6a2241b121e3cf2b67593',X'7bcff6626463ebfbce96f010ec122b586922a1fa85cf02839fa7a78d988f9cdd');
INSERT INTO journal VALUES(28,'2026-11-22T10:56:59+01:00','root','grant apply',X'7bcff6626463ebfbce96f010ec122b586922a1fa85cf02839fa7a78d988f9cdd',X'25be211ba2daa90df8212771115105e0be0a78704bf4d1797107f2f56a51b0d5');
INSERT INTO journal VALUES(29,'2026-11-22T10:56:59+01:00','root','grant apply',X'25be211ba2daa90df8212771115105e0be0a78704bf4d1797107f2f56a51b0d5',X'78874f690891cc115cfa9517af96eb781c23d483b480f04f4196f64823cf316e');
INSERT INTO journal VALUES(30,'2026-11-22T10:56:59+01:00','root','grant apply',X'78874f690891cc115cfa9517af96eb781c23d483b480f04f4196f64823cf316e',X'9f9c4808bf6808bf4141279a3184f5bb67c66ef8e607768b0c3680942f781389');
INSERT INTO journal VALUES(31,'2026-11-22T10:57:00+01:00','root','grant withdraw',X'9f9c4808bf6808bf4141279a3184f5bb67c66ef8e607768b0c3680942f781389',X'ff2fb70544053310cd20e99a127a18247da2eee96dfe82c3dabb02d6efda3c24');
INSERT INTO journal VALUES(32,'2026-11-22T10:57:00+01:00','root','grant allocate',X'ff2fb70544053310cd20e99a127a18247da2eee96dfe82c3dabb02d6efda3c24',X'51b9b090bd072cad7906b532dc8395d0739fe936df715ae0aaccc4c53df2006e');
INSERT INTO journal VALUES(33,'2026-11-22T10:57:00+01:00','root','grant adjust',X'51b9b090bd072cad7906b532dc8395d0739fe936df715ae0aaccc4c53df2006e',X'5059a49f790b992bb7879637c8dba05334eb3879ae160a52eb658c7e12599a07');
INSERT INTO journal VALUES(34,'2026-11-22T10:57:00+01:00','root','grant decide',X'5059a49f790b992bb7879637c8dba05334eb3879ae160a52eb658c7e12599a07',X'1080dbda8fd62ba6455aaa2d7db565e2e3c366f68a084815a4407fe16e692f54');
INSERT INTO journal VALUES(35,'2026-11-22T10:57:00+01:00','root','grant adjust',X'1080dbda8fd62ba6455aaa2d7db565e2e3c366f68a084815a4407fe16e692f54',X'409801acafc1ed74b12d8c54b99c7c74bfdbcd22544857867479a1ee8bcc44ca');
INSERT INTO journal VALUES(36,'2026-11-22T10:57:00+01:00','root','award score',X'409801acafc1ed74b12d8c54b99c7c74bfdbcd22544857867479a1ee8bcc44ca',X'acf6c254f8b2ac77168568dd2ea7c2344a7cf7947490439228975ac0fd175f49');
INSERT INTO journal VALUES(37,'2026-11-22T10:57:00+01:00','root','award score',X'acf6c254f8b2ac77168568dd2ea7c2344a7cf7947490439228975ac0fd175f49',X'4954cf3b1a1e75ffeb79115750528e7c18f2fab57685b7cf1936c50306d99085');
INSERT INTO journal VALUES(38,'2026-11-22T10:57:00+01:00','root','award decide',X'4954cf3b1a1e75ffeb79115750528e7c18f2fab57685b7cf1936c50306d99085',X'1bff42121e14e957007298e3fb3e866310c87b9fbbe7ad59bf217cebf1b7d80a');
INSERT INTO journal VALUES(39,'2026-11-22T10:57:00+01:00','root','grant account',X'1bff42121e14e957007298e3fb3e866310c87b9fbbe7ad59bf217cebf1b7d80a',X'02f645b11f47884c4d7d5ea3511b10d466746ed2bd9edca0f819d97c1f3b6653');
INSERT INTO journal VALUES(40,'2026-11-22T10:57:00+01:00','root','grant paid',X'02f645b11f47884c4d7d5ea3511b10d466746ed2bd9edca0f819d97c1f3b6653',X'076021386115870b8ffa6a4dfb62b7b0ec4310678bd5b6ed4e504ae793de995f');
INSERT INTO journal VALUES(41,'2026-11-22T10:57:00+01:00','root','grant account',X'076021386115870b8ffa6a4dfb62b7b0ec4310678bd5b6ed4e504ae793de995f',X'9959f7225ed170e941755603832c7b9daab6e92bb2c35df7996ee1b87d19d7a1');
INSERT INTO journal VALUES(42,'2026-11-22T10:57:00+01:00','root','grant reclaim',X'9959f7225ed170e941755603832c7b9daab6e92bb2c35df7996ee1b87d19d7a1',X'9496656c75be716c9f16f863189da6d48ba1d165707aa5138dc10b8c1ec22d57');
INSERT INTO journal VALUES(43,'2026-11-22T10:57:00+01:00','root','grant amend',X'9496656c75be716c9f16f863189da6d48ba1d165707aa5138dc10b8c1ec22d57',X'ece0c352a5501cca005f0d4c100ef912d18ece9e4ff3422c6a880a6ac7a1f5c9');
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'01d3604f727ad3785671414f28316dc2','{"municipality":"Ekerö","language":"sv"}',X'0aa52a031038e00bca5f2aa416fe9096e35e2581c1e35384008f096b703be0ab');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'85f77b341446299427fb52a73f8fa562','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'cbbc1316e98748d84661d842cd1d2f647b37a68cf8b4403622403260cb56941c');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'7c461a6d8dc903204d6006cf10494e41','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'0dd16e7b7e84c8ec93e88f60e406b8dfaa8d474d91468e518504113435d32951');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'2c220a8c37abc6d7a3085907743ea94b','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'c57ea60be374f811b1c81f93dab6545c8fcfb5134b58da46af120d2fd77826df');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'1b729e5dcac997162b4cf4c97cdea1c5','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'18416485d5ea43befb64627d34f4dc61f733e256180a001ec7644c4967eda795');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'da402c00adca7f38297516ab9efae4aa','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'ee8f6c5a068505a4d839d084cfdfe45029f51a37a598c484caa12464759f95ef');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'2c2a6d9d2dd8604bb2fd37522b98a404','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'bc07ba2ca403ea97606ffd6398f7af33a1058d6f165a32c64324398d63551514');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'b47acfe01c175d9578e92b09018d42cf','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'6fc8630b0c21e76c7b3b5d21d10612d791a3601bccc5501da2629042d55d111b');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'6e6fe8245560d79ab657d607a03efaf8','{"applied":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'cedd46361df2a30d1152e3fb1ac2e1977394bbd7fbb90a3b6764e2afc1e41d04');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'273b54dc8bdd41d288e87255e68fe62d','{"members":6200,"rent":2400000}',X'c9c89bf1555a107bd34ab31bf7a083437e0abb25248bbfb945cd404dfe0c610a');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'ed08fd6ff3adb84739e340049f4b40c3','{"applied":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'1b98f8be0b4e220517a6797376a45e30d67979ec2d7285f8c48823321eefb1ba');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'9d37d34bf863208ae7b8839608ebf3d1','{"members":4000,"rent":1420000}',X'01f412fc8e6646e44923f9fcb3342fc92d8e659987a5573d7510457d34a23c89');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'2b7d5aabd54dcbdcf5c6b15df7a60359','{"pot_ore":5100000,"claims_ore":2908050}',X'0e6256c88f6fced032385733312c518b15cffd8e0ede851be91e98514029f999');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'8ae4b0a71a9d599ac152bbcf0acdd387','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'423c71d3d45a4aaa003e9bcf4e6d6622a1db8f3e47cc1aa390cbda3a04071a4d');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'5c26f9ad4e273b6d09a9d526989c0dd6','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'974fd25726b155d94b75336332faa49e61f7a789036e71f3f6e144d2b6baffd1');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'758c48a8bf9a78b2185cc6dba42bde15','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'acec117123109c2eea007c715a15a5a36b2c587d0dc886b563331f1ac1fe68f7');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'fdaacbb2655f34090a453cb27e53c6b6','{"giro":{"old":null,"new":"875-1810"}}',X'6c90d6f0c0b1155e053a893632a6029dcf7a2193257c625cc011f2c73c6a5239');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'26504a62c27fe0ce9bf3b0b30de4aecc','{"giro":{"old":null,"new":"64 43 04-8"}}',X'f9a7e2adada104d360a180e71ac37ba6c20b64b312bd03cf9f9409033c832994');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'594ce58a415c601c4c98569029031b53','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'1bb2fc95f2121d077c59d33f9fba9a44a71a86df2e5f16058fc79253bb953a0f');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'a3ab65c79f98d17a398f7835ae0f622f','{"applied":{"old":null,"new":950000}}',X'95068805cda20e48b92041ec406e4c00d06ac6267781f47d0f5793c3477ca6af');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'99c6e80f981c746f78b5cf8e580ac9b7','{"applied":{"old":null,"new":900000}}',X'ab06fe28ada04a57381046accd7c6d391113ae3218bf2797b7fc329c326fb1a7');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'48b4e09589046d1bf856b8c3dc9d2d8a','{"pot_ore":4000000,"claims_ore":1850000}',X'7f2111412be0aa03ef2a1e9f196320e0b8fe12a221a87da00bd3d84389eb2ba5');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'622dceab60d0c35c9342a4ee0f1b98e5','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'abbaa4c4f7e87bf4d8d30f5cf2a313ebae891b2bf2125f74c936885c6e23112a');
INSERT INTO journal_payload VALUES(22,1,'organisation 6',X'725c7116bce604996bcd2fc9c1b286da','{"name":{"old":null,"new":"Ängsö Båtklubb ÅÄÖ"},"kind":{"old":null,"new":"association"},"category":{"old":null,"new":"Friluftsliv & båtar"},"address":{"old":null,"new":"Sjövägen 1"},"website":{"old":null,"new":"https://example.org"},"contact":{"personal":true},"email":{"personal":true},"phone":{"personal":true}}',X'26efb27946f933f47fd856ca362e6e67d921625eecf2a77e5d1ec926ed293ef4');
INSERT INTO journal_payload VALUES(23,1,'organisation 6',X'7879326cbd01873a715737ea4302fe43','{"alias":"Ångbåtens Vänner"}',X'7f8918473c8bbb988adb23fcce87e517237fa3a609b410297a78cb852fd25167');
INSERT INTO journal_payload VALUES(24,1,'file foreningar.csv',X'50bc9910de367c5bc7cbbb42e30ca5c0','{"sha256":"148b7fb903a7d088194ab97584823725a940f1721ef59d9f4a5951299b10bf10","rows":2,"added":2,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'c310f35b445bcfbebe8a8f3ea2604e342a78eb5f6ae7eb265b0fb275f9c278c0');
INSERT INTO journal_payload VALUES(25,1,'organisation 8',X'da567ce0adb25efcf38c9fdfcadd77be','{"town":{"old":"Ekerö","new":"Skå"},"founded":{"old":null,"new":1938}}',X'56afd7395c9ac2a2b97e5398b830082793b0b4a669de0606f61dcb4ae9af72c6');
INSERT INTO journal_payload VALUES(26,1,'agreement 2',X'baed04ef73bfc02242723319fe36147f','{"organisation":2,"programme":"kulturstöd","amount_ore":1200000,"starts":"2017-01-01","ends":"2017-12-31","kind":"drift","reference":"SN 2016/7"}',X'196d8276b5c275fd50712e805d61e7eb1d45ec5e84922df4842e9b6cc65957ed');
INSERT INTO journal_payload VALUES(27,1,'round 4',X'ccbd7b07dfd41db846640a14e7fbbae6','{"name":"kulturstöd-2017","programme":"kulturstöd","board":"Socialnämnden","year":2017,"budget_ore":6000000,"closes":"2017-03-31","decide_on":"2017-06-14","reference":"SN 2017/9","rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'c3c50efdd4c4963a8224b0743eb4cd0150aa425d893b030eb46e27e144592ee6');
INSERT INTO journal_payload VALUES(28,1,'application 7',X'87ef049cf438cd7d6ce31149b8a009d9','{"applied":{"old":null,"new":2000000},"purpose":{"old":null,"new":"Träffar för äldre på Färingsö"},"received":{"old":null,"new":"2017-03-27"}}',X'e21b7c5b5772391e1d43a205ba356caf248bc422f6078b28ff28f27817971aa6');
INSERT INTO journal_payload VALUES(28,2,'application 7',X'45de016732ba8c5b3184ec6be070c740','{"members":6200,"rent":2400000}',X'df6fa72080db2e903b01e05add00e8f28d1d8c63dbd5e92701661d3127a68fec');
INSERT INTO journal_payload VALUES(29,1,'application 8',X'7a4840c2ff4f50131beefce558fcea99','{"applied":{"old":null,"new":800050},"received":{"old":null,"new":"2017-03-12"}}',X'de66c9ae31aa13526f1c569d045287d451adf093b78e0ce2fecabee66008e432');
INSERT INTO journal_payload VALUES(29,2,'application 8',X'9771931c9100854532a537f8900c18a0','{"members":4050}',X'69a7714ef1d06f6b3e392fbcb292a3f09cf1f5b231c2252b44b3f82223d6cbe4');
INSERT INTO journal_payload VALUES(30,1,'application 9',X'cf521bf50141452c71d09ca405bd7720','{"applied":{"old":null,"new":300000},"received":{"old":null,"new":"2017-03-13"}}',X'ba3d0a71b30c26c5843cc9d2285ce402e96066a7a8933dc2a17d4279546c91fd');
INSERT INTO journal_payload VALUES(30,2,'application 9',X'52c2dd9846109ce26715cb348df8cab1','{"members":400}',X'a360e71ddcd4aa79aedad50941c07fde8269d0331abe6b5ecac6935d21174383');
INSERT INTO journal_payload VALUES(31,1,'application 9',X'2fd076644cccd87a686a675b7de06bdf','{"withdrawn":"Återkommer nästa år"}',X'dbc5152ad31ff5d57c466cc67ff473239059ebcb4bcd56d1f834d6fdb7b26f7d');
INSERT INTO journal_payload VALUES(32,1,'round 4',X'c61db7b6666d38e6c2769e1cfd57ab28','{"pot_ore":4800000,"claims_ore":1658000}',X'737adada34a7e0b7fc51ee916f5ed1287fb12b82ae08ef6c95d4d330ab279c60');
INSERT INTO journal_payload VALUES(33,1,'application 8',X'c75a372d95b1bc667a45077fef33c11e','{"adjusted_ore":250000,"reason":"Nämndens bedömning: når många unga"}',X'2ca163b06eacfc74065a7d15f6cc889f65427002d86ff0be8ab9f4cbfc8a944c');
INSERT INTO journal_payload VALUES(34,1,'round 4',X'4d94ad5052854f55a5184059e5982046','{"decided_on":"2017-06-14","paragraph":"58","reference":"SN 2017/9","allocated_ore":1900000}',X'112aba1d06698a9c3207f19abf9d00581312efc4315535caf280f3e78db5fba8');
INSERT INTO journal_payload VALUES(35,1,'application 1',X'd669c18025c7c7adb40436958031ce79','{"adjusted_ore":1100000,"reason":"Lägre hyra från maj"}',X'd68f63fd80a64631dae6840c3052891bc884bc75353a6be6128d8ec145c5993c');
INSERT INTO journal_payload VALUES(36,1,'application 3',X'3bd7e9fb833e41344fff64a2384abe9b','{"criterion":"nya möjligheter","points":4}',X'acc63d9b181eab7ac8ffde7a3fdb0e8e179db0b3abad7fa0b18a9058b55d776b');
INSERT INTO journal_payload VALUES(37,1,'application 4',X'f8301fb51020e9afc19b35f0173369b3','{"criterion":"nya möjligheter","points":3}',X'6281b761db99d116c0d31aa8c6d6cd5530c44cd76c117c9508a7fbd023e7793f');
INSERT INTO journal_payload VALUES(38,1,'round 2',X'f1271e11d590941a15ebbd0d25f6651f','{"decided_on":"2018-06-13","paragraph":"60","reference":null,"motivation":"För en öppen dörr","allocated_ore":1000000}',X'116d07b5f0c3e0c8e0d3d1271cab14c0a0b8a58ef5f5c6df1085d9cf8c5fb7d2');
INSERT INTO journal_payload VALUES(39,1,'round 3',X'02d284ca645abc900afae1596897b053','{"due":"2018-01-31"}',X'ec6dc3fba991cf1e45a8b011f1ccd16d57cee20005091a8438face8637abb740');
INSERT INTO journal_payload VALUES(40,1,'application 5',X'8d51f9f6c1ef2c95126e029d30b5affa','{"paid_ore":950000,"paid_on":"2017-06-20","giro":"64 43 04-8"}',X'a57d4114b2ff49a28aa70e0ca05e97b0c08757499b598829cfad48f312926390');
INSERT INTO journal_payload VALUES(41,1,'application 5',X'bc8d0bd98acfcef352155def3f675886','{"spent_ore":900000,"received":"2017-12-01"}',X'ef72f37e5f0e6bcf247bcb7deb96021484cb29b382200f4d64b7c6e2997556da');
INSERT INTO journal_payload VALUES(42,1,'application 5',X'5d3a7304f19eea8d9842946772c84ee8','{"reclaimed_ore":50000,"reclaimed_on":"2018-01-10","reason":"Ej förbrukat"}',X'bf9766ff97b54348034906a86dfdc16de15403f815e2355cda965595b89a3402');
INSERT INTO journal_payload VALUES(43,1,'application 7',X'77759d0aa93b560ac22dc6deb3682815','{"before_ore":1650000,"amended_ore":1200000,"decided_on":"2017-09-13","paragraph":"80","reason":"Rättelse av hyran"}',X'5942ac12a6a5c41c9258438fee602eb261abad86f31377116ace80b79aa1c1c8');
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
	amount_ore INTEGER NOT NULL,
	PRIMARY KEY (round, agreement)
) STRICT, WITHOUT ROWID;
INSERT INTO pot_agreement VALUES(1,1,8400000);
INSERT INTO pot_agreement VALUES(4,2,1200000);
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
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
	PRIMARY KEY (decision, application)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_amount VALUES(1,5,950000);
INSERT INTO decision_amount VALUES(1,6,900000);
INSERT INTO decision_amount VALUES(2,7,1650000);
INSERT INTO decision_amount VALUES(2,8,250000);
INSERT INTO decision_amount VALUES(3,3,1000000);
INSERT INTO decision_amount VALUES(3,4,0);
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
CREATE TRIGGER pot_agreement_frozen_update BEFORE UPDATE ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_agreement_frozen_delete BEFORE DELETE ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_frozen_update BEFORE UPDATE ON decision BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_frozen_delete BEFORE DELETE ON decision BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_amount_frozen_update BEFORE UPDATE ON decision_amount BEGIN SELECT raise(ABORT, 'decided'); END;
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
COMMIT;
