-- SPDX-License-Identifier: EUPL-1.2
-- A database of schema 5 as the program of its day left it: its journal is that program's. All amounts, persons and numbers are made up.
PRAGMA application_id = 0x534d5652;
PRAGMA user_version = 5;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
	-- What init was told: the municipality, the language.
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('language','sv');
INSERT INTO setting VALUES('municipality','Ekerö');
INSERT INTO setting VALUES('survey_key','a899bd1e19e3b4e750cdfad22415f7474a9314aa1d94dc3d129255eec03dbab4');
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
INSERT INTO journal VALUES(1,'2026-11-22T10:57:23+01:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'58742e61a59927e19c72665eb51ea2b27d8480f721cf5cc756cf4dff1796f63a');
INSERT INTO journal VALUES(2,'2026-11-22T10:57:23+01:00','root','register add',X'58742e61a59927e19c72665eb51ea2b27d8480f721cf5cc756cf4dff1796f63a',X'7b90a7f3f2c15007ee980eb2bfb224ca82ff2d438859b0cf2990e216370b7fa1');
INSERT INTO journal VALUES(3,'2026-11-22T10:57:23+01:00','root','register add',X'7b90a7f3f2c15007ee980eb2bfb224ca82ff2d438859b0cf2990e216370b7fa1',X'd1e5f73321d30499acd7eebea9eea8108a83e8cce3cfe077674b8c5f3f2ee6d0');
INSERT INTO journal VALUES(4,'2026-11-22T10:57:23+01:00','root','register add',X'd1e5f73321d30499acd7eebea9eea8108a83e8cce3cfe077674b8c5f3f2ee6d0',X'179e22619def9a9b012cec409d76317a1dfde38800adc25ecde0abd175fbc799');
INSERT INTO journal VALUES(5,'2026-11-22T10:57:23+01:00','root','register add',X'179e22619def9a9b012cec409d76317a1dfde38800adc25ecde0abd175fbc799',X'631c196536c445da26a60535ff246890357deeb6a5ad27b18d2d51dc018b7272');
INSERT INTO journal VALUES(6,'2026-11-22T10:57:23+01:00','root','register add',X'631c196536c445da26a60535ff246890357deeb6a5ad27b18d2d51dc018b7272',X'4c4e46d05be8597be9d69e8fd59c1601844eee5ae7bd207d8712d7e1b5ff355a');
INSERT INTO journal VALUES(7,'2026-11-22T10:57:24+01:00','root','agreement add',X'4c4e46d05be8597be9d69e8fd59c1601844eee5ae7bd207d8712d7e1b5ff355a',X'1cceab6bb9686f1e99bfd7f3b2d8b949a71dd66533aedea94293d6991398c45f');
INSERT INTO journal VALUES(8,'2026-11-22T10:57:24+01:00','root','grant open',X'1cceab6bb9686f1e99bfd7f3b2d8b949a71dd66533aedea94293d6991398c45f',X'68aacd58921c1e0689c231cb28c639de269a9d71d44c10ed46b133b91709d71d');
INSERT INTO journal VALUES(9,'2026-11-22T10:57:24+01:00','root','grant apply',X'68aacd58921c1e0689c231cb28c639de269a9d71d44c10ed46b133b91709d71d',X'e17fae63a4d6494ef1dc5489dbcfe7fe79c9dfb6338aab1bc3d879ee92d91a6a');
INSERT INTO journal VALUES(10,'2026-11-22T10:57:24+01:00','root','grant apply',X'e17fae63a4d6494ef1dc5489dbcfe7fe79c9dfb6338aab1bc3d879ee92d91a6a',X'4063dc3993ee56feb38a6ec84dd4d06c5acb781eda6148084d340e9faaf23152');
INSERT INTO journal VALUES(11,'2026-11-22T10:57:24+01:00','root','grant allocate',X'4063dc3993ee56feb38a6ec84dd4d06c5acb781eda6148084d340e9faaf23152',X'3e77524489f4e18fedfb53c0be039447c68f2f262129ddfd45d643585ae9e1a1');
INSERT INTO journal VALUES(12,'2026-11-22T10:57:24+01:00','root','award open',X'3e77524489f4e18fedfb53c0be039447c68f2f262129ddfd45d643585ae9e1a1',X'92349f2c54939a3c84306a2b3ac53007fd5babd38d7fa19c40a5541ed8cb74c4');
INSERT INTO journal VALUES(13,'2026-11-22T10:57:24+01:00','root','award nominate',X'92349f2c54939a3c84306a2b3ac53007fd5babd38d7fa19c40a5541ed8cb74c4',X'83537791cbf5dce7f6babfabb7cbcb4a506e67398ec01db4854b6d15385296ca');
INSERT INTO journal VALUES(14,'2026-11-22T10:57:24+01:00','root','award nominate',X'83537791cbf5dce7f6babfabb7cbcb4a506e67398ec01db4854b6d15385296ca',X'67a315b19bb2cff96e2959baacd3f346a1327d846d5e79874113f3a3ec99caa8');
INSERT INTO journal VALUES(15,'2026-11-22T10:57:24+01:00','root','register set',X'67a315b19bb2cff96e2959baacd3f346a1327d846d5e79874113f3a3ec99caa8',X'b8dc8fe35a348699fbc83b5aee2d11f7d916ef3ded20e263ae4e3de8d10ce3b3');
INSERT INTO journal VALUES(16,'2026-11-22T10:57:24+01:00','root','register set',X'b8dc8fe35a348699fbc83b5aee2d11f7d916ef3ded20e263ae4e3de8d10ce3b3',X'277bed7f2b616e8e6e95cd27a0ed321c7fdafad9d001bce3dd6027b5e7fff16a');
INSERT INTO journal VALUES(17,'2026-11-22T10:57:24+01:00','root','grant open',X'277bed7f2b616e8e6e95cd27a0ed321c7fdafad9d001bce3dd6027b5e7fff16a',X'f5173e8dedb12919d448f37717f2dae734fd954d9f9486c483278cc90fcc7555');
INSERT INTO journal VALUES(18,'2026-11-22T10:57:24+01:00','root','grant apply',X'f5173e8dedb12919d448f37717f2dae734fd954d9f9486c483278cc90fcc7555',X'a367230caeea78b79dd0758fcac85067302823e302e0529418f2c263e393f060');
INSERT INTO journal VALUES(19,'2026-11-22T10:57:24+01:00','root','grant apply',X'a367230caeea78b79dd0758fcac85067302823e302e0529418f2c263e393f060',X'8397f84a03dfc49cfb1f2d859512c15323af3c597c84885204cf17757d786591');
INSERT INTO journal VALUES(20,'2026-11-22T10:57:24+01:00','root','grant allocate',X'8397f84a03dfc49cfb1f2d859512c15323af3c597c84885204cf17757d786591',X'1efa2ae56869241c7d9e67c0a92ba763aaadaf3a17517eb80b392fd5a96b9657');
INSERT INTO journal VALUES(21,'2026-11-22T10:57:24+01:00','root','grant decide',X'1efa2ae56869241c7d9e67c0a92ba763aaadaf3a17517eb80b392fd5a96b9657',X'e8999bd459e6f54f7fcb5aa401232114ea23defeca49d94082958e5f2626b070');
INSERT INTO journal VALUES(22,'2026-11-22T10:57:24+01:00','root','survey import',X'e8999bd459e6f54f7fcb5aa401232114ea23defeca49d94082958e5f2626b070',X'fee5e8c8be31f72fda19a4ddb3ed26d69504c8c694c08e271882812cb46d0c57');
INSERT INTO journal VALUES(23,'2026-11-22T10:57:24+01:00','root','survey import',X'fee5e8c8be31f72fda19a4ddb3ed26d69504c8c694c08e271882812cb46d0c57',X'34177653ceabdf38e99e45df83ea03440951194325357a9776992582d14fc68e');
INSERT INTO journal VALUES(24,'2026-11-22T10:57:24+01:00','root','register add',X'34177653ceabdf38e99e45df83ea03440951194325357a9776992582d14fc68e',X'c2293fea59c6c6ea383585462041d081fce8d576711d699fede527f4802f3827');
INSERT INTO journal VALUES(25,'2026-11-22T10:57:24+01:00','root','register alias',X'c2293fea59c6c6ea383585462041d081fce8d576711d699fede527f4802f3827',X'd25ec8d12dfd8bb4cf44af77e61de88b66fd88ae71a5b6a8288ad92d2e653c73');
INSERT INTO journal VALUES(26,'2026-11-22T10:57:24+01:00','root','register import',X'd25ec8d12dfd8bb4cf44af77e61de88b66fd88ae71a5b6a8288ad92d2e653c73',X'f28bb3f45d2ff79aa94ff98b49cc26c610f2a14fd101ffc734d2ba1522d82de6');
INSERT INTO journal VALUES(27,'2026-11-22T10:57:24+01:00','root','register set',X'f28bb3f45d2ff79aa94ff98b49cc26c610f2a14fd101ffc734d2ba1522d82de6',X'c6cd01725ac2863775a747f1267f927f752c938880fd78bec46806b5db5a003d');
INSERT INTO journal VALUES(28,'2026-11-22T10:57:24+01:00','root','agreement add',X'c6cd01725ac2863775a747f1267f927f752c938880fd78bec46806b5db5a003d',X'864747c411e92d8d476726ee40a1c4a1637125c9a324dc32e5bf587c5dc81637');
INSERT INTO journal VALUES(29,'2026-11-22T10:57:24+01:00','root','grant open',X'864747c411e92d8d476726ee40a1c4a1637125c9a324dc32e5bf587c5dc81637',X'52ea7ffec45cb08919497e969aaf6aa223fea9ceab4f9d43a8831b47ef1f91be');
INSERT INTO journal VALUES(30,'2026-11-22T10:57:24+01:00','root','grant apply',X'52ea7ffec45cb08919497e969aaf6aa223fea9ceab4f9d43a8831b47ef1f91be',X'c2fffa517dfbbd69985f5004eb95502765d9d448f772ef013fc5eb2569bdbaf9');
INSERT INTO journal VALUES(31,'2026-11-22T10:57:24+01:00','root','grant apply',X'c2fffa517dfbbd69985f5004eb95502765d9d448f772ef013fc5eb2569bdbaf9',X'a0c4380332d0b9ab0ed5f3c4498e2aac8515d48195d5c2a697e72605c7e00e2b');
INSERT INTO journal VALUES(32,'2026-11-22T10:57:25+01:00','root','grant apply',X'a0c4380332d0b9ab0ed5f3c4498e2aac8515d48195d5c2a697e72605c7e00e2b',X'581cc89c33e1f75706536dcf8c9700a6f07a7ed5542348d9bc9389a9c2c6b0f6');
INSERT INTO journal VALUES(33,'2026-11-22T10:57:25+01:00','root','grant withdraw',X'581cc89c33e1f75706536dcf8c9700a6f07a7ed5542348d9bc9389a9c2c6b0f6',X'b4aeffdc4ced34d6333669c6ed7838951c0b53d051f26ae9653530f644d8b79d');
INSERT INTO journal VALUES(34,'2026-11-22T10:57:25+01:00','root','grant allocate',X'b4aeffdc4ced34d6333669c6ed7838951c0b53d051f26ae9653530f644d8b79d',X'd01c94d481ec998e158e9d94a5aee0e889b9d4f0264558307c2ecc25b9fa0ba5');
INSERT INTO journal VALUES(35,'2026-11-22T10:57:25+01:00','root','grant adjust',X'd01c94d481ec998e158e9d94a5aee0e889b9d4f0264558307c2ecc25b9fa0ba5',X'274be9b39f35e25de172c650ef1f5f4ffcde6fb661fad207785f5c375d4fb517');
INSERT INTO journal VALUES(36,'2026-11-22T10:57:25+01:00','root','grant decide',X'274be9b39f35e25de172c650ef1f5f4ffcde6fb661fad207785f5c375d4fb517',X'1ea7d4e5322ec4faaa57a3e339f2a488cd806d1c590ed4b8f2754c02473da849');
INSERT INTO journal VALUES(37,'2026-11-22T10:57:25+01:00','root','grant adjust',X'1ea7d4e5322ec4faaa57a3e339f2a488cd806d1c590ed4b8f2754c02473da849',X'2561f87b1a7a1210f2c1479e75445cc4857c2b3c594d0852ac15d6b4537dd9fd');
INSERT INTO journal VALUES(38,'2026-11-22T10:57:25+01:00','root','award score',X'2561f87b1a7a1210f2c1479e75445cc4857c2b3c594d0852ac15d6b4537dd9fd',X'a15efda3310c78f1cbeb5ffebf56a9b429e9c6775fe5e92d6ea39c059f3f287a');
INSERT INTO journal VALUES(39,'2026-11-22T10:57:25+01:00','root','award score',X'a15efda3310c78f1cbeb5ffebf56a9b429e9c6775fe5e92d6ea39c059f3f287a',X'9288b1701d1ea5e0464e70c4819bcb60239c762bea4be0ccb3a38723bd8ad1e2');
INSERT INTO journal VALUES(40,'2026-11-22T10:57:25+01:00','root','award decide',X'9288b1701d1ea5e0464e70c4819bcb60239c762bea4be0ccb3a38723bd8ad1e2',X'c1d9a7f420060ca0827ceea7f3f1da836ef7238862aa11f7d732e635d332b30c');
INSERT INTO journal VALUES(41,'2026-11-22T10:57:25+01:00','root','grant account',X'c1d9a7f420060ca0827ceea7f3f1da836ef7238862aa11f7d732e635d332b30c',X'0b57c6dc43c118892ab2abba0b9e3238041f580fec8d4a24de848d6efda02f90');
INSERT INTO journal VALUES(42,'2026-11-22T10:57:25+01:00','root','grant paid',X'0b57c6dc43c118892ab2abba0b9e3238041f580fec8d4a24de848d6efda02f90',X'033de842bd08e20185f29a7d582291d631437a3000e5fe72a915e6eaad0e7aff');
INSERT INTO journal VALUES(43,'2026-11-22T10:57:25+01:00','root','grant account',X'033de842bd08e20185f29a7d582291d631437a3000e5fe72a915e6eaad0e7aff',X'861f026f6ade83ec75ee2a224b5a49fc7f6cddf50bcd7cc3b56a23dcfd7b6166');
INSERT INTO journal VALUES(44,'2026-11-22T10:57:25+01:00','root','grant reclaim',X'861f026f6ade83ec75ee2a224b5a49fc7f6cddf50bcd7cc3b56a23dcfd7b6166',X'ba8f74b51c2152fd536e958c2c7bc1499db8fd16ede3bfc7d810f5533d787d32');
INSERT INTO journal VALUES(45,'2026-11-22T10:57:25+01:00','root','grant amend',X'ba8f74b51c2152fd536e958c2c7bc1499db8fd16ede3bfc7d810f5533d787d32',X'c13067a4b9207bdd9fef95edcba9e224b019e16a8a736c5a1a2aedec48f57050');
INSERT INTO journal VALUES(46,'2026-11-22T10:57:25+01:00','root','survey theme',X'c13067a4b9207bdd9fef95edcba9e224b019e16a8a736c5a1a2aedec48f57050',X'0837d8e70a65f94b594cd9b121a96c074ab3b99377e433a85e35cb80e28b0c0e');
INSERT INTO journal VALUES(47,'2026-11-22T10:57:25+01:00','root','survey link',X'0837d8e70a65f94b594cd9b121a96c074ab3b99377e433a85e35cb80e28b0c0e',X'4ae4f8360665174e18ce9aebac425492a3e5cf9fff11fa98983a759dcac0d333');
INSERT INTO journal VALUES(48,'2026-11-22T10:57:25+01:00','root','survey theme',X'4ae4f8360665174e18ce9aebac425492a3e5cf9fff11fa98983a759dcac0d333',X'96fbbc58dbb36063cc7f8c9874f17e6275ec5fe439edf889cab07070102e7d58');
INSERT INTO journal VALUES(49,'2026-11-22T10:57:25+01:00','root','survey theme',X'96fbbc58dbb36063cc7f8c9874f17e6275ec5fe439edf889cab07070102e7d58',X'1b084b44c5019814d71e9a7680d8bf17bd64fa15c205363383e70db8641df5fd');
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'ed646a70ec0f7e45427f53b0a86cf1c9','{"municipality":"Ekerö","language":"sv"}',X'899ead68feafcff16c5ce52bf581517daeb27192204d2ff8d3944ed744600039');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'96c4829859fe3280fd7ec478f3249402','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'056d34969b57674744b4d09cf5cb21873f179df387b03b627c916a50942f1f53');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'76d965773193bdb9f51ea58a19bdef20','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'acd6f1a55a42518e08eb0022150b03b0526bea3ef6918dcc4a7e025aa40be9b4');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'2a33ac8ef7de016479d5d8473840c849','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'05f9c4e5edc9896e9c91ef7d3e7841a0e2645a9004b706fdad70620c333010eb');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'7b73030f2c20f0102ce556c130d0cfee','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'ce4ff0e7fb981672b04218386645a0d15f1c262772e89c2b40e98f600b18dcff');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'b7d192eaa1b76b74abdd6388e77469c6','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'033a91ae112a6a2d63fe407b0bf05865c43452d00e126eca0f5c62f852c0d9f8');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'69ce3eafeac143d98aef3f91fcff69f2','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'7b50dcdd5e7555ef18723185b297fa1bf2d196bfc5780fe472a9767783543977');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'64715c4251d06522e3dd872d32e80526','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'68ecf332c1c57e157df864f573dc34507224553b550b6f4eb3937dfd8a8e9bbf');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'fc2cbf244a654fe47248b40e4169dc27','{"applied":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'b6d2d75560294d897ecd7dd7dd9cb2e61e15bfc0097f847eb51a966fcfa5273d');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'51ec1de0c7fed4043ebd06adea353d2d','{"members":6200,"rent":2400000}',X'7760fa5d683d7db4e8183511136d0a88c3ee6acba677262aeb9a0a958743de77');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'1f3782f056cca812fc9570ab3095c6e8','{"applied":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'232e9dcbc6c698f7107816236dbefc91d512cc4bdcbef03e5bf3162aa20799c0');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'30eb8ae5887bc53c2caaf30dd18c3fd9','{"members":4000,"rent":1420000}',X'8e3b1987cc2122d2eb870a7cb2946b89dd76fa2ce7c404284ab7ef4dff6b0143');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'b59a7e26ff6b2c06ca97aeafb6d62105','{"pot_ore":5100000,"claims_ore":2908050}',X'7f310ff74a3e3c125761f2dbb38743fc58f3807726a290d375ff27390c42655d');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'935946e4d67d5f337cef4f7bb1a55217','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'15d0fce6b132bf12d71fedac1cba18c8fec552c31c9b078580401ff9a6fe9788');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'ee6768b79ddfe0d839d913ffb0cb4305','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'7c22e36734e3c10a8f2707b963f05ed90c67d4bcba8f4292117d2d27fbaf34de');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'aea6499c403946492524a4e99b8d028c','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'7daa54140ea5c12e94e2fe84e60720c7b3e02cf8c772388063e6ef6917ca5db3');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'5d06c1f71eb6c1f7e14597890bb05806','{"giro":{"old":null,"new":"875-1810"}}',X'e917be5bbb1c8cdd21ac6766198294bd46f513a0ac49b6419efd40501c3c4824');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'cecef0647083ca302047c2a8ad7c299d','{"giro":{"old":null,"new":"64 43 04-8"}}',X'e5512bce5d11323c54581c5f231623db20f50fe8c57e4ec28df3b0c08803798e');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'1c618fd1cb9786ac659902dd35702ca8','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'06281ce4f87d0eb530c0214a0d187bb0b25a39ff3c075430df7c9660c4ba8509');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'c5fdad06f2b652107edf61ee61b8b329','{"applied":{"old":null,"new":950000}}',X'a135b01f48d4b2c3fcbf45796e11ea34e031407e7b2a0afc90a230c772dbc894');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'c2486fddf78aed65551033f2607649af','{"applied":{"old":null,"new":900000}}',X'67cd3b83d03a68331b60fc38f88d8499f97dcd3ed5424cadfe54fd99f65adfec');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'7616e6f3d9677803c7093aaa003b2248','{"pot_ore":4000000,"claims_ore":1850000}',X'0be5bc2a5491b9dfa91129722bdc785273b63859535e036856520ee77a6b7e31');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'96b898fbcbe52d54509f21ec1421a818','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'ad60ce4dc00427ea8d767b2f5dbd8b97414f990bb8869a28312d1ab01ec433bb');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'791de8e655b01ed7df4e5268d2a61369','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'921e9c133013c69858de9b67d1c99a5782374e81d0c0f838317888620bb995b5');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'28d1d46515346934e053dc6f3c9ffff2','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'a1c4ec16e4abe6c61c686955e16fb796351aeb667a84062e48a87822618ad009');
INSERT INTO journal_payload VALUES(24,1,'organisation 6',X'13e04f2546639bfcacf33cf6c4a79b48','{"name":{"old":null,"new":"Ängsö Båtklubb ÅÄÖ"},"kind":{"old":null,"new":"association"},"category":{"old":null,"new":"Friluftsliv & båtar"},"address":{"old":null,"new":"Sjövägen 1"},"website":{"old":null,"new":"https://example.org"},"contact":{"personal":true},"email":{"personal":true},"phone":{"personal":true}}',X'193c07fc1a4a36c3c1b54a46dc8f7c93b97f66a50f39493dafb6872a7130965a');
INSERT INTO journal_payload VALUES(25,1,'organisation 6',X'3c534458c0045f2a1a64628dd74fc53a','{"alias":"Ångbåtens Vänner"}',X'db35d33eba76cfc8edc02e977934a496aeac80203984f555729cc6c32a06ace4');
INSERT INTO journal_payload VALUES(26,1,'file foreningar.csv',X'fccd031d3379c1ca02adf9230e8ff560','{"sha256":"148b7fb903a7d088194ab97584823725a940f1721ef59d9f4a5951299b10bf10","rows":2,"added":2,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'331602bef1fa667c283770f55c849366c0e90f372ef01e8fb6b04256d2ccc1af');
INSERT INTO journal_payload VALUES(27,1,'organisation 8',X'8531409e00b231d0b2d7abcbf10daa52','{"town":{"old":"Ekerö","new":"Skå"},"founded":{"old":null,"new":1938}}',X'6c864f1e927a06609313daf7eee86d9c033a0d23a66f4ed4536e71160ea748ef');
INSERT INTO journal_payload VALUES(28,1,'agreement 2',X'8364bfbe5ae82bafc80c9e670c86d146','{"organisation":2,"programme":"kulturstöd","amount_ore":1200000,"starts":"2017-01-01","ends":"2017-12-31","kind":"drift","reference":"SN 2016/7"}',X'339150222abb9a917e685154e997afa6e206e3d7185e77972e46e9572fcd3f21');
INSERT INTO journal_payload VALUES(29,1,'round 4',X'53f92563b274af3d4469fbdc7b22613c','{"name":"kulturstöd-2017","programme":"kulturstöd","board":"Socialnämnden","year":2017,"budget_ore":6000000,"closes":"2017-03-31","decide_on":"2017-06-14","reference":"SN 2017/9","rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'87a501156bd9a03367c32f2283b5550e2196e1d7772740fc78463f7f4e045c1f');
INSERT INTO journal_payload VALUES(30,1,'application 7',X'fa7f22a0397bed2c9aba408140c5af0d','{"applied":{"old":null,"new":2000000},"purpose":{"old":null,"new":"Träffar för äldre på Färingsö"},"received":{"old":null,"new":"2017-03-27"}}',X'0c18fb84bed3041c6813e437d8072fcc8f91f60cee4bec90a20874e6bffdab7b');
INSERT INTO journal_payload VALUES(30,2,'application 7',X'e7efb7fc4603cecc29333d31783be6cb','{"members":6200,"rent":2400000}',X'4781793fbfc41387b612c429a3343392987e15a3886cfd805bed944165470555');
INSERT INTO journal_payload VALUES(31,1,'application 8',X'3eddcf8d63d903174c0a0a2474a70543','{"applied":{"old":null,"new":800050},"received":{"old":null,"new":"2017-03-12"}}',X'd3f2a65c04cd0bf7644b1d05c45a1c92ddd28b7a1b3aed95865b32cd88502ba2');
INSERT INTO journal_payload VALUES(31,2,'application 8',X'3af12ac375ed1cfdf95ec3d0e10315ff','{"members":4050}',X'062fc8f945f0ab9ab2f8363392455bf67f64644dbd708b063e0f24c8d9b919c8');
INSERT INTO journal_payload VALUES(32,1,'application 9',X'6c541dc8bd0df7ab75d20cf77f2af7e9','{"applied":{"old":null,"new":300000},"received":{"old":null,"new":"2017-03-13"}}',X'5232fdcd594b87ecdc0ca945fdc56997640c45fd27310d2995f5a0001f68269e');
INSERT INTO journal_payload VALUES(32,2,'application 9',X'f3b0af2ccaa5a796153a9f987c351b85','{"members":400}',X'e8e46f44261d53d5bc3ba6a148652619be2db334f03a69e5be89c8f96a868b62');
INSERT INTO journal_payload VALUES(33,1,'application 9',X'e8a6f732e10403f79df8f379f78c3973','{"withdrawn":"Återkommer nästa år"}',X'7d6c724747c4dac0624536e7067b1fe0a29e20775efff33f8989c6f37b6d27d6');
INSERT INTO journal_payload VALUES(34,1,'round 4',X'ce9cd4bcdeae185bc2a8e13d0d6cadb4','{"pot_ore":4800000,"claims_ore":1658000}',X'1a4b763a3cddb6e70c2ee1e295cf13652cee15baee5e299511f909da163d86ea');
INSERT INTO journal_payload VALUES(35,1,'application 8',X'c72827ca931d4819c4d9b7a0bda9feef','{"adjusted_ore":250000,"reason":"Nämndens bedömning: når många unga"}',X'dcb3616c2054a01306e77d6429dfea47c79ac44a53273b5ebe5990885f105e41');
INSERT INTO journal_payload VALUES(36,1,'round 4',X'3e7891b914bd9a2ecc73abf50d08ed92','{"decided_on":"2017-06-14","paragraph":"58","reference":"SN 2017/9","allocated_ore":1900000}',X'f2b1b17f06d62802bf1b164d0f2e196e3dc6f53edf7aebcf6c5373104abb89cb');
INSERT INTO journal_payload VALUES(37,1,'application 1',X'e40ff23627e7812c41ae46cfdc65a087','{"adjusted_ore":1100000,"reason":"Lägre hyra från maj"}',X'026c581136d787d1e79b82b83d211947b5b3ae193526c8750d13b364370bdde3');
INSERT INTO journal_payload VALUES(38,1,'application 3',X'35141168c96aaab46682b9014c471cb2','{"criterion":"nya möjligheter","points":4}',X'25c397c71006b1a5e804ef3fdb60b3e183a9ec4c3709093ea493df072db98127');
INSERT INTO journal_payload VALUES(39,1,'application 4',X'1806c2f4aba3d6868e4e072d8bcdc4ab','{"criterion":"nya möjligheter","points":3}',X'efa1ac8f0ab5c106d1ba94f7dfe40180dc1d6cc3b9a708b4833b019cfb8a6b4a');
INSERT INTO journal_payload VALUES(40,1,'round 2',X'7213553ff35a80654a7b685ca9d16dd2','{"decided_on":"2018-06-13","paragraph":"60","reference":null,"motivation":"För en öppen dörr","allocated_ore":1000000}',X'c4dd1b6e3064a71141152b81ce9196e24832c88ad1730f2fd2ab1ce8441f0b8a');
INSERT INTO journal_payload VALUES(41,1,'round 3',X'71aa610308f3604861b556f0f02c0ff1','{"due":"2018-01-31"}',X'a1fccd4cd987866f83f3da4dacb0116c5be9e5cb20707b68081925198c3e8090');
INSERT INTO journal_payload VALUES(42,1,'application 5',X'9e9399d350124402ea4a26179357cd90','{"paid_ore":950000,"paid_on":"2017-06-20","giro":"64 43 04-8"}',X'cda04528db576903b831f8c8d5e26d1019501168aac4f6cafcc0475b914933ef');
INSERT INTO journal_payload VALUES(43,1,'application 5',X'd22c690d76e37c16e76699759069c510','{"spent_ore":900000,"received":"2017-12-01"}',X'71c514d861141410b2241e35f59bc617a558de3847a63f2d2fb9a15fe469ecaa');
INSERT INTO journal_payload VALUES(44,1,'application 5',X'28527cad58c9788984c755561183a497','{"reclaimed_ore":50000,"reclaimed_on":"2018-01-10","reason":"Ej förbrukat"}',X'5dd3f4b84cda7791a2bd20588eb8347da08af8321140d924050b58239f57415c');
INSERT INTO journal_payload VALUES(45,1,'application 7',X'802f79e4ec2e1b8075eccb39fcddc3eb','{"before_ore":1650000,"amended_ore":1200000,"decided_on":"2017-09-13","paragraph":"80","reason":"Rättelse av hyran"}',X'a17a684869f09c14e732623585e81837b0815d777d5cd4474a627e6b6ee8e5b0');
INSERT INTO journal_payload VALUES(46,1,'survey 1',X'532778f63c760794cfc5bfcff36f2af2','{"name":"enkat-2017","theme":"Lokaler"}',X'68b994fe126a86cf7961bed759a5314387c307b3fb24b780089fdcfbec83cbfd');
INSERT INTO journal_payload VALUES(46,2,'survey 1',X'52b1fb84cc815c2e3c53216267c23216','{"name":"enkat-2017","theme":"Överblick"}',X'f7b8718b3955ada715a154c6c336587f531e764f70afa6646a24d53c8f9f1555');
INSERT INTO journal_payload VALUES(47,1,'survey 1',X'2ce6f81c15f14bb6ee6622cb543d3eb7','{"name":"enkat-2017","linked":"2"}',X'203b938f3b8c1bfc457245f2a69590f3dc530db532217e7e83de7012f7d7fcd7');
INSERT INTO journal_payload VALUES(48,1,'file ifyllda.csv',X'920d7be558fe98e38d3f6ceb50eeafec','{"sha256":"1bde04a131bc47fcfdcbd018cec907b881fa7209570ef3c2d054048fee9c158d","rows":3,"added":0,"changed":1,"unchanged":2,"twice":0,"refused":0}',X'fb5af356f191c5e6c5f675e5a57de5dc831570b968ae861e18f396e7fa57c750');
INSERT INTO journal_payload VALUES(49,1,'file t5i.csv',X'2007f5c81af3851febf13c8d4666cbcd','{"sha256":"11e8438e9993c4c9f4b1f9c8b0cea0a1a808c0080416867c80ba0f97de890a6f","rows":3,"added":0,"changed":1,"unchanged":2,"twice":0,"refused":0}',X'9bc2bf0324b54f9cb4762b2df8fc0de97e3b595eb1c3df6d3fe8ee9c780a0b42');
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
INSERT INTO survey_question VALUES(1,1,'q1','Vem svarar du som?',NULL,NULL,'text','Vem svarar du som?',0,0,0,0);
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
INSERT INTO response VALUES(1,1,70161547368318800,'2017-05-02',4,'["Förening","RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,3896646997623907380,'2017-05-02',2,'["Förening","Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,6090649262753035207,'2017-05-03',NULL,'["Nätverk",null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,1929980999988760488,'2017-05-04',NULL,'["Tjänsteperson",null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,3189883220022284774,'2017-05-05',NULL,'["Tjänsteperson",null,6]');
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
COMMIT;
