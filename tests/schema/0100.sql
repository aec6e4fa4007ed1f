-- SPDX-License-Identifier: EUPL-1.2
-- A database of schema 100 as the program of its day left it (make.sh). All amounts, persons and numbers are made up.
PRAGMA application_id = 0x534d5652;
PRAGMA user_version = 100;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
	-- What init was told: the municipality, the language.
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('language','sv');
INSERT INTO setting VALUES('municipality','Ekerö');
INSERT INTO setting VALUES('survey_key','98f159c3b9df194d6a4f7cec3cf74543c80c647cdec7c5d3c8834a2c25554358');
CREATE TABLE organisation (
	-- Whom the municipality works with. A lower id was registered earlier; no id is used twice, for the journal names it.
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL CHECK (name <> ''),
	name_key TEXT NOT NULL,          -- lower case, punctuation as spaces, diacritics dropped but for å ä ö: for searching
	org_number TEXT UNIQUE CHECK (org_number GLOB '[0-9][0-9][2-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]'),
	kind TEXT NOT NULL CHECK (kind = 'association' OR kind = 'foundation' OR kind = 'congregation' OR kind = 'study-association'
		OR kind = 'cooperative' OR kind = 'network' OR kind = 'other'),  -- IN (...) would make a table for each row
	category TEXT,
	active_in_municipality INTEGER CHECK (active_in_municipality IN (0, 1)),  -- NULL: not known
	serves_residents INTEGER CHECK (serves_residents IN (0, 1)),              -- NULL: not known
	giro TEXT,                       -- bankgiro or plusgiro that it is paid to
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
CREATE TABLE organisation_alias (
	-- Other names that an organisation is known by: in old papers, before a merger.
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	name_key TEXT NOT NULL,          -- as organisation.name_key
	name TEXT NOT NULL CHECK (name <> ''),
	PRIMARY KEY (organisation, name_key)
) STRICT, WITHOUT ROWID;
INSERT INTO organisation_alias VALUES(1,'boj','BOJ');
CREATE TABLE organisation_distinct (
	-- Pairs that look like one organisation, of which somebody has said that they are two.
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	other INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	PRIMARY KEY (organisation, other),
	CHECK (organisation < other)
) STRICT, WITHOUT ROWID;
INSERT INTO organisation_distinct VALUES(2,3);
CREATE TABLE contact (
	-- Personal data, apart from the organisation so that it can be erased. Of several persons at an organisation one may be its
	-- main contact, whom lists and reports name. Who has protected personal data (skyddade personuppgifter) is never that one.
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
CREATE TABLE programme (
	-- A kind of grant, shared out once a year or oftener.
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE CHECK (name <> ''),
	board TEXT                       -- the board that shares it out
) STRICT;
INSERT INTO programme VALUES(1,'verksamhetsstöd','Socialnämnden');
INSERT INTO programme VALUES(2,'utmärkelse','Socialnämnden');
INSERT INTO programme VALUES(3,'stöd','Socialnämnden');
CREATE TABLE agreement (
	-- A long-term agreement: so much a year, charged to its programme before anything is shared out.
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	organisation INTEGER NOT NULL REFERENCES organisation,
	programme INTEGER REFERENCES programme,   -- NULL: charged to none
	amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),  -- a year
	starts TEXT NOT NULL CHECK (starts IS date(starts)),
	ends TEXT CHECK (ends IS date(ends) AND ends >= starts),  -- last day; NULL: until further notice
	kind TEXT,
	reference TEXT                   -- diarienummer
) STRICT;
INSERT INTO agreement VALUES(1,1,1,8400000,'2016-01-01',NULL,NULL,NULL);
CREATE TABLE round (
	-- One sharing-out of a programme's money.
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL UNIQUE CHECK (name <> ''),
	programme INTEGER NOT NULL REFERENCES programme,
	board TEXT,                      -- NULL: the programme's
	year INTEGER NOT NULL,
	budget_ore INTEGER NOT NULL CHECK (budget_ore >= 0),
	closes TEXT CHECK (closes IS date(closes)),       -- last day to apply
	decide_on TEXT CHECK (decide_on IS date(decide_on)),
	reference TEXT,                  -- diarienummer
	rules TEXT NOT NULL              -- as the clerk wrote them; '' for none
) STRICT;
INSERT INTO round VALUES(1,'verksamhetsstöd-2018',1,'Socialnämnden',2018,13500000,'2018-04-30','2018-06-13',NULL,replace('kräv verksam-i-kommunen eller når-invånare\ngrundbelopp 3 000\nper members 90 högst 6 000\nprocent 50 av rent högst 8 000\navrunda 100\n','\n',char(10)));
INSERT INTO round VALUES(2,'utmärkelse-2018',2,'Socialnämnden',2018,1000000,'2018-03-15',NULL,NULL,replace('require active-in-municipality  # Ekerö KFS 50:14\nrequire not kind is network  # Ekerö KFS 50:14\n','\n',char(10)));
INSERT INTO round VALUES(3,'stöd-2017',3,'Socialnämnden',2017,4000000,'2017-04-30','2017-06-14',NULL,'');
CREATE TABLE application (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	round INTEGER NOT NULL REFERENCES round,
	organisation INTEGER NOT NULL REFERENCES organisation,
	applied_ore INTEGER CHECK (applied_ore >= 0),     -- NULL: no amount named
	purpose TEXT,                    -- of a nomination: the motivation
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
CREATE TABLE pot_agreement (
	-- The agreements that a pot was charged with. Of each, all but the amount is NULL until the round is decided: then it is kept
	-- as it was, whatever becomes of the agreement and the organisation.
	round INTEGER NOT NULL REFERENCES pot ON DELETE CASCADE,
	agreement INTEGER NOT NULL REFERENCES agreement,
	amount_ore INTEGER NOT NULL,
	name TEXT,
	org_number TEXT,
	starts TEXT,
	ends TEXT,
	kind TEXT,
	reference TEXT,
	PRIMARY KEY (round, agreement)
) STRICT, WITHOUT ROWID;
INSERT INTO pot_agreement VALUES(1,1,8400000,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE allocation (
	-- What the rules give an application, as of the latest allocation of its round.
	application INTEGER PRIMARY KEY REFERENCES application ON DELETE CASCADE,
	eligible INTEGER NOT NULL CHECK (eligible IN (0, 1)),
	claim_ore INTEGER NOT NULL,      -- before the pot is looked at
	cap_ore INTEGER,                 -- NULL: none
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
	reason TEXT                      -- the rule that gave 0
) STRICT;
INSERT INTO allocation VALUES(1,1,1658000,2000000,1650000,NULL);
INSERT INTO allocation VALUES(2,1,1250050,1250050,1250000,NULL);
INSERT INTO allocation VALUES(5,1,950000,950000,950000,NULL);
INSERT INTO allocation VALUES(6,1,900000,900000,900000,NULL);
CREATE TABLE step (
	-- How an allocation came about, step by step; the last one ends in its amount.
	application INTEGER NOT NULL REFERENCES allocation ON DELETE CASCADE,
	ordinal INTEGER NOT NULL,
	step TEXT NOT NULL,
	rule TEXT,                       -- the line of the rules, as it was written
	working TEXT,                    -- the sum, to be read
	amount_ore INTEGER NOT NULL,     -- after the step
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
CREATE TABLE adjustment (
	-- The board's own judgement, instead of the amount that the rules give.
	application INTEGER PRIMARY KEY REFERENCES application ON DELETE CASCADE,
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
	reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
INSERT INTO adjustment VALUES(2,250000,'når många unga');
CREATE TABLE decision (
	-- The board's decision on a round, which freezes it.
	id INTEGER PRIMARY KEY,
	round INTEGER NOT NULL UNIQUE REFERENCES round,
	board TEXT,
	decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
	paragraph TEXT NOT NULL,         -- of the minutes
	reference TEXT,
	motivation TEXT                  -- of an award: why it goes to whom it goes to
) STRICT;
INSERT INTO decision VALUES(1,3,'Socialnämnden','2017-06-14','57',NULL,NULL);
CREATE TABLE decision_amount (
	-- What an application was decided, under the name of that day.
	decision INTEGER NOT NULL REFERENCES decision,
	application INTEGER NOT NULL UNIQUE REFERENCES application,
	amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
	name TEXT,
	org_number TEXT,
	PRIMARY KEY (decision, application)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_amount VALUES(1,5,950000,'RSMH Ekerö',NULL);
INSERT INTO decision_amount VALUES(1,6,900000,'Parkinson Ekerö',NULL);
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
INSERT INTO amendment VALUES(1,1,NULL,5,900000,'räknefel','Socialnämnden','2017-09-01','71',NULL);
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
INSERT INTO score VALUES(3,'nytta','Eva',4);
CREATE TABLE account_change (
	-- Every change of the account that an organisation is paid to.
	id INTEGER PRIMARY KEY,
	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
	giro TEXT,                       -- NULL: taken away
	changed_on TEXT CHECK (changed_on IS date(changed_on)),  -- NULL: not known
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
INSERT INTO payment VALUES(1,6,900000,'875-1810','2017-07-01');
INSERT INTO payment VALUES(2,5,950000,'64 43 04-8','2017-07-01');
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
INSERT INTO followup VALUES(5,800000,'2018-01-10',NULL);
CREATE TABLE reclaim (
	-- Money that the board asks back.
	id INTEGER PRIMARY KEY,
	application INTEGER NOT NULL REFERENCES application,
	amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),
	reclaimed_on TEXT NOT NULL CHECK (reclaimed_on IS date(reclaimed_on)),
	reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
INSERT INTO reclaim VALUES(1,5,150000,'2018-02-01','inte förbrukat');
CREATE TABLE repayment (
	-- Money that an organisation has paid back, asked for or not.
	id INTEGER PRIMARY KEY,
	application INTEGER NOT NULL REFERENCES application,
	amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),
	repaid_on TEXT NOT NULL CHECK (repaid_on IS date(repaid_on))
) STRICT;
INSERT INTO repayment VALUES(1,5,100000,'2018-03-01');
CREATE TABLE survey (
	-- A survey, whose answers are taken in from the exports of a form.
	id INTEGER PRIMARY KEY AUTOINCREMENT,
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
INSERT INTO response VALUES(1,1,1568576550878562936,'2017-05-02',NULL,'[1,"RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,4433695367198068674,'2017-05-02',NULL,'[1,"Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,1320013323713291372,'2017-05-03',NULL,'[2,null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,2451085473604968889,'2017-05-04',NULL,'[3,null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,5028208463079911182,'2017-05-05',NULL,'[3,null,6]');
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
INSERT INTO theme VALUES(2,1,'Kontakt','kontakt');
CREATE TABLE response_theme (
	-- The answer of a response to a question is about a theme.
	response INTEGER NOT NULL REFERENCES response ON DELETE CASCADE,
	question INTEGER NOT NULL,
	theme INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
	PRIMARY KEY (response, question, theme)
) STRICT, WITHOUT ROWID;
INSERT INTO response_theme VALUES(1,5,2);
INSERT INTO response_theme VALUES(3,5,2);
INSERT INTO response_theme VALUES(4,5,2);
CREATE TABLE note_theme (
	note INTEGER NOT NULL REFERENCES survey_note ON DELETE CASCADE,
	theme INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
	PRIMARY KEY (note, theme)
) STRICT, WITHOUT ROWID;
INSERT INTO note_theme VALUES(2,1);
INSERT INTO note_theme VALUES(1,2);
CREATE TABLE journal (
	-- Every command that changed something, one entry each, in the same transaction as the change. Only added to.
	id INTEGER PRIMARY KEY,          -- 1, 2, 3 ... without a gap
	at TEXT NOT NULL,                -- with offset: 2018-06-13T10:02:11+02:00
	who TEXT NOT NULL,
	command TEXT NOT NULL,           -- its words without values: 'register set'
	previous BLOB NOT NULL,          -- hash of the entry before; 32 zero bytes in the first
	hash BLOB NOT NULL CHECK (length(hash) = 32),  -- SHA-256 over previous, id, at, who, command, the payloads' digests, state, outcome
	state BLOB NOT NULL CHECK (length(state) = 32),  -- a hash over all seals as the entry left them: the chain answers for the data too
	outcome INTEGER NOT NULL CHECK (outcome IN (0, 1))  -- 0: done; 1: done, and it found something to mend (an import with --skip-bad)
) STRICT;
INSERT INTO journal VALUES(1,'2026-11-26T13:17:33+00:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'5bbbdf65e7b88fe0c5c706595594d84ec811dc158b600b25c6aca6bc513634a1',X'ca410ec95e43e064ecc4552ad899637594e82327d86fb079ed197dc96ccfbdea',0);
INSERT INTO journal VALUES(2,'2026-11-26T13:17:33+00:00','root','register add',X'5bbbdf65e7b88fe0c5c706595594d84ec811dc158b600b25c6aca6bc513634a1',X'720eff1da72fb5cacb0d6b3ce850f50ea36ea83483db91092a5ab9aea5aa1644',X'ac6c38f9ca6125ee0f8303d4b2b6622121fd11d2743f2e9c68622438e1928354',0);
INSERT INTO journal VALUES(3,'2026-11-26T13:17:33+00:00','root','register add',X'720eff1da72fb5cacb0d6b3ce850f50ea36ea83483db91092a5ab9aea5aa1644',X'ac52e6daaa63f577c12d7c084b6b68d05111d5d18ac71bd64fc2ed331a2ab6cc',X'87878a6578c81c7d8f0f39c241c2497e7bf93cae72a92f1247a5370fb5dd323f',0);
INSERT INTO journal VALUES(4,'2026-11-26T13:17:33+00:00','root','register add',X'ac52e6daaa63f577c12d7c084b6b68d05111d5d18ac71bd64fc2ed331a2ab6cc',X'deef3d0354ebed0ca7206bddfa58a9a75b2fc11af8ae304575993e160387e3cc',X'4fd47451f22875319e04066b0e0f7e8b7bec99b9d9f13f2c64ae7b2649607935',0);
INSERT INTO journal VALUES(5,'2026-11-26T13:17:33+00:00','root','register add',X'deef3d0354ebed0ca7206bddfa58a9a75b2fc11af8ae304575993e160387e3cc',X'411a250a1ee3fc5d7d6d0a35ba3eb171fd1c44b2560f7be6fda7b4e29b8965ed',X'af057ae5daea5d1c56a21193a58b123f4f57ddf4cb610c2a06cd6449d65af1cc',0);
INSERT INTO journal VALUES(6,'2026-11-26T13:17:33+00:00','root','register add',X'411a250a1ee3fc5d7d6d0a35ba3eb171fd1c44b2560f7be6fda7b4e29b8965ed',X'8619030b9d1104297ee80b58ce061901964f6c0f4202525a72bda0cde24cb174',X'1fd8af2d468a2cd01abf3980149fb61c1eca1754e0e210936810e58f87738408',0);
INSERT INTO journal VALUES(7,'2026-11-26T13:17:33+00:00','root','agreement add',X'8619030b9d1104297ee80b58ce061901964f6c0f4202525a72bda0cde24cb174',X'3557c878113cc16f56f890dd6c4d046b19c6629be6914760693f0fe84f9943be',X'0ebb6fee6d77bb9bf067b5ee63b5a7324e380fd4698f9c62662d744c1e809dd4',0);
INSERT INTO journal VALUES(8,'2026-11-26T13:17:33+00:00','root','grant open',X'3557c878113cc16f56f890dd6c4d046b19c6629be6914760693f0fe84f9943be',X'e666b7cc1e8a1d610dd918ee576ae89d3977590b0036833609be2b5560ef7b88',X'e953c527664ba1a0486045ca73040548a5830cf774ebe2f6caa264c03aadab06',0);
INSERT INTO journal VALUES(9,'2026-11-26T13:17:33+00:00','root','grant apply',X'e666b7cc1e8a1d610dd918ee576ae89d3977590b0036833609be2b5560ef7b88',X'5a1bb14b3f061b22767fe6f7c3c7e6ccb44c6256df001ae87b95df3eec9d4941',X'650936417c6f0a20c0d3a8683bb17d386b119ffcbb0f15ef6e737d6dd17449cf',0);
INSERT INTO journal VALUES(10,'2026-11-26T13:17:33+00:00','root','grant apply',X'5a1bb14b3f061b22767fe6f7c3c7e6ccb44c6256df001ae87b95df3eec9d4941',X'e8156cbacb17f033730a544537fd42c9bf0d60c42a1512b291479c1f5bad290e',X'ba2c65076979f28963b86bbc2ccf32d39ca3447869e388dc2339f38fa9e04052',0);
INSERT INTO journal VALUES(11,'2026-11-26T13:17:33+00:00','root','grant allocate',X'e8156cbacb17f033730a544537fd42c9bf0d60c42a1512b291479c1f5bad290e',X'87efc6602e51b37712defa580e464ba5e740d201d7522c0509f778c6482e8500',X'fa68cc67813b18677fcd9d53a64faa1e797c5989df3e26649bfb3a4a4f5a66c4',0);
INSERT INTO journal VALUES(12,'2026-11-26T13:17:33+00:00','root','award open',X'87efc6602e51b37712defa580e464ba5e740d201d7522c0509f778c6482e8500',X'2b75fafce8db9e222cd56767b78eb92202d9abfe82593f14a48fa44c7c74fc2e',X'1c1d57b500aefb4cf11691be4bcd2ebc630c886e1d8266abedb4996b08538bdf',0);
INSERT INTO journal VALUES(13,'2026-11-26T13:17:33+00:00','root','award nominate',X'2b75fafce8db9e222cd56767b78eb92202d9abfe82593f14a48fa44c7c74fc2e',X'8a4f4555b97cc869d1910815dae33aa308853b985568c7aa650755ca686afcee',X'6372c999be50420cdac5d080a66acf89016e3b0c9c0ed68cdcdc04b8f0cb58f7',0);
INSERT INTO journal VALUES(14,'2026-11-26T13:17:33+00:00','root','award nominate',X'8a4f4555b97cc869d1910815dae33aa308853b985568c7aa650755ca686afcee',X'2a02a6b744345a9eb399cc795dbb6dc124d8fae0ed057af29849042336201e7f',X'4e819a89b96a8ad2db55a89d1bc90fa87ea306d94a2299023cf03ea20c7b026a',0);
INSERT INTO journal VALUES(15,'2026-11-26T13:17:33+00:00','root','register set',X'2a02a6b744345a9eb399cc795dbb6dc124d8fae0ed057af29849042336201e7f',X'8dd137ecd7842906c9283adb2bfece84e65ad0b49db14e8f2676555c7bb7ed57',X'1b83a7fae28742f27653237befc1d1e07e799f26065a6187aeb80261bb9e2743',0);
INSERT INTO journal VALUES(16,'2026-11-26T13:17:33+00:00','root','register set',X'8dd137ecd7842906c9283adb2bfece84e65ad0b49db14e8f2676555c7bb7ed57',X'ad0704046e78892e2a66e25f7cf5956c202878b8ce84c44b02855a831a95e236',X'728bc7bb4212e12705f5e8db8f9dc23e139222d9ff0651e93d519339c436f898',0);
INSERT INTO journal VALUES(17,'2026-11-26T13:17:33+00:00','root','grant open',X'ad0704046e78892e2a66e25f7cf5956c202878b8ce84c44b02855a831a95e236',X'c3d7fe9af2e8c84d1cc4c54c8e708e682bc253130b9d3663c1d0443d8f332907',X'20f8173d0931592e5119028e471648733b85aa2f172ad4e8072b52b305756cda',0);
INSERT INTO journal VALUES(18,'2026-11-26T13:17:33+00:00','root','grant apply',X'c3d7fe9af2e8c84d1cc4c54c8e708e682bc253130b9d3663c1d0443d8f332907',X'fc2cd0d235a0f5df1bf88e4fd9d43868a70f997b8fc848ddb9c198025958435c',X'efecfa0b9b563fd68ea61a2e5eb0dfd2b447f1e77908d0a28cd496be0edb9521',0);
INSERT INTO journal VALUES(19,'2026-11-26T13:17:33+00:00','root','grant apply',X'fc2cd0d235a0f5df1bf88e4fd9d43868a70f997b8fc848ddb9c198025958435c',X'1b7495c400bd742fe0def0c914778a8456c962a17d143a7d35bfa9b30bde27a7',X'9e97fda8053b28492e12aab591f641867b211099d5c68477f28f05de7a91d038',0);
INSERT INTO journal VALUES(20,'2026-11-26T13:17:33+00:00','root','grant allocate',X'1b7495c400bd742fe0def0c914778a8456c962a17d143a7d35bfa9b30bde27a7',X'3b9bb93029c0550a1704343e5565515fcae8a422ef974699d66662f613fd1c72',X'6d6785843f9113df6872e7b87f7ec79a2dc2faf43dc31d0331213e4ad58ef6aa',0);
INSERT INTO journal VALUES(21,'2026-11-26T13:17:33+00:00','root','grant decide',X'3b9bb93029c0550a1704343e5565515fcae8a422ef974699d66662f613fd1c72',X'53df724fd2014251f25738c4aab8c1da3edaa21e4c85d06467e378685817d714',X'be7e73fcf93a0258049dd6abfc81578a5dac7f2e34605008fe61f3dad8846300',0);
INSERT INTO journal VALUES(22,'2026-11-26T13:17:33+00:00','root','survey import',X'53df724fd2014251f25738c4aab8c1da3edaa21e4c85d06467e378685817d714',X'4e120a0261ae5397d45caba107e4b201649f76b27ed39ef7ac9ecf911e2bf9d5',X'c0cad55ee287cedfd7efed42ef4d77989d2e0121c7b6b6827dea09347fc6391e',0);
INSERT INTO journal VALUES(23,'2026-11-26T13:17:33+00:00','root','survey import',X'4e120a0261ae5397d45caba107e4b201649f76b27ed39ef7ac9ecf911e2bf9d5',X'a03b73685b1aaed3b0d987f7bc862de46023aa88384193b093f096f00c46c731',X'dcd3cb3d0c27ee3ea2f52109e833a462c69f9cae02ab66f4944264ad6742b099',0);
INSERT INTO journal VALUES(24,'2026-11-26T13:17:33+00:00','root','register contact',X'a03b73685b1aaed3b0d987f7bc862de46023aa88384193b093f096f00c46c731',X'4f2de42b9d50b8390367efff40706a60b9e62996f8b87d8aa08502cfcfdde77f',X'129f9cd5c152d5e23cc3dbafdb39f0af13005ca065702a8fae9811ad9af434fa',0);
INSERT INTO journal VALUES(25,'2026-11-26T13:17:33+00:00','root','register alias',X'4f2de42b9d50b8390367efff40706a60b9e62996f8b87d8aa08502cfcfdde77f',X'3a976f616b5ecffc3d0b223c984681ebb927e513e48794b7f997555c2f7451bb',X'935d393f0899385ff8800d723fa80b3ead532ea4da56ef8c1f6f0aeb8d2cf745',0);
INSERT INTO journal VALUES(26,'2026-11-26T13:17:33+00:00','root','register distinct',X'3a976f616b5ecffc3d0b223c984681ebb927e513e48794b7f997555c2f7451bb',X'72d741b25b8bc183c031ad4954c2244bb3cb88aa61350d32d907bc6b40dc03d8',X'dde1664b5adf78afca3e6ef7f24e8d3c07f949ae3992bf7e4e5365e39cfe9a73',0);
INSERT INTO journal VALUES(27,'2026-11-26T13:17:33+00:00','root','grant adjust',X'72d741b25b8bc183c031ad4954c2244bb3cb88aa61350d32d907bc6b40dc03d8',X'126f7eb27f8bf6c44fa64c14884203b0a681080a642b15eb83e25fcc34ebad5f',X'031564eb40a64a8151f77b013da05ca8fd4ab8b984bf374a8be12edcb31e0461',0);
INSERT INTO journal VALUES(28,'2026-11-26T13:17:33+00:00','root','grant account',X'126f7eb27f8bf6c44fa64c14884203b0a681080a642b15eb83e25fcc34ebad5f',X'9d48ce1c6f5468f59479816b10bad73d8dd007c8d3dec8c93685700319cd8770',X'390a7414f7ad917668bce1b6a89594f72c260c5b3b5fe70dd127d98f8a225c86',0);
INSERT INTO journal VALUES(29,'2026-11-26T13:17:33+00:00','root','grant paid',X'9d48ce1c6f5468f59479816b10bad73d8dd007c8d3dec8c93685700319cd8770',X'665558982543fbacd1ec3f2d0d590c6fb0fc1110d56f69db5e9b91c111e280e3',X'8e25587dd6d96999b636f307d38f98df6c8e1460bd29c1b745654b11212549f8',0);
INSERT INTO journal VALUES(30,'2026-11-26T13:17:33+00:00','root','grant amend',X'665558982543fbacd1ec3f2d0d590c6fb0fc1110d56f69db5e9b91c111e280e3',X'cc7195b0769cedb57383b343ace04e505ce354a317f483e4100277170e1fa46c',X'c32afac7508cfc54b3faf4e8f90839e80091c5f08f4955dc728d47b3f73a3df3',0);
INSERT INTO journal VALUES(31,'2026-11-26T13:17:33+00:00','root','grant account',X'cc7195b0769cedb57383b343ace04e505ce354a317f483e4100277170e1fa46c',X'9dc347f34e8bd2d2a7a7a58b2b68b56ae33d6f708623a3bfe7450bf160b72e2f',X'90166f2f5f4cfc888c596c11b11d6dd4e089dbc501fdb41971b109cba48c045b',0);
INSERT INTO journal VALUES(32,'2026-11-26T13:17:33+00:00','root','grant reclaim',X'9dc347f34e8bd2d2a7a7a58b2b68b56ae33d6f708623a3bfe7450bf160b72e2f',X'4ceced17247f4604e4593be5789ae8c113fb20379bb1aa6bcccb0be2f2c7bbe8',X'439c31e281d5f463c276f88226969ff65fa68292d7e46b248ca3abbfd18c2401',0);
INSERT INTO journal VALUES(33,'2026-11-26T13:17:33+00:00','root','grant repaid',X'4ceced17247f4604e4593be5789ae8c113fb20379bb1aa6bcccb0be2f2c7bbe8',X'415560d4edefdec96e6decd48902afec181d84703aeaa7b7f9a89615b482a7c7',X'd9e0d1d5e89977813b382775fa8ea7b5c5312bd371af3e3a71cf650cbd4858df',0);
INSERT INTO journal VALUES(34,'2026-11-26T13:17:33+00:00','root','award score',X'415560d4edefdec96e6decd48902afec181d84703aeaa7b7f9a89615b482a7c7',X'b2050149156b14121a1fb95d304cdea5affe606d83121d02bc95d6506632be03',X'09d5aa0408fe7f2285a050774647ea392f35e6a6d4df25a14f1f0e8d4d0f3971',0);
INSERT INTO journal VALUES(35,'2026-11-26T13:17:33+00:00','root','survey theme',X'b2050149156b14121a1fb95d304cdea5affe606d83121d02bc95d6506632be03',X'e401f5bb418cb1b71201e5e8437f3f1604ba95072b27a6e757bc454da2a91bf6',X'20740743a0777446df0cb88fd6d1be14e145d0aa8f57e4c38d5ec27648b0e327',0);
INSERT INTO journal VALUES(36,'2026-11-26T13:17:33+00:00','root','survey theme',X'e401f5bb418cb1b71201e5e8437f3f1604ba95072b27a6e757bc454da2a91bf6',X'5d60aa9904f20f9a1de6260f4c6ed445cc2973da3e6193e3ba2969ac87696bbb',X'f201849eb1e61374686bc312935bf5677c8e1fc648888809728b587324506b23',0);
INSERT INTO journal VALUES(37,'2026-11-26T13:17:33+00:00','root','survey theme',X'5d60aa9904f20f9a1de6260f4c6ed445cc2973da3e6193e3ba2969ac87696bbb',X'1d415a3c19b027b69925b585846f4b2c1795599ce23e35458f6ce758d4b5af89',X'5dc157d8a15f0c7a25cad1fb76f1ba50fd98c1ff26ad0e8e9b0ef73555bb73b1',0);
INSERT INTO journal VALUES(38,'2026-11-26T13:17:33+00:00','root','grant open',X'1d415a3c19b027b69925b585846f4b2c1795599ce23e35458f6ce758d4b5af89',X'9632a74ca12f67e2171ef5b5b6cadebf3bcfae8c84e7c2bffdf79c5480c0b3f6',X'ca6c826f7fa10d4c28a7dbdc31808a32f01b73f587b7b02afbc819ebdbbcabc0',0);
INSERT INTO journal VALUES(39,'2026-11-26T13:17:33+00:00','root','grant remove',X'9632a74ca12f67e2171ef5b5b6cadebf3bcfae8c84e7c2bffdf79c5480c0b3f6',X'e1745287a4ccab30197324abcc74f5561caedde1183d3dc42a1bfec581e8db46',X'5dc157d8a15f0c7a25cad1fb76f1ba50fd98c1ff26ad0e8e9b0ef73555bb73b1',0);
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'4e8baf889ca404ae2948d0515c6cdb11','{"municipality":"Ekerö","language":"sv"}',X'43b00058446df4ea68b970a78994a8ac44cc8d420b7d3cbcebf2e6f524d5d276');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'e66e3a488329f3168391e2f465becd8e','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'4c29669ce53e7c7af552ba35699a31a25a16aa3915f27f613d7823b1dbf76406');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'b751f56efdc41e1b4488ca689eba7443','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'deebf7b6b35f8339f071277ed107e040bef04cd8a411c181212e8ae1bbf361b7');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'5f5247ebc30eab9d17f1f80d668812bc','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'a05fe20fd7c44a171c52cacb93edd9ebb7ebbc01cc526f94ddb9b37585dec682');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'6f0b1407147eb320e803c2bc3652fcd4','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'7f77d64d8b0e0daa48eba8a9aeb9762b9c7973d96982f021b4e404a808f4ad6b');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'dfe04f2790c644b1c76e92a5ee599479','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'ee6394513828ad24bea484c9979068f2e407917fe511f84cecf340421b08f0ef');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'fec7aeebcf22dba26dd75ac66d1d12bf','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'd8b1acc6b4fefa530bb219238605fdfecdcd4ed82a60ea4b521c19687faf469d');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'e1af644cec2addd4eb7fa2f7880e1945','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'1d6dcc265cb013a060cd6ee2497936420e84a502226ddf86afcee9c343977136');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'6449a97f4840201ab99a14d112596253','{"applied_ore":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'5022394b1e16fd367d28ec45b6fd3d59029013f5cd0c240c6bc181b4f8c35fe3');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'2e5b9ee6895b1ee194f661e67f2a96be','{"members":62.00,"rent":24000.00}',X'5b1e1987583165771a7bc3a8881446ca5272bd983c6e844eb026ecc10c7f73df');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'bf3166aef19a5030e3279bad4918d787','{"applied_ore":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'23f7fa452a75eee1865d3e57ad4adf7c98400af05365b7653e475efba98cff9e');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'84b4120a393740a919428497d78231ec','{"members":40.00,"rent":14200.00}',X'481f35afa335843a94e2775a4a959f039970760f232896b02909f301c8fa7424');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'e02fe352f324d683f03365d117da0e3b','{"pot_ore":5100000,"claims_ore":2908050}',X'0e55364e6751fb8c0a3c0a6fa149eae98660d70577ff90e63dbf4859b63e06a4');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'bbda942934c8e83ed1348314479e1adb','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'0b2e8ba97570369fa89ad743e8b7436386534411ca56555f2dec0d96d333112d');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'cd4ec9a173c0696257060fdc09225036','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'98a7abb1d767df1c1092eabbdf2c80d9c65d0bac33e68da7c57c27cd6d14f334');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'606540cc10793b20bf864a3f60fbcf67','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'f0ae4380654991ebc45b16f0026837778abe64c98dd668fb8c03ef64285bb7ca');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'dd45550fe3d788050ab3b2c4c868a109','{"giro":{"old":null,"new":"875-1810"}}',X'5b1c30edfa8e4208da76209d6230aa3418d1b580fcc26958d11db6fd84c32831');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'31aff202f49464dbe7fff5acea33b11d','{"giro":{"old":null,"new":"64 43 04-8"}}',X'd806d3b764828ca0f029dee2d85f85670400713030eb388c29f74c5a64e41386');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'0bb07e1b0a9ca88dd915f8d9fc50983f','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'7a9675188965ac453ebdd8d84a774f4efcf1358a01844bfe3bde8cb9d9377f8f');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'41439a64619fd9ed0cb13018a7bcf99c','{"applied_ore":{"old":null,"new":950000}}',X'069da61ce076076d574e85507d1c77cad1c2cc6e381f6acf01345153278b43d0');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'669e07bb916042caeaa459ee24179899','{"applied_ore":{"old":null,"new":900000}}',X'896df4366c16bdbde4ff52d5dd8fd579afcf7fb1281ee3e06a029604259e6866');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'cf5528368cc61b8668407949702bbb5f','{"pot_ore":4000000,"claims_ore":1850000}',X'1488a7e9640e7c90312b526f0e1b650dabbd16b2ec4ba8085a416150bec6500b');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'ff17820f795da253cf6d02a227f12964','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'2c34d04a5338a5da38f91e553c049c4d5f301987b090605dd934831a844fbf77');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'4580537a771b27cdccee026b34a67aef','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'0d8697ae4c9d3282f4ae066e8a0963601ff6de6b0677c87bc2baa9b8abfe76c5');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'f7455e872a5125cf80fec68c96f7ac72','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'518e3a3b90d475867911dd44dd7de04bcdf89905765a0c66c234729d49f41f88');
INSERT INTO journal_payload VALUES(24,1,'organisation 2',X'c476fe9a21c38eaab4fbcb2261714d15','{"contact":{"personal":true},"email":{"personal":true},"role":{"personal":true},"since":{"old":null,"new":"2016-05-02"},"published":{"old":null,"new":false},"main":{"old":null,"new":true}}',X'86d98eced80aa60ea2e396cad12b91d039ee1fe19e37063f95931148c5c50af1');
INSERT INTO journal_payload VALUES(25,1,'organisation 1',X'16eb56526c9b98997bd103078be86da0','{"alias":"BOJ"}',X'9c9e204acd8f3584e40abf412b62c444568ec71f3edcec0af0ef4803332177a9');
INSERT INTO journal_payload VALUES(26,1,'organisation 2',X'83d468b3184d1922686825e8e459b286','{"distinct_from":"Parkinson Färingsö"}',X'1483eef915b3f4c65fc682a31fc4d370d25993e5fa1ec06a1d5ca0a1db6599f9');
INSERT INTO journal_payload VALUES(26,2,'organisation 3',X'd28eb03a5e6f169767c0db3101fbd80a','{"distinct_from":"Parkinson Ekerö"}',X'9e5ccd76103122e598b12db3bd5687c615fe52fee57c5abd20de3c2930f447da');
INSERT INTO journal_payload VALUES(27,1,'application 2',X'00abf357e335dcbcf75dd6e1c1ee8a96','{"adjusted_ore":250000,"reason":"når många unga"}',X'8a3d70d85ee58bd74ac6bd8d951629816025fdc25302857b2d1d39b940385d1a');
INSERT INTO journal_payload VALUES(28,1,'round 3',X'9b0f8bd5f6bc1fb08e06dbdeafdcbff0','{"due":"2018-01-31"}',X'eca3d986b2ee18b7fd201b805b03c98bf3b2b195e158095c45824470c644c652');
INSERT INTO journal_payload VALUES(29,1,'application 6',X'df9fbe8ebc46a144d061ff06b2fa9be0','{"paid_ore":900000,"paid_on":"2017-07-01","giro":"875-1810"}',X'0a71e03e22738e3759a103c25f22fe36dc5a6e8e0c0310e31b8336ef33f6d28b');
INSERT INTO journal_payload VALUES(29,2,'application 5',X'649c373856d5f44aa77b190d664e91e7','{"paid_ore":950000,"paid_on":"2017-07-01","giro":"64 43 04-8"}',X'752cf08b337073f265b0f4e08ce0e85fd850aeb14543b514e8962384ee3b522e');
INSERT INTO journal_payload VALUES(30,1,'application 5',X'153b1a25c6f095635e058274dd321aaf','{"before_ore":950000,"amended_ore":900000,"decided_on":"2017-09-01","paragraph":"71","reason":"räknefel"}',X'69625856c3460ed72d627bda28c94e1e996e514c0947c7e975d5cf86a7c37ea5');
INSERT INTO journal_payload VALUES(31,1,'application 5',X'b920dcd16fd5899029fe3810a41b1d4d','{"spent_ore":800000,"received":"2018-01-10"}',X'a4e26252a0174d96475e8eb26343d6cd4a1039310bcdae6c3e137a61385032d7');
INSERT INTO journal_payload VALUES(32,1,'application 5',X'e0332b7c535479df20804f1154b5a04d','{"reclaimed_ore":150000,"reclaimed_on":"2018-02-01","reason":"inte förbrukat"}',X'c6069ebab00055639f609c8d8455ad5b87471441c761ab1c18ef63d2d71dccea');
INSERT INTO journal_payload VALUES(33,1,'application 5',X'76f8c9545b45e5313fe2cfce2ea9389c','{"repaid_ore":100000,"repaid_on":"2018-03-01"}',X'238493827d018ba9d2bf9c2ef90c67b010d6425675d0266c3823940b23c45812');
INSERT INTO journal_payload VALUES(34,1,'application 3',X'7693fc8c9a504d1803f983fe2f605999','{"criterion":"nytta","points":4}',X'c43ff31279af986c6c79f040e0d296393136c23ac10cf52124ad9c74996b049b');
INSERT INTO journal_payload VALUES(35,1,'survey 1',X'93f52d92ed7c3407d52f1c5175b16525','{"name":"enkat-2017","theme":"Lokaler"}',X'51412e26c19b214f6606b061acbfbb5248dae045fe411c9334f935066e1c3683');
INSERT INTO journal_payload VALUES(35,2,'survey 1',X'b13d8b614e1d935a0670be67d8330f0a','{"name":"enkat-2017","theme":"Kontakt"}',X'd1ebbf9da56a26f7268cabc5a03a7983685d37038c9718adfc2becbebf0135e9');
INSERT INTO journal_payload VALUES(36,1,'file notes.csv',X'4b8a4915d6fc8e5621bf06e63f3e41f6','{"sha256":"f6e3f5abbfae9051ad88071eafe497bab175e5ed6d18618fff3beed1219edfab","rows":2,"added":0,"changed":2,"unchanged":0,"twice":0,"refused":0}',X'f4b229e2657dadb4b46d748888f5e72593114b68088b4865450ceae6e6009853');
INSERT INTO journal_payload VALUES(37,1,'file texts.csv',X'bed43b68fcc3edd650fb85971c0dc66a','{"sha256":"8dcabb097cfb7edc6afd1d98428589dafb17802196d92f270da9e1149855c87f","rows":3,"added":0,"changed":3,"unchanged":0,"twice":0,"refused":0}',X'3eed75a31e1f6910b56f91af312bb2d9808c94fa34386bf10fc77f0049c11acc');
INSERT INTO journal_payload VALUES(38,1,'round 4',X'afa0267d8811721d236aebcef78a8632','{"name":"tom-2019","programme":"stöd","board":null,"year":2019,"budget_ore":100000,"closes":null,"decide_on":null,"reference":null,"rules":""}',X'24e010087c395701de7c9ac04977d815e7b1d06e4ae3bc7a7aee9374f882c287');
INSERT INTO journal_payload VALUES(39,1,'round 4',X'a847cb115e5f1b5f9a5b29580f35b0bc','{"removed":"tom-2019"}',X'65e25918c3b71060114d1fee25390600919ede5f822e62217f9f75668c3b0690');
INSERT INTO journal_payload VALUES(39,2,'round 4',X'c7354e49460b2e467d77bd4001db9c73','{"programme":{"old":"stöd","new":null},"board":{"old":"Socialnämnden","new":null},"year":{"old":2019,"new":null},"budget_ore":{"old":100000,"new":null}}',X'f15466f4f599fb770bf7c73f7423b0ec80d5da96f92be43e44d9cf633b5baef2');
CREATE TABLE erasing (
	-- Holds a row only within the transaction that forgets a person: then texts of what is decided may change, and nothing else.
	reference TEXT NOT NULL
) STRICT;
CREATE TABLE sweep (
	-- Holds a row from such a transaction until the file has been written anew, without remains between its rows.
	reference TEXT NOT NULL
) STRICT;
CREATE TABLE seal (
	-- What samverkan itself has stored, so that a change made by other hands, or by a failing disk, is found: of each row a
	-- hash, those of 32 neighbours together. Sealed as one are the rows of a table that share a first column that is a whole
	-- number, else all its rows.
	name TEXT NOT NULL,              -- the table
	block INTEGER NOT NULL,          -- the rows whose key divided by 32 is this
	hashes BLOB NOT NULL,            -- 16 bytes for each of them in order, zeros where there is none; not beyond the last
	PRIMARY KEY (name, block)
) STRICT, WITHOUT ROWID;
INSERT INTO seal VALUES('account_change',0,X'00000000000000000000000000000000c3fe59c000d5f569e08fd438eaf2867379a8e588d3e5917470a9a47d9dac979b');
INSERT INTO seal VALUES('adjustment',0,X'00000000000000000000000000000000000000000000000000000000000000005bbe6f0df796a35d39f616cb707cf55f');
INSERT INTO seal VALUES('agreement',0,X'00000000000000000000000000000000227226f0b67056a18b0c4d386fbf3adb');
INSERT INTO seal VALUES('allocation',0,X'00000000000000000000000000000000599aafe9de2d7e36020101d8bd1175ad6bed551257dbd88b74306051df813f6900000000000000000000000000000000000000000000000000000000000000001d726fab4cf74a245440fe8b14b70019fec1c172621be20ed85088f0839073e1');
INSERT INTO seal VALUES('amendment',0,X'00000000000000000000000000000000b7ad4744acb427565b4114db5da10165');
INSERT INTO seal VALUES('application',0,X'00000000000000000000000000000000467d46614c62b8b764d2925b37561a0de3b056315bedf83e25fb5633c5b28bddb0962e0ae7944d6276a81130e3947ec3484369164b3e1cfe4307423145fdd64c773d06eb46b407f911eb6a12227038e932e9a59d8b19a7d008a3952523b1db6e');
INSERT INTO seal VALUES('application_quantity',0,X'00000000000000000000000000000000fa27535dd8ab498d44de2378149ff102623d318353efd7b0f1e14156f7af6701');
INSERT INTO seal VALUES('award_round',0,X'00000000000000000000000000000000000000000000000000000000000000001b65508ac3e73c47d29e7a6db303acf1');
INSERT INTO seal VALUES('contact',0,X'000000000000000000000000000000007cd54a595ba65cc2ea963cf8aa5bb165');
INSERT INTO seal VALUES('decision',0,X'000000000000000000000000000000008dac23eb39f21ff8b318c1418b767eed');
INSERT INTO seal VALUES('decision_amount',0,X'00000000000000000000000000000000fdc8427c133bba621a2f91bdc8c6c6b4');
INSERT INTO seal VALUES('followup',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a34e990595fde3a131735ac60235b1d7');
INSERT INTO seal VALUES('followup_due',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005e101cccace28a49dd086de315166298');
INSERT INTO seal VALUES('nomination',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006c6753b69d38cca5c210baecf9df92db5581e19192f1a9aa30f4a28bead2b650');
INSERT INTO seal VALUES('note_theme',0,X'00000000000000000000000000000000309b921916d7464f5fbccf0e93e3377b9947e8b15b091535aecf7d089741e4d3');
INSERT INTO seal VALUES('organisation',0,X'000000000000000000000000000000006ba8a03b804b4a24d5bdf7608307c7fdb4c4b3bd270d20365a7c48ea5c50ff53d143982343262eac4809e7d02b721645fc7e41a6edfbda6c41d18c596576f19def2072a33922bc54f8b70980d5b82a55');
INSERT INTO seal VALUES('organisation_alias',0,X'000000000000000000000000000000001427a6be6574fbd6caad22ed89931ca3');
INSERT INTO seal VALUES('organisation_distinct',0,X'0000000000000000000000000000000000000000000000000000000000000000c81a6e153aa2bcad6ac57d28cfe2ba67');
INSERT INTO seal VALUES('payment',0,X'00000000000000000000000000000000ae43151e0117f0ea9d8343c1b5190bbd0970efe23787f299773d33188c5c1a98');
INSERT INTO seal VALUES('pot',0,X'000000000000000000000000000000006c7e809137fd6bf85f63c491794893ce00000000000000000000000000000000c6893eeb28cb8da56e509e8c4121211e');
INSERT INTO seal VALUES('pot_agreement',0,X'0000000000000000000000000000000046bf945c54a0e5c7b61285f3c36bbeda');
INSERT INTO seal VALUES('programme',0,X'000000000000000000000000000000001f7b2fb2f84f6a809109f69bf845d09f6dc4ae18aed2914e0648db7ebd561e268078e747fb42b38ef750f6731fefb4be');
INSERT INTO seal VALUES('reclaim',0,X'000000000000000000000000000000001f27b27076ecc5395fd067a8f8c1d807');
INSERT INTO seal VALUES('repayment',0,X'000000000000000000000000000000006c7fa7745a39481fb628946ff8d26c15');
INSERT INTO seal VALUES('response',0,X'00000000000000000000000000000000d7b73f62711c993431f01287ff795da89eca7819011aedb212f5a6b3d1188d3364e9559fd43c2f956c0bc8f681863273ef104126e8c97a2dca5e77a1dbe398145b46819f766cd1a854c7112940d96473');
INSERT INTO seal VALUES('response_theme',0,X'000000000000000000000000000000000b506c570a4a5e8322bbee030456169e00000000000000000000000000000000815a6952d0ff1bdb893b285b427a2298d9f2f284c8fe0b4685c36ceec31ec56b');
INSERT INTO seal VALUES('round',0,X'0000000000000000000000000000000040fd3d63cb71894d1ee9a813d18132d2658308b451d0c5d2a9fdc2531c52ee2a09dfc6519424283040e52a3dab0172c3');
INSERT INTO seal VALUES('score',0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000063701d1d2c23868ccb9e6b4bf73834e6');
INSERT INTO seal VALUES('setting',0,X'd729c67e1997b7e1bd89bdd816439c75');
INSERT INTO seal VALUES('step',0,X'0000000000000000000000000000000074b0bd6a61e0017bb925ffc377433a120d322715df35b7e9de035cd0cea4fd9a0000000000000000000000000000000000000000000000000000000000000000cd199e1e87809865647b84a6d24d3b345583a04e59638d9c42b6e331b030962c');
INSERT INTO seal VALUES('survey',0,X'000000000000000000000000000000009e71fe9cf8d3f61295d90dfd7f39da92');
INSERT INTO seal VALUES('survey_note',0,X'00000000000000000000000000000000dc10ef81bc7d366fed87640435cfeb09c3b90907cb44fdf65c734c4caa0941d4f65a60bf84866c5e4b01a02d1ef3ad28');
INSERT INTO seal VALUES('survey_option',0,X'00000000000000000000000000000000e03c6a4a0df0a181c1910e721fbc464b');
INSERT INTO seal VALUES('survey_question',0,X'00000000000000000000000000000000ba81aa56a6ff7afb6400a708530d776c');
INSERT INTO seal VALUES('theme',0,X'00000000000000000000000000000000a5a70597f3e5f45446a19b4ed7b84ffedc6f5da16ba7482323b9d1d987f45dc9');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('organisation',5);
INSERT INTO sqlite_sequence VALUES('agreement',1);
INSERT INTO sqlite_sequence VALUES('round',4);
INSERT INTO sqlite_sequence VALUES('application',6);
INSERT INTO sqlite_sequence VALUES('survey',1);
CREATE INDEX organisation_by_key ON organisation (name_key);
CREATE INDEX alias_by_key ON organisation_alias (name_key);
CREATE INDEX distinct_by_other ON organisation_distinct (other);
CREATE INDEX contact_by_organisation ON contact (organisation);
CREATE UNIQUE INDEX contact_main ON contact (organisation) WHERE main = 1;
CREATE INDEX agreement_by_organisation ON agreement (organisation);
CREATE INDEX round_by_programme ON round (programme, year);
CREATE INDEX application_by_organisation ON application (organisation);
CREATE INDEX amendment_by_application ON amendment (application);
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
CREATE INDEX repayment_by_application ON repayment (application);
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
CREATE TRIGGER journal_keeps BEFORE DELETE ON journal BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER round_frozen_update BEFORE UPDATE ON round
WHEN EXISTS (SELECT 1 FROM decision WHERE round IN (OLD.id, NEW.id)) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER round_frozen_erasing BEFORE UPDATE OF id, name, programme, board, year, budget_ore, closes, decide_on, reference ON round
WHEN EXISTS (SELECT 1 FROM decision WHERE round IN (OLD.id, NEW.id))
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER round_frozen_delete BEFORE DELETE ON round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.id)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_frozen_insert BEFORE INSERT ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE round = NEW.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_frozen_update BEFORE UPDATE OF id, round, applied_ore, purpose, received, withdrawn ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE round IN (OLD.round, NEW.round)) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_frozen_erasing BEFORE UPDATE OF id, round, applied_ore, received ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE round IN (OLD.round, NEW.round))
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_frozen_delete BEFORE DELETE ON application
WHEN OLD.withdrawn IS NULL AND EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_quantity_frozen_insert BEFORE INSERT ON application_quantity
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_quantity_frozen_update BEFORE UPDATE ON application_quantity
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id IN (OLD.application, NEW.application))
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_quantity_frozen_delete BEFORE DELETE ON application_quantity
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_frozen_insert BEFORE INSERT ON pot
WHEN EXISTS (SELECT 1 FROM decision WHERE round = NEW.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_frozen_update BEFORE UPDATE ON pot
WHEN EXISTS (SELECT 1 FROM decision WHERE round IN (OLD.round, NEW.round))
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_frozen_delete BEFORE DELETE ON pot
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_agreement_frozen_insert BEFORE INSERT ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = NEW.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_agreement_frozen_update BEFORE UPDATE ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round IN (OLD.round, NEW.round)) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_agreement_frozen_erasing BEFORE UPDATE OF round, agreement, amount_ore, org_number, starts, ends, reference ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round IN (OLD.round, NEW.round))
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER pot_agreement_frozen_delete BEFORE DELETE ON pot_agreement
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER allocation_frozen_insert BEFORE INSERT ON allocation
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER allocation_frozen_update BEFORE UPDATE ON allocation
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id IN (OLD.application, NEW.application)) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER allocation_frozen_erasing BEFORE UPDATE OF application, eligible, claim_ore, cap_ore, amount_ore ON allocation
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id IN (OLD.application, NEW.application))
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
	WHERE application.id IN (OLD.application, NEW.application)) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER step_frozen_erasing BEFORE UPDATE OF application, ordinal, step, amount_ore ON step
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id IN (OLD.application, NEW.application))
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
	WHERE application.id IN (OLD.application, NEW.application)) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER adjustment_frozen_erasing BEFORE UPDATE OF application, amount_ore ON adjustment
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id IN (OLD.application, NEW.application))
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER adjustment_frozen_delete BEFORE DELETE ON adjustment
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_frozen_update BEFORE UPDATE ON decision
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_frozen_erasing BEFORE UPDATE OF id, round, board, decided_on, paragraph, reference ON decision
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_frozen_delete BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_amount_frozen_update BEFORE UPDATE ON decision_amount
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_amount_frozen_erasing BEFORE UPDATE OF decision, application, amount_ore, org_number ON decision_amount
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER decision_amount_frozen_delete BEFORE DELETE ON decision_amount
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER amendment_frozen_update BEFORE UPDATE ON amendment
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER amendment_frozen_erasing BEFORE UPDATE OF id, decision, previous, application, amount_ore, board, decided_on, paragraph, reference ON amendment
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER amendment_frozen_delete BEFORE DELETE ON amendment
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER award_round_frozen_insert BEFORE INSERT ON award_round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = NEW.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER award_round_frozen_update BEFORE UPDATE ON award_round
WHEN EXISTS (SELECT 1 FROM decision WHERE round IN (OLD.round, NEW.round))
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER award_round_frozen_delete BEFORE DELETE ON award_round
WHEN EXISTS (SELECT 1 FROM decision WHERE round = OLD.round)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER nomination_frozen_insert BEFORE INSERT ON nomination
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = NEW.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER nomination_frozen_update BEFORE UPDATE ON nomination
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id IN (OLD.application, NEW.application))
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
	WHERE application.id IN (OLD.application, NEW.application)) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER score_frozen_erasing BEFORE UPDATE OF application, criterion, points ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id IN (OLD.application, NEW.application))
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER score_frozen_delete BEFORE DELETE ON score
WHEN EXISTS (SELECT 1 FROM decision JOIN application ON application.round = decision.round
	WHERE application.id = OLD.application)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_stands_erasing BEFORE UPDATE OF purpose, withdrawn ON application
WHEN (NEW.withdrawn IS NULL) <> (OLD.withdrawn IS NULL) AND EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
COMMIT;
