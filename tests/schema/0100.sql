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
INSERT INTO setting VALUES('survey_key','a8b07f70cb7ddb88da472ff0345bf7852cce25b6bd671785c7195e28ff85bd19');
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
	founded INTEGER,                 -- year
	note TEXT                        -- the office's own
) STRICT;
INSERT INTO organisation VALUES(1,'Brottsofferjouren','brottsofferjouren',NULL,'association',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(2,'Parkinson Ekerö','parkinson ekerö',NULL,'association',NULL,1,NULL,'875-1810',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(3,'Parkinson Färingsö','parkinson färingsö',NULL,'association',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(4,'RSMH Ekerö','rsmh ekerö',NULL,'association',NULL,1,NULL,'64 43 04-8',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(5,'Seglarklubben Vindens Vänner','seglarklubben vindens vänner',NULL,'association',NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
	reason TEXT,                     -- the rule that gave 0
	reason_id TEXT,                  -- why it gives 0, as a stable word; NULL: it gives something
	missing TEXT                     -- what is not known and was required
) STRICT;
INSERT INTO allocation VALUES(1,1,1658000,2000000,1660000,NULL,NULL,NULL);
INSERT INTO allocation VALUES(2,1,1250050,1250050,1250000,NULL,NULL,NULL);
INSERT INTO allocation VALUES(5,1,950000,950000,950000,NULL,NULL,NULL);
INSERT INTO allocation VALUES(6,1,900000,900000,900000,NULL,NULL,NULL);
CREATE TABLE step (
	-- How an allocation came about, step by step; the last one ends in its amount.
	application INTEGER NOT NULL REFERENCES allocation ON DELETE CASCADE,
	ordinal INTEGER NOT NULL,
	step TEXT NOT NULL,
	rule TEXT,                       -- the line of the rules, as it was written
	working TEXT,                    -- the sum, to be read
	amount_ore INTEGER,              -- after the step; NULL: it is about a number, which the working says
	PRIMARY KEY (application, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO step VALUES(1,1,'claim','base 3 000',NULL,300000);
INSERT INTO step VALUES(1,2,'claim','per members 90 at most 6 000','62 × 90',558000);
INSERT INTO step VALUES(1,3,'claim','percent 50 of rent at most 8 000','min(8 000; 24 000 × 50 %)',800000);
INSERT INTO step VALUES(1,4,'claim-sum',NULL,NULL,1658000);
INSERT INTO step VALUES(1,5,'round','round 100',NULL,1660000);
INSERT INTO step VALUES(1,6,'amount',NULL,NULL,1660000);
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
INSERT INTO response VALUES(1,1,2482596522966917972,'2017-05-02',NULL,'[1,"RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,8729512027074826841,'2017-05-02',NULL,'[1,"Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,1194778794177363122,'2017-05-03',NULL,'[2,null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,4938864100437644,'2017-05-04',NULL,'[3,null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,1145664456510440113,'2017-05-05',NULL,'[3,null,6]');
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
INSERT INTO journal VALUES(1,'2026-11-26T14:33:50+00:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'75a8aef3a9550367b79c442b48d0f97d7e4c662938f523ea8036d093dbcfccbc',X'ce8cd1fd29a7cd4a6da994a1e080f4a61ac25a4e0fb17777258bac142bfa1e15',0);
INSERT INTO journal VALUES(2,'2026-11-26T14:33:50+00:00','root','register add',X'75a8aef3a9550367b79c442b48d0f97d7e4c662938f523ea8036d093dbcfccbc',X'30929f4143d59507339bb97a47d0d54c3ad73c4dd44db967cd29ef874a112501',X'6c639635a175aa4c4dc31726619732dd7298d52c5daa2d350dea88976a7c7dca',0);
INSERT INTO journal VALUES(3,'2026-11-26T14:33:50+00:00','root','register add',X'30929f4143d59507339bb97a47d0d54c3ad73c4dd44db967cd29ef874a112501',X'4bb6ba3805ba7f5b0746b67eca15c13a5452537748de0ae6a284ed31859735ff',X'4db2ec451d3bc6bdf3eb3890f9eaceeb9c2c972d25554867d9527aa57c99d129',0);
INSERT INTO journal VALUES(4,'2026-11-26T14:33:50+00:00','root','register add',X'4bb6ba3805ba7f5b0746b67eca15c13a5452537748de0ae6a284ed31859735ff',X'2c2a1546cb000ab4ba76c641ec55fb358ae97efe859dad5259da57c38965a4c2',X'1476c5c0628dedc259687c2af70a25ffe4e63358ce30e32033818dd6119f0554',0);
INSERT INTO journal VALUES(5,'2026-11-26T14:33:50+00:00','root','register add',X'2c2a1546cb000ab4ba76c641ec55fb358ae97efe859dad5259da57c38965a4c2',X'826124614d632af8e9db465b47b38fe5d7673c30246ee06a8ee28f55163e0a5e',X'da951a60cce956cf6cc95d92c9245291dc5f391ab7b2dee21c00af12a496394e',0);
INSERT INTO journal VALUES(6,'2026-11-26T14:33:50+00:00','root','register add',X'826124614d632af8e9db465b47b38fe5d7673c30246ee06a8ee28f55163e0a5e',X'71d6ede069156b2798b16672f177c7b3e44f3bf6933a6fd89fb56f1d0f627f25',X'658641a0650644783483a8cc905ffc7b89d496ee5a7c26899e27d84245b437e8',0);
INSERT INTO journal VALUES(7,'2026-11-26T14:33:51+00:00','root','agreement add',X'71d6ede069156b2798b16672f177c7b3e44f3bf6933a6fd89fb56f1d0f627f25',X'0566876902868e1e7b564dda7bba903733a8939a282f8da69db194585145f572',X'0e8574c65a70d6d8ca913dcd7f045a51b557ec16678d4a0c01dab39d34343c59',0);
INSERT INTO journal VALUES(8,'2026-11-26T14:33:51+00:00','root','grant open',X'0566876902868e1e7b564dda7bba903733a8939a282f8da69db194585145f572',X'6e3bc12fa2fc517822d4160d2001eca3f90de93bc16a30b94d7c2666867aea09',X'7f1c14794c017868ad22d1ba5ff53c23d27ab6a88cd2f8a301d4156e68ef1df9',0);
INSERT INTO journal VALUES(9,'2026-11-26T14:33:51+00:00','root','grant apply',X'6e3bc12fa2fc517822d4160d2001eca3f90de93bc16a30b94d7c2666867aea09',X'cee8588e6b58bde6f848abf76d3f06628e3973b47a170aa93557c449aac260a6',X'414264b8c85c85de0672543d534713936bf7a3b27d4abc929140713734a5a86b',0);
INSERT INTO journal VALUES(10,'2026-11-26T14:33:51+00:00','root','grant apply',X'cee8588e6b58bde6f848abf76d3f06628e3973b47a170aa93557c449aac260a6',X'97ec478d39cdd6175c0dae0b8e78ca8aab461eb552c7afd4a92207479b71b42b',X'90a345a682002fe209f9449fba7b505372ffb4d4e0db43890ce881f8939c8a9f',0);
INSERT INTO journal VALUES(11,'2026-11-26T14:33:51+00:00','root','grant allocate',X'97ec478d39cdd6175c0dae0b8e78ca8aab461eb552c7afd4a92207479b71b42b',X'd50679da1a79e292fa286c50c42b01806753af874ce682f93540c15ec394a668',X'6b7ed5c79761434e42ec4c7da91b1745cf4175a5f2b2948c104ed2ab73d8c18e',0);
INSERT INTO journal VALUES(12,'2026-11-26T14:33:51+00:00','root','award open',X'd50679da1a79e292fa286c50c42b01806753af874ce682f93540c15ec394a668',X'32ad410b7088a701c34035fb8302c9f977b3bdc0466b70e9593025a5c2f0aeb7',X'f0e7b6c12b60bee1cdea1da21e667e5648e63e03d104f6d32a50fc8c84a99742',0);
INSERT INTO journal VALUES(13,'2026-11-26T14:33:51+00:00','root','award nominate',X'32ad410b7088a701c34035fb8302c9f977b3bdc0466b70e9593025a5c2f0aeb7',X'904f546f925f22fcf3c59a78a0d55ff1c1c2978cebf0d33c47b8a50d8eb4e9f4',X'57aa11d11f662f3ef15af006e79613446a31b1c3dcca4c7d220148703c25cb2e',0);
INSERT INTO journal VALUES(14,'2026-11-26T14:33:51+00:00','root','award nominate',X'904f546f925f22fcf3c59a78a0d55ff1c1c2978cebf0d33c47b8a50d8eb4e9f4',X'59e417221c8be26ddee968540e2b2f6e68871e982ce064a5a60450245f4a8230',X'c045836ed7df528d86d8a32f801d7b0b821e1255509c9dd71751526fff114d07',0);
INSERT INTO journal VALUES(15,'2026-11-26T14:33:51+00:00','root','register set',X'59e417221c8be26ddee968540e2b2f6e68871e982ce064a5a60450245f4a8230',X'fafc452b2ae2bf45b9eeda48e50175b385d868981308d7400e254fbc0de738d6',X'0a61b24f5411ddfe7cfda34a6ca2413c2e49a4f557bddedd6baf66f55fbbc457',0);
INSERT INTO journal VALUES(16,'2026-11-26T14:33:51+00:00','root','register set',X'fafc452b2ae2bf45b9eeda48e50175b385d868981308d7400e254fbc0de738d6',X'aea6a666945a49b3515acd5de88a69d8db0ad57200c8e7fa85d61be5d3c528ae',X'b7bce2af4d619855c94d5796421f139a8165e32533b8aa7a79552c69fa4e66ee',0);
INSERT INTO journal VALUES(17,'2026-11-26T14:33:51+00:00','root','grant open',X'aea6a666945a49b3515acd5de88a69d8db0ad57200c8e7fa85d61be5d3c528ae',X'265268742af8e2bc7944a8d9695425477852bab3e112a65e9e4a4632ab86c742',X'8634c6dc6d9b02bb0fc585f2aa51894bf8f253a1d94c8a61c9ccf10a0a43d327',0);
INSERT INTO journal VALUES(18,'2026-11-26T14:33:51+00:00','root','grant apply',X'265268742af8e2bc7944a8d9695425477852bab3e112a65e9e4a4632ab86c742',X'3666e0e405739ceaf95a3eec371ce6cae95f2f0f0cf7fd6dc8ed03f27b10c58b',X'ab9a2dcd64f9b3e9136b608626946dea2af4c149a9abcdcceaf9bb083af45129',0);
INSERT INTO journal VALUES(19,'2026-11-26T14:33:51+00:00','root','grant apply',X'3666e0e405739ceaf95a3eec371ce6cae95f2f0f0cf7fd6dc8ed03f27b10c58b',X'7a4407f7264718122e7f1d5b6e6f194df88830f54c9ffd13943ecb86ef086b71',X'9a5406a688595d963a5d01461a9c9e1ea1883c55354f5df0fb428629b6a61141',0);
INSERT INTO journal VALUES(20,'2026-11-26T14:33:51+00:00','root','grant allocate',X'7a4407f7264718122e7f1d5b6e6f194df88830f54c9ffd13943ecb86ef086b71',X'e088c2cb4832f1b87a58ba5c846216827f75de78389565ab67575c4bbcbe4d6d',X'49831d38fe5eeae1041a1eb050a0be53f6f5afb12e33764acb0955a691b13b98',0);
INSERT INTO journal VALUES(21,'2026-11-26T14:33:51+00:00','root','grant decide',X'e088c2cb4832f1b87a58ba5c846216827f75de78389565ab67575c4bbcbe4d6d',X'7c4982f90491ef078f83efde601b36e146b42b3012e9f3937952bae1701ec670',X'8fa31b9bfb5c5f8d147b960fee823163573daaba525a4247abbcb15cf327f24a',0);
INSERT INTO journal VALUES(22,'2026-11-26T14:33:51+00:00','root','survey import',X'7c4982f90491ef078f83efde601b36e146b42b3012e9f3937952bae1701ec670',X'adead0a7ee24fd1b1d08047fd9dd5ed94223fb63f0a1c617069a75b89f98d599',X'471cf6208187fc1ffef5ed3f61c024e989672ad9ac2a9232c9a84f16138d16dd',0);
INSERT INTO journal VALUES(23,'2026-11-26T14:33:51+00:00','root','survey import',X'adead0a7ee24fd1b1d08047fd9dd5ed94223fb63f0a1c617069a75b89f98d599',X'4bcb6b2458748fecab9a182d37b5fb6568dc1569661ca0688ab4c042f9493d96',X'ce488630a626888f9d6f53617817c1c4fd11a6330fa89cfcc1047dd54b4e3fd9',0);
INSERT INTO journal VALUES(24,'2026-11-26T14:33:51+00:00','root','register contact',X'4bcb6b2458748fecab9a182d37b5fb6568dc1569661ca0688ab4c042f9493d96',X'd9bbe9674e735a0650c4ee83e759391ee2ba4a1414f06220d2c587a40f195106',X'8f7eec88d944daab379847b690c6f1d0a53dc0c136ae6fecd3deffa330caa6a1',0);
INSERT INTO journal VALUES(25,'2026-11-26T14:33:51+00:00','root','register alias',X'd9bbe9674e735a0650c4ee83e759391ee2ba4a1414f06220d2c587a40f195106',X'a3affe1705d4e43d887fcc410fbf8da49ab721b16f29aee24a145314537bc120',X'442e200dcdcd16ef75ce78430791184ccb6bd258a54b3fe28b7ad1a44ab4a971',0);
INSERT INTO journal VALUES(26,'2026-11-26T14:33:51+00:00','root','register distinct',X'a3affe1705d4e43d887fcc410fbf8da49ab721b16f29aee24a145314537bc120',X'fa2f3b455de6b29d9414521f0e6c5f616b589fe2873a09a20b2b1c60114ae855',X'fe82c986c24a7ea9750cd5c1fb0a462eaeea1a05a7d0a3190d3a4b2436432f74',0);
INSERT INTO journal VALUES(27,'2026-11-26T14:33:51+00:00','root','grant adjust',X'fa2f3b455de6b29d9414521f0e6c5f616b589fe2873a09a20b2b1c60114ae855',X'fd27f3e90b005475faa73eb64c149ef894df3fdc6a58922f646b04f0cec8fb4a',X'002b3d73768d32b3de08ba6a7c9ed8a8cf58066adf9d9a846a6eb85548838280',0);
INSERT INTO journal VALUES(28,'2026-11-26T14:33:51+00:00','root','grant account',X'fd27f3e90b005475faa73eb64c149ef894df3fdc6a58922f646b04f0cec8fb4a',X'ad5bded5a59576c15b36c31d26b034ce716e4007f79b02a59910b58325dc7a63',X'b3ca83c4f077c3c7d66199da0901869fb5d47c1fa606ca26e4200049bd722681',0);
INSERT INTO journal VALUES(29,'2026-11-26T14:33:51+00:00','root','grant paid',X'ad5bded5a59576c15b36c31d26b034ce716e4007f79b02a59910b58325dc7a63',X'3f21880e09f4cfe3d780416bfb123c7c6da1ce4597968a60f9eedc475e33939e',X'0bfc90be1b90760612e152e9987493b42af7102a03077407e634eb427aef5d4b',0);
INSERT INTO journal VALUES(30,'2026-11-26T14:33:51+00:00','root','grant amend',X'3f21880e09f4cfe3d780416bfb123c7c6da1ce4597968a60f9eedc475e33939e',X'256d0aa844b4f1d8c98bec5f05eb417b7b4093513ed33084c6cdbe08c5f1b768',X'8b405b455a2a929a824afa3f5fc08351d574921b9f9b8a037766c4ef6879d01a',0);
INSERT INTO journal VALUES(31,'2026-11-26T14:33:51+00:00','root','grant account',X'256d0aa844b4f1d8c98bec5f05eb417b7b4093513ed33084c6cdbe08c5f1b768',X'7bff0de08e7ecf5b07a766926a48b69e0161f0d1c87a6b3ed8cf215ba2e9fb4a',X'e64f036cecb240ec725edaf92a1baf8e3e466d859fad449c4f499d30e2f4c1e2',0);
INSERT INTO journal VALUES(32,'2026-11-26T14:33:51+00:00','root','grant reclaim',X'7bff0de08e7ecf5b07a766926a48b69e0161f0d1c87a6b3ed8cf215ba2e9fb4a',X'010c4569e3c34ee3c29334b9de70827e7385038811a1892b3280e06638e786b7',X'bafb61c0bd319e1ad2c728f640b5d738f8377e250263eb75b1745c7687ea74eb',0);
INSERT INTO journal VALUES(33,'2026-11-26T14:33:52+00:00','root','grant repaid',X'010c4569e3c34ee3c29334b9de70827e7385038811a1892b3280e06638e786b7',X'2b0e6f3867de258137b9af0c86ae5b500ba585eb1227aff88141dab01e71f2ca',X'da4f2a827e5586803735bc114ba5a03c345ec92076ed8cada4dc2ceb6f27e22d',0);
INSERT INTO journal VALUES(34,'2026-11-26T14:33:52+00:00','root','award score',X'2b0e6f3867de258137b9af0c86ae5b500ba585eb1227aff88141dab01e71f2ca',X'04db43b14e816b55464df55e4a7a5f6190abd588c1037525270cf6cce392b1a4',X'0c502b5516c9247582537c552b98204d788dcec9e9e8c4229b182107663a4f02',0);
INSERT INTO journal VALUES(35,'2026-11-26T14:33:52+00:00','root','survey theme',X'04db43b14e816b55464df55e4a7a5f6190abd588c1037525270cf6cce392b1a4',X'f2cae7b1a96a912c26c92b3f88dc22a534c271fd33ae1f00f620edfead78cd08',X'eb98593e1ba040d00f1c687ba8e89774cc25f15f3983c11091b1dde4ce17975e',0);
INSERT INTO journal VALUES(36,'2026-11-26T14:33:52+00:00','root','survey theme',X'f2cae7b1a96a912c26c92b3f88dc22a534c271fd33ae1f00f620edfead78cd08',X'c44cbc76a6f2033f282b47d91bc2cf338ae4a4c57742042ad10373734e3bfa75',X'3f410ea54d0753a0aa98d92633d1e2092c2a7584d3b6f9edd991872195710868',0);
INSERT INTO journal VALUES(37,'2026-11-26T14:33:52+00:00','root','survey theme',X'c44cbc76a6f2033f282b47d91bc2cf338ae4a4c57742042ad10373734e3bfa75',X'ba96cdf8c48f4111c1f2c41928ef39206bff6bb5dc1397cec597ec314f11836b',X'6ceeb39d4f384f4d407ff509b21631efe40f38f251f4450528efc9c7b1eb49c6',0);
INSERT INTO journal VALUES(38,'2026-11-26T14:33:52+00:00','root','grant open',X'ba96cdf8c48f4111c1f2c41928ef39206bff6bb5dc1397cec597ec314f11836b',X'053ae40ceec7e94df6b1bec2e07698c7adb34070afb5a72144c86dc22680c24c',X'e21d692c1fefd13ac614dd4ff8e0832e455c1484e7051cb6617454ac5b58ff65',0);
INSERT INTO journal VALUES(39,'2026-11-26T14:33:52+00:00','root','grant remove',X'053ae40ceec7e94df6b1bec2e07698c7adb34070afb5a72144c86dc22680c24c',X'35e9d672e747c34c08819f25d2ecd3960fcb15db7c5e31e95f4eb5979816d0e1',X'9788bb2b4d6b88edf36590df8f07354fc48b36ab5c3d5cdec0a399013a129c58',0);
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'7f2bc152d5f6d1831de81f6d35386be5','{"municipality":"Ekerö","language":"sv"}',X'c9476e4570ba4547023a05c073687b7768f654197dd7aac04cd2d0ef9a2d4bb3');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'22fe27df1d672e867549f2830445186a','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'a3565bb5a6276806d215b53863de6b9a66cf01cce7d95bb655a083353904d9da');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'e31284b358b02aeee79d89b2a5661e1c','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'f5f28ffa8f029ccc4e274cffe5053fc608f4b10f447e0f9d962ff1ec9665df38');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'e1f9147a2bce379c56cf877287c5def1','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'98ec7b8eef412603a300cdb62025bf3ba5f5f0c2ab4e47580f5ee47a545bfb3e');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'baa9313aea6e2ff96ab60292c5be7756','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'5d87bdfb636336d26904415de6c622e85db1cb33c3bbf19142237cedebc4472a');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'6c4790d2ddf3f82d195f4775dd033bbf','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'b1e3c80359c0730c3cb3cd446b6fbb3c3c864ae1e42ba79600c1de2836274974');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'9464641406eefae950392d07217b5e7e','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'954cb42a8b58fde0d8a6acc2b178a26920d2f2a343e52e920261525f7cd596b4');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'de2f0e06addcd8ed4e809b425151a5a8','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'1da877967b0518d8b3ac0aa84c17bf86f2ef36dcf84f623d1defde80f8d01901');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'0886daf56141bf0336f0ce74f2808c06','{"applied_ore":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'b630ba5625ca54c022e017105a18535dc4c0a99414b1c911e83b34c1c5579ded');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'd74bf02f94928498570d56d7c771376b','{"members":62.00,"rent":24000.00}',X'd34f040986a0d02807d6a7e4f9553b2236796285d53589aa47d5422ffd75433d');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'2feef135888426483ee3de5c5991b429','{"applied_ore":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'0c0a84595b767fc9a6750b97db5f72b6542ef1afc55180345ee2b807d944e29f');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'0f4a807d4c0034ee014c1524c10a507f','{"members":40.00,"rent":14200.00}',X'9c226328ec5f181a95a1dc1db1b3465bba637fb501e086154e03eac898976171');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'4d2be016a7ba136a820570ed5e5b5598','{"pot_ore":5100000,"claims_ore":2908050}',X'7a71829016b058a994db6ba4cfeea0bae20c8b712e4d4cf8df62eec41e550391');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'a2b2a38408425d8cdbc079eaefbafd71','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'5e21e898b259fa795c40bb9e2995e3cfe96c5ce82621aca1487934735daf3202');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'a228d8b42d1c023a62f6c95aeccbc3d1','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'908757e56f784bced89418c6db0735cde28007bcf83ec52fe8c3be601aed6922');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'9522db1e2ef52e0892c029c9cb5fa95f','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'9f83b49c0b4888734ecf37742c4232c2fe56b8bd6614e242395c4640010e45a9');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'6d50d5d3f0aacc8c6011a4016bb4cbc5','{"giro":{"old":null,"new":"875-1810"}}',X'559ee83283ea112bf19002636fac7cc0cf7a3151ad3f5228e25764d77f89d4f5');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'7d4d6a668f8400f0f364191bee34dc5b','{"giro":{"old":null,"new":"64 43 04-8"}}',X'b8a342233b4fe1d6a56fb9b2ed407eae0caacf41383e60f199fad3ebf965ef23');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'061001250bef58c2f5bcfa43f0c92197','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'f524d411c7b444a4f884a42e12d463f932f4fffc29ea762acfbb8b6e55a3ec19');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'94aae0122e8dffede48ddeed6a051956','{"applied_ore":{"old":null,"new":950000}}',X'78b0bfa26bbd99b61530379c11758ad4a4e438191dbdbba2d6944dc26184635c');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'c11230dc75f2cefcab5775446ffc2138','{"applied_ore":{"old":null,"new":900000}}',X'5ff46c21152da1ddbac749004f7bdc721ca0d95d3d9ef02ba64fc6c52df71b62');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'f9cd71a0393190de4e8d21501b59f087','{"pot_ore":4000000,"claims_ore":1850000}',X'4179463d6b600d515312332c50f32f161da2e4738c9d4b330afcf57d62b98ee4');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'40a931346e3325160eda804942e63087','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'ee7be8461e277e10e4ff63e774f8721327db38b1529f1122ccbb3a600650c8ca');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'9250f148034387892e370775106083ab','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'6424e3618fe84332d304f771e3ddcb243b60723a5a37688c412469c0fef9f340');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'84e81ac75f7ebff7bd00b98937b18cf8','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'1ad07fea4802ca20afb294142ceb005c44d9b586f40113b415976e1ac1d01e57');
INSERT INTO journal_payload VALUES(24,1,'organisation 2',X'b9bfae1f1f7d04726bab510fb403e043','{"contact":{"personal":true},"email":{"personal":true},"role":{"personal":true},"since":{"old":null,"new":"2016-05-02"},"published":{"old":null,"new":false},"main":{"old":null,"new":true}}',X'f1990b58e79b4c5d958228d60961e4e224653f2c3751f266e8e848acaedb187c');
INSERT INTO journal_payload VALUES(25,1,'organisation 1',X'd07bac0abe6042ac43d395b886259871','{"alias":"BOJ"}',X'46bc18ef217149d3c0c5c60dcdcf46b2796c4c05430138b7718e3107aa052ae3');
INSERT INTO journal_payload VALUES(26,1,'organisation 2',X'4a7107838ac0555391db82ad4db9b1e6','{"distinct_from":"Parkinson Färingsö"}',X'6b62dc9422a434659e5d6ffebd002e19266f337f834e6a53c17226bd317da725');
INSERT INTO journal_payload VALUES(26,2,'organisation 3',X'b90d2503017a35c62956317ca0e65dc0','{"distinct_from":"Parkinson Ekerö"}',X'22b82f805760c058943a4ec63a839f78b5d6a5b32caafe2ab564b08c04031b90');
INSERT INTO journal_payload VALUES(27,1,'application 2',X'87f56c44df4063869711787677e3d684','{"adjusted_ore":250000,"reason":"når många unga"}',X'2ad44cd922ae8fd300599486192dd36696b804e7f63f6849ad5a380216fcfbff');
INSERT INTO journal_payload VALUES(28,1,'round 3',X'eb1be04690014d44ae162c8c7963cceb','{"due":"2018-01-31"}',X'f78d2f4f1fc61b225ad44c03e1ef941882028ce0192da72eef3d9eeb348377e0');
INSERT INTO journal_payload VALUES(29,1,'application 6',X'a4b153b97751ab72e42423ab57502b6a','{"paid_ore":900000,"paid_on":"2017-07-01","giro":"875-1810"}',X'4e80695a2039c31d783e92151778e4710694f5c4b07ccb5052327cc0b7d0dd87');
INSERT INTO journal_payload VALUES(29,2,'application 5',X'f9c2e8e82fe79f2846d305d9aa5aa222','{"paid_ore":950000,"paid_on":"2017-07-01","giro":"64 43 04-8"}',X'dd97751d0ae08db26c083f5e654d91e3c876f244ac4bfd17dd764d40c2110dc3');
INSERT INTO journal_payload VALUES(30,1,'application 5',X'd3e15049a91089934d1f60ec2c18f8f0','{"before_ore":950000,"amended_ore":900000,"decided_on":"2017-09-01","paragraph":"71","reason":"räknefel"}',X'23c89b06eb6f847af2f3457f7517442a1a7acf43b183765d7391ae0fa3ea64dd');
INSERT INTO journal_payload VALUES(31,1,'application 5',X'de073c096f63ff596508e6e90ffda1fd','{"spent_ore":800000,"received":"2018-01-10"}',X'12f9e8253f25f2f8b60df3913e22efa40a6a96a849e927e5f56d18592451ae06');
INSERT INTO journal_payload VALUES(32,1,'application 5',X'4ccdebaf22b270715ea4734660da45e4','{"reclaimed_ore":150000,"reclaimed_on":"2018-02-01","reason":"inte förbrukat"}',X'd25075d1f987073f7621c3c7d9306b6d47b3bdf643dd230fcea9bf1824960c30');
INSERT INTO journal_payload VALUES(33,1,'application 5',X'235df3e146fe1d592695735a83afe5ab','{"repaid_ore":100000,"repaid_on":"2018-03-01"}',X'1a70ca7132e074a7db63fc7ed85fadfb49049792efae1edf5ed82e8f1743821a');
INSERT INTO journal_payload VALUES(34,1,'application 3',X'a7cdc6b180817ee4f2e51b3c0d3fce13','{"criterion":"nytta","points":4}',X'fd912580422a42f43c1113fa0d8230fc2d526d668f6e60c0802e2c8a8536f6be');
INSERT INTO journal_payload VALUES(35,1,'survey 1',X'e9dfb206b9444fe9e503b1c117365079','{"name":"enkat-2017","theme":"Lokaler"}',X'0f8e47821818efdf4363671dda5936ea6ce0d359694b98046b33b8e8954fb18c');
INSERT INTO journal_payload VALUES(35,2,'survey 1',X'001c56666bb567f7c57dd52bcd6790ea','{"name":"enkat-2017","theme":"Kontakt"}',X'c10d1099b03f9b8d789fa6623441dad8be7a4c1aa693a31a3f6ec213f32bf8c0');
INSERT INTO journal_payload VALUES(36,1,'file notes.csv',X'8ced8e3308d6270a640c8ac73003e58e','{"sha256":"f6e3f5abbfae9051ad88071eafe497bab175e5ed6d18618fff3beed1219edfab","rows":2,"added":0,"changed":2,"unchanged":0,"twice":0,"refused":0}',X'719a2b14daf9c0e3444d82543fa9b6d8a3bb53da6991e8987237fde90ca54014');
INSERT INTO journal_payload VALUES(37,1,'file texts.csv',X'c77883c4e458fb6c81601f8aa0fec38b','{"sha256":"8dcabb097cfb7edc6afd1d98428589dafb17802196d92f270da9e1149855c87f","rows":3,"added":0,"changed":3,"unchanged":0,"twice":0,"refused":0}',X'e85d76a6afe9042f065654eec4d70a57eb3f80bb314e0b2bd89622c2a919e1dd');
INSERT INTO journal_payload VALUES(38,1,'round 4',X'96f3beaa28ba76ad38dcaf3628162884','{"name":"tom-2019","programme":"stöd","board":null,"year":2019,"budget_ore":100000,"closes":null,"decide_on":null,"reference":null,"rules":""}',X'2622d7c49eb2cce4c476d7ea51b634fc7e2ce7f2209598e82bf3325c4b4b3329');
INSERT INTO journal_payload VALUES(39,1,'round 4',X'3cdc8aaf6a078bfb8ab452b91f32f089','{"removed":"tom-2019"}',X'7da394a6ca8ac3daf1ae1bfd33b52a27201480a96297e37bdb8bf68b20f76272');
INSERT INTO journal_payload VALUES(39,2,'round 4',X'f8a5489fba982af1f5d37fa2c89a8c2c','{"programme":{"old":"stöd","new":null},"board":{"old":"Socialnämnden","new":null},"year":{"old":2019,"new":null},"budget_ore":{"old":100000,"new":null}}',X'26c398d72e67a6d76c6f5da731d7cf2d3ed7aca125471470b44931be6ca947a0');
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
INSERT INTO seal VALUES(0,'allocation',0,X'00000000000000000000000000000000f4137585571b4932c9ac9b6f777807676bed551257dbd88b74306051df813f6900000000000000000000000000000000000000000000000000000000000000001d726fab4cf74a245440fe8b14b70019fec1c172621be20ed85088f0839073e1');
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
INSERT INTO seal VALUES(0,'response',0,X'000000000000000000000000000000003d1404c82125b27fe2155262b7752fee074e8277f7a2b951a9f861dcd7844ad81ba09b40b2b7c67163f08d2ee6f719c1982660f4f149f9d21264eb0faa523e8f726d825fdc3097e1e671e0d4a67dfaef');
INSERT INTO seal VALUES(0,'response_theme',0,X'000000000000000000000000000000000b506c570a4a5e8322bbee030456169e00000000000000000000000000000000815a6952d0ff1bdb893b285b427a2298d9f2f284c8fe0b4685c36ceec31ec56b');
INSERT INTO seal VALUES(0,'round',0,X'0000000000000000000000000000000040fd3d63cb71894d1ee9a813d18132d2658308b451d0c5d2a9fdc2531c52ee2a09dfc6519424283040e52a3dab0172c3');
INSERT INTO seal VALUES(0,'score',0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000063701d1d2c23868ccb9e6b4bf73834e6');
INSERT INTO seal VALUES(0,'setting',0,X'7300b6406825fef7e6e2ecf6d159648b');
INSERT INTO seal VALUES(0,'sqlite_sequence',0,X'6ec3045697876ca7fd674273f9f77fed');
INSERT INTO seal VALUES(0,'step',0,X'000000000000000000000000000000001cc45bafc8955bb9484d47dd1373f1ea0d322715df35b7e9de035cd0cea4fd9a0000000000000000000000000000000000000000000000000000000000000000cd199e1e87809865647b84a6d24d3b345583a04e59638d9c42b6e331b030962c');
INSERT INTO seal VALUES(0,'survey',0,X'000000000000000000000000000000009e71fe9cf8d3f61295d90dfd7f39da92');
INSERT INTO seal VALUES(0,'survey_note',0,X'00000000000000000000000000000000dc10ef81bc7d366fed87640435cfeb09c3b90907cb44fdf65c734c4caa0941d4f65a60bf84866c5e4b01a02d1ef3ad28');
INSERT INTO seal VALUES(0,'survey_option',0,X'00000000000000000000000000000000e03c6a4a0df0a181c1910e721fbc464b');
INSERT INTO seal VALUES(0,'survey_question',0,X'00000000000000000000000000000000ba81aa56a6ff7afb6400a708530d776c');
INSERT INTO seal VALUES(0,'theme',0,X'00000000000000000000000000000000a5a70597f3e5f45446a19b4ed7b84ffedc6f5da16ba7482323b9d1d987f45dc9');
INSERT INTO seal VALUES(1,'account_change',0,X'3d48662ee23273b8aa5fbe9677677986');
INSERT INTO seal VALUES(1,'adjustment',0,X'badaa022916d6d99576b2f51582c8053');
INSERT INTO seal VALUES(1,'agreement',0,X'30243f3701ca74065669c913ebfa20d5');
INSERT INTO seal VALUES(1,'allocation',0,X'd87ff937cad2d2202cbdad8e7bc94e93');
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
INSERT INTO seal VALUES(1,'response',0,X'92bab09a7befc8570a7ac95e1b0903f1');
INSERT INTO seal VALUES(1,'response_theme',0,X'12564afceb998fc54baddfbad42123d9');
INSERT INTO seal VALUES(1,'round',0,X'16e8bc62349c50bf5e75f7a8ce6dd6b5');
INSERT INTO seal VALUES(1,'score',0,X'6d73f52049aad811fa7eadb3e4452f85');
INSERT INTO seal VALUES(1,'setting',0,X'd09e1b2d707f1982483a9eeedf635e64');
INSERT INTO seal VALUES(1,'sqlite_sequence',0,X'770be07640a04f9d2100f5d28332d8f6');
INSERT INTO seal VALUES(1,'step',0,X'256cf8b2609fad6e2685ee1d9a7e7a28');
INSERT INTO seal VALUES(1,'survey',0,X'1e82c6c84d12aac5931becc126d18f63');
INSERT INTO seal VALUES(1,'survey_note',0,X'22945502f6201ad1e680781f78307fa5');
INSERT INTO seal VALUES(1,'survey_option',0,X'7295a52c73e871567377436db1ae8878');
INSERT INTO seal VALUES(1,'survey_question',0,X'6bc38020711fe3bf36f440ae1331f088');
INSERT INTO seal VALUES(1,'theme',0,X'c020ac5a5c38d68c658e84afdfc4d26d');
INSERT INTO seal VALUES(2,'account_change',0,X'8521bc2bbd1eb2c2f099afb193e61b4d');
INSERT INTO seal VALUES(2,'adjustment',0,X'32f87a8846866c6d12bf05beeb617d3a');
INSERT INTO seal VALUES(2,'agreement',0,X'55e445ff435cffd52f4e9e1115647eb3');
INSERT INTO seal VALUES(2,'allocation',0,X'6ab3e8c929e108571f0b67fb1a4d514f');
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
INSERT INTO seal VALUES(2,'response',0,X'b5a854268711e4b5a302333fd46a87c2');
INSERT INTO seal VALUES(2,'response_theme',0,X'2f872a32c94edcb502dbc4c567a3d52f');
INSERT INTO seal VALUES(2,'round',0,X'b91e4e9000802fb4fa2cb60791d6a0bb');
INSERT INTO seal VALUES(2,'score',0,X'e86d7537320c14e3e7c5c633433929c8');
INSERT INTO seal VALUES(2,'setting',0,X'3520243bc596dd305078e288d85fd6ec');
INSERT INTO seal VALUES(2,'sqlite_sequence',0,X'e24c7369b7b93278fc444936e4213214');
INSERT INTO seal VALUES(2,'step',0,X'5d4a4db2166262d0417714a5719d8401');
INSERT INTO seal VALUES(2,'survey',0,X'f1e4d3fc7db386b8c86dd1fe1b962340');
INSERT INTO seal VALUES(2,'survey_note',0,X'798845220df598fa13ccbf0e2c893f46');
INSERT INTO seal VALUES(2,'survey_option',0,X'7c2509a063ec834dd3ab3abdb05317c6');
INSERT INTO seal VALUES(2,'survey_question',0,X'db46a99100f5d2dd201dd65ad4a8a45c');
INSERT INTO seal VALUES(2,'theme',0,X'82fa06fe421f7556137660841dffdcff');
INSERT INTO seal VALUES(3,'account_change',0,X'9e8124afb1bd1e2fd05f2e85160b3b45');
INSERT INTO seal VALUES(3,'adjustment',0,X'75454af25cae1516909b9073b1c892d1');
INSERT INTO seal VALUES(3,'agreement',0,X'b9c4aaeb4518c7807a190e1f130a3280');
INSERT INTO seal VALUES(3,'allocation',0,X'4b117d89ccd97e0ba5f09b977b0f8925');
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
INSERT INTO seal VALUES(3,'response',0,X'473bc6321f0cb79060c730a6354c92d4');
INSERT INTO seal VALUES(3,'response_theme',0,X'b28af60148b6a22ca8fc4fbd8849cfff');
INSERT INTO seal VALUES(3,'round',0,X'b20e243d6eebc35670b06d9b5debc3b2');
INSERT INTO seal VALUES(3,'score',0,X'40b2844083ef0b4c4d9ff30465ce9c2e');
INSERT INTO seal VALUES(3,'setting',0,X'186d77aadcf0778e3e25ec7f535681c8');
INSERT INTO seal VALUES(3,'sqlite_sequence',0,X'8a91b4e1d590a252345e78ae1289960d');
INSERT INTO seal VALUES(3,'step',0,X'ec444a7f3a4899ce2bcc22ae4a7a5137');
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
CREATE TRIGGER allocation_frozen_erasing BEFORE UPDATE OF application, eligible, claim_ore, cap_ore, amount_ore, reason_id, missing ON allocation
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
