-- SPDX-License-Identifier: EUPL-1.2
-- A database of schema 9 as the program of its day left it: its journal is that program's. All amounts, persons and numbers are made up.
PRAGMA application_id = 0x534d5652;
PRAGMA user_version = 9;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
	-- What init was told: the municipality, the language.
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('language','sv');
INSERT INTO setting VALUES('municipality','Ekerö');
INSERT INTO setting VALUES('survey_key','7cbd5ed8d1c22a610c6d73e0051f241232dd4dd927c97eb42f61cea0e69d4bef');
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
CREATE TABLE journal (
	-- Every command that changed something, one entry each, in the same transaction as the change. Only added to.
	id INTEGER PRIMARY KEY,
	at TEXT NOT NULL,                -- with offset: 2018-06-13T10:02:11+02:00
	who TEXT NOT NULL,
	command TEXT NOT NULL,           -- its words without values: 'register set'
	previous BLOB NOT NULL,          -- hash of the entry before; 32 zero bytes in the first
	hash BLOB NOT NULL CHECK (length(hash) = 32)  -- SHA-256 over previous, id, at, who, command and the payloads' digests
, state BLOB CHECK (length(state) = 32)) STRICT;
INSERT INTO journal VALUES(1,'2026-11-22T11:59:09+01:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'2f908c4cb77da78c074cfa3d786535eaa6346e49100394270b298ffbb9bfd3b9',X'ca410ec95e43e064ecc4552ad899637594e82327d86fb079ed197dc96ccfbdea');
INSERT INTO journal VALUES(2,'2026-11-22T11:59:10+01:00','root','register add',X'2f908c4cb77da78c074cfa3d786535eaa6346e49100394270b298ffbb9bfd3b9',X'd7e3c385f76954907f346b7ec234a1c39bda28db6182a88e4f02b20f089d7702',X'ac6c38f9ca6125ee0f8303d4b2b6622121fd11d2743f2e9c68622438e1928354');
INSERT INTO journal VALUES(3,'2026-11-22T11:59:10+01:00','root','register add',X'd7e3c385f76954907f346b7ec234a1c39bda28db6182a88e4f02b20f089d7702',X'b720620fe6c95489913f833ada6a0165d1f3e83d3d6cf73530a390cd07023992',X'87878a6578c81c7d8f0f39c241c2497e7bf93cae72a92f1247a5370fb5dd323f');
INSERT INTO journal VALUES(4,'2026-11-22T11:59:10+01:00','root','register add',X'b720620fe6c95489913f833ada6a0165d1f3e83d3d6cf73530a390cd07023992',X'37977b3f182275af836347512310152d2e924ea17c40757b2920e38f3e3fbbd8',X'4fd47451f22875319e04066b0e0f7e8b7bec99b9d9f13f2c64ae7b2649607935');
INSERT INTO journal VALUES(5,'2026-11-22T11:59:10+01:00','root','register add',X'37977b3f182275af836347512310152d2e924ea17c40757b2920e38f3e3fbbd8',X'869e8c9b1fd862cbc939d59c994a2c09aa43bcd41447b1abd3fe5b22245b93a4',X'af057ae5daea5d1c56a21193a58b123f4f57ddf4cb610c2a06cd6449d65af1cc');
INSERT INTO journal VALUES(6,'2026-11-22T11:59:10+01:00','root','register add',X'869e8c9b1fd862cbc939d59c994a2c09aa43bcd41447b1abd3fe5b22245b93a4',X'f9a96957ec3cb0652ce524f86262138d7063ba1932bf0a7618c774f07af71c26',X'1fd8af2d468a2cd01abf3980149fb61c1eca1754e0e210936810e58f87738408');
INSERT INTO journal VALUES(7,'2026-11-22T11:59:10+01:00','root','agreement add',X'f9a96957ec3cb0652ce524f86262138d7063ba1932bf0a7618c774f07af71c26',X'b7e32522b6b296d5b6b8db5238c08b020f30593c40d2ffdbf1115e3080ac5d34',X'0ebb6fee6d77bb9bf067b5ee63b5a7324e380fd4698f9c62662d744c1e809dd4');
INSERT INTO journal VALUES(8,'2026-11-22T11:59:10+01:00','root','grant open',X'b7e32522b6b296d5b6b8db5238c08b020f30593c40d2ffdbf1115e3080ac5d34',X'a1f61613bf963e8b509be8b3d472d5101bfa37bb7920eb69f92f58f95681b695',X'e953c527664ba1a0486045ca73040548a5830cf774ebe2f6caa264c03aadab06');
INSERT INTO journal VALUES(9,'2026-11-22T11:59:10+01:00','root','grant apply',X'a1f61613bf963e8b509be8b3d472d5101bfa37bb7920eb69f92f58f95681b695',X'4bdb9d9e7b2faebe9bf9cd6f6b011ff8c3a123519509308e779787ea02a018eb',X'650936417c6f0a20c0d3a8683bb17d386b119ffcbb0f15ef6e737d6dd17449cf');
INSERT INTO journal VALUES(10,'2026-11-22T11:59:10+01:00','root','grant apply',X'4bdb9d9e7b2faebe9bf9cd6f6b011ff8c3a123519509308e779787ea02a018eb',X'82f3231d18d0a75ae46f55049e38a7934ff29d5bd543a1f1e63bb4bf65a8f1b7',X'ba2c65076979f28963b86bbc2ccf32d39ca3447869e388dc2339f38fa9e04052');
INSERT INTO journal VALUES(11,'2026-11-22T11:59:10+01:00','root','grant allocate',X'82f3231d18d0a75ae46f55049e38a7934ff29d5bd543a1f1e63bb4bf65a8f1b7',X'680d3485c15ebb840b681312ee836da60ffddc616f3227b1276860e3c3f18396',X'fa68cc67813b18677fcd9d53a64faa1e797c5989df3e26649bfb3a4a4f5a66c4');
INSERT INTO journal VALUES(12,'2026-11-22T11:59:10+01:00','root','award open',X'680d3485c15ebb840b681312ee836da60ffddc616f3227b1276860e3c3f18396',X'd9a2056293803b1d3a166fa4aa85ae0a13b0b4a995d7ad43ed0445605d9ac647',X'1c1d57b500aefb4cf11691be4bcd2ebc630c886e1d8266abedb4996b08538bdf');
INSERT INTO journal VALUES(13,'2026-11-22T11:59:10+01:00','root','award nominate',X'd9a2056293803b1d3a166fa4aa85ae0a13b0b4a995d7ad43ed0445605d9ac647',X'cbf80b05f4335143c4363569e1b6947ac76a7cc4ba7215eb2d3ea0434466cd04',X'6372c999be50420cdac5d080a66acf89016e3b0c9c0ed68cdcdc04b8f0cb58f7');
INSERT INTO journal VALUES(14,'2026-11-22T11:59:10+01:00','root','award nominate',X'cbf80b05f4335143c4363569e1b6947ac76a7cc4ba7215eb2d3ea0434466cd04',X'616c52ac61ee1c275524ba67aa2c9048e46a40b847d3b01ed2d25664e6ef722a',X'4e819a89b96a8ad2db55a89d1bc90fa87ea306d94a2299023cf03ea20c7b026a');
INSERT INTO journal VALUES(15,'2026-11-22T11:59:10+01:00','root','register set',X'616c52ac61ee1c275524ba67aa2c9048e46a40b847d3b01ed2d25664e6ef722a',X'dc7503eff4b4aa5f794c0794dd0e7765151311eda1567e8ac4989fedd55203a5',X'1b83a7fae28742f27653237befc1d1e07e799f26065a6187aeb80261bb9e2743');
INSERT INTO journal VALUES(16,'2026-11-22T11:59:10+01:00','root','register set',X'dc7503eff4b4aa5f794c0794dd0e7765151311eda1567e8ac4989fedd55203a5',X'9a08ff47740ec8d7d6f7ff146c885585794f06181fbce395341e97a05b9bbce5',X'728bc7bb4212e12705f5e8db8f9dc23e139222d9ff0651e93d519339c436f898');
INSERT INTO journal VALUES(17,'2026-11-22T11:59:10+01:00','root','grant open',X'9a08ff47740ec8d7d6f7ff146c885585794f06181fbce395341e97a05b9bbce5',X'656c8d4e48c27b23b9cffecf570f527b32638fd46c1372d29e67564a53d60d39',X'20f8173d0931592e5119028e471648733b85aa2f172ad4e8072b52b305756cda');
INSERT INTO journal VALUES(18,'2026-11-22T11:59:10+01:00','root','grant apply',X'656c8d4e48c27b23b9cffecf570f527b32638fd46c1372d29e67564a53d60d39',X'e759af7c87c032394da5f99d4199e204edac4af9333b70e2b61658d1c15f98c4',X'efecfa0b9b563fd68ea61a2e5eb0dfd2b447f1e77908d0a28cd496be0edb9521');
INSERT INTO journal VALUES(19,'2026-11-22T11:59:10+01:00','root','grant apply',X'e759af7c87c032394da5f99d4199e204edac4af9333b70e2b61658d1c15f98c4',X'4c8f32ab89eeb7b721cbf9b91619e59cab205f0b716266dac8f0a4d641f116b0',X'9e97fda8053b28492e12aab591f641867b211099d5c68477f28f05de7a91d038');
INSERT INTO journal VALUES(20,'2026-11-22T11:59:10+01:00','root','grant allocate',X'4c8f32ab89eeb7b721cbf9b91619e59cab205f0b716266dac8f0a4d641f116b0',X'f50f24fddd3fa877f932ce4a9e38b73018a2e1d01aa907015fa59987df2d753a',X'6d6785843f9113df6872e7b87f7ec79a2dc2faf43dc31d0331213e4ad58ef6aa');
INSERT INTO journal VALUES(21,'2026-11-22T11:59:10+01:00','root','grant decide',X'f50f24fddd3fa877f932ce4a9e38b73018a2e1d01aa907015fa59987df2d753a',X'd9a17fc8ddece7d1b78b23d7653e679f5d38d5fdd1b65f7b588a3b1389cd2e36',X'be7e73fcf93a0258049dd6abfc81578a5dac7f2e34605008fe61f3dad8846300');
INSERT INTO journal VALUES(22,'2026-11-22T11:59:10+01:00','root','survey import',X'd9a17fc8ddece7d1b78b23d7653e679f5d38d5fdd1b65f7b588a3b1389cd2e36',X'3ef70ce3696ccbc3a30d089198f0d353074ba53a8008283fe9b367d77014a5a7',X'c1145ef825c4a141c40f2764d74a7c006b261b9dc44db020a42c6377fdaaadb8');
INSERT INTO journal VALUES(23,'2026-11-22T11:59:10+01:00','root','survey import',X'3ef70ce3696ccbc3a30d089198f0d353074ba53a8008283fe9b367d77014a5a7',X'0be4c7393a649022fecb52fbaeb90859824852571fc97e1bb60c34b3d52265b2',X'2b29dc91556cac463206f68c49516c80aa6c9f71909bf0d96c2e4467ad94ee19');
INSERT INTO journal VALUES(24,'2026-11-22T11:59:10+01:00','root','register contact',X'0be4c7393a649022fecb52fbaeb90859824852571fc97e1bb60c34b3d52265b2',X'e4c861c6bd1355b380c80c6ea3c88b976354fdc480d39381507487fe1bdfbb33',X'9ac27f6c0451ab9f37be4ad1652e224af71f79222399100a81f38b3e639190af');
INSERT INTO journal VALUES(25,'2026-11-22T11:59:10+01:00','root','register add',X'e4c861c6bd1355b380c80c6ea3c88b976354fdc480d39381507487fe1bdfbb33',X'c8d0d8acb5c19e7a2e14cf7690f148bf3b1833ec69cb08e5b4123f8e09a2a800',X'610c7684af7d732fc93b6227d1aab218e87ab4335db8557a91c37dc273eb21ff');
INSERT INTO journal VALUES(26,'2026-11-22T11:59:10+01:00','root','register alias',X'c8d0d8acb5c19e7a2e14cf7690f148bf3b1833ec69cb08e5b4123f8e09a2a800',X'514ba319757c6cd3cdab9c4776bdbad9ec6cb72ae6b186e67ce971026ba44b14',X'0e636fd517b863f03ed1a5bd6ce2fd798d482ccf95ccf701c9ebc4ec742521c7');
INSERT INTO journal VALUES(27,'2026-11-22T11:59:10+01:00','root','register import',X'514ba319757c6cd3cdab9c4776bdbad9ec6cb72ae6b186e67ce971026ba44b14',X'37e75f5e9c08f0eaaa48e17dfeb4a41e129f3416425cb1efd1133e915cf5c520',X'e36f2e6bf8ae0ef5a1504bfa7059bfb5a08b76067f17590ee0ccc0ccff23f915');
INSERT INTO journal VALUES(28,'2026-11-22T11:59:10+01:00','root','register set',X'37e75f5e9c08f0eaaa48e17dfeb4a41e129f3416425cb1efd1133e915cf5c520',X'98b0d72bf9e634c627a9cf0372bb54bf6bb98ead42a3182e46a7a93f13ed4fa8',X'8a5527b606b5a1c00585a6b27a03715e57ca875846196d767f4023e2e6d15cfa');
INSERT INTO journal VALUES(29,'2026-11-22T11:59:11+01:00','root','agreement add',X'98b0d72bf9e634c627a9cf0372bb54bf6bb98ead42a3182e46a7a93f13ed4fa8',X'30f0b910b88d90e8f3d8e81094b6a96b8e08afe3d2cee668f2850c36c4fa7278',X'1655fc342003e880f2b260eac58a7543810521cd4fc4be8e87dbd82b25043bbb');
INSERT INTO journal VALUES(30,'2026-11-22T11:59:11+01:00','root','grant open',X'30f0b910b88d90e8f3d8e81094b6a96b8e08afe3d2cee668f2850c36c4fa7278',X'8b751e4708ed33ee57001f029218a0136d6550dc695b6313dda3ed1e57b8700e',X'cbdf2198b1c9df9fb71766d235bc1ae669380312bf84ab5a101488a05386b2e9');
INSERT INTO journal VALUES(31,'2026-11-22T11:59:11+01:00','root','grant apply',X'8b751e4708ed33ee57001f029218a0136d6550dc695b6313dda3ed1e57b8700e',X'fd8a8bd53dec4a446eb3af088385b5dd64060414962e3dda3715b7ce56441195',X'cda20806efa49d96a441c0d6b75b2c21846a25cc34282b28d2cd0f0dc74fc925');
INSERT INTO journal VALUES(32,'2026-11-22T11:59:11+01:00','root','grant apply',X'fd8a8bd53dec4a446eb3af088385b5dd64060414962e3dda3715b7ce56441195',X'23d239d331e88a38e9390c4c291cef58703a83658c3c0259a729b405efa7674f',X'18f371851e60316bef34590f16ac748a1f209d4c8bc320a73adbebfafcd4302e');
INSERT INTO journal VALUES(33,'2026-11-22T11:59:11+01:00','root','grant apply',X'23d239d331e88a38e9390c4c291cef58703a83658c3c0259a729b405efa7674f',X'b425f8beae0ff01a6ec0d13023950ea63733cc5370e5840186cb9d2f5eaac7b5',X'8b6a3d0dd4b8cb27469a69fd0c49217fd059315e284830785d75f4fbc098fa8c');
INSERT INTO journal VALUES(34,'2026-11-22T11:59:11+01:00','root','grant withdraw',X'b425f8beae0ff01a6ec0d13023950ea63733cc5370e5840186cb9d2f5eaac7b5',X'c96d74b0f46eba2b2283a47eb2e631575b419cd6569d2cdd9681bdc4f6198edb',X'8755be487aabb0c01c7ac1db1d5e86892547720665fc3b30297fd3e514c24757');
INSERT INTO journal VALUES(35,'2026-11-22T11:59:11+01:00','root','grant allocate',X'c96d74b0f46eba2b2283a47eb2e631575b419cd6569d2cdd9681bdc4f6198edb',X'34ecb35884a4021aaf6f08f02a325852255683057e80b5de62a36e598f49f8c4',X'037f818474dce269b31de4bd53f7fa5372903ac22998ece5bc46ea6c3cadef12');
INSERT INTO journal VALUES(36,'2026-11-22T11:59:11+01:00','root','grant adjust',X'34ecb35884a4021aaf6f08f02a325852255683057e80b5de62a36e598f49f8c4',X'406edba4422cecafd34b06255013dec4e28050ca545d89c49b6b80d613fad38e',X'e0bb5f5afe11029b680a025ef100824993fc7be7eb48a8a06da3bc0421383915');
INSERT INTO journal VALUES(37,'2026-11-22T11:59:11+01:00','root','grant decide',X'406edba4422cecafd34b06255013dec4e28050ca545d89c49b6b80d613fad38e',X'34655be2d579fa62ec10d680c2acdb9d2a0ee03b91f757f8dd805d565b2d9fab',X'4ab1b3e036370441bf7283f8b4e09e7df9157fdc7e241de2aa44417928537d2a');
INSERT INTO journal VALUES(38,'2026-11-22T11:59:11+01:00','root','grant adjust',X'34655be2d579fa62ec10d680c2acdb9d2a0ee03b91f757f8dd805d565b2d9fab',X'f78f2ecb85002f6d3d5a8b2b3e4a907eec62a81f844fc48ca27ff65af41b6b3f',X'0cc28f7cd3048e754efe3930258ca4843db987b6dfdbb7eb5eb0728344607c59');
INSERT INTO journal VALUES(39,'2026-11-22T11:59:11+01:00','root','award score',X'f78f2ecb85002f6d3d5a8b2b3e4a907eec62a81f844fc48ca27ff65af41b6b3f',X'2cd0173329f7528ee04c3d5bddb42136ad9ac612ba0e5c09f11668dc068189a8',X'0196b0808d15e57ad0e4fa2edae8c5a865d3f63baec5ea47d709c9967216f050');
INSERT INTO journal VALUES(40,'2026-11-22T11:59:11+01:00','root','award score',X'2cd0173329f7528ee04c3d5bddb42136ad9ac612ba0e5c09f11668dc068189a8',X'd0ad849d337b5e56d07ee511a7437c2c7fb7835eb9fbc511b6e0d55b49d1e0e5',X'deb9fe69eaa950028710ca60ba5eb69b71269f0437ee96ca378e2997199d2197');
INSERT INTO journal VALUES(41,'2026-11-22T11:59:11+01:00','root','award decide',X'd0ad849d337b5e56d07ee511a7437c2c7fb7835eb9fbc511b6e0d55b49d1e0e5',X'12c99c8f16fb739425a4a8ebaed2c590f1f6fdd8d49ef23ff00029a0b2f47759',X'b633b9e2108660e41782b029b2d58a9b82577ad172ff015e75d1f8fec733702d');
INSERT INTO journal VALUES(42,'2026-11-22T11:59:11+01:00','root','grant account',X'12c99c8f16fb739425a4a8ebaed2c590f1f6fdd8d49ef23ff00029a0b2f47759',X'da9ff1575f58d33444e2ee41c63a7ab22f3a9ffd430eca1d6d9c6fbca0174b9b',X'f532cf92fd44634242f27210486d18602aec964b27c7ef304849e12e58c70c67');
INSERT INTO journal VALUES(43,'2026-11-22T11:59:11+01:00','root','grant paid',X'da9ff1575f58d33444e2ee41c63a7ab22f3a9ffd430eca1d6d9c6fbca0174b9b',X'c2f781af2d1c5ec07a9aa7d20491ee3f379153198e5309d431260247da873614',X'dbf74fd54fb06088211e3c07f89b575d940b18c918a7e3b61e21e81122a89080');
INSERT INTO journal VALUES(44,'2026-11-22T11:59:11+01:00','root','grant account',X'c2f781af2d1c5ec07a9aa7d20491ee3f379153198e5309d431260247da873614',X'f6ac7705ee3fe8a9b7c0008ae2852c9430a01fd33b6f4982e0f71102d5ac4398',X'e30de483559baa2c6a945aa1cd972d43bc2d15104373ad3294067405f6374e5a');
INSERT INTO journal VALUES(45,'2026-11-22T11:59:11+01:00','root','grant reclaim',X'f6ac7705ee3fe8a9b7c0008ae2852c9430a01fd33b6f4982e0f71102d5ac4398',X'eb37f5fa8acb627a4b7b0d4cbbf229e9079a971b46bc1566680c2ee87d128839',X'ea1015024e2340bf14153f6005a8461b4a38f96ff5448a1d1ebb23990831bd7f');
INSERT INTO journal VALUES(46,'2026-11-22T11:59:11+01:00','root','grant amend',X'eb37f5fa8acb627a4b7b0d4cbbf229e9079a971b46bc1566680c2ee87d128839',X'be0a3b8885c82c257b7f8e636e519fb8dfb387fb12ab10261d8168b33fbfc0e2',X'11fd75e187c2f40252afdd987f084d959b85dd47924b259d12fc6600859c588a');
INSERT INTO journal VALUES(47,'2026-11-22T11:59:11+01:00','root','survey theme',X'be0a3b8885c82c257b7f8e636e519fb8dfb387fb12ab10261d8168b33fbfc0e2',X'6f0d5c5429cddedaa7b7030d38ddcb0c66502ec2b7b7fcf31f17779df343d7a7',X'b7edec0e7adad8842cc12d389c12c2a2bc74c99c86fcc0b823fe740c3f3fc2d2');
INSERT INTO journal VALUES(48,'2026-11-22T11:59:11+01:00','root','survey link',X'6f0d5c5429cddedaa7b7030d38ddcb0c66502ec2b7b7fcf31f17779df343d7a7',X'e83218e2189f7b5b1eb74f90f3d00b5c8c92a20d4dc776b7eff66ef56e5fb69b',X'55871b53404522294e1e3746a759c9bb66ae5bbc66971d48ee01907f1e16ca9c');
INSERT INTO journal VALUES(49,'2026-11-22T11:59:11+01:00','root','survey theme',X'e83218e2189f7b5b1eb74f90f3d00b5c8c92a20d4dc776b7eff66ef56e5fb69b',X'c16567672126efcb1d5fdfbf8b925caa20cd42bc98eef9e6e1ddca8e1d7f03e0',X'ee8bf676d726092bfd082fe4057f942bc16b4ad72f148300c6d06cb3fa50875b');
INSERT INTO journal VALUES(50,'2026-11-22T11:59:11+01:00','root','survey theme',X'c16567672126efcb1d5fdfbf8b925caa20cd42bc98eef9e6e1ddca8e1d7f03e0',X'9e0d4a73eba0c593d0a040ad178d258777117c06fa7f585657bc49de21fc017f',X'3ec79ecc1e0ce588d8c1f81103834faa65073269be1a49dad8b45e6cf14bc9a7');
INSERT INTO journal VALUES(51,'2026-11-22T11:59:11+01:00','root','register contact',X'9e0d4a73eba0c593d0a040ad178d258777117c06fa7f585657bc49de21fc017f',X'dafc8eb1baa26fc88b51540079e6afe5abf4524ea5b13ab18142c555632802ea',X'361b9902ebd6e7c3583a642a2947403e74ee257f0d6d7ee8396b4f9350b80557');
INSERT INTO journal VALUES(52,'2026-11-22T11:59:11+01:00','root','register contact',X'dafc8eb1baa26fc88b51540079e6afe5abf4524ea5b13ab18142c555632802ea',X'ba597fe49e86332d514d029e7c7a3ebbdd112c26d81a3a2c3bd5038209baf683',X'3f1a33b98a45052a306be33afced83a8a045ec388fc69814a422ae92336bc670');
INSERT INTO journal VALUES(53,'2026-11-22T11:16:26+00:00','root','status',X'ba597fe49e86332d514d029e7c7a3ebbdd112c26d81a3a2c3bd5038209baf683',X'e3c70d129349ee9b700e62b50fddd38fa8816ef78a44960f1471163e50db0d75',X'3f1a33b98a45052a306be33afced83a8a045ec388fc69814a422ae92336bc670');
INSERT INTO journal VALUES(54,'2026-11-22T11:16:38+00:00','root','register distinct',X'e3c70d129349ee9b700e62b50fddd38fa8816ef78a44960f1471163e50db0d75',X'0b9b7c15e66327eeeb18e25d36fb3cfb85b27147895f0dd9414f9fc4738c9bc2',X'46e01dfc38ce06735c92f5d6d274345a533959bdd401bae67bf9a8e4ffb7b251');
INSERT INTO journal VALUES(55,'2026-11-22T11:16:38+00:00','root','grant repaid',X'0b9b7c15e66327eeeb18e25d36fb3cfb85b27147895f0dd9414f9fc4738c9bc2',X'b7b0d1e8a543fef4452415505d7c1f83b9694078f51297f427dd8233e1e3e614',X'c8e779eed76a783cb2141a964d26d78d5f0a95270eb0a5dcb799875f386693cd');
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'e2a2cdd0dfd6a7abf48bc6bf5ba68525','{"municipality":"Ekerö","language":"sv"}',X'5f46f863bf5854fc6f36134b36db0cba247862d6ec188d95203d2b2d4402fdcb');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'b1e58f01879374d901ab12675694043b','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'601cd6fcc5deba9d0eb366d6a36320a10e4a0fe12be4bff0d82b01deab7abf56');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'a7c6ca16068791d278c1720a0f100295','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'3bdd9d3f2fdd71f928fca4934bc8905f043461aeb56e1789fa3d50f986ee3da8');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'a1b5693c4f520516cda9f67c3842ef3c','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'928e856f26ef620d9d3c9574bdf1509e32524ffca2a6c48298977b72fff4f965');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'b6467ea0ade407725816ca9fe971e654','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'70252ab9df33f7c2dc9b89a9cc1685cd9ebac97193045f0e3cd7a03e9094b77f');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'4999bd8d87b38b65f394735b767f08ff','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'907001a391cf13f45d391f200f9bb0f7a4f81a6ccbba5c9560a613bf238fbda5');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'3969f3d22db6941f5f5671d340cf9621','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'20cc190312901e0ceb7123f3ee84f854bfa0dcabde5ace17daab3c5021203175');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'f1e94d63e33965b72b0e5c73031ca393','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'f8e8060e4ca9771eb616cd518acfe49e8505ec6d68bec096f09ef96c3193d2cb');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'8da578ffb5e771c725d7748c42cdb307','{"applied_ore":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'31b8180cf4c23ef30bc7ef1b002dc8ea0f811c2e3357f0e9ed9c3764ea8d459a');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'6d6147f363ce3e9af2681348a93e2efb','{"members":62.00,"rent":24000.00}',X'7c1646cc504a4b6d3171d5e810ada43fc3810fd68ed88f3e7ef8d3613f6dfb6c');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'2e2bd67b40a98568652263ab7d8cd1f4','{"applied_ore":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'23b3abec44c9b83434a8a155bdc36cb09cf0dff07d1b4c487b9bdb5741a2dd08');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'6d78bc648dbb837733c74c83c33cd157','{"members":40.00,"rent":14200.00}',X'7b14b7bdd360a679ad2339e7235e57477b8231cd2d394d8912fa986f87da6679');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'e52bf69d155f0ec8fd9002eda282d071','{"pot_ore":5100000,"claims_ore":2908050}',X'79066d8d8fc6594c69589b63c988091398e1a9ffeab88c8321ed78558bc058ff');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'e0702f11b316919ddbe8885a795cf6cf','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'28284aeb8f602c4aadf8faa108308ce7b39e3391aa0eac200ee2398ff59c1f19');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'88eba8ec11e956c996d66afa1deb6f8f','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'663d527d43cb80fa8faf9a2e4c186447adeff82c95d2358e9cfa791ac95b9e4b');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'9983f4b0aead22105cd1a3db15e304a5','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'691f068edd143e87aac10b4462a5a96780b0a88a712ddc86c3c155f98f821c2b');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'621e77381b38968c1e6e63290b0a4ea6','{"giro":{"old":null,"new":"875-1810"}}',X'c23b2705bd5ea458d6599508ab56c229872849a0e6312efba005cbcde842b788');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'356f538baffe9354d5a855809235fd66','{"giro":{"old":null,"new":"64 43 04-8"}}',X'05e8fcd593ffc06f8ed63ad18dc7322984bd21d5f16b7575eed5ad954de89a3e');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'e4c3945747fcd1d80a9a3a0aec58eca7','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'94bd1852e2011003c2bf31d1b02aa7b20b916e3974c7989bd417e26e3cc9efec');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'fa0fa72dcd24fae197922370f997e10a','{"applied_ore":{"old":null,"new":950000}}',X'06b3ff192e7444d1477f47109804a623ee2ddf06ad106b4b8c4dc1bd515d87b2');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'5a9617111121ed8477d4ff793c699854','{"applied_ore":{"old":null,"new":900000}}',X'f792580a927089dac2c0d53d288339ec5a8465994e8c4927637430b5f456f8ec');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'8da7bec663523a1d3d1ae2a3207bfa54','{"pot_ore":4000000,"claims_ore":1850000}',X'a117b9e066159338fc501c52d569ed3d316d4e74bfc8ade9344230ed43e7b777');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'e1974b3e89771934e441a82b3ceff79f','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'dea11bf05fb775e8f834278a359f0b0a9301da215eda48e09f910d8c162b2aef');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'01eedae4eb5e0173921d4a7f6aa6a8eb','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'705f9f049017ef2524af6f5b528ebfc2358f6eaf3d4a33c4c862ce080f8a406d');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'88a791d083e3c373482fe95b5890ad6d','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'a534ee4f790876e0167a9f84f15660aa93a07012d3debd2c559c4061d3a98b67');
INSERT INTO journal_payload VALUES(24,1,'organisation 2',X'20612bc4eeb3750dd9ea1bb75fa19426','{"contact":{"personal":true},"email":{"personal":true},"role":{"personal":true},"since":{"old":null,"new":"2016-05-02"},"published":{"old":null,"new":false},"main":{"old":null,"new":true}}',X'7ed46684040a34d6612952b97223cc857b6c44a2b041438913568faab7580816');
INSERT INTO journal_payload VALUES(25,1,'organisation 6',X'471b0ea9b3a880f7288597ab580b01bc','{"name":{"old":null,"new":"Ängsö Båtklubb ÅÄÖ"},"kind":{"old":null,"new":"association"},"category":{"old":null,"new":"Friluftsliv & båtar"},"address":{"old":null,"new":"Sjövägen 1"},"website":{"old":null,"new":"https://example.org"},"contact":{"personal":true},"email":{"personal":true},"phone":{"personal":true}}',X'f7981fa8bb2ce7102abdb0ba1cf9486859d6ec688108aae08904bcba35bb4679');
INSERT INTO journal_payload VALUES(26,1,'organisation 6',X'2d1df75374a8386a2f5777165fdaf0e7','{"alias":"Ångbåtens Vänner"}',X'e979460ed76d1c9b16a3d27c5cba5209a5c105dc6879c554c6d65e55a6f8ba87');
INSERT INTO journal_payload VALUES(27,1,'file foreningar.csv',X'b3a6f148e1b9e2655c66913725bc5be1','{"sha256":"148b7fb903a7d088194ab97584823725a940f1721ef59d9f4a5951299b10bf10","rows":2,"added":2,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'c5c636e9db7b0ed3aa4c801111505cc7f6236bdfd4ab027d0aca2bbf367ff060');
INSERT INTO journal_payload VALUES(28,1,'organisation 8',X'8386cb466ddb85a06c03c6151bbc1ce8','{"town":{"old":"Ekerö","new":"Skå"},"founded":{"old":null,"new":1938}}',X'd1482cd89986c32edfe9da858b632e072bba5ad4c2a5272a8f8ed72e1cf9c441');
INSERT INTO journal_payload VALUES(29,1,'agreement 2',X'553fb43e8836fd4262271199a791e664','{"organisation":2,"programme":"kulturstöd","amount_ore":1200000,"starts":"2017-01-01","ends":"2017-12-31","kind":"drift","reference":"SN 2016/7"}',X'cac6baae3d8c2f4c4f6fa418d5ff893c742744663ae1c38770737cb8a416b970');
INSERT INTO journal_payload VALUES(30,1,'round 4',X'e7b26cd26139af04c1d54033de90d580','{"name":"kulturstöd-2017","programme":"kulturstöd","board":"Socialnämnden","year":2017,"budget_ore":6000000,"closes":"2017-03-31","decide_on":"2017-06-14","reference":"SN 2017/9","rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'995106ffb304cd4bf192818ab07401c609cb56555a7b6ecee0dc741cb9e55bc7');
INSERT INTO journal_payload VALUES(31,1,'application 7',X'27fdf14d3c444fa341ac43ac0d93bb9c','{"applied_ore":{"old":null,"new":2000000},"purpose":{"old":null,"new":"Träffar för äldre på Färingsö"},"received":{"old":null,"new":"2017-03-27"}}',X'831dbb6051e3f36c83443580b0980ed98c0f3df560c123c5d9a88ec1a9220671');
INSERT INTO journal_payload VALUES(31,2,'application 7',X'88c2bccd2581ca82cea06e1a561181e0','{"members":62.00,"rent":24000.00}',X'0917c4c7baaeb7f64286b1c3e0aacbdec6de7fa0cbe9ac8c4f7017b24d455dcd');
INSERT INTO journal_payload VALUES(32,1,'application 8',X'df218772d6ccb26f4c3fac787bc5ef05','{"applied_ore":{"old":null,"new":800050},"received":{"old":null,"new":"2017-03-12"}}',X'3a48ba01a8781b6b7170a77214c0b8f4d86cf08bf4860a3dc190676eb8646aae');
INSERT INTO journal_payload VALUES(32,2,'application 8',X'fce4b3a9eb8d4b5c8ebffccb63daf7cf','{"members":40.50}',X'e380eabb49db4a91a19e34f3c13b28b3d0572339f3af0b2f3544af73a80a1bbf');
INSERT INTO journal_payload VALUES(33,1,'application 9',X'9101961122de4de71c7ad7b252f7d854','{"applied_ore":{"old":null,"new":300000},"received":{"old":null,"new":"2017-03-13"}}',X'37c441b96ffad933c5bbc5a01d725d2273625b0a2886ce1e161af45c89bb6d02');
INSERT INTO journal_payload VALUES(33,2,'application 9',X'd04026ad61243b685c29ee0f44889b2a','{"members":4.00}',X'25d912416efd7d6435ff0bdc252770a445064f736c64057469d89682303b1c13');
INSERT INTO journal_payload VALUES(34,1,'application 9',X'952c7716e332ed5032afc356eff327b7','{"withdrawn":"Återkommer nästa år"}',X'a59b969646dd6e1346f939abc363fed5885d5e2c50ce2539716eafb588812ae3');
INSERT INTO journal_payload VALUES(35,1,'round 4',X'c3d686389d64ecce11220a0799c21939','{"pot_ore":4800000,"claims_ore":1658000}',X'43d62609fe92fd1224af167bbeef19234fe1d7a897fe32ebafbf9978c4263255');
INSERT INTO journal_payload VALUES(36,1,'application 8',X'a55aae06e19e146a16563e2840cf12d9','{"adjusted_ore":250000,"reason":"Nämndens bedömning: når många unga"}',X'e183b272055c6e41c34032b98064ab55ed8f9500d51660e66f8b5600f0aaaa68');
INSERT INTO journal_payload VALUES(37,1,'round 4',X'b2bca63d03cdd6b72b99c270375277f4','{"decided_on":"2017-06-14","paragraph":"58","reference":"SN 2017/9","allocated_ore":1900000}',X'5c4ddbdeea329ac7bbc0c254a182c8e9c70a0eb3c889c4d49822f50eff94182e');
INSERT INTO journal_payload VALUES(38,1,'application 1',X'c7cb121b5ffa896bf97649d48c42b24b','{"adjusted_ore":1100000,"reason":"Lägre hyra från maj"}',X'e5035f2725bb3d246fb6ae13ec46758297bbcda516e6f5a1a3a3ac5a60625c1b');
INSERT INTO journal_payload VALUES(39,1,'application 3',X'a53c83d4eb27fbf8a61af911bf897c8c','{"criterion":"nya möjligheter","points":4}',X'd5babbc68705d157113de7fcd2a347550b21e4feded18d148dd0083840819a85');
INSERT INTO journal_payload VALUES(40,1,'application 4',X'11b54e911c1f28b97d3f8e6cffeaf1ac','{"criterion":"nya möjligheter","points":3}',X'23ad80c6e237291e4e9ca89f1b7f09df08b18229a249d5bfa594170d1002f95e');
INSERT INTO journal_payload VALUES(41,1,'round 2',X'77c28041eff36c6ffd15e0835db24f6a','{"decided_on":"2018-06-13","paragraph":"60","reference":null,"motivation":"För en öppen dörr","allocated_ore":1000000}',X'27462e2900ab26fa8f52a2d73701eaffb872cc159b40cb6694d6bdec7b40715d');
INSERT INTO journal_payload VALUES(42,1,'round 3',X'c95fd2fc113e96a9e328946b087f519a','{"due":"2018-01-31"}',X'fe604c81114fbe8d56530e6dd8c58ee08b318cd76d3c19e9512820a7964bb498');
INSERT INTO journal_payload VALUES(43,1,'application 5',X'6c265302ca5f488dbf058b2522398641','{"paid_ore":950000,"paid_on":"2017-06-20","giro":"64 43 04-8"}',X'25a5aee1db10a68b05a3a8550f4693d3db1fadc559e7f62d35202b2ab3d277f1');
INSERT INTO journal_payload VALUES(44,1,'application 5',X'd80e591ecbedb62e96b4bfc02348a8d4','{"spent_ore":900000,"received":"2017-12-01"}',X'd1ca2d5c3adf8b7ee886c04298ff40df28810d9da4e452501db8d8276e96c9b6');
INSERT INTO journal_payload VALUES(45,1,'application 5',X'41e82a33e07e6780a9e61bc377114a47','{"reclaimed_ore":50000,"reclaimed_on":"2018-01-10","reason":"Ej förbrukat"}',X'2fe8c597b799c7b688508a93cc70eeb81034463497e0b8d6def529ad6b4303ae');
INSERT INTO journal_payload VALUES(46,1,'application 7',X'9124747807672f836a92eff157ad6fb0','{"before_ore":1650000,"amended_ore":1200000,"decided_on":"2017-09-13","paragraph":"80","reason":"Rättelse av hyran"}',X'8376692045bfa46e014dca80abdc3c1dcc729d0f82154a2f82415decb5b69fc0');
INSERT INTO journal_payload VALUES(47,1,'survey 1',X'38d9b5f4f6c255fc0cb6c4a5d41daed5','{"name":"enkat-2017","theme":"Lokaler"}',X'960ba9979c1f6b25ce347047023ac20383a26bf4c898dd2924c0206a6cad6b60');
INSERT INTO journal_payload VALUES(47,2,'survey 1',X'dff7a5d46031d54efce0f6586ff8a0ff','{"name":"enkat-2017","theme":"Överblick"}',X'856bd71df01cc0461b26ea8cf45c73afaa5e4fac82c28ecb042e0552562f8fbb');
INSERT INTO journal_payload VALUES(48,1,'survey 1',X'48af13efe494c88c5ed7fc75b80b36bc','{"name":"enkat-2017","linked":"2"}',X'448690bae15aaec37258ff35b9f17f943bfa775169093e1b086d50431f95b635');
INSERT INTO journal_payload VALUES(49,1,'file ifyllda.csv',X'4ceda6957a20b7b6ede0afd5dde4fb5b','{"sha256":"1bde04a131bc47fcfdcbd018cec907b881fa7209570ef3c2d054048fee9c158d","rows":3,"added":0,"changed":1,"unchanged":2,"twice":0,"refused":0}',X'449954a6438e89d9cddb829f898c90a2528623589e0ad93edcd77e7f50e75730');
INSERT INTO journal_payload VALUES(50,1,'file t5i.csv',X'80278bcce574a313d92fb9ac6a2b1559','{"sha256":"11e8438e9993c4c9f4b1f9c8b0cea0a1a808c0080416867c80ba0f97de890a6f","rows":3,"added":0,"changed":1,"unchanged":2,"twice":0,"refused":0}',X'f9049833baddf3f67052feef8d5cd7a6c7189d6b1670498d8656da892a5c1bc0');
INSERT INTO journal_payload VALUES(51,1,'organisation 4',X'c48ab5879a2fb686bb06649cd312d9e4','{"contact":{"personal":true},"email":{"personal":true},"phone":{"personal":true},"role":{"personal":true},"since":{"old":null,"new":"2026-11-22"},"published":{"old":null,"new":true},"main":{"old":null,"new":true}}',X'1cd96c23818dd2fa1ce23cfd2b094a06c90827f706f3ab22c460ea4f9bfaf461');
INSERT INTO journal_payload VALUES(52,1,'organisation 4',X'1815f2e76953dff99fb007b25ae6d2c3','{"contact":{"personal":true}}',X'b5ea5abb87170b00ba439a2771b18f39faace3e32fc71871e888c4884fb297a4');
INSERT INTO journal_payload VALUES(53,1,'database',X'c4938c0d232d8f33e3e7d104c87afb43','{"schema":{"old":8,"new":9}}',X'6626aeb030d6d9b8562a7b9008361c3a817c19234dc81dd86c2d3171c4d89bb4');
INSERT INTO journal_payload VALUES(54,1,'organisation 2',X'7a99daa4271747cd26fd6698668c2a3e','{"distinct_from":3}',X'7260b86ad5642950049cd27c714ed825a11f1e5941d97a15a662492702ae955f');
INSERT INTO journal_payload VALUES(55,1,'application 5',X'19ecb7bdcff73a9ac634d62a970cffa6','{"repaid_ore":50000,"repaid_on":"2026-11-22"}',X'b61cea64d259eb08326e7e5227021861968a383b3ee113999e1436ede548b414');
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
INSERT INTO response VALUES(1,1,1752122390337666263,'2017-05-02',4,'[1,"RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,1568325202585354912,'2017-05-02',2,'[1,"Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,8965268368842849806,'2017-05-03',NULL,'[2,null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,4595695574562913651,'2017-05-04',NULL,'[3,null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,887946877560670558,'2017-05-05',NULL,'[3,null,6]');
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
INSERT INTO seal VALUES('contact',0,X'000000000000000000000000000000007cd54a595ba65cc2ea963cf8aa5bb165617a7578c48560d302152fbbd67ebe34d67d9191efc19887c0cab9d3720531377d1a0723f7d6b17a15d9b0d05b75518c');
INSERT INTO seal VALUES('decision',0,X'000000000000000000000000000000008dac23eb39f21ff8b318c1418b767eeded16628fb900456999c5c5bf49bcbbde1a308a497229881f863036388de6ba61');
INSERT INTO seal VALUES('decision_amount',0,X'00000000000000000000000000000000fdc8427c133bba621a2f91bdc8c6c6b44cbaa81c33b50a1794347057d57d6cf14a76f418551558774bb77f992782cb6e');
INSERT INTO seal VALUES('followup',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c26ff7a4778a0464b19485db33ab5db6');
INSERT INTO seal VALUES('followup_due',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005e101cccace28a49dd086de315166298');
INSERT INTO seal VALUES('nomination',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006c6753b69d38cca5c210baecf9df92db5581e19192f1a9aa30f4a28bead2b650');
INSERT INTO seal VALUES('note_theme',0,X'00000000000000000000000000000000000000000000000000000000000000009947e8b15b091535aecf7d089741e4d3');
INSERT INTO seal VALUES('organisation',0,X'000000000000000000000000000000006ba8a03b804b4a24d5bdf7608307c7fdb4c4b3bd270d20365a7c48ea5c50ff53d143982343262eac4809e7d02b721645fc7e41a6edfbda6c41d18c596576f19def2072a33922bc54f8b70980d5b82a5585fa5975889e01c0b1bbb6cea2a0d6baaf20b75710068f71674b03d47943663e292cf4846bb1cff24a014699618bd87e');
INSERT INTO seal VALUES('organisation_alias',0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000084ac3b3378db9ceec0d9a2c079f03893');
INSERT INTO seal VALUES('organisation_distinct',0,X'0000000000000000000000000000000000000000000000000000000000000000c81a6e153aa2bcad6ac57d28cfe2ba67');
INSERT INTO seal VALUES('payment',0,X'000000000000000000000000000000000e4878a334a8740b38439e2b9c3a1679');
INSERT INTO seal VALUES('pot',0,X'000000000000000000000000000000006c7e809137fd6bf85f63c491794893ce00000000000000000000000000000000c6893eeb28cb8da56e509e8c4121211ee1f03bb659458b6e2aa667f176f4833a');
INSERT INTO seal VALUES('pot_agreement',0,X'0000000000000000000000000000000046bf945c54a0e5c7b61285f3c36bbeda00000000000000000000000000000000000000000000000000000000000000007b26d916aab5298fd2d4d9761ad2f749');
INSERT INTO seal VALUES('programme',0,X'000000000000000000000000000000001f7b2fb2f84f6a809109f69bf845d09f6dc4ae18aed2914e0648db7ebd561e268078e747fb42b38ef750f6731fefb4be03d763ddf2dcfd24f70e77b71a478a9b');
INSERT INTO seal VALUES('reclaim',0,X'00000000000000000000000000000000618752c59fb91dc21f9c62374e1f201d');
INSERT INTO seal VALUES('repayment',0,X'000000000000000000000000000000003913d664948f75c661c9fbd09aac2005');
INSERT INTO seal VALUES('response',0,X'0000000000000000000000000000000032be7b8f4ac5d86be453cce47f946142b83b362047d6ea2f50e0ff3c2ed6c32a24590ecd13203aa3b1c9c557bbf1a384322d0125f9a33450fffa57ee7eec4d27020bffd28c34b95ccc0aeba9a564d5dc');
INSERT INTO seal VALUES('response_theme',0,X'000000000000000000000000000000000b506c570a4a5e8322bbee030456169e');
INSERT INTO seal VALUES('round',0,X'0000000000000000000000000000000040fd3d63cb71894d1ee9a813d18132d2658308b451d0c5d2a9fdc2531c52ee2a09dfc6519424283040e52a3dab0172c31a742c0824883e999a9b4c68c84207e8');
INSERT INTO seal VALUES('score',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008cec587c4b990d788e845403ee5966ca949f5a43b0725ad2648b62ecb802ea49');
INSERT INTO seal VALUES('setting',0,X'63dcb61be3b777f2a31bff499c546588');
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
CREATE TABLE contact (
	-- Personal data, apart from the organisation so that it can be erased.
	id INTEGER PRIMARY KEY,
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	name TEXT CHECK (name <> ''),    -- NULL: an address that is nobody's own
	role TEXT,
	email TEXT,
	phone TEXT,
	since TEXT CHECK (since IS date(since)),  -- the day it was said or last confirmed; NULL: not known
	published INTEGER NOT NULL DEFAULT 0 CHECK (published IN (0, 1)),  -- 1: has agreed to be published
	protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1)),
	main INTEGER NOT NULL DEFAULT 0 CHECK (main IN (0, 1)),
	CHECK (name IS NOT NULL OR email IS NOT NULL OR phone IS NOT NULL),
	CHECK (protected = 0 OR main = 0 AND published = 0)
) STRICT;
INSERT INTO contact VALUES(1,2,'Bo Berg','kassör','bo@example.se',NULL,'2016-05-02',0,0,1);
INSERT INTO contact VALUES(2,6,'Åsa Ögren',NULL,'kassor@example.org','08-123456','2026-11-22',0,0,1);
INSERT INTO contact VALUES(3,4,'Östen Ågren','kassör','osten@example.org','08-765432','2026-11-22',1,0,1);
INSERT INTO contact VALUES(4,4,'Märta Öberg','ordförande',NULL,'08-111111','2026-11-22',0,1,0);
CREATE TABLE erasing (
	-- Holds a row only within the transaction that forgets a person: then texts of what is decided may change, and nothing else.
	reference TEXT NOT NULL
) STRICT;
CREATE TABLE sweep (
	-- Holds a row from such a transaction until the file has been written anew, without remains between its rows.
	reference TEXT NOT NULL
) STRICT;
CREATE TABLE organisation_distinct (
	-- Pairs that look like one organisation, of which somebody has said that they are two.
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	other INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	PRIMARY KEY (organisation, other),
	CHECK (organisation < other)
) STRICT, WITHOUT ROWID;
INSERT INTO organisation_distinct VALUES(2,3);
CREATE TABLE repayment (
	-- Money that an organisation has paid back, asked for or not.
	id INTEGER PRIMARY KEY,
	application INTEGER NOT NULL REFERENCES application,
	amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),
	repaid_on TEXT NOT NULL CHECK (repaid_on IS date(repaid_on))
) STRICT;
INSERT INTO repayment VALUES(1,5,50000,'2026-11-22');
CREATE INDEX organisation_by_key ON organisation (name_key);
CREATE TRIGGER journal_keeps BEFORE DELETE ON journal BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;
CREATE INDEX agreement_by_organisation ON agreement (organisation);
CREATE INDEX round_by_programme ON round (programme, year);
CREATE INDEX application_by_organisation ON application (organisation);
CREATE TRIGGER round_frozen_delete BEFORE DELETE ON round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.id)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_frozen_insert BEFORE INSERT ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE round = NEW.round)
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
CREATE TRIGGER allocation_frozen_delete BEFORE DELETE ON allocation
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER step_frozen_insert BEFORE INSERT ON step
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER step_frozen_delete BEFORE DELETE ON step
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER adjustment_frozen_insert BEFORE INSERT ON adjustment
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
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
CREATE TRIGGER score_frozen_delete BEFORE DELETE ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE INDEX amendment_by_application ON amendment (application);
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
CREATE INDEX alias_by_key ON organisation_alias (name_key);
CREATE INDEX contact_by_organisation ON contact (organisation);
CREATE UNIQUE INDEX contact_main ON contact (organisation) WHERE main = 1;
CREATE TRIGGER round_frozen_update BEFORE UPDATE ON round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.id) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER round_frozen_erasing BEFORE UPDATE OF id, name, programme, board, year, budget_ore, closes, decide_on, reference ON round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.id)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_frozen_update BEFORE UPDATE OF round, applied_ore, purpose, received, withdrawn ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_frozen_erasing BEFORE UPDATE OF round, applied_ore, received ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_stands_erasing BEFORE UPDATE OF purpose, withdrawn ON application
WHEN (NEW.withdrawn IS NULL) <> (OLD.withdrawn IS NULL) AND EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER allocation_frozen_update BEFORE UPDATE ON allocation
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER allocation_frozen_erasing BEFORE UPDATE OF application, eligible, claim_ore, cap_ore, amount_ore ON allocation
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER adjustment_frozen_update BEFORE UPDATE ON adjustment
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER adjustment_frozen_erasing BEFORE UPDATE OF application, amount_ore ON adjustment
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER step_frozen_update BEFORE UPDATE ON step
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER step_frozen_erasing BEFORE UPDATE OF application, ordinal, step, amount_ore ON step
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_agreement_frozen_update BEFORE UPDATE ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_agreement_frozen_erasing
BEFORE UPDATE OF round, agreement, amount_ore, org_number, starts, ends, reference ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_frozen_update BEFORE UPDATE ON decision WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_frozen_erasing BEFORE UPDATE OF id, round, board, decided_on, paragraph, reference ON decision
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_amount_frozen_update BEFORE UPDATE ON decision_amount WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_amount_frozen_erasing BEFORE UPDATE OF decision, application, amount_ore, org_number ON decision_amount
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER amendment_frozen_update BEFORE UPDATE ON amendment WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER amendment_frozen_erasing
BEFORE UPDATE OF id, decision, previous, application, amount_ore, board, decided_on, paragraph, reference ON amendment
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER score_frozen_update BEFORE UPDATE ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER score_frozen_erasing BEFORE UPDATE OF application, criterion, points ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE INDEX distinct_by_other ON organisation_distinct (other);
CREATE TRIGGER application_frozen_delete BEFORE DELETE ON application
WHEN OLD.withdrawn IS NULL AND EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE INDEX repayment_by_application ON repayment (application);
COMMIT;
