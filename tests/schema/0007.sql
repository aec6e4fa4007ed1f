-- SPDX-License-Identifier: EUPL-1.2
-- A database of schema 7 as the program of its day left it: its journal is that program's. All amounts, persons and numbers are made up.
PRAGMA application_id = 0x534d5652;
PRAGMA user_version = 7;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
	-- What init was told: the municipality, the language.
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('language','sv');
INSERT INTO setting VALUES('municipality','Ekerö');
INSERT INTO setting VALUES('survey_key','48cc5243dc5ee09adb511777c689ab092ada29644289d23d61ef5367576ad4fb');
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
, state BLOB CHECK (length(state) = 32)) STRICT;
INSERT INTO journal VALUES(1,'2026-11-22T11:23:57+01:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'1bbe53f6af81dc378f12c9b9366dafbc8b1ded488d67cea8a450adb2bab20ee8',X'ca410ec95e43e064ecc4552ad899637594e82327d86fb079ed197dc96ccfbdea');
INSERT INTO journal VALUES(2,'2026-11-22T11:23:57+01:00','root','register add',X'1bbe53f6af81dc378f12c9b9366dafbc8b1ded488d67cea8a450adb2bab20ee8',X'1599f9ddbe16b9496212c90c209ac1510e8a5f69cf01ec3a745bd47182bb1438',X'ac6c38f9ca6125ee0f8303d4b2b6622121fd11d2743f2e9c68622438e1928354');
INSERT INTO journal VALUES(3,'2026-11-22T11:23:57+01:00','root','register add',X'1599f9ddbe16b9496212c90c209ac1510e8a5f69cf01ec3a745bd47182bb1438',X'1939db6c528367306d30f597470b5f889fd1da07b699f21b4303e5b588f485b2',X'87878a6578c81c7d8f0f39c241c2497e7bf93cae72a92f1247a5370fb5dd323f');
INSERT INTO journal VALUES(4,'2026-11-22T11:23:57+01:00','root','register add',X'1939db6c528367306d30f597470b5f889fd1da07b699f21b4303e5b588f485b2',X'875e4c2a97badd5cc8669b4c1cb80a784cd7014aa747d62e6f5123fb8b376ab7',X'4fd47451f22875319e04066b0e0f7e8b7bec99b9d9f13f2c64ae7b2649607935');
INSERT INTO journal VALUES(5,'2026-11-22T11:23:57+01:00','root','register add',X'875e4c2a97badd5cc8669b4c1cb80a784cd7014aa747d62e6f5123fb8b376ab7',X'ecefa7f5e98ccf81b88b463abd0899a74fd26cd62b09aa35db9cc055f52d4a1d',X'af057ae5daea5d1c56a21193a58b123f4f57ddf4cb610c2a06cd6449d65af1cc');
INSERT INTO journal VALUES(6,'2026-11-22T11:23:57+01:00','root','register add',X'ecefa7f5e98ccf81b88b463abd0899a74fd26cd62b09aa35db9cc055f52d4a1d',X'742f6e1b6ad7b51a941c095a232fc0ef3b19a87fb75752e00e30f049a85952d7',X'1fd8af2d468a2cd01abf3980149fb61c1eca1754e0e210936810e58f87738408');
INSERT INTO journal VALUES(7,'2026-11-22T11:23:57+01:00','root','agreement add',X'742f6e1b6ad7b51a941c095a232fc0ef3b19a87fb75752e00e30f049a85952d7',X'5ba20521c23d56a1df3279cc15fb0218ea821511e27753968e20a9d0f8766bd7',X'0ebb6fee6d77bb9bf067b5ee63b5a7324e380fd4698f9c62662d744c1e809dd4');
INSERT INTO journal VALUES(8,'2026-11-22T11:23:58+01:00','root','grant open',X'5ba20521c23d56a1df3279cc15fb0218ea821511e27753968e20a9d0f8766bd7',X'8fa80e4b23d5ac8a62f5f446f71e69c8feb6275166d1f122e1e8130025ec905a',X'e953c527664ba1a0486045ca73040548a5830cf774ebe2f6caa264c03aadab06');
INSERT INTO journal VALUES(9,'2026-11-22T11:23:58+01:00','root','grant apply',X'8fa80e4b23d5ac8a62f5f446f71e69c8feb6275166d1f122e1e8130025ec905a',X'52b4a81dfb0c9e3d6a235c319d70b388ac10a3bffff2b1b1f6f0ec75fc857bfb',X'650936417c6f0a20c0d3a8683bb17d386b119ffcbb0f15ef6e737d6dd17449cf');
INSERT INTO journal VALUES(10,'2026-11-22T11:23:58+01:00','root','grant apply',X'52b4a81dfb0c9e3d6a235c319d70b388ac10a3bffff2b1b1f6f0ec75fc857bfb',X'f6f574acdeeaa74e69c3972c1456383e1670b9c413004c49c2aa918786ce0d60',X'ba2c65076979f28963b86bbc2ccf32d39ca3447869e388dc2339f38fa9e04052');
INSERT INTO journal VALUES(11,'2026-11-22T11:23:58+01:00','root','grant allocate',X'f6f574acdeeaa74e69c3972c1456383e1670b9c413004c49c2aa918786ce0d60',X'41a2a854defe0225966734b684ae07171fa2f9404afbb44bd2674381c0a957c6',X'fa68cc67813b18677fcd9d53a64faa1e797c5989df3e26649bfb3a4a4f5a66c4');
INSERT INTO journal VALUES(12,'2026-11-22T11:23:58+01:00','root','award open',X'41a2a854defe0225966734b684ae07171fa2f9404afbb44bd2674381c0a957c6',X'58e2ac2261acc800c7a95eb25538090d9ff0a66e211373be71e477f8435b38a4',X'1c1d57b500aefb4cf11691be4bcd2ebc630c886e1d8266abedb4996b08538bdf');
INSERT INTO journal VALUES(13,'2026-11-22T11:23:58+01:00','root','award nominate',X'58e2ac2261acc800c7a95eb25538090d9ff0a66e211373be71e477f8435b38a4',X'f3c1036479ea5df2c220406a3a0dd271c2b0045947b008e0a13bca6b1dcc7c26',X'6372c999be50420cdac5d080a66acf89016e3b0c9c0ed68cdcdc04b8f0cb58f7');
INSERT INTO journal VALUES(14,'2026-11-22T11:23:58+01:00','root','award nominate',X'f3c1036479ea5df2c220406a3a0dd271c2b0045947b008e0a13bca6b1dcc7c26',X'a4de9c0c3c0f0ba0b720e1123bedb0b947f6c52923be3d8767c1594bb21918b3',X'4e819a89b96a8ad2db55a89d1bc90fa87ea306d94a2299023cf03ea20c7b026a');
INSERT INTO journal VALUES(15,'2026-11-22T11:23:58+01:00','root','register set',X'a4de9c0c3c0f0ba0b720e1123bedb0b947f6c52923be3d8767c1594bb21918b3',X'80b88d57b7d0a42705f686f67be9ba48042db2b77d9d2634efa873bd9113c0c0',X'1b83a7fae28742f27653237befc1d1e07e799f26065a6187aeb80261bb9e2743');
INSERT INTO journal VALUES(16,'2026-11-22T11:23:58+01:00','root','register set',X'80b88d57b7d0a42705f686f67be9ba48042db2b77d9d2634efa873bd9113c0c0',X'3cea4eb257df32da1fa18031fa1455b78ff627b9667c65ca7bca7ee385e5b3fe',X'728bc7bb4212e12705f5e8db8f9dc23e139222d9ff0651e93d519339c436f898');
INSERT INTO journal VALUES(17,'2026-11-22T11:23:58+01:00','root','grant open',X'3cea4eb257df32da1fa18031fa1455b78ff627b9667c65ca7bca7ee385e5b3fe',X'e5d3a342d1766d2872186d343fa3d81370ed1ad59bf2ef18e7cc0d26a3eec257',X'20f8173d0931592e5119028e471648733b85aa2f172ad4e8072b52b305756cda');
INSERT INTO journal VALUES(18,'2026-11-22T11:23:58+01:00','root','grant apply',X'e5d3a342d1766d2872186d343fa3d81370ed1ad59bf2ef18e7cc0d26a3eec257',X'200850d3ab7cfc40f4676bc7eb2cf59dcb884d4012d5c1c0cd08974c56cc4042',X'efecfa0b9b563fd68ea61a2e5eb0dfd2b447f1e77908d0a28cd496be0edb9521');
INSERT INTO journal VALUES(19,'2026-11-22T11:23:58+01:00','root','grant apply',X'200850d3ab7cfc40f4676bc7eb2cf59dcb884d4012d5c1c0cd08974c56cc4042',X'123e4e433bf009d8f69906fa858e5b7f55c9311726767e84c150659f542f10db',X'9e97fda8053b28492e12aab591f641867b211099d5c68477f28f05de7a91d038');
INSERT INTO journal VALUES(20,'2026-11-22T11:23:58+01:00','root','grant allocate',X'123e4e433bf009d8f69906fa858e5b7f55c9311726767e84c150659f542f10db',X'04b70cfce6cfe6bb413c877f9505284668cd6af166648d93352b5b39ab17143c',X'6d6785843f9113df6872e7b87f7ec79a2dc2faf43dc31d0331213e4ad58ef6aa');
INSERT INTO journal VALUES(21,'2026-11-22T11:23:58+01:00','root','grant decide',X'04b70cfce6cfe6bb413c877f9505284668cd6af166648d93352b5b39ab17143c',X'8da4a05f0c1dc391928d8c9ce38311454c9fc99019c85a002d81f6a9cfee991e',X'be7e73fcf93a0258049dd6abfc81578a5dac7f2e34605008fe61f3dad8846300');
INSERT INTO journal VALUES(22,'2026-11-22T11:23:58+01:00','root','survey import',X'8da4a05f0c1dc391928d8c9ce38311454c9fc99019c85a002d81f6a9cfee991e',X'ad8d5506fcef6ddc6d4dd6e3507939bf670845e770ce86d0e2e1964e522e4c61',X'843d119fd25cd4bff362ec5e4961c4b00e3040e41fc60b9966c9a76016056e55');
INSERT INTO journal VALUES(23,'2026-11-22T11:23:58+01:00','root','survey import',X'ad8d5506fcef6ddc6d4dd6e3507939bf670845e770ce86d0e2e1964e522e4c61',X'd1b166e987d79ac48ba9d89c641c3d672ecb0456eeefed5e8eca640ebfb7abe2',X'e56b0ead300e3164758ba21e423d53870f4b1ee4b5665e99d5f5ef033ffad17b');
INSERT INTO journal VALUES(24,'2026-11-22T11:23:58+01:00','root','register add',X'd1b166e987d79ac48ba9d89c641c3d672ecb0456eeefed5e8eca640ebfb7abe2',X'5dec3b07d41e40cf680ab964fd8258729004b5154c4db0fbc8c868fc845b99a7',X'd7ddefe144923450433ce470a268ae03a71b766757f61d3a1d7e78c83e6a8b57');
INSERT INTO journal VALUES(25,'2026-11-22T11:23:58+01:00','root','register alias',X'5dec3b07d41e40cf680ab964fd8258729004b5154c4db0fbc8c868fc845b99a7',X'7cd9a757cc1ced960db43a78ace931302f6ef1a9b20715873c8fd31b00bf7ad4',X'bce306ac222f1904bba03ac1cdedd20f71013a7ace1ec5ade5126c22dbb519eb');
INSERT INTO journal VALUES(26,'2026-11-22T11:23:59+01:00','root','register import',X'7cd9a757cc1ced960db43a78ace931302f6ef1a9b20715873c8fd31b00bf7ad4',X'cb2ae04053ade19a2692fc7e75e53a37fe3b3a12f4176a8f99671923069667a0',X'322221992ec95c886b19e28649d9210fbc0f16fab69cb352fbe64feae3c989fb');
INSERT INTO journal VALUES(27,'2026-11-22T11:23:59+01:00','root','register set',X'cb2ae04053ade19a2692fc7e75e53a37fe3b3a12f4176a8f99671923069667a0',X'2bbf3a65f47a4754ad3a2ee77a3e5400b0d21469d0a147a0a7eb6cd085cf583e',X'91a6d8b015ee299064a1cd91139edda6be3791d80dc4a1034f83ac3c5afa69cd');
INSERT INTO journal VALUES(28,'2026-11-22T11:23:59+01:00','root','agreement add',X'2bbf3a65f47a4754ad3a2ee77a3e5400b0d21469d0a147a0a7eb6cd085cf583e',X'5c993fd5111f9fb89f80544568c4e62be007ec594b295ad71290e5bd4ed569ab',X'910212effd1104569ed3464cc7bb7ff2e5b3d350b644f9a0fdf9f16536245687');
INSERT INTO journal VALUES(29,'2026-11-22T11:23:59+01:00','root','grant open',X'5c993fd5111f9fb89f80544568c4e62be007ec594b295ad71290e5bd4ed569ab',X'0b85147a24fef09bbab125fc7cf59f0f4688424de3c77a63bfd1c9c8114eb54f',X'09e425ae83d1725fd88b857768010638aebad175234b28bcd2904267a3ca1e9c');
INSERT INTO journal VALUES(30,'2026-11-22T11:23:59+01:00','root','grant apply',X'0b85147a24fef09bbab125fc7cf59f0f4688424de3c77a63bfd1c9c8114eb54f',X'34326ab6350caeb804623d2213407c6231111a46243b8008865479a9cf17dcd1',X'8b1979a18b1675abd3d0a541e514365c4773a826b14a5e952d9aa078a5901693');
INSERT INTO journal VALUES(31,'2026-11-22T11:23:59+01:00','root','grant apply',X'34326ab6350caeb804623d2213407c6231111a46243b8008865479a9cf17dcd1',X'04cf3439b8b1151cfff18d024811ac6035f91d6095e0f541b4433076968af48e',X'f10c10128dcd7bd0d5955e7e95e09e5aab6171aac8edd8dd34c8f0b43dd7c98b');
INSERT INTO journal VALUES(32,'2026-11-22T11:23:59+01:00','root','grant apply',X'04cf3439b8b1151cfff18d024811ac6035f91d6095e0f541b4433076968af48e',X'fbaef729b8438b748a91daff635b93402a61a2dcde8da87f406ab83d27fa08c5',X'ab7617e637a7a7e04d3ba674ae2d8e60e2b917da30bc9fe98574165cf22d6f51');
INSERT INTO journal VALUES(33,'2026-11-22T11:23:59+01:00','root','grant withdraw',X'fbaef729b8438b748a91daff635b93402a61a2dcde8da87f406ab83d27fa08c5',X'1c48c010b1ede64b7d00880ff654b277dfd3f2a535d2370b88f21dc543de51b0',X'b0d41e28fa2d93fd04723f7043c91d80e394288c78856b2bef864e4a8524ad3a');
INSERT INTO journal VALUES(34,'2026-11-22T11:23:59+01:00','root','grant allocate',X'1c48c010b1ede64b7d00880ff654b277dfd3f2a535d2370b88f21dc543de51b0',X'3bbfa44245296d0f80ce0576429b6ddd813c984bfa74e47e49366ff6a885f262',X'5c42c44d6e932b1eeeb960216104ca40908b22a5a185b9cfcc610380deb53da1');
INSERT INTO journal VALUES(35,'2026-11-22T11:23:59+01:00','root','grant adjust',X'3bbfa44245296d0f80ce0576429b6ddd813c984bfa74e47e49366ff6a885f262',X'9789f03d9ace1cdd48b4be3f0d41024348ad07230819ecac7819eef72732f11f',X'24d62c3a0317fbb3c2162adc54caaac1c37a08dca063665dcde8acbe0fc3dda5');
INSERT INTO journal VALUES(36,'2026-11-22T11:23:59+01:00','root','grant decide',X'9789f03d9ace1cdd48b4be3f0d41024348ad07230819ecac7819eef72732f11f',X'ccdbbd3cf843e66559241c4cefc8e88dfc36a0af793ce69c55a6ff5bfa0a9764',X'f27c150aaefbcc9a960371e96d6db352d608a98cd3ca3c99c3c1c21cd7dc7cd8');
INSERT INTO journal VALUES(37,'2026-11-22T11:23:59+01:00','root','grant adjust',X'ccdbbd3cf843e66559241c4cefc8e88dfc36a0af793ce69c55a6ff5bfa0a9764',X'2ab094b77cc6a6bf54f7b031657d96c87086320b81747de5f298f30c6250d453',X'd53fb0c064b9c57274865c9fde417ee690b07d94e8078006698df769e7ae3812');
INSERT INTO journal VALUES(38,'2026-11-22T11:23:59+01:00','root','award score',X'2ab094b77cc6a6bf54f7b031657d96c87086320b81747de5f298f30c6250d453',X'803385f4fc99a05de7dec6e311031d9b1afd9dcadd2a194b5b6f824afdd7412d',X'd8af5f7f056c8bef3187f28366ef1b0b10ab62ef8840daece11ee4810cea4069');
INSERT INTO journal VALUES(39,'2026-11-22T11:23:59+01:00','root','award score',X'803385f4fc99a05de7dec6e311031d9b1afd9dcadd2a194b5b6f824afdd7412d',X'0baafe309cdd888313c4d1fbcbc3a32171f9740b3fd4fe191264f90a401721a3',X'df6269b1ab787a57fa2df19b1e4a38766e4710cd68194ff548841e30fad39812');
INSERT INTO journal VALUES(40,'2026-11-22T11:23:59+01:00','root','award decide',X'0baafe309cdd888313c4d1fbcbc3a32171f9740b3fd4fe191264f90a401721a3',X'4a0f9d9922cb016a350073d1922ab758188aa677e057f439c0dc61bbeca8b1a1',X'6976eb4b0787f337476164d3a5ecb1e0ecb3c71112bcbeb4117122214b96bafd');
INSERT INTO journal VALUES(41,'2026-11-22T11:23:59+01:00','root','grant account',X'4a0f9d9922cb016a350073d1922ab758188aa677e057f439c0dc61bbeca8b1a1',X'5d65723e045fe45de9eb785416ea26e84de989d0ec87cd3d957eceb5d646a8df',X'34fd799ab566ea232901c05796a04a0515733ce3f76b54d2686cf068ab008d9c');
INSERT INTO journal VALUES(42,'2026-11-22T11:23:59+01:00','root','grant paid',X'5d65723e045fe45de9eb785416ea26e84de989d0ec87cd3d957eceb5d646a8df',X'30d860231cf2be683960a3f9f4f519f618450b7f5089b9ca366643bfd60e7cb9',X'88a9b27ec7d534949299c153963d21847644590f17e704dfa27ae7e6bed43fc1');
INSERT INTO journal VALUES(43,'2026-11-22T11:23:59+01:00','root','grant account',X'30d860231cf2be683960a3f9f4f519f618450b7f5089b9ca366643bfd60e7cb9',X'3dbfee8988c0e623e6480e4c1479c8d246c91682dd57c892dab2c4e3e274e9a6',X'd98b848265136c637fca1b21a18581da692284a1d27b0d4ec5b71fbe41a5adf8');
INSERT INTO journal VALUES(44,'2026-11-22T11:23:59+01:00','root','grant reclaim',X'3dbfee8988c0e623e6480e4c1479c8d246c91682dd57c892dab2c4e3e274e9a6',X'b1fe43da772cba204c4afbd6ee3585bce74bc89272bf1be451d9b612d35faae5',X'18fe3fee762be4a1ef0a0ab4bd6341b40b1aef7c2f72319ee36e2eff60ce5f7e');
INSERT INTO journal VALUES(45,'2026-11-22T11:23:59+01:00','root','grant amend',X'b1fe43da772cba204c4afbd6ee3585bce74bc89272bf1be451d9b612d35faae5',X'bd22fe6b2317e25ae43f4e402e10aae949f19d085ae64766a1d673be54f5b4ca',X'80aea29afb534a5e3afab1498a348ab39a2499476c7096b6473f0cd2d98cbc8e');
INSERT INTO journal VALUES(46,'2026-11-22T11:24:00+01:00','root','survey theme',X'bd22fe6b2317e25ae43f4e402e10aae949f19d085ae64766a1d673be54f5b4ca',X'ad98ef22a205fadf17c6a74d0a2051a53ead97796f7275fc670419c77ba7b501',X'899386629f4802b2b9c7742de0838c86e6bfed58b620d6079605d2144176b538');
INSERT INTO journal VALUES(47,'2026-11-22T11:24:00+01:00','root','survey link',X'ad98ef22a205fadf17c6a74d0a2051a53ead97796f7275fc670419c77ba7b501',X'be00b38a239e3fbe54d8960d7050338705a556685e9e5a33b6c5c5c49137fd58',X'cee1649651a3d80adca3cb8eab825573054a3329edc7effd88d39cc8942440c7');
INSERT INTO journal VALUES(48,'2026-11-22T11:24:00+01:00','root','survey theme',X'be00b38a239e3fbe54d8960d7050338705a556685e9e5a33b6c5c5c49137fd58',X'103bfd8514e0ce4de0bba7e4db30ea05d9b4b790563b4d1449a831fa60c333c7',X'9844b27eb235c6c7fe7a6457b8addf9dc324a33676ce11c25fa659d2630b188c');
INSERT INTO journal VALUES(49,'2026-11-22T11:24:00+01:00','root','survey theme',X'103bfd8514e0ce4de0bba7e4db30ea05d9b4b790563b4d1449a831fa60c333c7',X'dd38c7ad90db79c877cc189cc64b8ec44173e0bd362aa079d173cc037c1ab1f6',X'36492c61cb85cf4f04ed2fa50b9753d9a05f620276feca0ca7d5585f33466318');
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'4dce0ce122f1502a37ab15fc0b896461','{"municipality":"Ekerö","language":"sv"}',X'9b31238c7b5331492bfefce7e81ee8bee70445cb78b9c51e12e6c5e44f7e3bb0');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'385c8e47e15031d40d4b9b48eb42a619','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'0195feea696e6010c00ec999f534811886e92ec1fec0a4a4218c7a3d36bb8ddc');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'0180ac49bbaa16e1625d214825ea5021','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'9d9bd510e10e321c132a8774f3595638c8dd065da0bf5861104c3b4bd02fdf61');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'8612640aee7fbc936003e476bfeacdc1','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'bde981703705c14c7d273900a0eaff3aeca2ba533cfe8049a6575f0229b85778');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'b6b274a0bd29f2e4d0868cd894ed0573','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'c18cd5a341d18a52d69071c656f121a4a09d337b8fbf54f5c1dcb6be07954f69');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'4286e9441cf525be247203b4b3f52f41','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'a7260aa2953d67009512d703b2c1b2f61adf42d6bab31a44735ed1f5baf8b8cd');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'90ca0560f0b4129c6c3d8bb5060ab283','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'9fcd8762f884b9607aa7f6642c8480d4a38208ed9fbf28f5fd66c65c4401bd8a');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'6e779017536dbc08c4e24a70d241c08b','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'9f062fc3f43fee43fb2c887aea3baf1225f40d35a3531bd9bda00acabe3c6823');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'2ef74c984f09229bddad910739fce86d','{"applied":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'6ba405b325f800d9eea0a7c7c2a9fb03c20395ed6eb4b5dcbc4288112e946f29');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'7a6d0229134fdb7c3e6c9d47de62941e','{"members":6200,"rent":2400000}',X'580d29b00acc2b45822c1c883ed83cd8926b955a839223ee86c69dfffabd584f');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'786feca6d02d43bdc9490e7e82ac7dcb','{"applied":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'64b28c69af9646e7f82cc48d54ebc4361504965b6b0108c633f05317be37d89c');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'70d2793c7bc3dbe53e8c005376dc489a','{"members":4000,"rent":1420000}',X'74f08d9432e36c90466b40314a63aa770806fff059b587ef1f27e254a69ece33');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'2c3f9d1938f9b6ae4aa25be5d514b2d0','{"pot_ore":5100000,"claims_ore":2908050}',X'c77c42ff9bf54da20f1c22ca39a75a16838491691fa329da31b26dd593afa5a5');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'bc1b7a27b00e8265b47279c0a8d53ef3','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'3e6c7bc1e87af31da568ee72c87f0dd54b7504f512dc695a02e5c08f920f3941');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'ac76d461e295b31082dac30c7de7f8ed','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'fcc6e2aa830d1a0ef48bb29f2073ea2f669cab5bf9e66e24435ce3fa9936d05b');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'050e9d1033cbfaec10ba3bafa2d83fb6','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'af6793a16ae45f5f494293817d8367f172d0dca0933249a892ea2ce25c5faae0');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'81b9b607263fac3e7f1f5d4fcd501382','{"giro":{"old":null,"new":"875-1810"}}',X'8d5bd95711a9601d797ec274ce5bb4d611322e9bb3b6725e73b4698c2c69c5a9');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'5e51ca9b00706154d95378feb8bff18f','{"giro":{"old":null,"new":"64 43 04-8"}}',X'42caf67b19c4222a1b2aeff8615f287f1668e31b8cbc135e163ed5caee06364d');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'7315c22c901cdc05f51333e9e82347e6','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'1eed5374343e8887e2db8a06c08be0d9699f5de2b893db7bf78a1eff8d0bf8f9');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'1e06b47cc92f18c19ff9d7ad69f4541f','{"applied":{"old":null,"new":950000}}',X'df7fa773f1c716a08bc8cbe86908c84c6dfbfba951434c51902d678b6bb9d95f');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'029e4a3cf4a46e15e6a93b8409701e40','{"applied":{"old":null,"new":900000}}',X'd84f81f306a5a534c560e4dba82697b898f164a1655f56a3ea72351a4ceaebe1');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'f0ae3413ea17a9087311b8b3e62d432f','{"pot_ore":4000000,"claims_ore":1850000}',X'1b9830180201f81c642cdcab386d52fe404a85b68d92459698405acc4e2ba657');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'a3d5874d6fe38110860799b6cccb4031','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'ef0d357dd122e21504e6b34249b4dc6eb0c2322a11cd572c83cb260484064587');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'ef81e7aa376e91fca74bc32af38ae7eb','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'79eca553504d6e78c6309de39216039046bb88936ff8603a9dab425f5fa93004');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'627b67c3fd6be19318eb46a8836c6cdf','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'009a0f436e83688a29d9ec4f482250b7878eb50a9067feebf2be1bd7c5a90045');
INSERT INTO journal_payload VALUES(24,1,'organisation 6',X'a2754430fbb75405d01383743916a58e','{"name":{"old":null,"new":"Ängsö Båtklubb ÅÄÖ"},"kind":{"old":null,"new":"association"},"category":{"old":null,"new":"Friluftsliv & båtar"},"address":{"old":null,"new":"Sjövägen 1"},"website":{"old":null,"new":"https://example.org"},"contact":{"personal":true},"email":{"personal":true},"phone":{"personal":true}}',X'06155567bb60ed082362d74fe2eeb4ca2de34b4627c8112f3ebe278647ed4694');
INSERT INTO journal_payload VALUES(25,1,'organisation 6',X'2b56c70fdfbbc6a8021cac37250fa494','{"alias":"Ångbåtens Vänner"}',X'100d2e5192101ad0547edbd96c71ab2ab50fb6945c77d0e8d88d089fda305368');
INSERT INTO journal_payload VALUES(26,1,'file foreningar.csv',X'adb551e5e55de723e6999fcd47d9d075','{"sha256":"148b7fb903a7d088194ab97584823725a940f1721ef59d9f4a5951299b10bf10","rows":2,"added":2,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'75aa064b12503c74e05359aeca9807339f1d01d5fc1488bfc51977beb948f179');
INSERT INTO journal_payload VALUES(27,1,'organisation 8',X'a01a25a75c1c2f7447ec73f32503d4a5','{"town":{"old":"Ekerö","new":"Skå"},"founded":{"old":null,"new":1938}}',X'0bc1a738bfb3617e5e6007e1be389469496181a8c41838a37ce4da0f2753444e');
INSERT INTO journal_payload VALUES(28,1,'agreement 2',X'7235aa263b1e8e6c7c0ef80cc6543bf6','{"organisation":2,"programme":"kulturstöd","amount_ore":1200000,"starts":"2017-01-01","ends":"2017-12-31","kind":"drift","reference":"SN 2016/7"}',X'ea716f2fef6b3381e62668e85ff8dd26936fbfd4401f7bd91c6fcd1c2b627a78');
INSERT INTO journal_payload VALUES(29,1,'round 4',X'ecf5d84da1efa0dfd6810dc0ac95a64d','{"name":"kulturstöd-2017","programme":"kulturstöd","board":"Socialnämnden","year":2017,"budget_ore":6000000,"closes":"2017-03-31","decide_on":"2017-06-14","reference":"SN 2017/9","rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'7594c643916ae22e98304a9534e654682ec55c2dd9a2731102311224a783c3d2');
INSERT INTO journal_payload VALUES(30,1,'application 7',X'c4bfa646ac681f4da28bae2361dddd9c','{"applied":{"old":null,"new":2000000},"purpose":{"old":null,"new":"Träffar för äldre på Färingsö"},"received":{"old":null,"new":"2017-03-27"}}',X'5491636198c6422c6d118eeadb3526fceb406bf3b63d489ae622ea9d8342fe53');
INSERT INTO journal_payload VALUES(30,2,'application 7',X'c8867d53100db3b1b089dce73fd8a804','{"members":6200,"rent":2400000}',X'74e59e27fa9db00e1d9175083bd6e565dcb3def4d6011b98991e630df7b7e1be');
INSERT INTO journal_payload VALUES(31,1,'application 8',X'052893020c773ea2b59dfa84118931ea','{"applied":{"old":null,"new":800050},"received":{"old":null,"new":"2017-03-12"}}',X'4dc932df3a9bcf0ae6a91ea580a2ea04142d3a3a45263aa3fa67573950eeb477');
INSERT INTO journal_payload VALUES(31,2,'application 8',X'188f67ef5333eaa764c829bf0802c22f','{"members":4050}',X'2969c65c03a408dfafac920a5bcc05fd82617ce13729099e6c72f46aad63bad6');
INSERT INTO journal_payload VALUES(32,1,'application 9',X'db05cb0ea138d0496fa46e2e21729dcb','{"applied":{"old":null,"new":300000},"received":{"old":null,"new":"2017-03-13"}}',X'6afe1785268abbf381b97a344166cd4d923df5ac1c790d3c6a8473a1a0007ced');
INSERT INTO journal_payload VALUES(32,2,'application 9',X'5270c37fe683a64f58ad3b1e1f183001','{"members":400}',X'a41c54e62308aba5f0c2b18af9a2c67c9cfd4caa2dc59bb1176acb0960fd1bca');
INSERT INTO journal_payload VALUES(33,1,'application 9',X'15979b8cfdc4b954f7d386f35a287c7b','{"withdrawn":"Återkommer nästa år"}',X'0f91edc0123fee85408531b889df2b47a14dca1db5f5decd2cc8cc29e80d5554');
INSERT INTO journal_payload VALUES(34,1,'round 4',X'0339a62e7d5e5e3e175cc999bf61e163','{"pot_ore":4800000,"claims_ore":1658000}',X'46d83ed6b90ee0eb3fcc8f0f38b98db6b8270b0aa9d2cca3181922bc5fed1cdd');
INSERT INTO journal_payload VALUES(35,1,'application 8',X'c9b793b3b0d11285ed129fb22080299a','{"adjusted_ore":250000,"reason":"Nämndens bedömning: når många unga"}',X'd9e2f0bde12fbd1a5f723fd921c535b4db36b1577737aabd1521e36ff8136385');
INSERT INTO journal_payload VALUES(36,1,'round 4',X'af608d65efcc5399d4e98e52ebb3d22f','{"decided_on":"2017-06-14","paragraph":"58","reference":"SN 2017/9","allocated_ore":1900000}',X'fdd6416907308301d73388ba08c0115d0619c60d34f443ec3b4b32c4c676551f');
INSERT INTO journal_payload VALUES(37,1,'application 1',X'730d4d19f8c769cdcab4ce14fb86384e','{"adjusted_ore":1100000,"reason":"Lägre hyra från maj"}',X'15a27bbff9003827ec9963a3660b3698629f2fcc6cd8625f5bcf54c3ea232c40');
INSERT INTO journal_payload VALUES(38,1,'application 3',X'6f52cee0cd6ba1462250dd2eb0648826','{"criterion":"nya möjligheter","points":4}',X'0d5898de7ca4a3eef292c5b0080c6826df6aaf255cd633c2cd20636ae6c8c032');
INSERT INTO journal_payload VALUES(39,1,'application 4',X'3b5663c07204055a0b225e0a133978b3','{"criterion":"nya möjligheter","points":3}',X'4c6576a4a5419978c6e97fda631bdd9a2da483c1168e77d7cabb303209a60eef');
INSERT INTO journal_payload VALUES(40,1,'round 2',X'cfd5a4ab8d9a1e2f6da00c392815d020','{"decided_on":"2018-06-13","paragraph":"60","reference":null,"motivation":"För en öppen dörr","allocated_ore":1000000}',X'3af7c4891689a1b00bb1959c2f0016c231d84a8537eef4f64c63eb337f9aa22e');
INSERT INTO journal_payload VALUES(41,1,'round 3',X'42b94e84cd2139781c9bd67bf57b1877','{"due":"2018-01-31"}',X'cacf4fb5fe59e744c3db8da09875764c5c95c2dca3b389a25e70e26221082c9f');
INSERT INTO journal_payload VALUES(42,1,'application 5',X'772c47098a9b310df073f67c385d6b3d','{"paid_ore":950000,"paid_on":"2017-06-20","giro":"64 43 04-8"}',X'e8f85b8eea53cb4e6442f4e9e50fd1e8eb86488a3b61e569213b9a200540d4b0');
INSERT INTO journal_payload VALUES(43,1,'application 5',X'8c8a5f80679cc3b74b4f523ec434d1e7','{"spent_ore":900000,"received":"2017-12-01"}',X'5023c87d09d87dd15533bd37d25a8d1d6f4384a24bf67860ef2c852e22e97540');
INSERT INTO journal_payload VALUES(44,1,'application 5',X'6f9ec24080908cc7862ef78041008984','{"reclaimed_ore":50000,"reclaimed_on":"2018-01-10","reason":"Ej förbrukat"}',X'f52abe166783bed9dce240a1dd2578cf59c3da9e10a1873ebf06341944dab704');
INSERT INTO journal_payload VALUES(45,1,'application 7',X'3fa862a551b78704f07907a728e1eb7b','{"before_ore":1650000,"amended_ore":1200000,"decided_on":"2017-09-13","paragraph":"80","reason":"Rättelse av hyran"}',X'b735fe8faa126fe4c0370eca6ba0a8ed1906fd87425ec29fab53a6c6b23300f0');
INSERT INTO journal_payload VALUES(46,1,'survey 1',X'10b846989672b2526f6793e2619e095c','{"name":"enkat-2017","theme":"Lokaler"}',X'd9863705044c1a8eb7c2e2c5d0b9314181fc13641ba4ad9843546b57e2a6b365');
INSERT INTO journal_payload VALUES(46,2,'survey 1',X'ffe519aec0f71aefa543557df6e47cff','{"name":"enkat-2017","theme":"Överblick"}',X'3dd46e58db83732d8c25b9cc919a980e91843332ff7f7221758e01b1c2e40b93');
INSERT INTO journal_payload VALUES(47,1,'survey 1',X'671ca67f6266302565b885e1d11dd7d5','{"name":"enkat-2017","linked":"2"}',X'ee15275460b5bec13093bd9645bade405cb2a84a2a491f69d6845ce874dd8407');
INSERT INTO journal_payload VALUES(48,1,'file ifyllda.csv',X'fbd828b892186d760a981947e137d276','{"sha256":"1bde04a131bc47fcfdcbd018cec907b881fa7209570ef3c2d054048fee9c158d","rows":3,"added":0,"changed":1,"unchanged":2,"twice":0,"refused":0}',X'907dad449ef9072a0ad95afe9b0f2ed2e54cc04ee9f4b85b3bfab9035e733411');
INSERT INTO journal_payload VALUES(49,1,'file t5i.csv',X'8ad1b61cd1008d49f879d6c5590816f6','{"sha256":"11e8438e9993c4c9f4b1f9c8b0cea0a1a808c0080416867c80ba0f97de890a6f","rows":3,"added":0,"changed":1,"unchanged":2,"twice":0,"refused":0}',X'a590f6aff1c5391a3505d573d3f5726b8471c2fb74e4b33ea9ce550899ef9603');
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
INSERT INTO response VALUES(1,1,3528808368365708199,'2017-05-02',4,'[1,"RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,7020441695594504499,'2017-05-02',2,'[1,"Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,7772873205353090510,'2017-05-03',NULL,'[2,null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,7120245116661580485,'2017-05-04',NULL,'[3,null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,8239718903988995868,'2017-05-05',NULL,'[3,null,6]');
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
CREATE TABLE seal (
	-- What samverkan itself has stored, so that a change made by other hands, or by a failing disk, is found: of each row a
	-- hash, those of 32 neighbours together. See lib/store/seal.h.
	name TEXT NOT NULL,              -- the table
	block INTEGER NOT NULL,          -- the rows whose key divided by 32 is this
	hashes BLOB NOT NULL,            -- 16 bytes for each of them in order, zeros where there is none; not beyond the last
	PRIMARY KEY (name, block)
) STRICT, WITHOUT ROWID;
INSERT INTO seal VALUES('account_change',0,X'00000000000000000000000000000000c3fe59c000d5f569e08fd438eaf2867379a8e588d3e5917470a9a47d9dac979b');
INSERT INTO seal VALUES('adjustment',0,X'00000000000000000000000000000000629b4211243c6b343c554b3007e5d9490000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009b912251fad8484c726d1dd4e6cc888f');
INSERT INTO seal VALUES('agreement',0,X'00000000000000000000000000000000227226f0b67056a18b0c4d386fbf3adb37738b34e5b1f7ec7602e11af717d174');
INSERT INTO seal VALUES('allocation',0,X'00000000000000000000000000000000599aafe9de2d7e36020101d8bd1175ad6bed551257dbd88b74306051df813f6900000000000000000000000000000000000000000000000000000000000000001d726fab4cf74a245440fe8b14b70019fec1c172621be20ed85088f0839073e1234ff695ea0468d651f1126eb54e441fe4f9942a65c8026f4c1b81daabca25de');
INSERT INTO seal VALUES('amendment',0,X'00000000000000000000000000000000b2cb5d2712d019cdba5c7980863b1956');
INSERT INTO seal VALUES('application',0,X'00000000000000000000000000000000467d46614c62b8b764d2925b37561a0de3b056315bedf83e25fb5633c5b28bddb0962e0ae7944d6276a81130e3947ec3484369164b3e1cfe4307423145fdd64c773d06eb46b407f911eb6a12227038e932e9a59d8b19a7d008a3952523b1db6e3f4c9bcf33e0e95bb5354a60a3d1820554c34a605268a61e545d01191f530909edf33d232c1addd124717f1db585c62f');
INSERT INTO seal VALUES('application_quantity',0,X'00000000000000000000000000000000fa27535dd8ab498d44de2378149ff102623d318353efd7b0f1e14156f7af6701000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007518e982958de878bdfa927af25640e17a1be055208969147b3feadf07785ca4ef363ad8e3f9f5e6818b74a85e946e68');
INSERT INTO seal VALUES('award_round',0,X'00000000000000000000000000000000000000000000000000000000000000001b65508ac3e73c47d29e7a6db303acf1');
INSERT INTO seal VALUES('contact',0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000097444209fb882aa3280296c6a793cab9');
INSERT INTO seal VALUES('decision',0,X'000000000000000000000000000000008dac23eb39f21ff8b318c1418b767eeded16628fb900456999c5c5bf49bcbbde1a308a497229881f863036388de6ba61');
INSERT INTO seal VALUES('decision_amount',0,X'00000000000000000000000000000000fdc8427c133bba621a2f91bdc8c6c6b44cbaa81c33b50a1794347057d57d6cf14a76f418551558774bb77f992782cb6e');
INSERT INTO seal VALUES('followup',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c26ff7a4778a0464b19485db33ab5db6');
INSERT INTO seal VALUES('followup_due',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005e101cccace28a49dd086de315166298');
INSERT INTO seal VALUES('nomination',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006c6753b69d38cca5c210baecf9df92db5581e19192f1a9aa30f4a28bead2b650');
INSERT INTO seal VALUES('note_theme',0,X'00000000000000000000000000000000000000000000000000000000000000009947e8b15b091535aecf7d089741e4d3');
INSERT INTO seal VALUES('organisation',0,X'000000000000000000000000000000006ba8a03b804b4a24d5bdf7608307c7fdb4c4b3bd270d20365a7c48ea5c50ff53d143982343262eac4809e7d02b721645fc7e41a6edfbda6c41d18c596576f19def2072a33922bc54f8b70980d5b82a5585fa5975889e01c0b1bbb6cea2a0d6baaf20b75710068f71674b03d47943663e292cf4846bb1cff24a014699618bd87e');
INSERT INTO seal VALUES('organisation_alias',0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000084ac3b3378db9ceec0d9a2c079f03893');
INSERT INTO seal VALUES('payment',0,X'000000000000000000000000000000000e4878a334a8740b38439e2b9c3a1679');
INSERT INTO seal VALUES('pot',0,X'000000000000000000000000000000006c7e809137fd6bf85f63c491794893ce00000000000000000000000000000000c6893eeb28cb8da56e509e8c4121211ee1f03bb659458b6e2aa667f176f4833a');
INSERT INTO seal VALUES('pot_agreement',0,X'0000000000000000000000000000000046bf945c54a0e5c7b61285f3c36bbeda00000000000000000000000000000000000000000000000000000000000000007b26d916aab5298fd2d4d9761ad2f749');
INSERT INTO seal VALUES('programme',0,X'000000000000000000000000000000001f7b2fb2f84f6a809109f69bf845d09f6dc4ae18aed2914e0648db7ebd561e268078e747fb42b38ef750f6731fefb4be03d763ddf2dcfd24f70e77b71a478a9b');
INSERT INTO seal VALUES('reclaim',0,X'00000000000000000000000000000000618752c59fb91dc21f9c62374e1f201d');
INSERT INTO seal VALUES('response',0,X'00000000000000000000000000000000c9f74a2017ba4160b4692d03013a5387a3693fc510116f108e2a49e61e79afc34936be33ec0022cf769ff485a876255c330fb825d1f1877bb72aa0e4a7125e80509b3386cab51f2fb8c8c045514dbbeb');
INSERT INTO seal VALUES('response_theme',0,X'000000000000000000000000000000000b506c570a4a5e8322bbee030456169e');
INSERT INTO seal VALUES('round',0,X'0000000000000000000000000000000040fd3d63cb71894d1ee9a813d18132d2658308b451d0c5d2a9fdc2531c52ee2a09dfc6519424283040e52a3dab0172c31a742c0824883e999a9b4c68c84207e8');
INSERT INTO seal VALUES('score',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008cec587c4b990d788e845403ee5966ca949f5a43b0725ad2648b62ecb802ea49');
INSERT INTO seal VALUES('setting',0,X'832147e1b493111d74b12edbcf4625d5');
INSERT INTO seal VALUES('step',0,X'0000000000000000000000000000000074b0bd6a61e0017bb925ffc377433a120d322715df35b7e9de035cd0cea4fd9a0000000000000000000000000000000000000000000000000000000000000000cd199e1e87809865647b84a6d24d3b345583a04e59638d9c42b6e331b030962c45c713b207d09ce11330ede26fbc80ecdd2450eb7ff466df783e2cd03c9f3adf');
INSERT INTO seal VALUES('survey',0,X'000000000000000000000000000000009e71fe9cf8d3f61295d90dfd7f39da92');
INSERT INTO seal VALUES('survey_note',0,X'00000000000000000000000000000000dc10ef81bc7d366fed87640435cfeb09c3b90907cb44fdf65c734c4caa0941d4f65a60bf84866c5e4b01a02d1ef3ad28');
INSERT INTO seal VALUES('survey_option',0,X'00000000000000000000000000000000e03c6a4a0df0a181c1910e721fbc464b');
INSERT INTO seal VALUES('survey_question',0,X'00000000000000000000000000000000ba81aa56a6ff7afb6400a708530d776c');
INSERT INTO seal VALUES('theme',0,X'00000000000000000000000000000000a5a70597f3e5f45446a19b4ed7b84ffe5376a43519a09ed52fbdeb3ff6e556d2');
CREATE TABLE organisation_alias (
	-- Other names that an organisation is known by: in old papers, before a merger.
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	name_key TEXT NOT NULL,
	name TEXT NOT NULL CHECK (name <> ''),
	PRIMARY KEY (organisation, name_key)
) STRICT, WITHOUT ROWID;
INSERT INTO organisation_alias VALUES(6,'ångbåtens vänner','Ångbåtens Vänner');
CREATE INDEX organisation_by_key ON organisation (name_key);
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
CREATE INDEX alias_by_key ON organisation_alias (name_key);
COMMIT;
