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
INSERT INTO setting VALUES('survey_key','ddd75579cb032f225063dbc5f259d5a29bb38b6917e51fb458fcd7fc7ebe3306');
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
INSERT INTO response VALUES(1,1,2343363586107015678,'2017-05-02',NULL,'[1,"RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,283712517050754481,'2017-05-02',NULL,'[1,"Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,8241890446027869447,'2017-05-03',NULL,'[2,null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,9135299364254577954,'2017-05-04',NULL,'[3,null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,6789353869295761396,'2017-05-05',NULL,'[3,null,6]');
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
INSERT INTO journal VALUES(1,'2026-11-26T13:50:43+00:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'76b5cf41b95efd72192fdb98a1ca3b579d58294ef3e6afb1f644066d0ddd42b4',X'ce8cd1fd29a7cd4a6da994a1e080f4a61ac25a4e0fb17777258bac142bfa1e15',0);
INSERT INTO journal VALUES(2,'2026-11-26T13:50:43+00:00','root','register add',X'76b5cf41b95efd72192fdb98a1ca3b579d58294ef3e6afb1f644066d0ddd42b4',X'829f7968b6f44a7b8c467bdaf6f5e691ca185216287f2816bdc9b8228347f0c6',X'6c639635a175aa4c4dc31726619732dd7298d52c5daa2d350dea88976a7c7dca',0);
INSERT INTO journal VALUES(3,'2026-11-26T13:50:43+00:00','root','register add',X'829f7968b6f44a7b8c467bdaf6f5e691ca185216287f2816bdc9b8228347f0c6',X'40b629be76c95116ec632ae450bc6e1589f7c4382df41157ea1d0740ac7fc384',X'4db2ec451d3bc6bdf3eb3890f9eaceeb9c2c972d25554867d9527aa57c99d129',0);
INSERT INTO journal VALUES(4,'2026-11-26T13:50:43+00:00','root','register add',X'40b629be76c95116ec632ae450bc6e1589f7c4382df41157ea1d0740ac7fc384',X'aab5a66dfb6bb8042aa044648a69f887ca89f56c8fbb8beb5984131aba4f3b0f',X'1476c5c0628dedc259687c2af70a25ffe4e63358ce30e32033818dd6119f0554',0);
INSERT INTO journal VALUES(5,'2026-11-26T13:50:43+00:00','root','register add',X'aab5a66dfb6bb8042aa044648a69f887ca89f56c8fbb8beb5984131aba4f3b0f',X'f05abaae8e5f239b7e4c9e490654246c5129938791d27ea00f9d88a60797602b',X'da951a60cce956cf6cc95d92c9245291dc5f391ab7b2dee21c00af12a496394e',0);
INSERT INTO journal VALUES(6,'2026-11-26T13:50:43+00:00','root','register add',X'f05abaae8e5f239b7e4c9e490654246c5129938791d27ea00f9d88a60797602b',X'8ad3998c2e8143e0ff229ae7749b86feae052daa67d94f757014f9bfa5a143da',X'658641a0650644783483a8cc905ffc7b89d496ee5a7c26899e27d84245b437e8',0);
INSERT INTO journal VALUES(7,'2026-11-26T13:50:43+00:00','root','agreement add',X'8ad3998c2e8143e0ff229ae7749b86feae052daa67d94f757014f9bfa5a143da',X'c2f86d433481a2c3b18def4cf0549b0bc7283faa213528cfc58cef3fffb34e60',X'0e8574c65a70d6d8ca913dcd7f045a51b557ec16678d4a0c01dab39d34343c59',0);
INSERT INTO journal VALUES(8,'2026-11-26T13:50:43+00:00','root','grant open',X'c2f86d433481a2c3b18def4cf0549b0bc7283faa213528cfc58cef3fffb34e60',X'cd2371e27d4a7987d6d590631b99219bcc799af4041d86c37e7e802076858709',X'7f1c14794c017868ad22d1ba5ff53c23d27ab6a88cd2f8a301d4156e68ef1df9',0);
INSERT INTO journal VALUES(9,'2026-11-26T13:50:43+00:00','root','grant apply',X'cd2371e27d4a7987d6d590631b99219bcc799af4041d86c37e7e802076858709',X'bce5948c93021ec9e606d6463870bd797ba036c27d88e43d5007888b56aca757',X'414264b8c85c85de0672543d534713936bf7a3b27d4abc929140713734a5a86b',0);
INSERT INTO journal VALUES(10,'2026-11-26T13:50:43+00:00','root','grant apply',X'bce5948c93021ec9e606d6463870bd797ba036c27d88e43d5007888b56aca757',X'c7cb868cba78265a7fc772404b09b00e3399e930ce2647c2df1da48abf69e02a',X'90a345a682002fe209f9449fba7b505372ffb4d4e0db43890ce881f8939c8a9f',0);
INSERT INTO journal VALUES(11,'2026-11-26T13:50:43+00:00','root','grant allocate',X'c7cb868cba78265a7fc772404b09b00e3399e930ce2647c2df1da48abf69e02a',X'4add30f99427d7b84ed39712db45f15cd44afce9134691fc32d686aee9672185',X'c8006bcc01dff957092df541960046a56203834aa14effb4b3a847c7491d97f3',0);
INSERT INTO journal VALUES(12,'2026-11-26T13:50:43+00:00','root','award open',X'4add30f99427d7b84ed39712db45f15cd44afce9134691fc32d686aee9672185',X'5f355bafb2893fbc50c584f88e6909ab84e1f750d6e5b71f7e2e15209fdf665c',X'45e42d11f9590be579d6a98bcc6c86dfcdb4663c461829f739a04a6ca2a5f07b',0);
INSERT INTO journal VALUES(13,'2026-11-26T13:50:43+00:00','root','award nominate',X'5f355bafb2893fbc50c584f88e6909ab84e1f750d6e5b71f7e2e15209fdf665c',X'ed9d289369ebbfca27fa89a332fec6cc651c29f7b5363ad00e8892f214705606',X'2a7c98d387df47b0909e56f46a534072167a9cc2e95161f0429c68b9dad525a6',0);
INSERT INTO journal VALUES(14,'2026-11-26T13:50:43+00:00','root','award nominate',X'ed9d289369ebbfca27fa89a332fec6cc651c29f7b5363ad00e8892f214705606',X'f6a10226e61000b1217c0ed86c0ae20a33bfbaffd0bf49f48cd1ec9aa3df2473',X'dab9282c5555d63a1ad9bb61a94469738b41f1c2317cb7eeeba9d5c7929d3fc8',0);
INSERT INTO journal VALUES(15,'2026-11-26T13:50:43+00:00','root','register set',X'f6a10226e61000b1217c0ed86c0ae20a33bfbaffd0bf49f48cd1ec9aa3df2473',X'f7accfca5871f038b50714a0e8954d43683ea7fce2bbe2682b0bfdfc21498a48',X'c1865f1bcf2da594db4e6997cc955ef7458da93d50c8e9c40d079b0a8e225efe',0);
INSERT INTO journal VALUES(16,'2026-11-26T13:50:43+00:00','root','register set',X'f7accfca5871f038b50714a0e8954d43683ea7fce2bbe2682b0bfdfc21498a48',X'cac45e8b393ef6f31ab71a5324b6a4bfbc392b25852f6b143a2de6c417bbffee',X'157cf399894ab7d6972f6246ca5dbfccb5151d6aa9880dbb6462c13a6f2128f0',0);
INSERT INTO journal VALUES(17,'2026-11-26T13:50:43+00:00','root','grant open',X'cac45e8b393ef6f31ab71a5324b6a4bfbc392b25852f6b143a2de6c417bbffee',X'6a180622f5ee8a3e07a94ec3fbffc361f1086f46cafd1b2c197e59dd630f6c52',X'2eba288e4b0bd2afb38e19e82546cd15def97457d16d39e9f4e408e771a23166',0);
INSERT INTO journal VALUES(18,'2026-11-26T13:50:44+00:00','root','grant apply',X'6a180622f5ee8a3e07a94ec3fbffc361f1086f46cafd1b2c197e59dd630f6c52',X'a094ac5c668e09ec8d6cd276c7b12560ad9220313a64b09deb9ed8b30a2c003e',X'201df3666fa1b43a7499c7a5e4bacfb435419341c457d676bec8d4f8f173361b',0);
INSERT INTO journal VALUES(19,'2026-11-26T13:50:44+00:00','root','grant apply',X'a094ac5c668e09ec8d6cd276c7b12560ad9220313a64b09deb9ed8b30a2c003e',X'9e4c3a7e324a6a7181c184eec44c7e416e9f2635aaa7d1a093625dd7e66ff19e',X'4d86ef87344c8fce705a394352c70a7a8becf5f023ac5625639bc30b62c53398',0);
INSERT INTO journal VALUES(20,'2026-11-26T13:50:44+00:00','root','grant allocate',X'9e4c3a7e324a6a7181c184eec44c7e416e9f2635aaa7d1a093625dd7e66ff19e',X'438b860cd39474a3a591f590d205e8520ee8efdffc533632c9f8f714baa492d1',X'961feab8183b3f6e319400c1dad6c827d085c069a4fcfd6265527d7cffaa2edc',0);
INSERT INTO journal VALUES(21,'2026-11-26T13:50:44+00:00','root','grant decide',X'438b860cd39474a3a591f590d205e8520ee8efdffc533632c9f8f714baa492d1',X'2e548949c8f4bbc28a8e509a2b1c408c7da79caaecdcd063a65273d533567dd2',X'e55ad86fd63618804512e99853d7fdc722bce7b96cc6b72b4b601535af1348e3',0);
INSERT INTO journal VALUES(22,'2026-11-26T13:50:44+00:00','root','survey import',X'2e548949c8f4bbc28a8e509a2b1c408c7da79caaecdcd063a65273d533567dd2',X'a7ecce04a21691463c134f2d2de0131ecb3249d4c41667ea9a73dde08b488e23',X'7de3488f5c36ad000bb8406599333508e7930daec1f594291b08dbb5e4d0e154',0);
INSERT INTO journal VALUES(23,'2026-11-26T13:50:44+00:00','root','survey import',X'a7ecce04a21691463c134f2d2de0131ecb3249d4c41667ea9a73dde08b488e23',X'12a1798ef641886f12be254a1ba302c4c9331e82d932d86afc5c53ab636b916b',X'f9ab6f286212f1d8c8e7f199401bd3b69206246fa96851447d47cbfa76445ea7',0);
INSERT INTO journal VALUES(24,'2026-11-26T13:50:44+00:00','root','register contact',X'12a1798ef641886f12be254a1ba302c4c9331e82d932d86afc5c53ab636b916b',X'a7ffc1303b837e999d5b861b5bfca8f10f4df517ec32dd8afed2edb6088b77b7',X'c28bce52c73a6d364540896d278ee8b5106b57164837744516179317f76e2179',0);
INSERT INTO journal VALUES(25,'2026-11-26T13:50:44+00:00','root','register alias',X'a7ffc1303b837e999d5b861b5bfca8f10f4df517ec32dd8afed2edb6088b77b7',X'3da4fac2bf323ee6d5e963c4dec78ecc671e619a0cccb460cf3595bde498da1f',X'5e0e2402120ce40210ed29ce3797813dab600b54b58655ecfb5f716cd3a24ad8',0);
INSERT INTO journal VALUES(26,'2026-11-26T13:50:44+00:00','root','register distinct',X'3da4fac2bf323ee6d5e963c4dec78ecc671e619a0cccb460cf3595bde498da1f',X'7e0805addb22accc655380a077c197ff3e85ef6b81af438910ebbcf170601b85',X'1a13f61efd1940b4ce4afdc495842c889898558666fee478ad7e4d743448c3f3',0);
INSERT INTO journal VALUES(27,'2026-11-26T13:50:44+00:00','root','grant adjust',X'7e0805addb22accc655380a077c197ff3e85ef6b81af438910ebbcf170601b85',X'0293ca1ebbd20d7f4b281f1ee53d5ed9daf70b91bf232081739874cc49bd8ee8',X'd65c2ae0bead4247572a2f99091f4437f1e3747d8527df6dec749c49c595ff7e',0);
INSERT INTO journal VALUES(28,'2026-11-26T13:50:44+00:00','root','grant account',X'0293ca1ebbd20d7f4b281f1ee53d5ed9daf70b91bf232081739874cc49bd8ee8',X'093f0e786452012f037b5b751051b871bd40554c795e005b438f9bf43a194487',X'01db9eb8420789febd9c29c27afe2392f70a4e5d039c96dceb203b100948cced',0);
INSERT INTO journal VALUES(29,'2026-11-26T13:50:44+00:00','root','grant paid',X'093f0e786452012f037b5b751051b871bd40554c795e005b438f9bf43a194487',X'362a2fbc9ca82bca44cc2ee9af8b06b475dd093c4ba9d563faa8473bd5b4c46b',X'a96d6049426ecc30dad99bf3143821bdc96facf4638a56836b896f5d3125f682',0);
INSERT INTO journal VALUES(30,'2026-11-26T13:50:44+00:00','root','grant amend',X'362a2fbc9ca82bca44cc2ee9af8b06b475dd093c4ba9d563faa8473bd5b4c46b',X'd0d925fb28201f1b4256c7a72d4bb71d8b838da49a957ff1d580be66ef1ed279',X'75c02ffebed3b54264d9df81daa3a11f410172e70fd54ed8c4291ac390ff595f',0);
INSERT INTO journal VALUES(31,'2026-11-26T13:50:44+00:00','root','grant account',X'd0d925fb28201f1b4256c7a72d4bb71d8b838da49a957ff1d580be66ef1ed279',X'83766933079eaab0d82ed3177f1663f525d0b5c81770feefeb21fb96f17723de',X'61621deb5f2d1c946116179142a0e89e3cf168c8acc0c6fca7a051587b4b1411',0);
INSERT INTO journal VALUES(32,'2026-11-26T13:50:44+00:00','root','grant reclaim',X'83766933079eaab0d82ed3177f1663f525d0b5c81770feefeb21fb96f17723de',X'dc3b7939d62b31b34733b0d9d5d4ec3f9a32a9be79a50723fe068a0ff70b38a6',X'6fd980e9e2ddf2e0465244e54cfa0b724c8cd98a27281ff69ebd5ca1732b7211',0);
INSERT INTO journal VALUES(33,'2026-11-26T13:50:44+00:00','root','grant repaid',X'dc3b7939d62b31b34733b0d9d5d4ec3f9a32a9be79a50723fe068a0ff70b38a6',X'e30400b583f21258357d2aa11c2ac1352031a05e4c336d1ee9cedfc8c1fe5486',X'ea09879c46e84b33d7c01592c8ad56dec585927f7cd4b1438d3cadb868be0d22',0);
INSERT INTO journal VALUES(34,'2026-11-26T13:50:44+00:00','root','award score',X'e30400b583f21258357d2aa11c2ac1352031a05e4c336d1ee9cedfc8c1fe5486',X'3fb7904d717c9aab9a0cfa6fb1ca4bd7aa0bd0dc5e1a412d5b8423a4f6aea025',X'f18436ad12a90da84dc2fcf1c71b115d96d06bfee27bea5ed396689c95935d82',0);
INSERT INTO journal VALUES(35,'2026-11-26T13:50:44+00:00','root','survey theme',X'3fb7904d717c9aab9a0cfa6fb1ca4bd7aa0bd0dc5e1a412d5b8423a4f6aea025',X'b907d09a1c0fc12f75161a9b85b7200600fecbc70bd5c80c6d1881e6d620c161',X'0b2b84f1aac4c6eda224fb9a9752e50d12fbf5e92f290e29e93293f1949a1bd2',0);
INSERT INTO journal VALUES(36,'2026-11-26T13:50:44+00:00','root','survey theme',X'b907d09a1c0fc12f75161a9b85b7200600fecbc70bd5c80c6d1881e6d620c161',X'4e2b857a2c745c2a032ed53728e645575f34dcdd4ca2f9a542159bed68d28dba',X'c7074a6d2ced54f2c429aa8f60a3f9fc9fca2327d36783ae2821a17ac0e7b70d',0);
INSERT INTO journal VALUES(37,'2026-11-26T13:50:44+00:00','root','survey theme',X'4e2b857a2c745c2a032ed53728e645575f34dcdd4ca2f9a542159bed68d28dba',X'78c935c708c0678a4e82e0693dccbf9cbc594f71f321ff52b911c5e40bfd16be',X'bb9ca7a96b89bb1af128f7838979f417983f9d08422f520a0625a0f1e336f209',0);
INSERT INTO journal VALUES(38,'2026-11-26T13:50:44+00:00','root','grant open',X'78c935c708c0678a4e82e0693dccbf9cbc594f71f321ff52b911c5e40bfd16be',X'd61159f2142fb4fa9d201fa0be997305ddd19cd612a61c65ca556b916604f3fe',X'969c681003adf7b6538b0eae35f4f2c88ebd10461bb85a2d0a172e3a2836ce00',0);
INSERT INTO journal VALUES(39,'2026-11-26T13:50:44+00:00','root','grant remove',X'd61159f2142fb4fa9d201fa0be997305ddd19cd612a61c65ca556b916604f3fe',X'160dacc7231ab03ed53f5a29504369d157983846a7c87f07532eef57474d769f',X'e7aa92f82972553fe93085ebf918adf7df058bf61929ef584a0e869f1ab3653f',0);
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'db52c2470c53d690e7628337a2412396','{"municipality":"Ekerö","language":"sv"}',X'182490e3903e7b333e3682f43193792d14c7042d312f60a2d4c8db7131025f02');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'9b494e8af5272ae80ffa38cee97220cf','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'5c1cc161dc3dd48d84d58e07ddbbf477672b085f2672dfcdb17c706a05777e84');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'72b4c2f10365d6eb8d136059960f5024','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'09a718b583cc44da8f49db091539ee62ffb816fce9162592b55229156088a6ee');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'e6fab78304b502efe9f9683e54d29e56','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'7fa14333778e7d5df2e7c4bacb427363dcb136d681bb29ad49f6fe509aba7c2e');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'e473cf95949705eb536417cff985ccbf','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'5886a945ae8f92dfed5396c9e24b0374da29130a76eea7eb36a893265ed8de72');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'd1a6a70c022bb00f1b0bc98cdaf1f206','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'416a67530ce5e4c8bb2498a9273c8587da0a8512e84ceb8e11bf90a0466fb94d');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'8b2f59fcad8f6b5f759b80a8591a2dfc','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'94a4b2e57ee9bc6ac5d82bd6b85fc8308151a022ce408e2781e6f06e5546734b');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'1a242259db68b7f1772d4e877813096a','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'205e26de05b8e31a375e3465fd0f180d686dc9f74f382c651c0ce04c17ceb705');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'91a4bf7fbab336a0ad72f49cc1766bb9','{"applied_ore":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'b8ff881bda2f5e1cf7739b5c88325077a2017cc1c3f1893bb27a9f294be7feae');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'73fbf322e6c26f81b3ae6d876fdef1f1','{"members":62.00,"rent":24000.00}',X'8866733b43482045b026fea6c7ac23bb7b5e31f47a3f4eebffad5f2d7c52e46b');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'276525068539926cef9c795d5a176bb3','{"applied_ore":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'798397e93d7443c3c3a8c4a31bbe4ae2fa6c2777720c315cc0db0d6eee3106c3');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'8f1737f0518fceacf0f0ddce86c8cb05','{"members":40.00,"rent":14200.00}',X'66f80ff873029dae96afef6a061aae94bc63ab613d91e09c210cb07e2c7b16d3');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'ffaa06ae42862e5e048f16e5eb80480c','{"pot_ore":5100000,"claims_ore":2908050}',X'559882751d81fac81c6f1dd4c3f40e7ada44b3f99594c7d2c5c3d0b96ea1ea76');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'24261bdd1a1704aab4d7f0d82105c073','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'90fac0f5b389c35384c5b27990a2912392775130782ea357c3855631ba328bc8');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'8d8098859116756ce74d01baf18d6912','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'c4304320c9ea0f850b2e385a89814a2d1ebb3cf548dab7cc9ca2897e17a76455');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'64ba9f16986adf0b912de7d0173821e7','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'494601e2055744ed68ae4c768626218a75e99ffc7cfab7401493319e4ed61fe1');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'148511bf986e6c5d0c7f5ca8a33322c8','{"giro":{"old":null,"new":"875-1810"}}',X'406f35fbd212cab8e09501480b0b70762d1cb91c5e54402f94b3f849aa48c221');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'744f27a38f7915a0fb86e2d5bdba726c','{"giro":{"old":null,"new":"64 43 04-8"}}',X'da3f50043b82c485c07b354669d9f6f7ec7d874733bf58aad4309d52ff988188');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'ea6149689aea796b76a80f11b12b0993','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'a6fdec25f96ef898d789c3f781e0cdf3fa3945d3f58d01af376c0b56eb9f64b4');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'9d96fffeaa857285e45d37e25ee9686f','{"applied_ore":{"old":null,"new":950000}}',X'47f7d2ada181bc00086c0adb9573c5025d4714eadbb418e645db4301a1d3cca4');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'db7787e7f6e86f16fa65e77adb6b0252','{"applied_ore":{"old":null,"new":900000}}',X'e114cdffc14db16b13f22a31d53643ddd0d345753f834eb4a4a63eab1b7fb1cc');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'91e272793b528305b0eadf45f71f63d0','{"pot_ore":4000000,"claims_ore":1850000}',X'd71a1dfb2ad9798f423fc37d528e3e567113fa5f3927797272f030d92f4e9382');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'125297f755d9375df9fe768cfe503c83','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'd2987b23852e0adad93f0d36ef24869fbae8c950616b681d25b6f152afb5f6d7');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'6e782614931d9621264abe601d21e02e','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'c76a4e9fea1948fb06c335f6d7dd4edd514af14abbbe4b6ccb609380c6fa1c17');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'7a9d893484bc81de5c8cd0128146fee4','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'7b66c862f15a9e495316e681a59ada4cb3bc1d01a620550f23c99f207b34a89c');
INSERT INTO journal_payload VALUES(24,1,'organisation 2',X'bd6a3ada7a8d7a2aa43bb8e7b7095567','{"contact":{"personal":true},"email":{"personal":true},"role":{"personal":true},"since":{"old":null,"new":"2016-05-02"},"published":{"old":null,"new":false},"main":{"old":null,"new":true}}',X'3c67b8e018c666944624d03bc81ba4c28e37c2f2a8015bac326a5d75f9bbc1db');
INSERT INTO journal_payload VALUES(25,1,'organisation 1',X'855c55b6507141697ea1da88f4e8695d','{"alias":"BOJ"}',X'f576fd8ec3f14f35b43eb333756deb761892eb45470fad5605d471d608f848de');
INSERT INTO journal_payload VALUES(26,1,'organisation 2',X'09ab7cc3e24668041c56d93f2abcb23a','{"distinct_from":"Parkinson Färingsö"}',X'6311f477aa10784b727e737c0d439d4c39238e46856a782532026b2f45b685c8');
INSERT INTO journal_payload VALUES(26,2,'organisation 3',X'24959500d8823a37db65eabb158d13c5','{"distinct_from":"Parkinson Ekerö"}',X'09822880827147eac45dd2cfdca950a9cf95734509d9af417fe759f4a3133002');
INSERT INTO journal_payload VALUES(27,1,'application 2',X'e71ba3cd8a9e20fea582a387ada2b453','{"adjusted_ore":250000,"reason":"når många unga"}',X'573c8e09e478a2f2591546415209c81d69ac50ffd94d29134637656a7c1e5971');
INSERT INTO journal_payload VALUES(28,1,'round 3',X'aeaaba693d848f6d51e7fc91d1ea80e7','{"due":"2018-01-31"}',X'250371a151341bf8e3e7c766edaa430f7adc9e602bef21dd07a604965d2648e3');
INSERT INTO journal_payload VALUES(29,1,'application 6',X'2b7b2f1c17a2ec285daf866569e58dfb','{"paid_ore":900000,"paid_on":"2017-07-01","giro":"875-1810"}',X'b71f5bcd3a4d9ec33f4952d5f9164d7c68306c5a4af4aaab8e4b31627ddb9856');
INSERT INTO journal_payload VALUES(29,2,'application 5',X'1bd788968b01c3d8077107ac497227a9','{"paid_ore":950000,"paid_on":"2017-07-01","giro":"64 43 04-8"}',X'8fb79e330fa9e5b5ce9acc57fdcef2831377bcf422ead2f42cde6d65d2bb30d2');
INSERT INTO journal_payload VALUES(30,1,'application 5',X'1e484f6f56d2fed68b681228fe33ef77','{"before_ore":950000,"amended_ore":900000,"decided_on":"2017-09-01","paragraph":"71","reason":"räknefel"}',X'6ebe6f16f8543d8a7694094606605009c8465b97da1d52297c5ac977730f7fab');
INSERT INTO journal_payload VALUES(31,1,'application 5',X'6b30acc8f1f494dc221dcfda0535acbc','{"spent_ore":800000,"received":"2018-01-10"}',X'd2c272fc5f72b684cffdb47f7ab6e5f5d9d3405a6629b5d6037572ead380031d');
INSERT INTO journal_payload VALUES(32,1,'application 5',X'c6b44c7eaf9dc0d7b96f729532619166','{"reclaimed_ore":150000,"reclaimed_on":"2018-02-01","reason":"inte förbrukat"}',X'cd4ec0f2cb0a4b8238cb512a63acba0dac2ae3c466b27443834f2374b73c38dd');
INSERT INTO journal_payload VALUES(33,1,'application 5',X'40fafe03a8f1b077eec315931dedc763','{"repaid_ore":100000,"repaid_on":"2018-03-01"}',X'9ff12ed378b50138a7f1c8bc31064a8773fdf499b6463424eea5966b29ab1913');
INSERT INTO journal_payload VALUES(34,1,'application 3',X'b6792f25f43bbfe83c774a1c4ac2094a','{"criterion":"nytta","points":4}',X'62b76d4f2991f963de1f6a6d3c4752bcbdc5f5cc04858cf370f64a0a8085ad7c');
INSERT INTO journal_payload VALUES(35,1,'survey 1',X'f4b049470418f92dc534bcada3b87c7f','{"name":"enkat-2017","theme":"Lokaler"}',X'ce9e6b05acc5eb464ed99bcf96fa1dadb8344ad14911e45a027bf2ab1e4e03d8');
INSERT INTO journal_payload VALUES(35,2,'survey 1',X'9abc6cde5de7e034739456703de0b643','{"name":"enkat-2017","theme":"Kontakt"}',X'1beecb20bccc1a18079942bac0af81436b80b74e943ac34a4342cb89074ffa6b');
INSERT INTO journal_payload VALUES(36,1,'file notes.csv',X'51373c83e9b9309ee2cf4c0225ced36c','{"sha256":"f6e3f5abbfae9051ad88071eafe497bab175e5ed6d18618fff3beed1219edfab","rows":2,"added":0,"changed":2,"unchanged":0,"twice":0,"refused":0}',X'e6b059f24233d4540503a7332713fb02d282d87fec848810c7284ec3a404db50');
INSERT INTO journal_payload VALUES(37,1,'file texts.csv',X'3ea67311766a927ad3d3f30a7ae05897','{"sha256":"8dcabb097cfb7edc6afd1d98428589dafb17802196d92f270da9e1149855c87f","rows":3,"added":0,"changed":3,"unchanged":0,"twice":0,"refused":0}',X'1a580d4ee2ff26cc4819c41e62e433eff44344b526ec82a2514a7ec0f3dfb424');
INSERT INTO journal_payload VALUES(38,1,'round 4',X'6400af4f9fff3eddd31b4bff514c6906','{"name":"tom-2019","programme":"stöd","board":null,"year":2019,"budget_ore":100000,"closes":null,"decide_on":null,"reference":null,"rules":""}',X'f46a4e66e4fb23038304fe76e1dd237e69bccef83f457f763ed0473406c5d7b2');
INSERT INTO journal_payload VALUES(39,1,'round 4',X'9fd548bfdc50b6b84b524c708d82766c','{"removed":"tom-2019"}',X'f71d401df52302a2bfc6a89fa93d516faead1d7f5dd51dc11afc23b5cf9ae5a2');
INSERT INTO journal_payload VALUES(39,2,'round 4',X'84cee28de9ca6cabb29b0a3879b0f7d5','{"programme":{"old":"stöd","new":null},"board":{"old":"Socialnämnden","new":null},"year":{"old":2019,"new":null},"budget_ore":{"old":100000,"new":null}}',X'48d616d808260ac67446c4aa3aaa17b0a5063e3601305b24fd59d6367da3b18c');
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
INSERT INTO seal VALUES(0,'response',0,X'000000000000000000000000000000006626ade6644cd8be13abd8883f90320a5515340440f566e6d6048bde57c9690d79100bc2001a8ab5226cfeb3693143a7f400718d68011bed331731b9b20979051218a4f013acf89fd99720bc3e56963e');
INSERT INTO seal VALUES(0,'response_theme',0,X'000000000000000000000000000000000b506c570a4a5e8322bbee030456169e00000000000000000000000000000000815a6952d0ff1bdb893b285b427a2298d9f2f284c8fe0b4685c36ceec31ec56b');
INSERT INTO seal VALUES(0,'round',0,X'0000000000000000000000000000000040fd3d63cb71894d1ee9a813d18132d2658308b451d0c5d2a9fdc2531c52ee2a09dfc6519424283040e52a3dab0172c3');
INSERT INTO seal VALUES(0,'score',0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000063701d1d2c23868ccb9e6b4bf73834e6');
INSERT INTO seal VALUES(0,'setting',0,X'4487bf2ec9fe0a9f45429ced3a031a6d');
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
INSERT INTO seal VALUES(1,'response',0,X'f0367580ee4453600834db1e088b9baa');
INSERT INTO seal VALUES(1,'response_theme',0,X'12564afceb998fc54baddfbad42123d9');
INSERT INTO seal VALUES(1,'round',0,X'16e8bc62349c50bf5e75f7a8ce6dd6b5');
INSERT INTO seal VALUES(1,'score',0,X'6d73f52049aad811fa7eadb3e4452f85');
INSERT INTO seal VALUES(1,'setting',0,X'3da3a1c1b155f60d4fb7c48b7c6b8d8a');
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
INSERT INTO seal VALUES(2,'response',0,X'900b55c6f6d252b1bb96f6f54acd14aa');
INSERT INTO seal VALUES(2,'response_theme',0,X'2f872a32c94edcb502dbc4c567a3d52f');
INSERT INTO seal VALUES(2,'round',0,X'b91e4e9000802fb4fa2cb60791d6a0bb');
INSERT INTO seal VALUES(2,'score',0,X'e86d7537320c14e3e7c5c633433929c8');
INSERT INTO seal VALUES(2,'setting',0,X'4ffdef3a4846cd3243dd26224e8a6c4e');
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
INSERT INTO seal VALUES(3,'response',0,X'370185541a919242bed8cc78ff94682a');
INSERT INTO seal VALUES(3,'response_theme',0,X'b28af60148b6a22ca8fc4fbd8849cfff');
INSERT INTO seal VALUES(3,'round',0,X'b20e243d6eebc35670b06d9b5debc3b2');
INSERT INTO seal VALUES(3,'score',0,X'40b2844083ef0b4c4d9ff30465ce9c2e');
INSERT INTO seal VALUES(3,'setting',0,X'e7eca2191c3daf2c48e0adfecfd4439f');
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
