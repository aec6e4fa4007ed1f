-- SPDX-License-Identifier: EUPL-1.2
-- A database of schema 2 as the program of its day left it: its journal is that program's. All amounts, persons and numbers are made up.
PRAGMA application_id = 0x534d5652;
PRAGMA user_version = 2;
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
INSERT INTO journal VALUES(1,'2026-11-22T10:56:22+01:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'e85085c28186f77b9a778f1064e96dd018f651b0f82a10daca4c1c685de9a9ab');
INSERT INTO journal VALUES(2,'2026-11-22T10:56:22+01:00','root','register add',X'e85085c28186f77b9a778f1064e96dd018f651b0f82a10daca4c1c685de9a9ab',X'd77e98636424f8558e3fe3f0415091225216e30c2b5bc87bc2292b5bc889e084');
INSERT INTO journal VALUES(3,'2026-11-22T10:56:22+01:00','root','register add',X'd77e98636424f8558e3fe3f0415091225216e30c2b5bc87bc2292b5bc889e084',X'0547f449a8bdb504c8440e055753fa69e6080032c85f11ba8c90587920dc5999');
INSERT INTO journal VALUES(4,'2026-11-22T10:56:22+01:00','root','register add',X'0547f449a8bdb504c8440e055753fa69e6080032c85f11ba8c90587920dc5999',X'682d024063681ba5fcb7e32d89a3bb75fd05897ed17fbab84fd19f937a5f2325');
INSERT INTO journal VALUES(5,'2026-11-22T10:56:22+01:00','root','register add',X'682d024063681ba5fcb7e32d89a3bb75fd05897ed17fbab84fd19f937a5f2325',X'dea2dbe9fc46802741324ccde2b71559a65744c7f2b101231f114fb8b3e8c19f');
INSERT INTO journal VALUES(6,'2026-11-22T10:56:22+01:00','root','register add',X'dea2dbe9fc46802741324ccde2b71559a65744c7f2b101231f114fb8b3e8c19f',X'99fe21265aa3078a42c574eae2634e66e69a64d488baf8dd993918ab5e28cebe');
INSERT INTO journal VALUES(7,'2026-11-22T10:56:22+01:00','root','agreement add',X'99fe21265aa3078a42c574eae2634e66e69a64d488baf8dd993918ab5e28cebe',X'cb99507b412e39425a735ebc755187eb01b4c4c2682cc63cc20e8e51acd83b52');
INSERT INTO journal VALUES(8,'2026-11-22T10:56:22+01:00','root','grant open',X'cb99507b412e39425a735ebc755187eb01b4c4c2682cc63cc20e8e51acd83b52',X'a362a6dab990885c1d3fa29ae9422236b59047c8a98a69298e9b7475a6a239e6');
INSERT INTO journal VALUES(9,'2026-11-22T10:56:22+01:00','root','grant apply',X'a362a6dab990885c1d3fa29ae9422236b59047c8a98a69298e9b7475a6a239e6',X'3ae1fb6df25cdab79c6a26fbb03984b38f82f3a2075b6763ffbbdc11c6a5be3a');
INSERT INTO journal VALUES(10,'2026-11-22T10:56:22+01:00','root','grant apply',X'3ae1fb6df25cdab79c6a26fbb03984b38f82f3a2075b6763ffbbdc11c6a5be3a',X'e952efb93b3f21a4d11f99fd9198a77c51b248778962ae2106d7b21e5ea658d0');
INSERT INTO journal VALUES(11,'2026-11-22T10:56:22+01:00','root','grant allocate',X'e952efb93b3f21a4d11f99fd9198a77c51b248778962ae2106d7b21e5ea658d0',X'440f02ba2261d3bde41938a03bd86a23b5d98cb6cffb3e97050fba1a229a7375');
INSERT INTO journal VALUES(12,'2026-11-22T10:56:22+01:00','root','register add',X'440f02ba2261d3bde41938a03bd86a23b5d98cb6cffb3e97050fba1a229a7375',X'ad100d3e68daf245bbdabe75c3cf38f904efd96ae4fefefff883f1982f43ccd6');
INSERT INTO journal VALUES(13,'2026-11-22T10:56:22+01:00','root','register alias',X'ad100d3e68daf245bbdabe75c3cf38f904efd96ae4fefefff883f1982f43ccd6',X'202b4c2908b75a673b42ae165a90a92f2a66872b20ace03fae83d94c176a5caa');
INSERT INTO journal VALUES(14,'2026-11-22T10:56:22+01:00','root','register import',X'202b4c2908b75a673b42ae165a90a92f2a66872b20ace03fae83d94c176a5caa',X'90fc794b4cf6cd67708ba2f93dc590b85ef08a6d24cb18297233c958c6fd8590');
INSERT INTO journal VALUES(15,'2026-11-22T10:56:22+01:00','root','register set',X'90fc794b4cf6cd67708ba2f93dc590b85ef08a6d24cb18297233c958c6fd8590',X'd9e5fe361b1c8f8ea1a89f58f0380d32a4ccd6735356c4ea5ac82ac0973a550d');
INSERT INTO journal VALUES(16,'2026-11-22T10:56:22+01:00','root','agreement add',X'd9e5fe361b1c8f8ea1a89f58f0380d32a4ccd6735356c4ea5ac82ac0973a550d',X'08e266d1d4f9d15c5fffb71c52eac124de3cda3302d5ed54cec7e5df1f6139a7');
INSERT INTO journal VALUES(17,'2026-11-22T10:56:22+01:00','root','grant open',X'08e266d1d4f9d15c5fffb71c52eac124de3cda3302d5ed54cec7e5df1f6139a7',X'a0de4d0daed32fe3b0991387b803378f8516b6fd41ae1840b96b49050e8e5d99');
INSERT INTO journal VALUES(18,'2026-11-22T10:56:22+01:00','root','grant apply',X'a0de4d0daed32fe3b0991387b803378f8516b6fd41ae1840b96b49050e8e5d99',X'd1b1fcd86d2a88a3d295cf98c7fb584921d72b6f13c3781835ab9b210f5db6d9');
INSERT INTO journal VALUES(19,'2026-11-22T10:56:22+01:00','root','grant apply',X'd1b1fcd86d2a88a3d295cf98c7fb584921d72b6f13c3781835ab9b210f5db6d9',X'58de296a942ae6bc62f161595f6a1c7e46c657811e25dab6dd5d20ece424009a');
INSERT INTO journal VALUES(20,'2026-11-22T10:56:22+01:00','root','grant apply',X'58de296a942ae6bc62f161595f6a1c7e46c657811e25dab6dd5d20ece424009a',X'f969fc66074564b13a745762c8faaf792b4030907b90dd9d517f8f758e943deb');
INSERT INTO journal VALUES(21,'2026-11-22T10:56:22+01:00','root','grant withdraw',X'f969fc66074564b13a745762c8faaf792b4030907b90dd9d517f8f758e943deb',X'ea234b81caa98d98c96d6470f319d987cb25cfb0eed9f663f788ca4ef7569845');
INSERT INTO journal VALUES(22,'2026-11-22T10:56:22+01:00','root','grant allocate',X'ea234b81caa98d98c96d6470f319d987cb25cfb0eed9f663f788ca4ef7569845',X'42d26b432dd764d41d21cae25a8ef806fdd421574cfaf5a28b905d5d9225d2c5');
INSERT INTO journal VALUES(23,'2026-11-22T10:56:22+01:00','root','grant adjust',X'42d26b432dd764d41d21cae25a8ef806fdd421574cfaf5a28b905d5d9225d2c5',X'7d68676bc9b0fcffe54f80793d2df203bb5308d54aa0582a141556ff7e398190');
INSERT INTO journal VALUES(24,'2026-11-22T10:56:22+01:00','root','grant decide',X'7d68676bc9b0fcffe54f80793d2df203bb5308d54aa0582a141556ff7e398190',X'ee3e65876474d9ca0e3547352058b5e61cb9f8b010bbda7916cf785a42f1570b');
INSERT INTO journal VALUES(25,'2026-11-22T10:56:23+01:00','root','grant adjust',X'ee3e65876474d9ca0e3547352058b5e61cb9f8b010bbda7916cf785a42f1570b',X'42c91cb0e6ac72d93b4a518a82be55701e215debae837c6f7f215d6e910e42ff');
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'00f1131c59343656c912bb4f363adf80','{"municipality":"Ekerö","language":"sv"}',X'b9df56d1b108dd759488e2cc966809ba5dd520eab174426590a24088bc94d7ee');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'43f60d8e7cd8d0b49641facb49ff5271','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'618a065c901b37b7359f02e4bcfec7c4cba0a20a6f6c4f93d49d14080f8898aa');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'02a0440d8b1ffa1d54bb139400213267','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'8d5d6ebaa3c67d61d8118dfb7fe780b80f4437fe59c6a75e15282664d4e0b2b0');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'4aac3ad4289af753facb15f0ac05cd29','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'710e67f823529c6df323a42898e589f8aa1673b8790cbef5b8203cf5876e4e01');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'c4b99db7eac0506d72822e68ea3f3b39','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'1e2d017a1ffa38b264431f2c8794206816f723de9725d415a09e53c4fd80b226');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'075867180cfad21f7fd7d1777e1729dd','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'b734d7b433f70a1956155281e93ac7dbd8a547cf6807ecabd73ecb90cb808fe1');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'45c9e9d4996897368d06c5b570f73576','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'07955e277857fce8d9e48bf6d2b8ee03b25dac89968fc00fbdc2951914b55339');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'255253f858b741156bb989db2b80cd2e','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'403ca23d7535d646d9d03274639f8730d09f80898de3faeb763db6a56dcdd96d');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'b9e836db7763f35ff830e2961977d5b3','{"applied":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'fcb26ec9da6d6db85d3ea134f9df2bc478b92c97c8dd42c7cd387352233ad26e');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'33ee830807cc3f15db9b2357e3e65884','{"members":6200,"rent":2400000}',X'62bfa0600291e2ae9b650ae1e5b3fd8eb7947cb92b829ee7df8679d89ad9fca2');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'f4504713bafc8d0b4eb1a274757688d9','{"applied":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'0c7f4156f1adb6685cf404d65ace098f738106ce8bb3bd507315c2beea93b072');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'647595fb7983255cfb71cfad5a680d1a','{"members":4000,"rent":1420000}',X'308949e33d80a8507ce4536ab73afe9fd8d79073b6990792c475c7013f20006a');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'db1f985eeea8328bc7017877e8524192','{"pot_ore":5100000,"claims_ore":2908050}',X'74ea4b2aa52a652b615bea105e2fc7c3f51abd998971676ceccdb1b56b0be8a3');
INSERT INTO journal_payload VALUES(12,1,'organisation 6',X'11a0b3d47cdfb29f5cc998377ce67959','{"name":{"old":null,"new":"Ängsö Båtklubb ÅÄÖ"},"kind":{"old":null,"new":"association"},"category":{"old":null,"new":"Friluftsliv & båtar"},"address":{"old":null,"new":"Sjövägen 1"},"website":{"old":null,"new":"https://example.org"},"contact":{"personal":true},"email":{"personal":true},"phone":{"personal":true}}',X'724afdbed014746821f15ddd9c2eb1ca7f6aa3c62d427fc91475fe77b9b60081');
INSERT INTO journal_payload VALUES(13,1,'organisation 6',X'16603b6c21cf769a753d716e71fb545f','{"alias":"Ångbåtens Vänner"}',X'553f1d9d9999e6332e4362b5cd03f98811127f12c1b64d4abaf93adc1f1d347b');
INSERT INTO journal_payload VALUES(14,1,'file foreningar.csv',X'2eb424c39c2deff4444b67dd55bae14f','{"sha256":"148b7fb903a7d088194ab97584823725a940f1721ef59d9f4a5951299b10bf10","rows":2,"added":2,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'1cb2ff356129c09e3980bc822a526d08fd892ac3f7111028f6a03a7a4b43243e');
INSERT INTO journal_payload VALUES(15,1,'organisation 8',X'10e657b00e747993f8bd1aaf14b4195a','{"town":{"old":"Ekerö","new":"Skå"},"founded":{"old":null,"new":1938}}',X'64ce25d1568791671204c6ae93303d9395c064d18fc0f788c50db0f4f44f53a3');
INSERT INTO journal_payload VALUES(16,1,'agreement 2',X'1439269e7c329545e3ea00127261c941','{"organisation":2,"programme":"kulturstöd","amount_ore":1200000,"starts":"2017-01-01","ends":"2017-12-31","kind":"drift","reference":"SN 2016/7"}',X'831fc18cc45c39f974d0f30317a119f55477321d6c2e5583287b410a761a7a5d');
INSERT INTO journal_payload VALUES(17,1,'round 2',X'bc6d2c147e2ed7b02be27076a2ae1062','{"name":"kulturstöd-2017","programme":"kulturstöd","board":"Socialnämnden","year":2017,"budget_ore":6000000,"closes":"2017-03-31","decide_on":"2017-06-14","reference":"SN 2017/9","rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'5e1acc6794bc383c44dd4949b367f3a2f7eb94974528d3cbc397a4aa6b18fb36');
INSERT INTO journal_payload VALUES(18,1,'application 3',X'319ca6121a0dddc30c3ae16e11dcab64','{"applied":{"old":null,"new":2000000},"purpose":{"old":null,"new":"Träffar för äldre på Färingsö"},"received":{"old":null,"new":"2017-03-27"}}',X'f8faaa0035e844e02d3d17ec23ccb6740901e40315dc11dbca599f0c6fda25ed');
INSERT INTO journal_payload VALUES(18,2,'application 3',X'3b0133a01265b64574ceef625c30ae89','{"members":6200,"rent":2400000}',X'4d16d10b14cb99985ce7e286b47ab3ead139051304b7521249939f211b7426a8');
INSERT INTO journal_payload VALUES(19,1,'application 4',X'3eb6b15c17b32e2a1caf38c546be845e','{"applied":{"old":null,"new":800050},"received":{"old":null,"new":"2017-03-12"}}',X'88210c4778d8f8ab93bd51e111e801c693b64165376890da5b2fcef35f98b8d7');
INSERT INTO journal_payload VALUES(19,2,'application 4',X'ba99fe5417a5e47d6f47e0c14ba7e5b5','{"members":4050}',X'a601283048e92310c14abe8db55d893f3785ffe694c25299d5354290ead330c5');
INSERT INTO journal_payload VALUES(20,1,'application 5',X'4ebc6ac14e29e49d81fe5081bc545c12','{"applied":{"old":null,"new":300000},"received":{"old":null,"new":"2017-03-13"}}',X'283a353ff71c3dfb49a2c2de041d840c20d199ab21d2f0744bb12f4e14fc9c72');
INSERT INTO journal_payload VALUES(20,2,'application 5',X'9a3f4594eb21461a2e403570bde0ebab','{"members":400}',X'3a8a056e358e0dedc6506709fb3a05b2b1804faa79328b645f0ffb9e0ab8bdf5');
INSERT INTO journal_payload VALUES(21,1,'application 5',X'2467d7b91bb7109f8c50ee7fe2fc3264','{"withdrawn":"Återkommer nästa år"}',X'1ee80254385cb073f7e7da622c6f519571e86a87d1160fe037952aed0a793df8');
INSERT INTO journal_payload VALUES(22,1,'round 2',X'c92fd92de665107e24950dcf1b0d4512','{"pot_ore":4800000,"claims_ore":1658000}',X'fd0affa78f317b5c96c90301a7a7d53c828f0aaddb6799dc1fd79bee3a133a88');
INSERT INTO journal_payload VALUES(23,1,'application 4',X'57c30c0c0ef4514e438ec15c1a0164d3','{"adjusted_ore":250000,"reason":"Nämndens bedömning: når många unga"}',X'9e8f709b3dfcf66d770861b1cff2b269bb4a987793f25ac32d701747b363001d');
INSERT INTO journal_payload VALUES(24,1,'round 2',X'83a45eb55d3b6cdd78d630483233e42a','{"decided_on":"2017-06-14","paragraph":"58","reference":"SN 2017/9","allocated_ore":1900000}',X'fa9182a6db90c65daf8c5805815b92434871662d9e61d7c1e33327771aa58017');
INSERT INTO journal_payload VALUES(25,1,'application 1',X'cf8aaf34dc03921755a5124bde691623','{"adjusted_ore":1100000,"reason":"Lägre hyra från maj"}',X'0b4ef62f188f51e9c8adb3bd54ec86d77068bac53d0dfd53b7323409435217ea');
CREATE TABLE programme (
	-- A kind of grant, shared out once a year or oftener.
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE CHECK (name <> ''),
	board TEXT                       -- the board that shares it out
) STRICT;
INSERT INTO programme VALUES(1,'verksamhetsstöd','Socialnämnden');
INSERT INTO programme VALUES(2,'kulturstöd','Socialnämnden');
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
INSERT INTO agreement VALUES(2,2,2,1200000,'2017-01-01','2017-12-31','drift','SN 2016/7');
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
INSERT INTO round VALUES(2,'kulturstöd-2017',2,'Socialnämnden',2017,6000000,'2017-03-31','2017-06-14','SN 2017/9',replace('kräv verksam-i-kommunen eller når-invånare\ngrundbelopp 3 000\nper members 90 högst 6 000\nprocent 50 av rent högst 8 000\navrunda 100\n','\n',char(10)));
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
INSERT INTO application VALUES(3,2,4,2000000,'Träffar för äldre på Färingsö','2017-03-27',NULL);
INSERT INTO application VALUES(4,2,6,800050,NULL,'2017-03-12',NULL);
INSERT INTO application VALUES(5,2,3,300000,NULL,'2017-03-13','Återkommer nästa år');
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
INSERT INTO application_quantity VALUES(3,'members',6200);
INSERT INTO application_quantity VALUES(3,'rent',2400000);
INSERT INTO application_quantity VALUES(4,'members',4050);
INSERT INTO application_quantity VALUES(5,'members',400);
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
INSERT INTO pot VALUES(2,6000000,1200000,0,4800000,1658000);
CREATE TABLE pot_agreement (
	-- The agreements that a pot was charged with.
	round INTEGER NOT NULL REFERENCES pot ON DELETE CASCADE,
	agreement INTEGER NOT NULL REFERENCES agreement,
	amount_ore INTEGER NOT NULL,
	PRIMARY KEY (round, agreement)
) STRICT, WITHOUT ROWID;
INSERT INTO pot_agreement VALUES(1,1,8400000);
INSERT INTO pot_agreement VALUES(2,2,1200000);
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
INSERT INTO allocation VALUES(3,1,1658000,2000000,1650000,NULL);
INSERT INTO allocation VALUES(4,0,0,800050,0,'require active-in-municipality or serves-residents');
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
INSERT INTO step VALUES(3,1,'claim','base 3 000',NULL,300000);
INSERT INTO step VALUES(3,2,'claim','per members 90 at most 6 000','62 × 90',558000);
INSERT INTO step VALUES(3,3,'claim','percent 50 of rent at most 8 000','min(8 000; 24 000 × 50 %)',800000);
INSERT INTO step VALUES(3,4,'claim-sum',NULL,NULL,1658000);
INSERT INTO step VALUES(3,5,'round','round 100',NULL,1650000);
INSERT INTO step VALUES(3,6,'amount',NULL,NULL,1650000);
INSERT INTO step VALUES(4,1,'require','require active-in-municipality or serves-residents',NULL,0);
INSERT INTO step VALUES(4,2,'amount',NULL,NULL,0);
CREATE TABLE adjustment (
	-- The board's own judgement, instead of the amount that the rules give.
	application INTEGER PRIMARY KEY REFERENCES application ON DELETE CASCADE,
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
	reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
INSERT INTO adjustment VALUES(1,1100000,'Lägre hyra från maj');
INSERT INTO adjustment VALUES(4,250000,'Nämndens bedömning: når många unga');
CREATE TABLE decision (
	-- The board's decision on a round, which freezes it.
	id INTEGER PRIMARY KEY,
	round INTEGER NOT NULL UNIQUE REFERENCES round,
	board TEXT,
	decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
	paragraph TEXT NOT NULL,
	reference TEXT
) STRICT;
INSERT INTO decision VALUES(1,2,'Socialnämnden','2017-06-14','58','SN 2017/9');
CREATE TABLE decision_amount (
	decision INTEGER NOT NULL REFERENCES decision,
	application INTEGER NOT NULL UNIQUE REFERENCES application,
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
	PRIMARY KEY (decision, application)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_amount VALUES(1,3,1650000);
INSERT INTO decision_amount VALUES(1,4,250000);
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
COMMIT;
