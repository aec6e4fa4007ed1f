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
INSERT INTO setting VALUES('survey_key','80f18b563d9f607ad04e71571a3b44d60599dc0398a820caa8ca761c600253c8');
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
	UNIQUE (survey, respondent)
) STRICT;
INSERT INTO response VALUES(1,1,2465275379003757410,'2017-05-02',NULL,'[1,"RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,2696663706649489551,'2017-05-02',NULL,'[1,"Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,7115339447398587485,'2017-05-03',NULL,'[2,null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,5816826361967614871,'2017-05-04',NULL,'[3,null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,8497430699671936743,'2017-05-05',NULL,'[3,null,6]');
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
INSERT INTO journal VALUES(1,'2026-11-26T13:59:30+00:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'24c3021397b0cb5dd6186a392f35e6b2c5da9bee18ba9da9e25af2e8f8d3ead2',X'ce8cd1fd29a7cd4a6da994a1e080f4a61ac25a4e0fb17777258bac142bfa1e15',0);
INSERT INTO journal VALUES(2,'2026-11-26T13:59:30+00:00','root','register add',X'24c3021397b0cb5dd6186a392f35e6b2c5da9bee18ba9da9e25af2e8f8d3ead2',X'ba2e5c5442f0af7af66d11aaf5ac1098b298e2e9352ee7a63e8d3ba7143c2131',X'6c639635a175aa4c4dc31726619732dd7298d52c5daa2d350dea88976a7c7dca',0);
INSERT INTO journal VALUES(3,'2026-11-26T13:59:30+00:00','root','register add',X'ba2e5c5442f0af7af66d11aaf5ac1098b298e2e9352ee7a63e8d3ba7143c2131',X'e4cc3964d6fe195ef9307bc3584cf1cf2c5bbba4679f407b934c93161dc869af',X'4db2ec451d3bc6bdf3eb3890f9eaceeb9c2c972d25554867d9527aa57c99d129',0);
INSERT INTO journal VALUES(4,'2026-11-26T13:59:30+00:00','root','register add',X'e4cc3964d6fe195ef9307bc3584cf1cf2c5bbba4679f407b934c93161dc869af',X'c263c5d94297fe524335c1aae9dc32c54f34873a1c87f18cbf6c8a5478cf2003',X'1476c5c0628dedc259687c2af70a25ffe4e63358ce30e32033818dd6119f0554',0);
INSERT INTO journal VALUES(5,'2026-11-26T13:59:30+00:00','root','register add',X'c263c5d94297fe524335c1aae9dc32c54f34873a1c87f18cbf6c8a5478cf2003',X'ad7a47b79c83fbaf6008489e1da919c80ff05042e1ccdc040bc01fdeaf832f1f',X'da951a60cce956cf6cc95d92c9245291dc5f391ab7b2dee21c00af12a496394e',0);
INSERT INTO journal VALUES(6,'2026-11-26T13:59:31+00:00','root','register add',X'ad7a47b79c83fbaf6008489e1da919c80ff05042e1ccdc040bc01fdeaf832f1f',X'ec2cccf61e1a984fb271cf7bfe4fbcb898d79db0615e50694306c8e356308673',X'658641a0650644783483a8cc905ffc7b89d496ee5a7c26899e27d84245b437e8',0);
INSERT INTO journal VALUES(7,'2026-11-26T13:59:31+00:00','root','agreement add',X'ec2cccf61e1a984fb271cf7bfe4fbcb898d79db0615e50694306c8e356308673',X'2bcc429e6d16c0694043d538b49c4783cda73aae23b3d2d8cd46349127d726ae',X'0e8574c65a70d6d8ca913dcd7f045a51b557ec16678d4a0c01dab39d34343c59',0);
INSERT INTO journal VALUES(8,'2026-11-26T13:59:31+00:00','root','grant open',X'2bcc429e6d16c0694043d538b49c4783cda73aae23b3d2d8cd46349127d726ae',X'121ab834366e524fc39b9da6ec2a3b8f35a5410091e59bfd6173b9897bece0f2',X'7f1c14794c017868ad22d1ba5ff53c23d27ab6a88cd2f8a301d4156e68ef1df9',0);
INSERT INTO journal VALUES(9,'2026-11-26T13:59:31+00:00','root','grant apply',X'121ab834366e524fc39b9da6ec2a3b8f35a5410091e59bfd6173b9897bece0f2',X'00753d66571bcdcf6d4f89adf1e8faf8eaaff362384fb2f70aaaf66ec185788a',X'414264b8c85c85de0672543d534713936bf7a3b27d4abc929140713734a5a86b',0);
INSERT INTO journal VALUES(10,'2026-11-26T13:59:31+00:00','root','grant apply',X'00753d66571bcdcf6d4f89adf1e8faf8eaaff362384fb2f70aaaf66ec185788a',X'cdaffe3bab420472616ff62a34d4d030c5ba0cd305d72bad8fe761f88093b28e',X'90a345a682002fe209f9449fba7b505372ffb4d4e0db43890ce881f8939c8a9f',0);
INSERT INTO journal VALUES(11,'2026-11-26T13:59:31+00:00','root','grant allocate',X'cdaffe3bab420472616ff62a34d4d030c5ba0cd305d72bad8fe761f88093b28e',X'34c076e6b5d910d79b0eb27bb26f36677e88f61a5c0da3ba1c4dbd6321e6e2ac',X'c8006bcc01dff957092df541960046a56203834aa14effb4b3a847c7491d97f3',0);
INSERT INTO journal VALUES(12,'2026-11-26T13:59:31+00:00','root','award open',X'34c076e6b5d910d79b0eb27bb26f36677e88f61a5c0da3ba1c4dbd6321e6e2ac',X'135964ec950ac5efa11e97acaa522071e195c814f9166bf76be5df3884ec346a',X'45e42d11f9590be579d6a98bcc6c86dfcdb4663c461829f739a04a6ca2a5f07b',0);
INSERT INTO journal VALUES(13,'2026-11-26T13:59:31+00:00','root','award nominate',X'135964ec950ac5efa11e97acaa522071e195c814f9166bf76be5df3884ec346a',X'd5d69991ce76c6e25e18508eec9fa896e8db821e84a1f4ed9805c65723a67e9d',X'2a7c98d387df47b0909e56f46a534072167a9cc2e95161f0429c68b9dad525a6',0);
INSERT INTO journal VALUES(14,'2026-11-26T13:59:31+00:00','root','award nominate',X'd5d69991ce76c6e25e18508eec9fa896e8db821e84a1f4ed9805c65723a67e9d',X'd88437dc06966cddd1b44a8fd0fc77bbda2d9977007755762f21ade5c8218deb',X'dab9282c5555d63a1ad9bb61a94469738b41f1c2317cb7eeeba9d5c7929d3fc8',0);
INSERT INTO journal VALUES(15,'2026-11-26T13:59:31+00:00','root','register set',X'd88437dc06966cddd1b44a8fd0fc77bbda2d9977007755762f21ade5c8218deb',X'6a5f061e004ce4a1dc7789ff25fe7f2254425fb4cace63f0f10bb61400a0f57e',X'c1865f1bcf2da594db4e6997cc955ef7458da93d50c8e9c40d079b0a8e225efe',0);
INSERT INTO journal VALUES(16,'2026-11-26T13:59:31+00:00','root','register set',X'6a5f061e004ce4a1dc7789ff25fe7f2254425fb4cace63f0f10bb61400a0f57e',X'3232bb73bd350c81464a383f053a42f2764853b1ce3f7b06d0316fdb5781d47a',X'157cf399894ab7d6972f6246ca5dbfccb5151d6aa9880dbb6462c13a6f2128f0',0);
INSERT INTO journal VALUES(17,'2026-11-26T13:59:31+00:00','root','grant open',X'3232bb73bd350c81464a383f053a42f2764853b1ce3f7b06d0316fdb5781d47a',X'a96fb4702810c6d83758404a58ab3169fe1c97ab9dc6977aec4667121475fac9',X'2eba288e4b0bd2afb38e19e82546cd15def97457d16d39e9f4e408e771a23166',0);
INSERT INTO journal VALUES(18,'2026-11-26T13:59:32+00:00','root','grant apply',X'a96fb4702810c6d83758404a58ab3169fe1c97ab9dc6977aec4667121475fac9',X'b81589257f701325e35f93084da23b556ef5e8df1942ea9e387d8368c3b80080',X'201df3666fa1b43a7499c7a5e4bacfb435419341c457d676bec8d4f8f173361b',0);
INSERT INTO journal VALUES(19,'2026-11-26T13:59:32+00:00','root','grant apply',X'b81589257f701325e35f93084da23b556ef5e8df1942ea9e387d8368c3b80080',X'b38d620df75d8c0efa45c5e9bdacbc6368f56b06fc1065c49b0116bdc02d4e6d',X'4d86ef87344c8fce705a394352c70a7a8becf5f023ac5625639bc30b62c53398',0);
INSERT INTO journal VALUES(20,'2026-11-26T13:59:32+00:00','root','grant allocate',X'b38d620df75d8c0efa45c5e9bdacbc6368f56b06fc1065c49b0116bdc02d4e6d',X'718a3ae4c400ac01a7618968184793743085d32c5df02b1f984e37646d5285c0',X'961feab8183b3f6e319400c1dad6c827d085c069a4fcfd6265527d7cffaa2edc',0);
INSERT INTO journal VALUES(21,'2026-11-26T13:59:32+00:00','root','grant decide',X'718a3ae4c400ac01a7618968184793743085d32c5df02b1f984e37646d5285c0',X'017491a75102d5f0497fa737461af5e317ee870e78f328011d6093f711ba2ddc',X'e55ad86fd63618804512e99853d7fdc722bce7b96cc6b72b4b601535af1348e3',0);
INSERT INTO journal VALUES(22,'2026-11-26T13:59:32+00:00','root','survey import',X'017491a75102d5f0497fa737461af5e317ee870e78f328011d6093f711ba2ddc',X'34a4009f78458c2d9e7edc1019e1c1d912547d6877b669365dccc5f6d25ba45f',X'9ab0d308fb57e741d44c34468ddb6bcd5196cb123d38f70d38f046d475a70dbc',0);
INSERT INTO journal VALUES(23,'2026-11-26T13:59:32+00:00','root','survey import',X'34a4009f78458c2d9e7edc1019e1c1d912547d6877b669365dccc5f6d25ba45f',X'64abaca38221c0602e000db6d9de5933058056575d2b1f5abaf4d68831af577a',X'28e54c65641e5e695514605481efa37417ccb2b3ae9d2cd88a319dcb2b221536',0);
INSERT INTO journal VALUES(24,'2026-11-26T13:59:32+00:00','root','register contact',X'64abaca38221c0602e000db6d9de5933058056575d2b1f5abaf4d68831af577a',X'35ef071cc7f52c7aec4be164c5a2b61988d4cf3635a582c3209804eef81b9aae',X'f51a072385fa2b7f59c94c183f5a7ffc4ee6a442c8d493536c3105d42b24a379',0);
INSERT INTO journal VALUES(25,'2026-11-26T13:59:32+00:00','root','register alias',X'35ef071cc7f52c7aec4be164c5a2b61988d4cf3635a582c3209804eef81b9aae',X'40dcae499b75806b3bc662cc096aa3179a9fd586e6283d368e5b14be237dca09',X'33963c7e23f2213736e02045622dc6a48640d5d98c897913427e38cb0232d1f2',0);
INSERT INTO journal VALUES(26,'2026-11-26T13:59:32+00:00','root','register distinct',X'40dcae499b75806b3bc662cc096aa3179a9fd586e6283d368e5b14be237dca09',X'890f93c5f2c74d8a1aefd276d0eeab674d63920b90870d67382ac874ac4c2a87',X'42a8a28b9dc4f071ac1e74fb691d9180e0c7bebe2ac0d4a7bd6dd93f2e19de6e',0);
INSERT INTO journal VALUES(27,'2026-11-26T13:59:32+00:00','root','grant adjust',X'890f93c5f2c74d8a1aefd276d0eeab674d63920b90870d67382ac874ac4c2a87',X'becaac60dbb6488d0500fcea51ba6a9122500a7d3504a2abc1e0ad36d436083c',X'fc6563e39d404c11f90d37b26ba11753d232ab3de0c1f66256b11edd70936a08',0);
INSERT INTO journal VALUES(28,'2026-11-26T13:59:32+00:00','root','grant account',X'becaac60dbb6488d0500fcea51ba6a9122500a7d3504a2abc1e0ad36d436083c',X'c2624e315e451bc27e23616e6629f652a16eea95083f5cd7bce301c15e66391e',X'3a932adfc7f96125c5ac14cd142d6bd31a756bea320a2016a5101ba208745c24',0);
INSERT INTO journal VALUES(29,'2026-11-26T13:59:32+00:00','root','grant paid',X'c2624e315e451bc27e23616e6629f652a16eea95083f5cd7bce301c15e66391e',X'4bf1735e2b952871d0a5037e36f5729d11eff8c63e0ec0d64f8c779fa7deae58',X'19932f84a4c32c7b6b4ea8a94661fc46daa1cef9095105b69c00939bb79630a8',0);
INSERT INTO journal VALUES(30,'2026-11-26T13:59:32+00:00','root','grant amend',X'4bf1735e2b952871d0a5037e36f5729d11eff8c63e0ec0d64f8c779fa7deae58',X'18e74a8b77dbb6f9329fe2f8dd14ea710bba48b1e55af50015c97d9549cc4cff',X'fe21782a5ad97931693fa701c9f076b34237498374cdf670bb0c55f0d26f5533',0);
INSERT INTO journal VALUES(31,'2026-11-26T13:59:32+00:00','root','grant account',X'18e74a8b77dbb6f9329fe2f8dd14ea710bba48b1e55af50015c97d9549cc4cff',X'45cbfde91a3b2f19ee8ff14b01cd179c3f573e5155190667a83057959e592ef3',X'90b523c929484d3b058347265306610f541892509f95c6cbe34260662c16ef63',0);
INSERT INTO journal VALUES(32,'2026-11-26T13:59:32+00:00','root','grant reclaim',X'45cbfde91a3b2f19ee8ff14b01cd179c3f573e5155190667a83057959e592ef3',X'96877db47ce309a6b725186c91000c5028544481c8839bc1055a0e47398ced2a',X'eaa9fc48f65161052b7853b07482aa2c55824f9a9d8f0c28ae4eebedadaf588e',0);
INSERT INTO journal VALUES(33,'2026-11-26T13:59:32+00:00','root','grant repaid',X'96877db47ce309a6b725186c91000c5028544481c8839bc1055a0e47398ced2a',X'ac761075e1948617cae64c6d851ca007fc48a854a6f86905dcd24a747736b133',X'3c6f08e4d8249911bd09dd573b3d0e8e5590c67f3777c2839abd7ac3d090095b',0);
INSERT INTO journal VALUES(34,'2026-11-26T13:59:33+00:00','root','award score',X'ac761075e1948617cae64c6d851ca007fc48a854a6f86905dcd24a747736b133',X'4892b517bcab03039365ebf0333b848a42a52116ebce3338e390982db230e8cd',X'e7f93e1e1ab1ddcde9b0ee33fede81b5b6a530ad681b5a2b16db0e3f2c05f3a1',0);
INSERT INTO journal VALUES(35,'2026-11-26T13:59:33+00:00','root','survey theme',X'4892b517bcab03039365ebf0333b848a42a52116ebce3338e390982db230e8cd',X'f0dbab547efbea4804fce26287b972212ecce73558578f38aa7c8bf8ccffbf80',X'4f2026ce4631e670f101458951e316ac00a1ef864ca84ac31ec383355c9a4ce0',0);
INSERT INTO journal VALUES(36,'2026-11-26T13:59:33+00:00','root','survey theme',X'f0dbab547efbea4804fce26287b972212ecce73558578f38aa7c8bf8ccffbf80',X'8467e369dc671ff3d63b69d44c2a3c3d4ebbbc64e3ec7c187a0f66f9c6e47b19',X'7c74654908ce503f9436c16fb938afaaca25888552b326ed8b94711aba44adcf',0);
INSERT INTO journal VALUES(37,'2026-11-26T13:59:33+00:00','root','survey theme',X'8467e369dc671ff3d63b69d44c2a3c3d4ebbbc64e3ec7c187a0f66f9c6e47b19',X'2fb596b60d75c60309f563d804be89f02133d499c6b610f88cf79a65e194d11b',X'6d051b81d3c165d4115f3c298a0d90cd964fd4cd645323c5b9c94a4c1134dd28',0);
INSERT INTO journal VALUES(38,'2026-11-26T13:59:33+00:00','root','grant open',X'2fb596b60d75c60309f563d804be89f02133d499c6b610f88cf79a65e194d11b',X'e97192c4064f0b24b94cea9daea620c8494ba49d43ba648b1474fa4741f93bac',X'09c871b035aca359c6d6e2d63b00ce6709ee25e82a025e3deb07f42344c7aaa0',0);
INSERT INTO journal VALUES(39,'2026-11-26T13:59:33+00:00','root','grant remove',X'e97192c4064f0b24b94cea9daea620c8494ba49d43ba648b1474fa4741f93bac',X'3faa2124d01c5dc5e063cab03fea3e5327fe8d439769682053c7f4619b75b3c9',X'ccf30c6058bc3485c916f046ddce1f03eb6c431f0062f8184083fbb63f2e749a',0);
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'3ab5736b53eb87547dbfe8ccbb0f9025','{"municipality":"Ekerö","language":"sv"}',X'62c454a057889ced67b0b3fb9376661a04e7a94b039f727e8123da0567bd0902');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'01530adeef1d535745c5b8a6316c0e67','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'39464acb4c0fbb0244e537bb0799efafc1a16bdb8542768041d62e95ab229fb4');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'a07dbb6aa71a2d20591ee99279c854ea','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'11c304797490e1180fce9a328bc04dfc0d3a51be58d9cfd197bd00a80c479fbd');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'89a0a8c79ead8955d68fd0c4503c4b34','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'd3687f8bccc9611d94609d56e13136b99e1f3863f1e07d35ac5f1f4f3cd99210');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'fc8cef6b6477cc4674d172dcdef5275e','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'bc3405f29d3e460c6d7055d79a9c61110670749dc286d8dda897653e94f681ac');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'81b5311525ed96c66897bb35a6e5b662','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'f7cfbbbf5d80b1f8d3cdd1a3247679b10eef7040574ad11f309f6bea59bdc09b');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'9a8fd3a982829c35fa431c6ebeb8cd48','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'2d470ea76a4f49ee41e2c3f7b3ca92a3eb2b89171c9ef7f52a1b8969145f0da8');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'b0a959cf241c745354432222b375f2d1','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'c3f2572f74e3bad11fda527fbc48249818e639f2c91d39c193b9559506c1ac72');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'06955acb8efae49afbc4ee06dc52db7c','{"applied_ore":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'6c3eb2e87331595718cbf8c0fb4420f09dcd50ec94485fa6363e1d9b65edf264');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'b969e4503ba0c27f928932f51cb74e59','{"members":62.00,"rent":24000.00}',X'd451e5a879820bfd67a8e5adaaaf314e1d050c38a0a955050cd502706a536b55');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'55829ebfb55e15c9beaa4bf0abe5ac66','{"applied_ore":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'0154ef8f3ba70c168ccd722f9be1ed53d43bf3eda2cb8d725d30bd807d4b2e00');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'145763957e60e70729660fd8da8974e4','{"members":40.00,"rent":14200.00}',X'e87cf34c459c3d479e4c1b17807bed1b885c92a6c892cb2c7bca13869c92d06f');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'c506e7f9eb7280c89ef322a32f6cea93','{"pot_ore":5100000,"claims_ore":2908050}',X'b64b5e272a1267743d36636df9c05fd076e099b3964bc200897e34b64881b467');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'a9348ce729b7001bdc3feafdee9030fe','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'776fd687ad28ec175eacde5c9d7a7840b2911cc2d768e05c819fedc54e9e201f');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'8802db4a7a762fbc16309737993f9343','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'b0c012b7fcbbf12fb2763e0bd4dd3f26915402b0679e403cb6d44a7aab6d39c8');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'd85fa57ad791aed884a9119a43edbf94','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'd97ac51fd8bb1f5da52d87b13ef251ec0d72a2b86d91b34a9fe633f90afc156e');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'1abb0d9a00f8f425e9235e1711266ccf','{"giro":{"old":null,"new":"875-1810"}}',X'7510c179016d2bd9d577d8c2ae131be53b89ac9b18e83a97d72263dff10c6573');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'28e28258ab39e89cacfd52ac38efc9fe','{"giro":{"old":null,"new":"64 43 04-8"}}',X'cf2ab27d20fbefda395e940aa761c061eac0e3cbb3ad65fb5bee029c3ad6a247');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'b7215c54cbeccc66cb6ddf52a9709fd0','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'e1220f5bf4217a8a048fb5799a312af471daf9e604384de98f2dfd714d91a281');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'5ee01370926dbe09c7c9624abac2cf5d','{"applied_ore":{"old":null,"new":950000}}',X'05942badd293f22b18d98ff90cd6fe0aac6ddfdb7b2d57acc0cb0f70c2b52ffa');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'd018e57bccc6a0b6e1bc92de349c4e09','{"applied_ore":{"old":null,"new":900000}}',X'02ca2847756ca243b354f6eac2a01451b5a053c6d4fa4ddf118c8103a9744a57');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'c2fe2dbba3dce520917f0bf8de52ce1b','{"pot_ore":4000000,"claims_ore":1850000}',X'd2b79a2d0d721d935e32568b44053a0993fda85626ebeb51a791948fdb83440a');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'0d891765cdd98314df65282d9516bd8a','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'd944eec4fe12de506cc1e44b4a6e6d2cdba0a9f7ae60190a588561cc992ccd2f');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'b6a0997731d4928ad3baf26222f65286','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'bfa33d8f3d896067d253e3a25ef6de93c9c0d6de07f1b81249dbc180f7770431');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'bfc0ad4e9abfe030b526c964a14a305d','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'26d4d7b5ed74fa5200eea4b9ec40ce8bb1b92c4aadc2e265350252babb1c70d4');
INSERT INTO journal_payload VALUES(24,1,'organisation 2',X'438b9e781c76da6477acecaa377bab3d','{"contact":{"personal":true},"email":{"personal":true},"role":{"personal":true},"since":{"old":null,"new":"2016-05-02"},"published":{"old":null,"new":false},"main":{"old":null,"new":true}}',X'81cc03f3bfd1bf26186af69f823e98153a9d890a9c110653d23d5f01ca288483');
INSERT INTO journal_payload VALUES(25,1,'organisation 1',X'110203298e0e1f8728b8f5ef4222cee5','{"alias":"BOJ"}',X'61127e0f36b65cc388bced845b043f5f43218136109641fd9f07a3a259929aaf');
INSERT INTO journal_payload VALUES(26,1,'organisation 2',X'8960313e86b5d38ccd619b53639db062','{"distinct_from":"Parkinson Färingsö"}',X'0d2bee4f7c24a080142e53e592babb31004761863ca41cc29634cf6f44684a23');
INSERT INTO journal_payload VALUES(26,2,'organisation 3',X'72d0a7697772c18c3ce282a355ef2cf2','{"distinct_from":"Parkinson Ekerö"}',X'3802d14db7ee005809722d33df81371a24cff601949f769e4ae08ecd7c82dd78');
INSERT INTO journal_payload VALUES(27,1,'application 2',X'cc755bfd7a53f841fd1927676af92705','{"adjusted_ore":250000,"reason":"når många unga"}',X'9e09d237815f16cc7e7018c441bb9d7f25eda4714bd40de2d031b9212da8aeb2');
INSERT INTO journal_payload VALUES(28,1,'round 3',X'73eaa536d6978445596024ed9286d0df','{"due":"2018-01-31"}',X'9143f3b34147bfc2464c67d691d31a7a93e5e4fa78eb9bf30856ce3a4461cdb7');
INSERT INTO journal_payload VALUES(29,1,'application 6',X'36feb5d856c81bec69738b943c6f51f7','{"paid_ore":900000,"paid_on":"2017-07-01","giro":"875-1810"}',X'b254fa81b7c2599aa7bed883bad81bbdcb9fabb782c570a29a41ce209404dd20');
INSERT INTO journal_payload VALUES(29,2,'application 5',X'b82fb132f66c2f89728ae002a1cf3848','{"paid_ore":950000,"paid_on":"2017-07-01","giro":"64 43 04-8"}',X'fb344dffb509e9a357fc7f3a725302c6be9225ed75a9e897b479e2b0fbfacde3');
INSERT INTO journal_payload VALUES(30,1,'application 5',X'67ce5dbda81360259a6d6700887ea64b','{"before_ore":950000,"amended_ore":900000,"decided_on":"2017-09-01","paragraph":"71","reason":"räknefel"}',X'03f09368fdb4f5384228924e72f7a986c3733f021371cd2f98fa4b2ac16f6bd9');
INSERT INTO journal_payload VALUES(31,1,'application 5',X'a07ffd199d98024eace01e5afec19d33','{"spent_ore":800000,"received":"2018-01-10"}',X'72d4d36d85219530fcadb6c1ed0268aee3d4253532d022153ef4295c55f437e9');
INSERT INTO journal_payload VALUES(32,1,'application 5',X'a13d0d5d47c8643d8677b3ec5ce12a36','{"reclaimed_ore":150000,"reclaimed_on":"2018-02-01","reason":"inte förbrukat"}',X'584b70607547560c04338af95739778e2231e872748415cdfde82826ee526606');
INSERT INTO journal_payload VALUES(33,1,'application 5',X'3b297f3cee5395ca5c607aadfc2dd69a','{"repaid_ore":100000,"repaid_on":"2018-03-01"}',X'd94fc7ae6522d1a742062add4c7115a084d44f155c95d17e358ca43c39a55a92');
INSERT INTO journal_payload VALUES(34,1,'application 3',X'6a14b5ae826d5b34613a1574351c7231','{"criterion":"nytta","points":4}',X'69a61e3b6b7290a48562b6efccb4ea4460e4833820edd354ef482684c632e0c6');
INSERT INTO journal_payload VALUES(35,1,'survey 1',X'608d0f77ce8cda601a110aad815ab8df','{"name":"enkat-2017","theme":"Lokaler"}',X'2d1fe49b0386b658f490633ff867708bb5ff2c8a82cbdb0389bdfdb58259d346');
INSERT INTO journal_payload VALUES(35,2,'survey 1',X'9431220206f51379925164683928afaa','{"name":"enkat-2017","theme":"Kontakt"}',X'b469becb1a51ea485278a62e53209e97037d0196adb551a048773a2350e185f6');
INSERT INTO journal_payload VALUES(36,1,'file notes.csv',X'7918af4655ad7fc3dc937a6fbe7b8117','{"sha256":"f6e3f5abbfae9051ad88071eafe497bab175e5ed6d18618fff3beed1219edfab","rows":2,"added":0,"changed":2,"unchanged":0,"twice":0,"refused":0}',X'0562a8b3e68eff1556ec935a1bf67e1d1f33359c7b4e8186b53f6b07968d53d7');
INSERT INTO journal_payload VALUES(37,1,'file texts.csv',X'b2a721b6f3539b9e6efc06efbaead018','{"sha256":"8dcabb097cfb7edc6afd1d98428589dafb17802196d92f270da9e1149855c87f","rows":3,"added":0,"changed":3,"unchanged":0,"twice":0,"refused":0}',X'cd735a60744e59ac2a106dcd9f98e6924b928758a7cb615c4eb140899caf499d');
INSERT INTO journal_payload VALUES(38,1,'round 4',X'9cc5ceeeeb424751243701072462b558','{"name":"tom-2019","programme":"stöd","board":null,"year":2019,"budget_ore":100000,"closes":null,"decide_on":null,"reference":null,"rules":""}',X'1f3c9555db89bb2a99746cfab6aa1e4c8bcdf9a280a8534c612b8f253aeae9ac');
INSERT INTO journal_payload VALUES(39,1,'round 4',X'c754bbe236236c1cc1fa9dfab89f625d','{"removed":"tom-2019"}',X'0cfcc53df15063a1ea18e33ba12c316f45c3b7fdf7fc8e5079518bf9ef32676a');
INSERT INTO journal_payload VALUES(39,2,'round 4',X'0403cf6e6adbcd253352d148082c6e91','{"programme":{"old":"stöd","new":null},"board":{"old":"Socialnämnden","new":null},"year":{"old":2019,"new":null},"budget_ore":{"old":100000,"new":null}}',X'fcd5a748647357085b6f8a226c716da40d99c8cb8fa2c97a2f79c4f621bdcbad');
CREATE TABLE erasing (
	-- Holds a row only within the transaction that forgets a person: then texts of what is decided may change, and nothing else.
	reference TEXT NOT NULL
) STRICT;
CREATE TABLE sweep (
	-- Holds a row from such a transaction until the file has been written anew, without remains between its rows.
	reference TEXT NOT NULL
) STRICT;
CREATE TABLE seal (
	-- What samverkan itself has stored, so that a change made by other hands, or by a failing disk, is found: a tree of hashes
	-- for each table. Sealed as one, a unit, are the rows of a table that share a first column that is a whole number, else all
	-- its rows. A row of level 0 has the hashes of 32 neighbouring units, one of the levels above those of 128 neighbouring rows
	-- of the level below; over those of level 3 the journal has a hash.
	level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
	name TEXT NOT NULL,              -- the table
	block INTEGER NOT NULL,          -- the units whose key divided by 32 is this, the rows below whose block divided by 128 is
	hashes BLOB NOT NULL,            -- 16 bytes for each of them in order, zeros where there is none; not beyond the last
	PRIMARY KEY (level, name, block)
) STRICT, WITHOUT ROWID;
INSERT INTO seal VALUES(0,'account_change',0,X'00000000000000000000000000000000c3fe59c000d5f569e08fd438eaf2867379a8e588d3e5917470a9a47d9dac979b');
INSERT INTO seal VALUES(0,'adjustment',0,X'00000000000000000000000000000000000000000000000000000000000000005bbe6f0df796a35d39f616cb707cf55f');
INSERT INTO seal VALUES(0,'agreement',0,X'00000000000000000000000000000000227226f0b67056a18b0c4d386fbf3adb');
INSERT INTO seal VALUES(0,'allocation',0,X'00000000000000000000000000000000599aafe9de2d7e36020101d8bd1175ad6bed551257dbd88b74306051df813f6900000000000000000000000000000000000000000000000000000000000000001d726fab4cf74a245440fe8b14b70019fec1c172621be20ed85088f0839073e1');
INSERT INTO seal VALUES(0,'amendment',0,X'00000000000000000000000000000000b7ad4744acb427565b4114db5da10165');
INSERT INTO seal VALUES(0,'application',0,X'00000000000000000000000000000000467d46614c62b8b764d2925b37561a0de3b056315bedf83e25fb5633c5b28bddb0962e0ae7944d6276a81130e3947ec3484369164b3e1cfe4307423145fdd64c773d06eb46b407f911eb6a12227038e932e9a59d8b19a7d008a3952523b1db6e');
INSERT INTO seal VALUES(0,'application_quantity',0,X'00000000000000000000000000000000fa27535dd8ab498d44de2378149ff102623d318353efd7b0f1e14156f7af6701');
INSERT INTO seal VALUES(0,'award_round',0,X'00000000000000000000000000000000000000000000000000000000000000001b65508ac3e73c47d29e7a6db303acf1');
INSERT INTO seal VALUES(0,'contact',0,X'000000000000000000000000000000007cd54a595ba65cc2ea963cf8aa5bb165');
INSERT INTO seal VALUES(0,'decision',0,X'000000000000000000000000000000008dac23eb39f21ff8b318c1418b767eed');
INSERT INTO seal VALUES(0,'decision_amount',0,X'00000000000000000000000000000000fdc8427c133bba621a2f91bdc8c6c6b4');
INSERT INTO seal VALUES(0,'followup',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a34e990595fde3a131735ac60235b1d7');
INSERT INTO seal VALUES(0,'followup_due',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005e101cccace28a49dd086de315166298');
INSERT INTO seal VALUES(0,'nomination',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006c6753b69d38cca5c210baecf9df92db5581e19192f1a9aa30f4a28bead2b650');
INSERT INTO seal VALUES(0,'note_theme',0,X'00000000000000000000000000000000309b921916d7464f5fbccf0e93e3377b9947e8b15b091535aecf7d089741e4d3');
INSERT INTO seal VALUES(0,'organisation',0,X'000000000000000000000000000000006ba8a03b804b4a24d5bdf7608307c7fdb4c4b3bd270d20365a7c48ea5c50ff53d143982343262eac4809e7d02b721645fc7e41a6edfbda6c41d18c596576f19def2072a33922bc54f8b70980d5b82a55');
INSERT INTO seal VALUES(0,'organisation_alias',0,X'000000000000000000000000000000001427a6be6574fbd6caad22ed89931ca3');
INSERT INTO seal VALUES(0,'organisation_distinct',0,X'0000000000000000000000000000000000000000000000000000000000000000c81a6e153aa2bcad6ac57d28cfe2ba67');
INSERT INTO seal VALUES(0,'payment',0,X'00000000000000000000000000000000ae43151e0117f0ea9d8343c1b5190bbd0970efe23787f299773d33188c5c1a98');
INSERT INTO seal VALUES(0,'pot',0,X'000000000000000000000000000000006c7e809137fd6bf85f63c491794893ce00000000000000000000000000000000c6893eeb28cb8da56e509e8c4121211e');
INSERT INTO seal VALUES(0,'pot_agreement',0,X'0000000000000000000000000000000046bf945c54a0e5c7b61285f3c36bbeda');
INSERT INTO seal VALUES(0,'programme',0,X'000000000000000000000000000000001f7b2fb2f84f6a809109f69bf845d09f6dc4ae18aed2914e0648db7ebd561e268078e747fb42b38ef750f6731fefb4be');
INSERT INTO seal VALUES(0,'reclaim',0,X'000000000000000000000000000000001f27b27076ecc5395fd067a8f8c1d807');
INSERT INTO seal VALUES(0,'repayment',0,X'000000000000000000000000000000006c7fa7745a39481fb628946ff8d26c15');
INSERT INTO seal VALUES(0,'response',0,X'00000000000000000000000000000000eae9b7dda4d27a613086bfa189a0ce6d31788a8df8a3ee578f3904f9fb87d44be0a2964575836cc3dcdd8f6afac136577204c95fa21e669ccec338a9668a623eb6e2723c4abde6b7df4e72124df1fb3a');
INSERT INTO seal VALUES(0,'response_theme',0,X'000000000000000000000000000000000b506c570a4a5e8322bbee030456169e00000000000000000000000000000000815a6952d0ff1bdb893b285b427a2298d9f2f284c8fe0b4685c36ceec31ec56b');
INSERT INTO seal VALUES(0,'round',0,X'0000000000000000000000000000000040fd3d63cb71894d1ee9a813d18132d2658308b451d0c5d2a9fdc2531c52ee2a09dfc6519424283040e52a3dab0172c3');
INSERT INTO seal VALUES(0,'score',0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000063701d1d2c23868ccb9e6b4bf73834e6');
INSERT INTO seal VALUES(0,'setting',0,X'e06f0641618fd458df2571c34252d139');
INSERT INTO seal VALUES(0,'sqlite_sequence',0,X'6ec3045697876ca7fd674273f9f77fed');
INSERT INTO seal VALUES(0,'step',0,X'0000000000000000000000000000000074b0bd6a61e0017bb925ffc377433a120d322715df35b7e9de035cd0cea4fd9a0000000000000000000000000000000000000000000000000000000000000000cd199e1e87809865647b84a6d24d3b345583a04e59638d9c42b6e331b030962c');
INSERT INTO seal VALUES(0,'survey',0,X'000000000000000000000000000000009e71fe9cf8d3f61295d90dfd7f39da92');
INSERT INTO seal VALUES(0,'survey_note',0,X'00000000000000000000000000000000dc10ef81bc7d366fed87640435cfeb09c3b90907cb44fdf65c734c4caa0941d4f65a60bf84866c5e4b01a02d1ef3ad28');
INSERT INTO seal VALUES(0,'survey_option',0,X'00000000000000000000000000000000e03c6a4a0df0a181c1910e721fbc464b');
INSERT INTO seal VALUES(0,'survey_question',0,X'00000000000000000000000000000000ba81aa56a6ff7afb6400a708530d776c');
INSERT INTO seal VALUES(0,'theme',0,X'00000000000000000000000000000000a5a70597f3e5f45446a19b4ed7b84ffedc6f5da16ba7482323b9d1d987f45dc9');
INSERT INTO seal VALUES(1,'account_change',0,X'3d48662ee23273b8aa5fbe9677677986');
INSERT INTO seal VALUES(1,'adjustment',0,X'badaa022916d6d99576b2f51582c8053');
INSERT INTO seal VALUES(1,'agreement',0,X'30243f3701ca74065669c913ebfa20d5');
INSERT INTO seal VALUES(1,'allocation',0,X'7badf246a8cc236792e9e6541707d714');
INSERT INTO seal VALUES(1,'amendment',0,X'6e7bf39e4da917b11ae72ac9beaf44a0');
INSERT INTO seal VALUES(1,'application',0,X'5bc0dd9bcdc31e4f58c2968ce74192fa');
INSERT INTO seal VALUES(1,'application_quantity',0,X'2479c845b15558379d4a3d9ab2805030');
INSERT INTO seal VALUES(1,'award_round',0,X'bd109e808124ba3b5723817658bae181');
INSERT INTO seal VALUES(1,'contact',0,X'd208cea8372c123b7c5af414b04588ba');
INSERT INTO seal VALUES(1,'decision',0,X'dd0074f60b685c0016da202205f2cbcb');
INSERT INTO seal VALUES(1,'decision_amount',0,X'dc79866f4afd604682784fc322796f89');
INSERT INTO seal VALUES(1,'followup',0,X'859ffa1b3f55277639579576ac963fd5');
INSERT INTO seal VALUES(1,'followup_due',0,X'57c4eabc293a9ba17bfa21de0dfaf780');
INSERT INTO seal VALUES(1,'nomination',0,X'22cb93db33c566865515256ed5a286b5');
INSERT INTO seal VALUES(1,'note_theme',0,X'bfaedf785502f6eb134facbe3f7e22bf');
INSERT INTO seal VALUES(1,'organisation',0,X'c80e5721b40e6ec4d8278d775c9b3172');
INSERT INTO seal VALUES(1,'organisation_alias',0,X'ffd62dea290b8f44eb6dee646a33d6e8');
INSERT INTO seal VALUES(1,'organisation_distinct',0,X'cfc424e7b5379426db56079b48ab2d1e');
INSERT INTO seal VALUES(1,'payment',0,X'b3d5cc2a9e70ee1fbb87d071e177c008');
INSERT INTO seal VALUES(1,'pot',0,X'8f810618142970fd6a7cee34a32b5958');
INSERT INTO seal VALUES(1,'pot_agreement',0,X'c38ded3e41cb781d8e0e7d5748287216');
INSERT INTO seal VALUES(1,'programme',0,X'2a6ec583d50f687920c0f885f2df6aad');
INSERT INTO seal VALUES(1,'reclaim',0,X'75535680542f6baf05a6cb27d2a65539');
INSERT INTO seal VALUES(1,'repayment',0,X'd5bf5141500b97e6f535b2a7aca1a0e2');
INSERT INTO seal VALUES(1,'response',0,X'4ff1f713c194d542be9d83aefcb6f3d6');
INSERT INTO seal VALUES(1,'response_theme',0,X'12564afceb998fc54baddfbad42123d9');
INSERT INTO seal VALUES(1,'round',0,X'16e8bc62349c50bf5e75f7a8ce6dd6b5');
INSERT INTO seal VALUES(1,'score',0,X'6d73f52049aad811fa7eadb3e4452f85');
INSERT INTO seal VALUES(1,'setting',0,X'1854120f7e5028c57f83660bdc74b66c');
INSERT INTO seal VALUES(1,'sqlite_sequence',0,X'770be07640a04f9d2100f5d28332d8f6');
INSERT INTO seal VALUES(1,'step',0,X'fababbd4250263286c1ea54c57d3296f');
INSERT INTO seal VALUES(1,'survey',0,X'1e82c6c84d12aac5931becc126d18f63');
INSERT INTO seal VALUES(1,'survey_note',0,X'22945502f6201ad1e680781f78307fa5');
INSERT INTO seal VALUES(1,'survey_option',0,X'7295a52c73e871567377436db1ae8878');
INSERT INTO seal VALUES(1,'survey_question',0,X'6bc38020711fe3bf36f440ae1331f088');
INSERT INTO seal VALUES(1,'theme',0,X'c020ac5a5c38d68c658e84afdfc4d26d');
INSERT INTO seal VALUES(2,'account_change',0,X'8521bc2bbd1eb2c2f099afb193e61b4d');
INSERT INTO seal VALUES(2,'adjustment',0,X'32f87a8846866c6d12bf05beeb617d3a');
INSERT INTO seal VALUES(2,'agreement',0,X'55e445ff435cffd52f4e9e1115647eb3');
INSERT INTO seal VALUES(2,'allocation',0,X'8801a23019e00737254682e5dfc33bec');
INSERT INTO seal VALUES(2,'amendment',0,X'd122ca41b4e2321ae3e29393fe25fc43');
INSERT INTO seal VALUES(2,'application',0,X'4bbbb801b3ad9082603eaf2b3a2189a5');
INSERT INTO seal VALUES(2,'application_quantity',0,X'ae7b1b2fb822c68068c84468dd731381');
INSERT INTO seal VALUES(2,'award_round',0,X'c62781a251e726dd04f4b0aa439a076f');
INSERT INTO seal VALUES(2,'contact',0,X'5fa108f4d70aeef525cc8aa3eef7f0bc');
INSERT INTO seal VALUES(2,'decision',0,X'578bc2151525560b3ba606e0f159320a');
INSERT INTO seal VALUES(2,'decision_amount',0,X'dafc6caa31868947ec55d48a6590ece6');
INSERT INTO seal VALUES(2,'followup',0,X'0f9e99fdf4213617752d0c00fed82f9a');
INSERT INTO seal VALUES(2,'followup_due',0,X'1fd4b8960f73af56a8f0f04cfbf72fdf');
INSERT INTO seal VALUES(2,'nomination',0,X'95b5265d91550b2cd85dce214b4d6937');
INSERT INTO seal VALUES(2,'note_theme',0,X'fd539636b7cf66500850f414e9fb4d4c');
INSERT INTO seal VALUES(2,'organisation',0,X'8ea00539448fba36fdde1f9d5c19412b');
INSERT INTO seal VALUES(2,'organisation_alias',0,X'2aee3f03650eae741b7bd096f5b07925');
INSERT INTO seal VALUES(2,'organisation_distinct',0,X'83d40315b80da358a0208f0b80f239de');
INSERT INTO seal VALUES(2,'payment',0,X'ffe5044134b01f229d689358320c3a38');
INSERT INTO seal VALUES(2,'pot',0,X'a1d49eceb3824dcfb7d0f9657ba8b4cf');
INSERT INTO seal VALUES(2,'pot_agreement',0,X'd90b50a4e6925d6bc4652fd1527d1d5f');
INSERT INTO seal VALUES(2,'programme',0,X'd8f1408e59b7a9d891fc907e9d6203ee');
INSERT INTO seal VALUES(2,'reclaim',0,X'bb1461ef64e25c46e3891e2296f00d8d');
INSERT INTO seal VALUES(2,'repayment',0,X'09a1bd6309f0af5f233e8d5a9a36bc22');
INSERT INTO seal VALUES(2,'response',0,X'10a51570eadbe08120ba484402d18898');
INSERT INTO seal VALUES(2,'response_theme',0,X'2f872a32c94edcb502dbc4c567a3d52f');
INSERT INTO seal VALUES(2,'round',0,X'b91e4e9000802fb4fa2cb60791d6a0bb');
INSERT INTO seal VALUES(2,'score',0,X'e86d7537320c14e3e7c5c633433929c8');
INSERT INTO seal VALUES(2,'setting',0,X'ee74a2e47431d85a00f43cb390cf9f34');
INSERT INTO seal VALUES(2,'sqlite_sequence',0,X'e24c7369b7b93278fc444936e4213214');
INSERT INTO seal VALUES(2,'step',0,X'3e221a8820f55d67431e4de1ecb405fc');
INSERT INTO seal VALUES(2,'survey',0,X'f1e4d3fc7db386b8c86dd1fe1b962340');
INSERT INTO seal VALUES(2,'survey_note',0,X'798845220df598fa13ccbf0e2c893f46');
INSERT INTO seal VALUES(2,'survey_option',0,X'7c2509a063ec834dd3ab3abdb05317c6');
INSERT INTO seal VALUES(2,'survey_question',0,X'db46a99100f5d2dd201dd65ad4a8a45c');
INSERT INTO seal VALUES(2,'theme',0,X'82fa06fe421f7556137660841dffdcff');
INSERT INTO seal VALUES(3,'account_change',0,X'9e8124afb1bd1e2fd05f2e85160b3b45');
INSERT INTO seal VALUES(3,'adjustment',0,X'75454af25cae1516909b9073b1c892d1');
INSERT INTO seal VALUES(3,'agreement',0,X'b9c4aaeb4518c7807a190e1f130a3280');
INSERT INTO seal VALUES(3,'allocation',0,X'744a544fa551db028e9c9a078d06232c');
INSERT INTO seal VALUES(3,'amendment',0,X'af2d8b0ffc16249e32e41c2eb7f94abf');
INSERT INTO seal VALUES(3,'application',0,X'4cdd890e65fdbc7d8ca6681538d7ff1c');
INSERT INTO seal VALUES(3,'application_quantity',0,X'28ab7bdc826f21d09d78bf39c2991e60');
INSERT INTO seal VALUES(3,'award_round',0,X'f9f4dd2d3d42840e4552cf3c73a8a9f1');
INSERT INTO seal VALUES(3,'contact',0,X'd75ebd9ae58db82f1ca6c7b608477c8a');
INSERT INTO seal VALUES(3,'decision',0,X'5da1ec77057f9f758fc92e36a2489c41');
INSERT INTO seal VALUES(3,'decision_amount',0,X'8c003b530c843c36f4536a65d7cc178a');
INSERT INTO seal VALUES(3,'followup',0,X'b619b32ea1da3595640140d2cf2e10b6');
INSERT INTO seal VALUES(3,'followup_due',0,X'229bd5382546151995c34adf7aa30660');
INSERT INTO seal VALUES(3,'nomination',0,X'19fb166b21fc70b1d63a518038870529');
INSERT INTO seal VALUES(3,'note_theme',0,X'7e26127165e3e5e624a199c87322be59');
INSERT INTO seal VALUES(3,'organisation',0,X'f6f66f6ec679968346a6c1af7a315edf');
INSERT INTO seal VALUES(3,'organisation_alias',0,X'b46f00da7bf7263784e1f675dc297892');
INSERT INTO seal VALUES(3,'organisation_distinct',0,X'a7c1b87a5c6b0867268a0ab3f858da14');
INSERT INTO seal VALUES(3,'payment',0,X'10e85ea0575acc9fc9f8ff233b9af7f1');
INSERT INTO seal VALUES(3,'pot',0,X'337fa085100135a35f2b0a4e8db2fc77');
INSERT INTO seal VALUES(3,'pot_agreement',0,X'b702031ebee0205773a1122289c66f89');
INSERT INTO seal VALUES(3,'programme',0,X'70d3aefd156c32a2c5dd2f4dfb9d0cc2');
INSERT INTO seal VALUES(3,'reclaim',0,X'e12f0c6ce4d1d5c70e8d847cc5a66555');
INSERT INTO seal VALUES(3,'repayment',0,X'e15f6c719dcd633941c070691a4ba653');
INSERT INTO seal VALUES(3,'response',0,X'dd920d5760cddfa94e66e68f4b0fcb0a');
INSERT INTO seal VALUES(3,'response_theme',0,X'b28af60148b6a22ca8fc4fbd8849cfff');
INSERT INTO seal VALUES(3,'round',0,X'b20e243d6eebc35670b06d9b5debc3b2');
INSERT INTO seal VALUES(3,'score',0,X'40b2844083ef0b4c4d9ff30465ce9c2e');
INSERT INTO seal VALUES(3,'setting',0,X'5eaacf54c6b67d830e9aed27a248acd0');
INSERT INTO seal VALUES(3,'sqlite_sequence',0,X'8a91b4e1d590a252345e78ae1289960d');
INSERT INTO seal VALUES(3,'step',0,X'e2ac72f2f73d9c46226dfe8922b69881');
INSERT INTO seal VALUES(3,'survey',0,X'60587d9544d69abeeb8a13f51f486709');
INSERT INTO seal VALUES(3,'survey_note',0,X'64fa758adb5ca0b1c4f96927928f5df2');
INSERT INTO seal VALUES(3,'survey_option',0,X'efee1faf39481d4585586308f1305cd2');
INSERT INTO seal VALUES(3,'survey_question',0,X'35bdb5a45d65f7b574011098056ddc90');
INSERT INTO seal VALUES(3,'theme',0,X'2d99c7d458c15cae70c1f1242cfbb5a0');
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
CREATE INDEX agreement_by_programme ON agreement (programme);
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
