-- SPDX-License-Identifier: EUPL-1.2
-- A database of schema 3 as the program of its day left it: its journal is that program's. All amounts, persons and numbers are made up.
PRAGMA application_id = 0x534d5652;
PRAGMA user_version = 3;
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
INSERT INTO organisation VALUES(2,'Parkinson Ekerö','parkinson ekerö',NULL,'association',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(3,'Parkinson Färingsö','parkinson färingsö',NULL,'association',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(4,'RSMH Ekerö','rsmh ekerö',NULL,'association',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO journal VALUES(1,'2026-11-22T10:56:57+01:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'7184f5bda3774216442dd1dd23efea01a7b80d59a0bd430a5dbc0c96916d953f');
INSERT INTO journal VALUES(2,'2026-11-22T10:56:57+01:00','root','register add',X'7184f5bda3774216442dd1dd23efea01a7b80d59a0bd430a5dbc0c96916d953f',X'4b99251473ab5e0cad6269ff5ecdcba0d7b074beca220c4bf24da4ac785dd283');
INSERT INTO journal VALUES(3,'2026-11-22T10:56:57+01:00','root','register add',X'4b99251473ab5e0cad6269ff5ecdcba0d7b074beca220c4bf24da4ac785dd283',X'099da27719a55b826d9ee92bbdb769c6e04a8db5344c7a317292531a8907a5c9');
INSERT INTO journal VALUES(4,'2026-11-22T10:56:57+01:00','root','register add',X'099da27719a55b826d9ee92bbdb769c6e04a8db5344c7a317292531a8907a5c9',X'bd113fa75387910e9ba686de60183170877368cae65b9db676a7726f9089393d');
INSERT INTO journal VALUES(5,'2026-11-22T10:56:57+01:00','root','register add',X'bd113fa75387910e9ba686de60183170877368cae65b9db676a7726f9089393d',X'af4af2378306ffab825d9e0a2ba73eb47c8bdc28ac686b114d4f2971d328a864');
INSERT INTO journal VALUES(6,'2026-11-22T10:56:57+01:00','root','register add',X'af4af2378306ffab825d9e0a2ba73eb47c8bdc28ac686b114d4f2971d328a864',X'bdb807c515584b023a0dc1598de79f057d756ecd408bb51e32ffab92f7401e73');
INSERT INTO journal VALUES(7,'2026-11-22T10:56:57+01:00','root','agreement add',X'bdb807c515584b023a0dc1598de79f057d756ecd408bb51e32ffab92f7401e73',X'171cc42e74346bc73ca3ca6bde92f78c847ac375abab6defd38548d142082268');
INSERT INTO journal VALUES(8,'2026-11-22T10:56:57+01:00','root','grant open',X'171cc42e74346bc73ca3ca6bde92f78c847ac375abab6defd38548d142082268',X'07c559a9774de981cf6dd2fdcdc7b14c6b528c0952189a6824a703fbc6135b43');
INSERT INTO journal VALUES(9,'2026-11-22T10:56:57+01:00','root','grant apply',X'07c559a9774de981cf6dd2fdcdc7b14c6b528c0952189a6824a703fbc6135b43',X'03f4748725ccb06ba5e2039fedbef7d55f8300b04932575987f60f42207fea33');
INSERT INTO journal VALUES(10,'2026-11-22T10:56:57+01:00','root','grant apply',X'03f4748725ccb06ba5e2039fedbef7d55f8300b04932575987f60f42207fea33',X'44e64c4e9c83becb116002fd24dc919f8031dcc467a69a6f395c6cae1c3d4abf');
INSERT INTO journal VALUES(11,'2026-11-22T10:56:57+01:00','root','grant allocate',X'44e64c4e9c83becb116002fd24dc919f8031dcc467a69a6f395c6cae1c3d4abf',X'a3ca47fa0ca2499827abc3e71807daefa7182c9b22f0a808bbb7c571804f69a8');
INSERT INTO journal VALUES(12,'2026-11-22T10:56:57+01:00','root','award open',X'a3ca47fa0ca2499827abc3e71807daefa7182c9b22f0a808bbb7c571804f69a8',X'489e5bae55494578b2c872d915522a6280c28afc243c351686fffd03a0992eda');
INSERT INTO journal VALUES(13,'2026-11-22T10:56:57+01:00','root','award nominate',X'489e5bae55494578b2c872d915522a6280c28afc243c351686fffd03a0992eda',X'35475ad5b412b8d75808525d935ff853a3fb768333e6c38486628089e7fea726');
INSERT INTO journal VALUES(14,'2026-11-22T10:56:57+01:00','root','award nominate',X'35475ad5b412b8d75808525d935ff853a3fb768333e6c38486628089e7fea726',X'ecfb9d18b92bf08cac45694da8ca534796e31d968ee34466b77b73ae50b7b493');
INSERT INTO journal VALUES(15,'2026-11-22T10:56:57+01:00','root','register add',X'ecfb9d18b92bf08cac45694da8ca534796e31d968ee34466b77b73ae50b7b493',X'6b19d77325c765a8a49595e640a36161e526620a41436a483784da16533be508');
INSERT INTO journal VALUES(16,'2026-11-22T10:56:57+01:00','root','register alias',X'6b19d77325c765a8a49595e640a36161e526620a41436a483784da16533be508',X'ed6d62e11c65868d0d09f9601ed5be405f127763d11874028f4b25a1974103c0');
INSERT INTO journal VALUES(17,'2026-11-22T10:56:57+01:00','root','register import',X'ed6d62e11c65868d0d09f9601ed5be405f127763d11874028f4b25a1974103c0',X'aff12c45dffb92fa54d51868a2a396aa389ee31b187f1c606e4b4a044f69ee82');
INSERT INTO journal VALUES(18,'2026-11-22T10:56:57+01:00','root','register set',X'aff12c45dffb92fa54d51868a2a396aa389ee31b187f1c606e4b4a044f69ee82',X'02db03083410def5d1b45c1537839506c58148be4ffd1c245d97da1baabcfb42');
INSERT INTO journal VALUES(19,'2026-11-22T10:56:57+01:00','root','agreement add',X'02db03083410def5d1b45c1537839506c58148be4ffd1c245d97da1baabcfb42',X'1181e7984e3a717012b37fb1e88ac9fb33e3d4b41eed0de8f233967e526036c8');
INSERT INTO journal VALUES(20,'2026-11-22T10:56:58+01:00','root','grant open',X'1181e7984e3a717012b37fb1e88ac9fb33e3d4b41eed0de8f233967e526036c8',X'1ae62c18261c60c28a063547976f6cea2a996654db0c360579788f0c8be39b65');
INSERT INTO journal VALUES(21,'2026-11-22T10:56:58+01:00','root','grant apply',X'1ae62c18261c60c28a063547976f6cea2a996654db0c360579788f0c8be39b65',X'2ce5cce587473a77baf728f92927ac70ad901c4c74d0d85c9061b55b6f8d2c63');
INSERT INTO journal VALUES(22,'2026-11-22T10:56:58+01:00','root','grant apply',X'2ce5cce587473a77baf728f92927ac70ad901c4c74d0d85c9061b55b6f8d2c63',X'2c8b41fe07f2fcc6f145fdc1558693cf79fe53039543bde288e0ab93c5366e8a');
INSERT INTO journal VALUES(23,'2026-11-22T10:56:58+01:00','root','grant apply',X'2c8b41fe07f2fcc6f145fdc1558693cf79fe53039543bde288e0ab93c5366e8a',X'ca54937e9469e94633234a360079e560d1b5b012126b18bd7d759752743754b4');
INSERT INTO journal VALUES(24,'2026-11-22T10:56:58+01:00','root','grant withdraw',X'ca54937e9469e94633234a360079e560d1b5b012126b18bd7d759752743754b4',X'42326cf9f775b9cfc6fc18241b9c559e1fa36cac28e25ac0d06618fbea4becab');
INSERT INTO journal VALUES(25,'2026-11-22T10:56:58+01:00','root','grant allocate',X'42326cf9f775b9cfc6fc18241b9c559e1fa36cac28e25ac0d06618fbea4becab',X'78c0868fac973972c51ffd1810590b6c47e7f81181956c73fd47057eaf1f87f6');
INSERT INTO journal VALUES(26,'2026-11-22T10:56:58+01:00','root','grant adjust',X'78c0868fac973972c51ffd1810590b6c47e7f81181956c73fd47057eaf1f87f6',X'0590e30b1d51128a2ef97fe3c5f6389b97484621588cc90a13698ea73f57276e');
INSERT INTO journal VALUES(27,'2026-11-22T10:56:58+01:00','root','grant decide',X'0590e30b1d51128a2ef97fe3c5f6389b97484621588cc90a13698ea73f57276e',X'baacbe2afeda56ae1dd5eac33387f4b75d2a0966438e41bf715575c35b6b5a00');
INSERT INTO journal VALUES(28,'2026-11-22T10:56:58+01:00','root','grant adjust',X'baacbe2afeda56ae1dd5eac33387f4b75d2a0966438e41bf715575c35b6b5a00',X'e8c6782c468660e3ae64f3beb11dcdb5f7eeaab6313fa3664e38506574c4b5dd');
INSERT INTO journal VALUES(29,'2026-11-22T10:56:58+01:00','root','award score',X'e8c6782c468660e3ae64f3beb11dcdb5f7eeaab6313fa3664e38506574c4b5dd',X'2bb699d9b420579322adbcd7aea8fa055eec2e01bdfba84be3e9c0a664761178');
INSERT INTO journal VALUES(30,'2026-11-22T10:56:58+01:00','root','award score',X'2bb699d9b420579322adbcd7aea8fa055eec2e01bdfba84be3e9c0a664761178',X'7cfbbde80da1e6a817c5a1cf6800a79e127a2450c1d4d1179c33a7967aed605b');
INSERT INTO journal VALUES(31,'2026-11-22T10:56:58+01:00','root','award decide',X'7cfbbde80da1e6a817c5a1cf6800a79e127a2450c1d4d1179c33a7967aed605b',X'f06973ff7e8d67a2bb05f26c1464961bcf48b59d62c7739a71cc503adec1301b');
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'b9cbb880eae2ca60d0bba87fef697fec','{"municipality":"Ekerö","language":"sv"}',X'25255ab8fc7473b4aa9c7219f50f439464045322d212427a53b5461b78995caf');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'6b651301fa448dd8f9ea3b2a90529ade','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'b80a838650cfc953f06dc9ea555dc3569cb9a69d1f5b8708d6cb251c48c6d41d');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'85063236bf57ebe836a26e8b7b583e9c','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'b4129c132730853850b318dcfc3be91cb7aa2e7f9b02e2edd24a674266d053fc');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'10953e51cb0bf9924438c11ef2ff6a6c','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'f6f997e7223be8aff014d5eff89d0ec1ed7c926e7cd2fb74c9ffb97ac3dc8bf1');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'fcf2e9e08407cd7b4e2de6780dfd84a2','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'b468dfc212b3c46202dfa58aa394eab095382dee8b217bdb77d0a17cebf9d866');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'a3ec8d2c9d0b0d0c44c0af015a591f39','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'1b311bed25353791e767bf92505eb0974f2cf2fab4f864ce2a0fe35fea8713cf');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'76df0e8fa24e3532eeeda47eadf2e249','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'f105c016aca8cda2fe60f7cd3c7e6c2f508dc6798872abf08134db9147f5c3e6');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'c0001f36be143d5e31a5659ef1f6cc18','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'5ae34c7a5cae58f12c1f2b013463e0b7a53b74454566ec32b747fa7a9b07c089');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'675ad735db4a10189f9902793533faeb','{"applied":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'83ca2fea9fb95b445d0a0afc4e5788fe58333eb561ecd2ac7b6214c85b2f9059');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'cfdd5a5b3f75080dac65f9470fb16db9','{"members":6200,"rent":2400000}',X'26ea6f4c7275aca290fc58dad72b8fa3558b460b286e6c506108aa87d59e4691');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'5988c44dfb2f6c6d9c5efb25b3339661','{"applied":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'2f0304b918469d3daa2be994674b50c93febd74c1cba6c36566cce65dcb50818');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'9f79ba38f3a50b043f0037f8c83bcd6d','{"members":4000,"rent":1420000}',X'bf4be23a6247aaa5b15e78165ebb6ad1c480434caef0722cce183e5cf3542181');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'fafa5295b13b44357564d2273cc51eb7','{"pot_ore":5100000,"claims_ore":2908050}',X'816ec059fbb946817a2aa001aa0f540bff7e58a10742e508a63ffbf1e3bff900');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'7356a4014ceed640a889733ddd3deaab','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'c6c6bd565cc6d6f9d5e72aa012a9cd12610ea912d3f71ce34e95c02d3ab655e4');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'22b4ad525b5148e36614e2028f4a071c','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'52cd34586556af5d8c83f7d3a3563dd6187e75e47f082a80c8a30fe010a9d9dc');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'3a73361e4a160cfbf90ceec325c3b595','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'6204703000f511274d201644d8c424d0b25848e897460b0f69121718fca30316');
INSERT INTO journal_payload VALUES(15,1,'organisation 6',X'e6f150fcc72ec730f49f112806f6066c','{"name":{"old":null,"new":"Ängsö Båtklubb ÅÄÖ"},"kind":{"old":null,"new":"association"},"category":{"old":null,"new":"Friluftsliv & båtar"},"address":{"old":null,"new":"Sjövägen 1"},"website":{"old":null,"new":"https://example.org"},"contact":{"personal":true},"email":{"personal":true},"phone":{"personal":true}}',X'a305deca04fc54ad674b360ffb8baf4375781e0684785a72b945ce7089ebc13e');
INSERT INTO journal_payload VALUES(16,1,'organisation 6',X'ce728e0e28bcd09da6ad78ffb0838415','{"alias":"Ångbåtens Vänner"}',X'4e5900c4c7b95c1e560911e3d679d854fa459d753e78c586c2b9248bbaff89a3');
INSERT INTO journal_payload VALUES(17,1,'file foreningar.csv',X'c5a79360886a7dfe0ea56db59bb5db5f','{"sha256":"148b7fb903a7d088194ab97584823725a940f1721ef59d9f4a5951299b10bf10","rows":2,"added":2,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'e85a2455f50a5c79f453fe2c741b97a70e48ccdfe2fc8ce323ba65c0ca436536');
INSERT INTO journal_payload VALUES(18,1,'organisation 8',X'd3e7f6d6245af1fe1374d5a9d296b916','{"town":{"old":"Ekerö","new":"Skå"},"founded":{"old":null,"new":1938}}',X'd038ba9f0a021abf83599294f5b957f7b0fa882c44497a0ccfc165e9c7ce8379');
INSERT INTO journal_payload VALUES(19,1,'agreement 2',X'c88a2d8258e85d99544fde65a1e7d79a','{"organisation":2,"programme":"kulturstöd","amount_ore":1200000,"starts":"2017-01-01","ends":"2017-12-31","kind":"drift","reference":"SN 2016/7"}',X'36236fecfedce85a229af0c0e5ba2d485b0926b074c5f12554fa432398ee9118');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'7336405d63cace0bf8a7427ecaceb91f','{"name":"kulturstöd-2017","programme":"kulturstöd","board":"Socialnämnden","year":2017,"budget_ore":6000000,"closes":"2017-03-31","decide_on":"2017-06-14","reference":"SN 2017/9","rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'4b3fe2dd2e3cac48e611e7c1a211d57ea8f80a02fbc44febb934a6922b06958d');
INSERT INTO journal_payload VALUES(21,1,'application 5',X'f435ad42498ab49bfd42221e20d2af4c','{"applied":{"old":null,"new":2000000},"purpose":{"old":null,"new":"Träffar för äldre på Färingsö"},"received":{"old":null,"new":"2017-03-27"}}',X'0faa7b6e89f710594ce9f0b9400511d8ea596c98e1a28b1718fc2da391ec7bcc');
INSERT INTO journal_payload VALUES(21,2,'application 5',X'848e2bf397701723f24ffcd52f26e2b8','{"members":6200,"rent":2400000}',X'4598a43f4309dd3ee5907efc2c4ff97da91380ff95de7fae4de59de0c516f598');
INSERT INTO journal_payload VALUES(22,1,'application 6',X'6774f295db1008bf04055f73b6d99983','{"applied":{"old":null,"new":800050},"received":{"old":null,"new":"2017-03-12"}}',X'67df81efd7779db04fd290e22f5d7ae5c643e70f76326c13dad8e1a24d48bff0');
INSERT INTO journal_payload VALUES(22,2,'application 6',X'924584b19a34ef59ac752d82ada8524a','{"members":4050}',X'4f8169e49929f0cae1c30d7cc061ff7dfdb2ff603103a13433e513868747de0b');
INSERT INTO journal_payload VALUES(23,1,'application 7',X'78887de16da67d24343bf23fb18df157','{"applied":{"old":null,"new":300000},"received":{"old":null,"new":"2017-03-13"}}',X'b69ddd12e64cc7b8f495baef55f6082569ad43a10b12501c56412f02f23f5cdf');
INSERT INTO journal_payload VALUES(23,2,'application 7',X'93d57aa685583cb81d816e9216f90d1a','{"members":400}',X'9daccdcba7f20013ee9e9c641b8ce522c897193cf5c644de9800762d0b2371f0');
INSERT INTO journal_payload VALUES(24,1,'application 7',X'307cbdb7927dec35e1452edbf292b214','{"withdrawn":"Återkommer nästa år"}',X'48ed3ffd6ec2264897e34e46509774d24e3851ac854527aceb9dcbe814995afa');
INSERT INTO journal_payload VALUES(25,1,'round 3',X'0061916ba90dcaeba014c2ad956e92b6','{"pot_ore":4800000,"claims_ore":1658000}',X'303d389bf9bd883e86723bf05128a76620af0283a7d0640633a01f7b6133e400');
INSERT INTO journal_payload VALUES(26,1,'application 6',X'331aa27fe0c98a87ab4e9a538806eece','{"adjusted_ore":250000,"reason":"Nämndens bedömning: når många unga"}',X'38333f98e2caa1d330936aac8066e4211ea9ea546344540c65e819c41f2cada4');
INSERT INTO journal_payload VALUES(27,1,'round 3',X'8b09f2811e750e94c6e3f1f78641b2ea','{"decided_on":"2017-06-14","paragraph":"58","reference":"SN 2017/9","allocated_ore":1900000}',X'ee48ba82f046f4ccdf3b8ed729496eb79c382ae60972faaf88460b300bd93ca8');
INSERT INTO journal_payload VALUES(28,1,'application 1',X'6324cb505940659b5e79906174e5f8c6','{"adjusted_ore":1100000,"reason":"Lägre hyra från maj"}',X'93e4c2ff4d061441159dd46d22f6e1fca303d2acbf20f2779cb28925d49d3b2d');
INSERT INTO journal_payload VALUES(29,1,'application 3',X'ee572527453091871ddabd0415c723dd','{"criterion":"nya möjligheter","points":4}',X'921463573a6d18af8c7bd9f25609036ac4671fe4489eff34b390bd08fc44c64d');
INSERT INTO journal_payload VALUES(30,1,'application 4',X'bed3c53debafea3d6136a5f7e5afc3fc','{"criterion":"nya möjligheter","points":3}',X'72cdeb64598c23229e7ff35fe145db9cd53e442a07add6aedff579aa86f9a2dd');
INSERT INTO journal_payload VALUES(31,1,'round 2',X'03eeb9742ef21f4db76eac45b193fa55','{"decided_on":"2018-06-13","paragraph":"60","reference":null,"motivation":"För en öppen dörr","allocated_ore":1000000}',X'e6393db4636301643ac412cf02d82f3d07d6db7ca010167c8db3719dec5a5844');
CREATE TABLE programme (
	-- A kind of grant, shared out once a year or oftener.
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE CHECK (name <> ''),
	board TEXT                       -- the board that shares it out
) STRICT;
INSERT INTO programme VALUES(1,'verksamhetsstöd','Socialnämnden');
INSERT INTO programme VALUES(2,'utmärkelse','Socialnämnden');
INSERT INTO programme VALUES(3,'kulturstöd','Socialnämnden');
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
INSERT INTO agreement VALUES(2,2,3,1200000,'2017-01-01','2017-12-31','drift','SN 2016/7');
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
INSERT INTO round VALUES(3,'kulturstöd-2017',3,'Socialnämnden',2017,6000000,'2017-03-31','2017-06-14','SN 2017/9',replace('kräv verksam-i-kommunen eller når-invånare\ngrundbelopp 3 000\nper members 90 högst 6 000\nprocent 50 av rent högst 8 000\navrunda 100\n','\n',char(10)));
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
INSERT INTO application VALUES(5,3,4,2000000,'Träffar för äldre på Färingsö','2017-03-27',NULL);
INSERT INTO application VALUES(6,3,6,800050,NULL,'2017-03-12',NULL);
INSERT INTO application VALUES(7,3,3,300000,NULL,'2017-03-13','Återkommer nästa år');
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
INSERT INTO application_quantity VALUES(5,'members',6200);
INSERT INTO application_quantity VALUES(5,'rent',2400000);
INSERT INTO application_quantity VALUES(6,'members',4050);
INSERT INTO application_quantity VALUES(7,'members',400);
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
INSERT INTO pot VALUES(3,6000000,1200000,0,4800000,1658000);
CREATE TABLE pot_agreement (
	-- The agreements that a pot was charged with.
	round INTEGER NOT NULL REFERENCES pot ON DELETE CASCADE,
	agreement INTEGER NOT NULL REFERENCES agreement,
	amount_ore INTEGER NOT NULL,
	PRIMARY KEY (round, agreement)
) STRICT, WITHOUT ROWID;
INSERT INTO pot_agreement VALUES(1,1,8400000);
INSERT INTO pot_agreement VALUES(3,2,1200000);
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
INSERT INTO allocation VALUES(5,1,1658000,2000000,1650000,NULL);
INSERT INTO allocation VALUES(6,0,0,800050,0,'require active-in-municipality or serves-residents');
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
INSERT INTO step VALUES(5,1,'claim','base 3 000',NULL,300000);
INSERT INTO step VALUES(5,2,'claim','per members 90 at most 6 000','62 × 90',558000);
INSERT INTO step VALUES(5,3,'claim','percent 50 of rent at most 8 000','min(8 000; 24 000 × 50 %)',800000);
INSERT INTO step VALUES(5,4,'claim-sum',NULL,NULL,1658000);
INSERT INTO step VALUES(5,5,'round','round 100',NULL,1650000);
INSERT INTO step VALUES(5,6,'amount',NULL,NULL,1650000);
INSERT INTO step VALUES(6,1,'require','require active-in-municipality or serves-residents',NULL,0);
INSERT INTO step VALUES(6,2,'amount',NULL,NULL,0);
CREATE TABLE adjustment (
	-- The board's own judgement, instead of the amount that the rules give.
	application INTEGER PRIMARY KEY REFERENCES application ON DELETE CASCADE,
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
	reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
INSERT INTO adjustment VALUES(1,1100000,'Lägre hyra från maj');
INSERT INTO adjustment VALUES(6,250000,'Nämndens bedömning: når många unga');
CREATE TABLE decision (
	-- The board's decision on a round, which freezes it.
	id INTEGER PRIMARY KEY,
	round INTEGER NOT NULL UNIQUE REFERENCES round,
	board TEXT,
	decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
	paragraph TEXT NOT NULL,
	reference TEXT
, motivation TEXT) STRICT;
INSERT INTO decision VALUES(1,3,'Socialnämnden','2017-06-14','58','SN 2017/9',NULL);
INSERT INTO decision VALUES(2,2,'Socialnämnden','2018-06-13','60',NULL,'För en öppen dörr');
CREATE TABLE decision_amount (
	decision INTEGER NOT NULL REFERENCES decision,
	application INTEGER NOT NULL UNIQUE REFERENCES application,
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
	PRIMARY KEY (decision, application)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_amount VALUES(1,5,1650000);
INSERT INTO decision_amount VALUES(1,6,250000);
INSERT INTO decision_amount VALUES(2,3,1000000);
INSERT INTO decision_amount VALUES(2,4,0);
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
COMMIT;
