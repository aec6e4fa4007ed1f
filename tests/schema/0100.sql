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
INSERT INTO setting VALUES('survey_key','0f0030963a6e6cf207857c6525a741ab0a18b8df066f2b9690f8cc01ab6fd6e1');
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
INSERT INTO response VALUES(1,1,1510191284286447452,'2017-05-02',NULL,'[1,"RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,7378499718618604339,'2017-05-02',NULL,'[1,"Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,5329106455504338317,'2017-05-03',NULL,'[2,null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,3506172060479512380,'2017-05-04',NULL,'[3,null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,640422681214755004,'2017-05-05',NULL,'[3,null,6]');
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
INSERT INTO journal VALUES(1,'2026-11-26T14:11:52+00:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'6ff3af5f368411a2b8507ef266a974efb0990bf610fe2f603bcd30d9450cce3c',X'ce8cd1fd29a7cd4a6da994a1e080f4a61ac25a4e0fb17777258bac142bfa1e15',0);
INSERT INTO journal VALUES(2,'2026-11-26T14:11:52+00:00','root','register add',X'6ff3af5f368411a2b8507ef266a974efb0990bf610fe2f603bcd30d9450cce3c',X'715ffa75124a947ef7ce8abbddaf40f296ceeb9887698acfc841a7778db6239b',X'6c639635a175aa4c4dc31726619732dd7298d52c5daa2d350dea88976a7c7dca',0);
INSERT INTO journal VALUES(3,'2026-11-26T14:11:52+00:00','root','register add',X'715ffa75124a947ef7ce8abbddaf40f296ceeb9887698acfc841a7778db6239b',X'cdd3f26d051af1a1d4264a29034bf192c33cd5ef4f153c4fd1c592a83ea29d91',X'4db2ec451d3bc6bdf3eb3890f9eaceeb9c2c972d25554867d9527aa57c99d129',0);
INSERT INTO journal VALUES(4,'2026-11-26T14:11:52+00:00','root','register add',X'cdd3f26d051af1a1d4264a29034bf192c33cd5ef4f153c4fd1c592a83ea29d91',X'392d0a3a20bb4d4f1430cad2fb6f8fdfd7e76279ae4922bf19d6d20f8eea1c0e',X'1476c5c0628dedc259687c2af70a25ffe4e63358ce30e32033818dd6119f0554',0);
INSERT INTO journal VALUES(5,'2026-11-26T14:11:52+00:00','root','register add',X'392d0a3a20bb4d4f1430cad2fb6f8fdfd7e76279ae4922bf19d6d20f8eea1c0e',X'64213f989b45d7f5f62c7de4f949434c6f08c89592f0c40cec89272aa4245bcd',X'da951a60cce956cf6cc95d92c9245291dc5f391ab7b2dee21c00af12a496394e',0);
INSERT INTO journal VALUES(6,'2026-11-26T14:11:52+00:00','root','register add',X'64213f989b45d7f5f62c7de4f949434c6f08c89592f0c40cec89272aa4245bcd',X'5f883a2f4b6b6bd04ced3ea9a42df028e986f23008a16f83e3cdb5a0d14e1b9b',X'658641a0650644783483a8cc905ffc7b89d496ee5a7c26899e27d84245b437e8',0);
INSERT INTO journal VALUES(7,'2026-11-26T14:11:52+00:00','root','agreement add',X'5f883a2f4b6b6bd04ced3ea9a42df028e986f23008a16f83e3cdb5a0d14e1b9b',X'11506791531ae97cdad6953934f064455c9d51c4020a2e98cf5aa4358a16224e',X'0e8574c65a70d6d8ca913dcd7f045a51b557ec16678d4a0c01dab39d34343c59',0);
INSERT INTO journal VALUES(8,'2026-11-26T14:11:52+00:00','root','grant open',X'11506791531ae97cdad6953934f064455c9d51c4020a2e98cf5aa4358a16224e',X'f8dd2f28114c6efc11799519b152833bb4a2f8c6363921886e0cd4ece0353a5e',X'7f1c14794c017868ad22d1ba5ff53c23d27ab6a88cd2f8a301d4156e68ef1df9',0);
INSERT INTO journal VALUES(9,'2026-11-26T14:11:52+00:00','root','grant apply',X'f8dd2f28114c6efc11799519b152833bb4a2f8c6363921886e0cd4ece0353a5e',X'37517eac2e4b3020d0096c86ebd120dd5464996cf48fe22f99b246efcc84640a',X'414264b8c85c85de0672543d534713936bf7a3b27d4abc929140713734a5a86b',0);
INSERT INTO journal VALUES(10,'2026-11-26T14:11:52+00:00','root','grant apply',X'37517eac2e4b3020d0096c86ebd120dd5464996cf48fe22f99b246efcc84640a',X'e646eef23b8b75f2a038334a1fbef632079f2bdf33c41454c765257968c107f0',X'90a345a682002fe209f9449fba7b505372ffb4d4e0db43890ce881f8939c8a9f',0);
INSERT INTO journal VALUES(11,'2026-11-26T14:11:52+00:00','root','grant allocate',X'e646eef23b8b75f2a038334a1fbef632079f2bdf33c41454c765257968c107f0',X'c0dbc8207acdef15ea128f0f3fcf0a19e84b33df34dcbd0d9723b5cfe21cf38b',X'c8006bcc01dff957092df541960046a56203834aa14effb4b3a847c7491d97f3',0);
INSERT INTO journal VALUES(12,'2026-11-26T14:11:53+00:00','root','award open',X'c0dbc8207acdef15ea128f0f3fcf0a19e84b33df34dcbd0d9723b5cfe21cf38b',X'18160ee15d6309b63cc4656025d1a797047cda33fcf8660895adef1dfaee0de5',X'45e42d11f9590be579d6a98bcc6c86dfcdb4663c461829f739a04a6ca2a5f07b',0);
INSERT INTO journal VALUES(13,'2026-11-26T14:11:53+00:00','root','award nominate',X'18160ee15d6309b63cc4656025d1a797047cda33fcf8660895adef1dfaee0de5',X'b6b0bc9ef8c4784626eb8946b0ae959f9cafc02933acc15eefaebaba0456aa57',X'2a7c98d387df47b0909e56f46a534072167a9cc2e95161f0429c68b9dad525a6',0);
INSERT INTO journal VALUES(14,'2026-11-26T14:11:53+00:00','root','award nominate',X'b6b0bc9ef8c4784626eb8946b0ae959f9cafc02933acc15eefaebaba0456aa57',X'f0aff180b8b5ee45c0bcea709d62704ac3f525872805c5f0c4b615ff5b256069',X'dab9282c5555d63a1ad9bb61a94469738b41f1c2317cb7eeeba9d5c7929d3fc8',0);
INSERT INTO journal VALUES(15,'2026-11-26T14:11:53+00:00','root','register set',X'f0aff180b8b5ee45c0bcea709d62704ac3f525872805c5f0c4b615ff5b256069',X'e9c05db2ca8420d61ae10ab2e9f7051371d74eaa4f8c6acaf13d3f360abeeef1',X'c1865f1bcf2da594db4e6997cc955ef7458da93d50c8e9c40d079b0a8e225efe',0);
INSERT INTO journal VALUES(16,'2026-11-26T14:11:53+00:00','root','register set',X'e9c05db2ca8420d61ae10ab2e9f7051371d74eaa4f8c6acaf13d3f360abeeef1',X'08d14e2385d7ec9da0e58eb583b41ac9337f82e6596d25a2013dd305af2e6f47',X'157cf399894ab7d6972f6246ca5dbfccb5151d6aa9880dbb6462c13a6f2128f0',0);
INSERT INTO journal VALUES(17,'2026-11-26T14:11:53+00:00','root','grant open',X'08d14e2385d7ec9da0e58eb583b41ac9337f82e6596d25a2013dd305af2e6f47',X'bdf325052d9b9fa18247e46aed41820789380b08c7911c1db8766b65956135ee',X'2eba288e4b0bd2afb38e19e82546cd15def97457d16d39e9f4e408e771a23166',0);
INSERT INTO journal VALUES(18,'2026-11-26T14:11:53+00:00','root','grant apply',X'bdf325052d9b9fa18247e46aed41820789380b08c7911c1db8766b65956135ee',X'6149ca1111f92ef18ccfac981b9975b54bd77de9cbb27577ff41d27ba5406a4a',X'201df3666fa1b43a7499c7a5e4bacfb435419341c457d676bec8d4f8f173361b',0);
INSERT INTO journal VALUES(19,'2026-11-26T14:11:53+00:00','root','grant apply',X'6149ca1111f92ef18ccfac981b9975b54bd77de9cbb27577ff41d27ba5406a4a',X'd87e318c5a63224ed22b58029fcfd95f59450a3e9e43aaf61166aa1b8c5e9113',X'4d86ef87344c8fce705a394352c70a7a8becf5f023ac5625639bc30b62c53398',0);
INSERT INTO journal VALUES(20,'2026-11-26T14:11:53+00:00','root','grant allocate',X'd87e318c5a63224ed22b58029fcfd95f59450a3e9e43aaf61166aa1b8c5e9113',X'8983473e35819d123b47fe814a0c63e91331c384079ad3074c8182f995590695',X'961feab8183b3f6e319400c1dad6c827d085c069a4fcfd6265527d7cffaa2edc',0);
INSERT INTO journal VALUES(21,'2026-11-26T14:11:53+00:00','root','grant decide',X'8983473e35819d123b47fe814a0c63e91331c384079ad3074c8182f995590695',X'9c7f926e75450b8bc378b5a8f97cd145ff6c5a3dc841201b098f42cef393d23a',X'e55ad86fd63618804512e99853d7fdc722bce7b96cc6b72b4b601535af1348e3',0);
INSERT INTO journal VALUES(22,'2026-11-26T14:11:53+00:00','root','survey import',X'9c7f926e75450b8bc378b5a8f97cd145ff6c5a3dc841201b098f42cef393d23a',X'a4389c978bb3fd51753be83d32800a7eed1cc0ae00acc0e2f323ecfdd8d58e84',X'adc301e10026b558bdd2bc7ea2a572ecaa6703dc0c9426fe8c0307bab29a0227',0);
INSERT INTO journal VALUES(23,'2026-11-26T14:11:53+00:00','root','survey import',X'a4389c978bb3fd51753be83d32800a7eed1cc0ae00acc0e2f323ecfdd8d58e84',X'9e91e5cfebc9f17387373d895307842d5186b9beea35bea6aaac91c002ae73f2',X'a8230457aeac4c48925a3fc751f408f7d5c9f5962f8d5a519650881600965257',0);
INSERT INTO journal VALUES(24,'2026-11-26T14:11:53+00:00','root','register contact',X'9e91e5cfebc9f17387373d895307842d5186b9beea35bea6aaac91c002ae73f2',X'df30f1a3b5c6d82ea93efb05c3aa6674eac228de56671b2917ca499d0f45d66a',X'ad738d31e500526fd205c472c1fe602fe6b1b4bd3f464417352784bfe4c382c0',0);
INSERT INTO journal VALUES(25,'2026-11-26T14:11:53+00:00','root','register alias',X'df30f1a3b5c6d82ea93efb05c3aa6674eac228de56671b2917ca499d0f45d66a',X'4d399f9b3ff4524bd6d697814c556c1604a60c9ecaf24f4b67060e21fd9e3c14',X'3b1f90942dfea1f1e94198a976f4b2feb03108d8000bbfc9e7b9b89cec8b97af',0);
INSERT INTO journal VALUES(26,'2026-11-26T14:11:53+00:00','root','register distinct',X'4d399f9b3ff4524bd6d697814c556c1604a60c9ecaf24f4b67060e21fd9e3c14',X'55c1fdb5d53fe40fded835a2769cc857b5f5b3f39a57b21a178fce5b5418650d',X'35e33a600d2ebab48d61cf549721147e19edcebd4bba6619443fbe7b8ff77f8b',0);
INSERT INTO journal VALUES(27,'2026-11-26T14:11:53+00:00','root','grant adjust',X'55c1fdb5d53fe40fded835a2769cc857b5f5b3f39a57b21a178fce5b5418650d',X'98982aaa4679f77a6c5bcc916379484408c1a478ae1d135a2f54eec01599467a',X'6041c1404f9ec951c36d6899813eef714d059ae1b622c917ee5d547b34dba544',0);
INSERT INTO journal VALUES(28,'2026-11-26T14:11:53+00:00','root','grant account',X'98982aaa4679f77a6c5bcc916379484408c1a478ae1d135a2f54eec01599467a',X'98828746af20e53b2886b36bb2ff79fe5b002883f18dd4861226e5597f922ef3',X'a99ecb08a8f9939fcc263f9de99bbc080343d9ffdfd8d828bb9ed3e8fb387cc7',0);
INSERT INTO journal VALUES(29,'2026-11-26T14:11:54+00:00','root','grant paid',X'98828746af20e53b2886b36bb2ff79fe5b002883f18dd4861226e5597f922ef3',X'2d7d8c93b06b231ef9cb0554ee0034eda92e185cb9b66354896abf4cd08bddc2',X'10bde8aef3b53cc1ec98250412e384ccfebd16e0be362df0c80b3bb14386dfac',0);
INSERT INTO journal VALUES(30,'2026-11-26T14:11:54+00:00','root','grant amend',X'2d7d8c93b06b231ef9cb0554ee0034eda92e185cb9b66354896abf4cd08bddc2',X'90f69fa718cbf41fb63d687cf4532d91661b903cdfac2d2704eed9aa231afd8d',X'99e90bee23a3c06b153f2bae0c6df96b32bcef70523579d711653b804624516d',0);
INSERT INTO journal VALUES(31,'2026-11-26T14:11:54+00:00','root','grant account',X'90f69fa718cbf41fb63d687cf4532d91661b903cdfac2d2704eed9aa231afd8d',X'a0eb80f8fe4b455182ce58b2554bd246fdd43adf9e321cecf3776f01192bb587',X'3de41f7708b6c2feefaad450e230298b22cfc388c4cf3e9c122a835117625fa0',0);
INSERT INTO journal VALUES(32,'2026-11-26T14:11:54+00:00','root','grant reclaim',X'a0eb80f8fe4b455182ce58b2554bd246fdd43adf9e321cecf3776f01192bb587',X'e5428d57dd0abc6234a1e7ced123c3466672bb4805a5ac21ca0b4c4d27a55c4b',X'85d98ee8c07747ee12edff3d4c2ef9628d4b20f323dcf4657fac4987baf90721',0);
INSERT INTO journal VALUES(33,'2026-11-26T14:11:54+00:00','root','grant repaid',X'e5428d57dd0abc6234a1e7ced123c3466672bb4805a5ac21ca0b4c4d27a55c4b',X'7b1a13fd3754e92ed9560ab338fc1ef85c5ffe4e9e5a2e0adf62b8b5e8f3d6d7',X'5fea1c8edcd1804eeef72f399b4273c4d7c70de985e1039f60e8e954bd948a82',0);
INSERT INTO journal VALUES(34,'2026-11-26T14:11:54+00:00','root','award score',X'7b1a13fd3754e92ed9560ab338fc1ef85c5ffe4e9e5a2e0adf62b8b5e8f3d6d7',X'80b239703184d68f0b3f649be9857c28c2bb8a0917ff43998af434ea080c25c2',X'eabf05139b7d02b38e5b104e968296d5635f83f75bcbf615e7944fd3cf7406f3',0);
INSERT INTO journal VALUES(35,'2026-11-26T14:11:54+00:00','root','survey theme',X'80b239703184d68f0b3f649be9857c28c2bb8a0917ff43998af434ea080c25c2',X'77cfb14fa3d97dfc8f467bd3227e49e557ad9e8b00df94571b2c2f0e7ebe9bb6',X'd7fda72fcb5f56c070604957631f5ff974f56de70cd6836b59b760437e30a4b3',0);
INSERT INTO journal VALUES(36,'2026-11-26T14:11:54+00:00','root','survey theme',X'77cfb14fa3d97dfc8f467bd3227e49e557ad9e8b00df94571b2c2f0e7ebe9bb6',X'ac7f197515f4328420fb0621475ff70cae1e5c20997df42c57536873c08009bb',X'6a387219cd901b8bec0d78349f3588315ba5b7577ca6b48afc812dc267ab9557',0);
INSERT INTO journal VALUES(37,'2026-11-26T14:11:54+00:00','root','survey theme',X'ac7f197515f4328420fb0621475ff70cae1e5c20997df42c57536873c08009bb',X'cc29d063e29d54e7db8035cdc341872a1b428e9794cf6764c383cab2faf18252',X'207945f89af5316a5a55895b3407ea4b81b5ace0fe6565f53d65492b23ef5313',0);
INSERT INTO journal VALUES(38,'2026-11-26T14:11:54+00:00','root','grant open',X'cc29d063e29d54e7db8035cdc341872a1b428e9794cf6764c383cab2faf18252',X'e06ad504ebcf9605b3dc26740582421dbbe16ec6f7ab097eb8f6843831be3c30',X'449aae79a2a0f07f4430af34e095221a1708d42b0825a128e634b03e638e854f',0);
INSERT INTO journal VALUES(39,'2026-11-26T14:11:54+00:00','root','grant remove',X'e06ad504ebcf9605b3dc26740582421dbbe16ec6f7ab097eb8f6843831be3c30',X'9c454777f25ab428217b63ffc4872ca65f0c087c2f1335146e56d24f16d7d2b0',X'ddbfc6bf9929495a5ea4f78b524431ab871048267d88a54a39b890917187399c',0);
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'2a11afb40096677298064d3adb6a41d0','{"municipality":"Ekerö","language":"sv"}',X'751f6ae6c0679f9de5c6f3251579e7e38c4879c4c9d47ca32ed2c0ddb10a2946');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'd40aec82dc79de2069d7eff6959aa00b','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'828cc5d8b4686a1ca02c62cae9fae54beefa8921a92f7538e632a47230bdcf64');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'bd27c120b922a3e0d01d4eed9ae14c38','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'83e44bf62d3f2317570bbbfade9eb4a6433c4f6a475843e4f4af921baf52aefd');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'c92eba142ec4642b2d9f25eb0c7b26b3','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'3f00d09dd8826eeaa6bf8e93335194249ec8a9a829e78947a3369e08f6900f8c');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'468e5a7f8446f1178c2f62586c54d9eb','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'37853d5ed74932d5a94662c9506a386934afd0652547c5d87a3b9fe48d7678ac');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'a52927f20e156fd3c8f80ec3ebd08d7c','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'321ff7821720a6b9b67882b0ec3d813aba1bd08b620d695127774cdd2e7f81fe');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'b512ffc9309812c87df19d8ca8804ffd','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'd0fe0cece4e83a5eb9dcfbd9663559131a1f340574e40c5c57bb93a62a6bcc2e');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'dfca924b3cb496e3d7f0c5350d590805','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'4ac51ad6e6e99bb468eaa6ac071b2182c7c1c44e014d1b8b1154d19836b169c9');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'681e760ac7e4129fd64aa4b7b21e9de5','{"applied_ore":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'93ca32e32b4a4642a47462c262a83d273a7897570267fa3d74bcdc4377294210');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'7cf044336e812bc8655cc5870c250c86','{"members":62.00,"rent":24000.00}',X'2de041bddd6684c9f3765b4338955b9d3a0370471e6af11e341884ae7e3f03d7');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'afa5ba1bd74ec6b377fc927d6cadfe14','{"applied_ore":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'c189b88450e2ca0b69a7f72c51f3e0c5fed771f4db3170e66fe0e2190f46f429');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'499ee90ecf3330e442e0c63ec4ba2d8d','{"members":40.00,"rent":14200.00}',X'e5f08660dca1330e0ef4acbcfeee4505bf7f0d4496c25de28d84a6b0f36c7de3');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'e86e564936cc7189b08dd64cf3df4fbe','{"pot_ore":5100000,"claims_ore":2908050}',X'aeb4ca70845bde3a37ea3b003688abb855aaa31f8eba91e3a8f6f3a8a1074154');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'1c08021e0f58e3f932b90cfb7af211ee','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'f603dfee67ece02d4125914931318ec1a68949d574541d5b9db83ab7da2edb96');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'ee56e66b85a274e09a657cb0d808373b','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'7a7351632de5bbddc3b33cf3de0397cd9bef246793bf393bf2ee228cb53f6d0a');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'5f88079263efe40bf7069c704b5f57fd','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'fccdf0a86576719500642a3736ac6e8656b4c0352741ef743afb0f86b712b8b0');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'4f81499a0decd2c376626408177bc731','{"giro":{"old":null,"new":"875-1810"}}',X'0e1f27f8f73828eba686bcfaa91c132b2d411a8e4fc3b58f4d9d3c2ff7736e22');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'5a3b54ed5bba3f898673c283cad0f710','{"giro":{"old":null,"new":"64 43 04-8"}}',X'b1958a3e4388e35ececd631b39ff6e10dc7c821fc9d7605d7ecb07d5a45452c7');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'2bdc2a5747da482218e4b2788473b2cd','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'8a47f1d5b05e5d7405cfb21e6b7e4087528476889df6937521e9284e3360b73f');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'39b388b3dde6e7efe4bea4e176fd8f3a','{"applied_ore":{"old":null,"new":950000}}',X'8120f9689e0e0675fc91044d2adf528e5329590261378adba3d3cbf5cc39dd27');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'f7e517ca70ed0d97e4ad9fc3d3cc12f2','{"applied_ore":{"old":null,"new":900000}}',X'46355b8425c6e96de50776d5389a2f8ddd0d6fc26ba19b20b5eed58ab4592327');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'27c5339a7c0ed2c736cbdcec5b89482d','{"pot_ore":4000000,"claims_ore":1850000}',X'24a88ddf94137348e28ef36032c33b38f8fa130179048e98cb89fd29171f2d8a');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'7d380a000cc6e157129ee8706ee40b98','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'191d1dabee32e3333c3dcc6df1263275f6dbbd0ab687564b58489904eea91564');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'c63f3233be90f38b4d5f415ae0e05286','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'57181a7a0e0764c07a6173ad085387b9153bbd23d80479db3a6a4a41af1d5735');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'0b3470777ab5040296367f138956b826','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'd78ef811c6542205b86ebcd6c24a1b9c40f66e4cbfa94978142cd45380ea6dc8');
INSERT INTO journal_payload VALUES(24,1,'organisation 2',X'741b1c9d77babc87bab3ddb4afc76ffa','{"contact":{"personal":true},"email":{"personal":true},"role":{"personal":true},"since":{"old":null,"new":"2016-05-02"},"published":{"old":null,"new":false},"main":{"old":null,"new":true}}',X'a08aebd24300f07955d078f01fcd7c93435b38da389b41b0a0c70989ab48eca5');
INSERT INTO journal_payload VALUES(25,1,'organisation 1',X'd26911dced4c0991b438380dad74c6d6','{"alias":"BOJ"}',X'd175f8a68192dee56655b973b59383d917d52ca3e835bdf3c0daff3f3099e2cd');
INSERT INTO journal_payload VALUES(26,1,'organisation 2',X'd6327ccc221d85a79d0ccef6b2a5cba0','{"distinct_from":"Parkinson Färingsö"}',X'407feb548d7dc6c890f2e6df04ab8e529bbeddd4ebc1595655ede9182abc967c');
INSERT INTO journal_payload VALUES(26,2,'organisation 3',X'6e3dbc1ab68499eb395d899db7c11508','{"distinct_from":"Parkinson Ekerö"}',X'48f45e78e9df4949e3c218b79cce2e997f5903b7ce59c1fb0af1e294fdb56359');
INSERT INTO journal_payload VALUES(27,1,'application 2',X'5e398c862a62f7a1e61c89cfb185796a','{"adjusted_ore":250000,"reason":"når många unga"}',X'02f818ec8b058ce282cdec0f5044a4d1631ae7e6ba3643e6b7f7457933a9fc91');
INSERT INTO journal_payload VALUES(28,1,'round 3',X'3a5cc0ae0d27f460aab60f1151539af8','{"due":"2018-01-31"}',X'fd602f7e45524ddae6bc9a6ef5b7676416ebb8a0138fd678d285b4cf5bad6716');
INSERT INTO journal_payload VALUES(29,1,'application 6',X'0858e6f1874f69ec952337ae0dbf77c8','{"paid_ore":900000,"paid_on":"2017-07-01","giro":"875-1810"}',X'de5b89b663a29bd70aca4ec876edd269c9a75c4972632926b331fefa0216fb4b');
INSERT INTO journal_payload VALUES(29,2,'application 5',X'598112695e61f0a3a4ff14e7ed350e02','{"paid_ore":950000,"paid_on":"2017-07-01","giro":"64 43 04-8"}',X'19f3ebf1404835471afa865666ac10f3b054f622c494bde62175c55f00241aba');
INSERT INTO journal_payload VALUES(30,1,'application 5',X'0627b9a4e1732bec68c947bae105a92a','{"before_ore":950000,"amended_ore":900000,"decided_on":"2017-09-01","paragraph":"71","reason":"räknefel"}',X'a93c9ca40ecff3bd96df409feb66ee022db6c8a34a9a9210149f10e5e999e925');
INSERT INTO journal_payload VALUES(31,1,'application 5',X'665b038a9b10084cf41bed9c54013c28','{"spent_ore":800000,"received":"2018-01-10"}',X'7fb8230c228ec59b9235fec53dff21c9173baa5f96338d2b265594b16e801dc7');
INSERT INTO journal_payload VALUES(32,1,'application 5',X'a4f31470904585aedb661f6afbde2e17','{"reclaimed_ore":150000,"reclaimed_on":"2018-02-01","reason":"inte förbrukat"}',X'4f408c8f795b59035762508c152adbaea7a18a33e499f2c239a6f866668af1d8');
INSERT INTO journal_payload VALUES(33,1,'application 5',X'56512885f1244e0a4f2274464cc8bed8','{"repaid_ore":100000,"repaid_on":"2018-03-01"}',X'f11c2d13c0b5c9fba5a0920baade8b573883c7d5d2019e52c96f0f5c528bde57');
INSERT INTO journal_payload VALUES(34,1,'application 3',X'5876247b48d34a89f365053c7a786bcc','{"criterion":"nytta","points":4}',X'67d957e1a5f7559639ba726ed071cb64e270f66234707f6703ac597eca7c93d9');
INSERT INTO journal_payload VALUES(35,1,'survey 1',X'72d0b509a09ace101a8661795776ca6e','{"name":"enkat-2017","theme":"Lokaler"}',X'6260546597b0d61fb0871e148a484708ec53461845215f27a5d1b66d362a3588');
INSERT INTO journal_payload VALUES(35,2,'survey 1',X'd257e3b6fcdb02bc87bcb3984eaa8679','{"name":"enkat-2017","theme":"Kontakt"}',X'98159baa6f289b2418efaff6afb66ba1e5fc6bf6cc3dbe0d1f935cd71444e7f7');
INSERT INTO journal_payload VALUES(36,1,'file notes.csv',X'6debfbf7b7cd36ce9d8259e07e988508','{"sha256":"f6e3f5abbfae9051ad88071eafe497bab175e5ed6d18618fff3beed1219edfab","rows":2,"added":0,"changed":2,"unchanged":0,"twice":0,"refused":0}',X'4db439ae8f8370541741e285579e8c851d1e0995a1aa4a78faa6c20470325f29');
INSERT INTO journal_payload VALUES(37,1,'file texts.csv',X'1b55ac213111496ca4a8ff49eb1d9231','{"sha256":"8dcabb097cfb7edc6afd1d98428589dafb17802196d92f270da9e1149855c87f","rows":3,"added":0,"changed":3,"unchanged":0,"twice":0,"refused":0}',X'd6ec3a64545963d36177288b49549673d267dc065cf2ae49ddf8d594b6480a3d');
INSERT INTO journal_payload VALUES(38,1,'round 4',X'd61facdaea13de991cf825dbbd96e343','{"name":"tom-2019","programme":"stöd","board":null,"year":2019,"budget_ore":100000,"closes":null,"decide_on":null,"reference":null,"rules":""}',X'ed028d3c760e8a3700ef8b84b017947aeda7b1303608d890f0f6ecf962c9762b');
INSERT INTO journal_payload VALUES(39,1,'round 4',X'3ff37577994ac3187bad8b514633df80','{"removed":"tom-2019"}',X'5b8185e8f302466a80f683d64d044848b30d9fd54208d3c5d97ba13ba5d041f5');
INSERT INTO journal_payload VALUES(39,2,'round 4',X'587717735c6a3746ee558163713e4d76','{"programme":{"old":"stöd","new":null},"board":{"old":"Socialnämnden","new":null},"year":{"old":2019,"new":null},"budget_ore":{"old":100000,"new":null}}',X'55a12080b142d0dd44ae40ccedc98f96169c6120dd1743ce9ef9009cf139889a');
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
INSERT INTO seal VALUES(0,'response',0,X'000000000000000000000000000000006450c751dc70349b8406f49d39c83df7aafb7b2b58dd397f2328b98d174623c0e3674a2ac755306694daf7acce4661cb2e35b22139fdce2f55108c2530feda9e22f1505bcfa492b75df830d9ad12e6b1');
INSERT INTO seal VALUES(0,'response_theme',0,X'000000000000000000000000000000000b506c570a4a5e8322bbee030456169e00000000000000000000000000000000815a6952d0ff1bdb893b285b427a2298d9f2f284c8fe0b4685c36ceec31ec56b');
INSERT INTO seal VALUES(0,'round',0,X'0000000000000000000000000000000040fd3d63cb71894d1ee9a813d18132d2658308b451d0c5d2a9fdc2531c52ee2a09dfc6519424283040e52a3dab0172c3');
INSERT INTO seal VALUES(0,'score',0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000063701d1d2c23868ccb9e6b4bf73834e6');
INSERT INTO seal VALUES(0,'setting',0,X'f2a0b6ab9795524cdee13092af5a7d4c');
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
INSERT INTO seal VALUES(1,'response',0,X'b2e46bf38b2a01c3e1088afc0315632d');
INSERT INTO seal VALUES(1,'response_theme',0,X'12564afceb998fc54baddfbad42123d9');
INSERT INTO seal VALUES(1,'round',0,X'16e8bc62349c50bf5e75f7a8ce6dd6b5');
INSERT INTO seal VALUES(1,'score',0,X'6d73f52049aad811fa7eadb3e4452f85');
INSERT INTO seal VALUES(1,'setting',0,X'f15f8ee9aa64176718f60d8b6b649274');
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
INSERT INTO seal VALUES(2,'response',0,X'41a1a3a71317809db54d439e55835a8a');
INSERT INTO seal VALUES(2,'response_theme',0,X'2f872a32c94edcb502dbc4c567a3d52f');
INSERT INTO seal VALUES(2,'round',0,X'b91e4e9000802fb4fa2cb60791d6a0bb');
INSERT INTO seal VALUES(2,'score',0,X'e86d7537320c14e3e7c5c633433929c8');
INSERT INTO seal VALUES(2,'setting',0,X'3648750c5e0fcdf76a7d673cb9d1c4ed');
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
INSERT INTO seal VALUES(3,'response',0,X'cf34f06ef7f3b431adb227f2f50506c2');
INSERT INTO seal VALUES(3,'response_theme',0,X'b28af60148b6a22ca8fc4fbd8849cfff');
INSERT INTO seal VALUES(3,'round',0,X'b20e243d6eebc35670b06d9b5debc3b2');
INSERT INTO seal VALUES(3,'score',0,X'40b2844083ef0b4c4d9ff30465ce9c2e');
INSERT INTO seal VALUES(3,'setting',0,X'07b425831b699d6e4e1d19b75ec6aaa9');
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
