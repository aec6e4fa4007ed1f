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
INSERT INTO setting VALUES('survey_key','90901d83e975177462584f0b763589484838ed9fcaaccc8e0134035f3658c423');
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
	-- What the applicant states: members, occasions, rent, a result that may be below 0; facts as 1 and 0; classes as texts.
	application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
	name TEXT NOT NULL,
	hundredths INTEGER,              -- NULL: it is a text
	text TEXT,                       -- of a class, where the rules ask for one
	PRIMARY KEY (application, name),
	CHECK ((hundredths IS NULL) <> (text IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO application_quantity VALUES(1,'members',6200,NULL);
INSERT INTO application_quantity VALUES(1,'rent',2400000,NULL);
INSERT INTO application_quantity VALUES(2,'members',4000,NULL);
INSERT INTO application_quantity VALUES(2,'rent',1420000,NULL);
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
INSERT INTO response VALUES(1,1,1729656172829290276,'2017-05-02',NULL,'[1,"RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,7742922923748925522,'2017-05-02',NULL,'[1,"Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,8354901112184772049,'2017-05-03',NULL,'[2,null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,4173748082436698032,'2017-05-04',NULL,'[3,null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,377661178949448395,'2017-05-05',NULL,'[3,null,6]');
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
INSERT INTO journal VALUES(1,'2026-11-26T14:58:31+00:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'fbae81638037da54517f261a3cc21d482dfe56e09b2105329950b637a6290f40',X'ce8cd1fd29a7cd4a6da994a1e080f4a61ac25a4e0fb17777258bac142bfa1e15',0);
INSERT INTO journal VALUES(2,'2026-11-26T14:58:31+00:00','root','register add',X'fbae81638037da54517f261a3cc21d482dfe56e09b2105329950b637a6290f40',X'48e270d7d0ab1bb04c046de4242e10d679c56da25df3c01992fcf123318f6699',X'6c639635a175aa4c4dc31726619732dd7298d52c5daa2d350dea88976a7c7dca',0);
INSERT INTO journal VALUES(3,'2026-11-26T14:58:31+00:00','root','register add',X'48e270d7d0ab1bb04c046de4242e10d679c56da25df3c01992fcf123318f6699',X'00d905ec22894eeee1e63cf2857cb0f1e8f2cf82c38cb294fd7b5e8d1c572722',X'4db2ec451d3bc6bdf3eb3890f9eaceeb9c2c972d25554867d9527aa57c99d129',0);
INSERT INTO journal VALUES(4,'2026-11-26T14:58:31+00:00','root','register add',X'00d905ec22894eeee1e63cf2857cb0f1e8f2cf82c38cb294fd7b5e8d1c572722',X'283967c8e666a0809d73f07d297b66b5471f132329e2e862d122763ba738fa34',X'1476c5c0628dedc259687c2af70a25ffe4e63358ce30e32033818dd6119f0554',0);
INSERT INTO journal VALUES(5,'2026-11-26T14:58:31+00:00','root','register add',X'283967c8e666a0809d73f07d297b66b5471f132329e2e862d122763ba738fa34',X'86383ade106a7a3b81894c90bb6a8f3237b7d6926d58bb3d1fbc8c8a0cf1a44a',X'da951a60cce956cf6cc95d92c9245291dc5f391ab7b2dee21c00af12a496394e',0);
INSERT INTO journal VALUES(6,'2026-11-26T14:58:31+00:00','root','register add',X'86383ade106a7a3b81894c90bb6a8f3237b7d6926d58bb3d1fbc8c8a0cf1a44a',X'0278d957e11026a0188c814940661a8064c6f5e574328ff06a80f20f1267c8c8',X'658641a0650644783483a8cc905ffc7b89d496ee5a7c26899e27d84245b437e8',0);
INSERT INTO journal VALUES(7,'2026-11-26T14:58:31+00:00','root','agreement add',X'0278d957e11026a0188c814940661a8064c6f5e574328ff06a80f20f1267c8c8',X'2b4948f8d9cfebfce1eb614d8b846bc2a0ddb2bef07a198a8a14faa88cf7c663',X'0e8574c65a70d6d8ca913dcd7f045a51b557ec16678d4a0c01dab39d34343c59',0);
INSERT INTO journal VALUES(8,'2026-11-26T14:58:31+00:00','root','grant open',X'2b4948f8d9cfebfce1eb614d8b846bc2a0ddb2bef07a198a8a14faa88cf7c663',X'dc574f1f742dcc38b4f76218380dbe212b341d40e55b83698e6bbea2af41539c',X'7f1c14794c017868ad22d1ba5ff53c23d27ab6a88cd2f8a301d4156e68ef1df9',0);
INSERT INTO journal VALUES(9,'2026-11-26T14:58:31+00:00','root','grant apply',X'dc574f1f742dcc38b4f76218380dbe212b341d40e55b83698e6bbea2af41539c',X'16ea1b7e95a9e18397dc86e1676a3645b6908370e25cb7aac4f4aee29ec5f23f',X'414264b8c85c85de0672543d534713936bf7a3b27d4abc929140713734a5a86b',0);
INSERT INTO journal VALUES(10,'2026-11-26T14:58:31+00:00','root','grant apply',X'16ea1b7e95a9e18397dc86e1676a3645b6908370e25cb7aac4f4aee29ec5f23f',X'36074d080b040004790f745d512093458e7271f924340a79aa747555b5e9566e',X'90a345a682002fe209f9449fba7b505372ffb4d4e0db43890ce881f8939c8a9f',0);
INSERT INTO journal VALUES(11,'2026-11-26T14:58:31+00:00','root','grant allocate',X'36074d080b040004790f745d512093458e7271f924340a79aa747555b5e9566e',X'd7ada3b5ecb5e5fc8a929f7d34dfd196cbb8bfe8a8b63406e6810c2537e5d644',X'6b7ed5c79761434e42ec4c7da91b1745cf4175a5f2b2948c104ed2ab73d8c18e',0);
INSERT INTO journal VALUES(12,'2026-11-26T14:58:31+00:00','root','award open',X'd7ada3b5ecb5e5fc8a929f7d34dfd196cbb8bfe8a8b63406e6810c2537e5d644',X'e8779f2757c7ba06af25f3734b4c149dd5252d96288531cf783536e59e9faf8c',X'f0e7b6c12b60bee1cdea1da21e667e5648e63e03d104f6d32a50fc8c84a99742',0);
INSERT INTO journal VALUES(13,'2026-11-26T14:58:31+00:00','root','award nominate',X'e8779f2757c7ba06af25f3734b4c149dd5252d96288531cf783536e59e9faf8c',X'f3d2e08626c9ae11dc9ff291f2accbd98a88c6b3d5b106a6a318de23adacc1cd',X'57aa11d11f662f3ef15af006e79613446a31b1c3dcca4c7d220148703c25cb2e',0);
INSERT INTO journal VALUES(14,'2026-11-26T14:58:31+00:00','root','award nominate',X'f3d2e08626c9ae11dc9ff291f2accbd98a88c6b3d5b106a6a318de23adacc1cd',X'a2b2ae82930d9d438c7d418e896f74740ccabb054d6b9cd5b64395ba0b48fbf3',X'c045836ed7df528d86d8a32f801d7b0b821e1255509c9dd71751526fff114d07',0);
INSERT INTO journal VALUES(15,'2026-11-26T14:58:31+00:00','root','register set',X'a2b2ae82930d9d438c7d418e896f74740ccabb054d6b9cd5b64395ba0b48fbf3',X'c5ef9fbb7cfe4218a8bc0d629e78e20cc0439027a77e5bae06e793d393245ca6',X'0a61b24f5411ddfe7cfda34a6ca2413c2e49a4f557bddedd6baf66f55fbbc457',0);
INSERT INTO journal VALUES(16,'2026-11-26T14:58:31+00:00','root','register set',X'c5ef9fbb7cfe4218a8bc0d629e78e20cc0439027a77e5bae06e793d393245ca6',X'2dda0b5c635dda46ed1d5b0af871f0d0937804ee439b9c74079be26bea06c12f',X'b7bce2af4d619855c94d5796421f139a8165e32533b8aa7a79552c69fa4e66ee',0);
INSERT INTO journal VALUES(17,'2026-11-26T14:58:31+00:00','root','grant open',X'2dda0b5c635dda46ed1d5b0af871f0d0937804ee439b9c74079be26bea06c12f',X'cd059c451ab19ae5ee8c958530ba702747aaa0e027fda1d2e986809fb4466f32',X'8634c6dc6d9b02bb0fc585f2aa51894bf8f253a1d94c8a61c9ccf10a0a43d327',0);
INSERT INTO journal VALUES(18,'2026-11-26T14:58:32+00:00','root','grant apply',X'cd059c451ab19ae5ee8c958530ba702747aaa0e027fda1d2e986809fb4466f32',X'2164b147df74bc115e1ab912171a37818da034a594efae2191dafd28a5425008',X'ab9a2dcd64f9b3e9136b608626946dea2af4c149a9abcdcceaf9bb083af45129',0);
INSERT INTO journal VALUES(19,'2026-11-26T14:58:32+00:00','root','grant apply',X'2164b147df74bc115e1ab912171a37818da034a594efae2191dafd28a5425008',X'6d0cf65422054a9142cdc62bf68d47b52ecb9b4c5f6c57d8b1757c24534cb537',X'9a5406a688595d963a5d01461a9c9e1ea1883c55354f5df0fb428629b6a61141',0);
INSERT INTO journal VALUES(20,'2026-11-26T14:58:32+00:00','root','grant allocate',X'6d0cf65422054a9142cdc62bf68d47b52ecb9b4c5f6c57d8b1757c24534cb537',X'b18e295a0562812015e0805b10f37b6c033d9a391437c3ff9f9726d297c0a771',X'49831d38fe5eeae1041a1eb050a0be53f6f5afb12e33764acb0955a691b13b98',0);
INSERT INTO journal VALUES(21,'2026-11-26T14:58:32+00:00','root','grant decide',X'b18e295a0562812015e0805b10f37b6c033d9a391437c3ff9f9726d297c0a771',X'4d55c9eb4b4be07e367d37ea201c9952ff615a77845098c04d36563b93bf6017',X'8fa31b9bfb5c5f8d147b960fee823163573daaba525a4247abbcb15cf327f24a',0);
INSERT INTO journal VALUES(22,'2026-11-26T14:58:32+00:00','root','survey import',X'4d55c9eb4b4be07e367d37ea201c9952ff615a77845098c04d36563b93bf6017',X'f2ef75754337678be3d138f9d53f88de52f0d5e1885acf24029d429ab0f63fc3',X'7ce1619a4267965e525f156a827c66473c14cb5a9ca09a0b81d3e62775f7c7bb',0);
INSERT INTO journal VALUES(23,'2026-11-26T14:58:32+00:00','root','survey import',X'f2ef75754337678be3d138f9d53f88de52f0d5e1885acf24029d429ab0f63fc3',X'1c79cb6a8cb4b9eded08f526f388d9e2ad59ccb06ff0a34673d82e7d0e994122',X'b8efef8e8c491f643d8f3ab0a596ee13cdb3a132d2c7fad3759fb4d5c2658315',0);
INSERT INTO journal VALUES(24,'2026-11-26T14:58:32+00:00','root','register contact',X'1c79cb6a8cb4b9eded08f526f388d9e2ad59ccb06ff0a34673d82e7d0e994122',X'e60d29cc73be05b6c3354d80d2bea6c486814676ada459afd4c9298b7ec1a9db',X'7893095a573d8aadcb5a7dabb9e7c54db8eea79fb9e8faea49f29dff1406b4d8',0);
INSERT INTO journal VALUES(25,'2026-11-26T14:58:32+00:00','root','register alias',X'e60d29cc73be05b6c3354d80d2bea6c486814676ada459afd4c9298b7ec1a9db',X'61e0a189a238fbaefd349538c266144e249daca0758181c9c8c308ed5c44ffd0',X'27c8dc5df6c880f9a24199d667a4abdcc099f9b5423700c1346913a80e32f086',0);
INSERT INTO journal VALUES(26,'2026-11-26T14:58:32+00:00','root','register distinct',X'61e0a189a238fbaefd349538c266144e249daca0758181c9c8c308ed5c44ffd0',X'1254fe524618a44cdc157ab428c7af0b0eaa5232f9427e74d90682ad54b981b2',X'f450e79c3108bd74b19da3a2dda21718a40fe2293f91225d1e174122088934da',0);
INSERT INTO journal VALUES(27,'2026-11-26T14:58:32+00:00','root','grant adjust',X'1254fe524618a44cdc157ab428c7af0b0eaa5232f9427e74d90682ad54b981b2',X'0124bca4addaf37e051fcc019f5dee98cfbbf560e8d9cd9cff01ce1271174d71',X'0e5c3207a117fbe8ee5ec376eae25b5ce19aeb290cc038ea6a79e0a70be9f62f',0);
INSERT INTO journal VALUES(28,'2026-11-26T14:58:32+00:00','root','grant account',X'0124bca4addaf37e051fcc019f5dee98cfbbf560e8d9cd9cff01ce1271174d71',X'47a719aba66d7ac20266f9ff30927b69e8fe03413b91612a8d0c90c1ac440dd7',X'4e5b2954624f360cc443815cabdcfbe8854f83ceacd064e2d171e2145dccb064',0);
INSERT INTO journal VALUES(29,'2026-11-26T14:58:32+00:00','root','grant paid',X'47a719aba66d7ac20266f9ff30927b69e8fe03413b91612a8d0c90c1ac440dd7',X'6cea4d06247a0f03b294b36f6d47f10281039654f9b42ae4016360f114d3d426',X'81c6aa99d9f3d8e230b953288f510124e2288b202ad3bb2fcc01d13b96f24f23',0);
INSERT INTO journal VALUES(30,'2026-11-26T14:58:32+00:00','root','grant amend',X'6cea4d06247a0f03b294b36f6d47f10281039654f9b42ae4016360f114d3d426',X'168675ff00fcd12594e5f4e62616712eeed9da49dace62a410af3e2830b6d211',X'9bbb875bb6960ee9b67a9f1d68fa5fc68b8bb842912df3c7107be2baa6e89724',0);
INSERT INTO journal VALUES(31,'2026-11-26T14:58:32+00:00','root','grant account',X'168675ff00fcd12594e5f4e62616712eeed9da49dace62a410af3e2830b6d211',X'442989d9f5de8b759f91e651d32979f370377b84a9a04a08c6e20dc3e6019f5b',X'5d87d028c4fc38ea9ffb9e216b17155835b68abf52feadfb73c3a900cd851121',0);
INSERT INTO journal VALUES(32,'2026-11-26T14:58:32+00:00','root','grant reclaim',X'442989d9f5de8b759f91e651d32979f370377b84a9a04a08c6e20dc3e6019f5b',X'ff533064b15bfb2792fc87ebacb2c4552e94958c477787e5b977d5fb791eb6a3',X'668cda7c4a9c2719cf279190ef18b8a496e9182c1df573a3e5e660e609b16c12',0);
INSERT INTO journal VALUES(33,'2026-11-26T14:58:32+00:00','root','grant repaid',X'ff533064b15bfb2792fc87ebacb2c4552e94958c477787e5b977d5fb791eb6a3',X'6de5856035ef7b2b1aedff2e3a7aa5974942927318442f8e19727e625feedb0b',X'd127423a255a24506be6e11ebda68afb79f2313db8f7f6760c965c9f7ce2ee3b',0);
INSERT INTO journal VALUES(34,'2026-11-26T14:58:33+00:00','root','award score',X'6de5856035ef7b2b1aedff2e3a7aa5974942927318442f8e19727e625feedb0b',X'05d125fb81082038e02394ed7c2d9a7c8c9800a1a211938dd236576a5fdf68a9',X'2eb086c3a5aa34c77b759e7d6e46438805b095a40b36fbcaf8a9ee02dd4b682f',0);
INSERT INTO journal VALUES(35,'2026-11-26T14:58:33+00:00','root','survey theme',X'05d125fb81082038e02394ed7c2d9a7c8c9800a1a211938dd236576a5fdf68a9',X'3c9a8273784bbf146227f9fb43449645f77b4008ad8e362410a741360f4794a9',X'bf4decd1df859b638637b31dc355c089d59b481ba6c957504e578026a97b57e7',0);
INSERT INTO journal VALUES(36,'2026-11-26T14:58:33+00:00','root','survey theme',X'3c9a8273784bbf146227f9fb43449645f77b4008ad8e362410a741360f4794a9',X'aca6926269484c9748b291b736b5c84c05aa24cc088cc242c202815be92339ad',X'37cdb0129342fdd5cb5291bdbc622908049c7719488dc274c1151766cf34d41e',0);
INSERT INTO journal VALUES(37,'2026-11-26T14:58:33+00:00','root','survey theme',X'aca6926269484c9748b291b736b5c84c05aa24cc088cc242c202815be92339ad',X'b689f9cfcd15a9c8952a96a4cfe367a87158360b872f530ce49afb05fb3ab03d',X'45869f53b557d6df8c56c7bb2e9c0c3322a8f388f0e146d78960fe40db55edfa',0);
INSERT INTO journal VALUES(38,'2026-11-26T14:58:33+00:00','root','grant open',X'b689f9cfcd15a9c8952a96a4cfe367a87158360b872f530ce49afb05fb3ab03d',X'4c274ae8a044850bfce0260f5a02d7b9a967b2bd9c21d86a464f6f0ebbef34de',X'04e399e5595ef7748a94dac49ec00d76716ac5806b941b791a9d21b984cdc7c1',0);
INSERT INTO journal VALUES(39,'2026-11-26T14:58:33+00:00','root','grant remove',X'4c274ae8a044850bfce0260f5a02d7b9a967b2bd9c21d86a464f6f0ebbef34de',X'f150f5c7ebca1beda0ca584b3c20d88c5c4b3c45dc7b84aeafa78f979d3d958f',X'4dfb42ab8be0d7555bb80afd971ebcc1cea7e9eebc14bac745733887f76fc1a2',0);
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'e6df5e7f68c401d197b6785ae4ea9d32','{"municipality":"Ekerö","language":"sv"}',X'cd0944b92a9370a90083c512b922310ce0c943b3b76b70571275e8ec8e5dae7a');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'fc6ec771a9f5cc6f275ae0e84f5a3c8f','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'ecf5f05afcc247991f8fc17d213ca4005d3820190a2a1587a71235060154bb41');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'b6c5c41396e233b5a4554c745e9c4316','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'3b65c129b503529e7538832367156acef6c5d429c805be5b9524f0679bb09c53');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'9b8bb50b9df707843b037be05ba0e686','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'2d4c562553399e83bd2d865b83dc93363c2af87fd03a38725156697d6c0f371a');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'8d8027eb281a5d599bdce87e2b0f5f42','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'958b741709f4af218c8ea6b79ae3d97b9e19a04e13478a7749d5713168c0b898');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'c1d899e3026af9552d7669f343a693ef','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'b3768d2c558ed1a7a55df2c5a6f71b354a98b03096216fe1a295ed057b9f8023');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'abeed3c7a2fbbf8a680027df0c4d8843','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'b12f445f8a24edc6837a906a6c24aad060551f8583de2e4fd7ebdb2073badcc4');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'e735f0eb8a38285dddc82ce1d49f692d','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'02826c7a77d90dc70c69ed3e7326100cb79971a8a9825fe53ae7d8d030ce8f81');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'ced730613f055d43a8079c296295131c','{"applied_ore":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'd1b8e8c5957f874f829a0d6ac1aeb1cfcd37719a3139c0eb050377f045820bfd');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'0ace51ccefce55b0b30370fced2f6629','{"members":62.00,"rent":24000.00}',X'5848c726168b5f001923e9df4b48583e97a48ab08f04931a57e0ecf8b0a0fffd');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'4fac09e9d0209f7fe3137902b9477c54','{"applied_ore":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'1c109a22f20755f31a88c9e9087155db7dd358dbdb84d23c5f3fd7c537e3e657');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'e66ede8e95f3d3523db649a452ef6364','{"members":40.00,"rent":14200.00}',X'4ecc2dab6c6d2fa63aafa3e21b5fe131c5ee8a76d54ca62da6ce868ca0c69657');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'38659a08f16f281f87f20af0d89468b1','{"pot_ore":5100000,"claims_ore":2908050}',X'785d23ee58d03ce64ee002d42c05f862dc142b1c1c9e4acb16aada71de29fea3');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'93471b43fcd062d5f30972b791aaf5a7','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'72848d605f980a4fb11ce4e194b241d81e4754f8f81b2b2c379e4d36ff7da3c2');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'1c700f8d7eea1a6df29905ec6f76753d','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'b32f3cbd2303233673e51fece938d4ac39788f05a57a81af06ae3e6317ed4d93');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'38229d3baf3a7b2f499c7d642343d35d','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'485818bf9d19f364ad24e807f7511c8d06a9c5ef08e825925943054b53186d29');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'1766da9011ef087de6e20f96136ed189','{"giro":{"old":null,"new":"875-1810"}}',X'6a2984fe81c7b17be73117b7be1f6cb45f4927e9e50320def473728d843e0f47');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'5e530dceda88aed208576914c28461a4','{"giro":{"old":null,"new":"64 43 04-8"}}',X'3c9ab75e7c40daf8b85ee30a1d3763213e92d380afb263f2771ad44eac035e44');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'f4d915ee46dcfe020433a11ffbab2a7f','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'08749763337b7e30a7a889b57e8a84fcc64596a270857b5a8fc2cf4a240035de');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'632e3dea6dea45964ae009fd503a736b','{"applied_ore":{"old":null,"new":950000}}',X'30eca20ae5ce0f767a6956fb447a7fbb653b1e1984c89fa1a4c2ace9570660de');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'5e6c03196cf55b3d9e5a364feebc13c6','{"applied_ore":{"old":null,"new":900000}}',X'356a4294ffd336a1831ca2e5217b8076c9f4e3867b74ab2bd2a4b1ba8a4e5290');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'6529f422d78978721c4f1f3c9b86e3ab','{"pot_ore":4000000,"claims_ore":1850000}',X'0c29e9e306a0648dbae6999422b62433bfd164e1af056a163ce3db9817a556df');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'895bf4636589028e14d407591575239b','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'e11af2c90b8188c6fcc7e3f16d1358755df0eaf9fd6248299d3cd458d9bf4d91');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'bb8b927844e9e63aa9717673569eaa66','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'b9856c0e60cbb76f11f26f85519337b396e424cf1b826fbc81cc173a1f6e3282');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'a004582085cd8a1fa1c15ae27f4a2d78','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'112624361b9ec15e1adea546d884e16eba57740b465bffe13d6b5d57484ed9ee');
INSERT INTO journal_payload VALUES(24,1,'organisation 2',X'28f6f4b822991f4991451702ee0c26d6','{"contact":{"personal":true},"email":{"personal":true},"role":{"personal":true},"since":{"old":null,"new":"2016-05-02"},"published":{"old":null,"new":false},"main":{"old":null,"new":true}}',X'fd28c34ba66bba26e676dad40ef8e2d52d5ee6ed0f901adf1b88c7ae9e05627a');
INSERT INTO journal_payload VALUES(25,1,'organisation 1',X'ec14afa46fced8759774544bed512c59','{"alias":"BOJ"}',X'a8c406d46c429957afeee2072ae617424732a584864f7c7eb12b8df862b341f9');
INSERT INTO journal_payload VALUES(26,1,'organisation 2',X'e7769dd31413205d28f2632037d63a27','{"distinct_from":"Parkinson Färingsö"}',X'3e5eb36d9c9e5e8f996a31ced8e1e0e76f8cbb1a2286346a8b374bdf5fe26913');
INSERT INTO journal_payload VALUES(26,2,'organisation 3',X'f42504f41254536062c0a6881438a015','{"distinct_from":"Parkinson Ekerö"}',X'3bf2bf2762d3a75bd6177dd5ed6abbcaefe0f48220d24f170b7e0ca6b2a9f422');
INSERT INTO journal_payload VALUES(27,1,'application 2',X'118bbc6d8f2229d377fda0757b0ebd5d','{"adjusted_ore":250000,"reason":"når många unga"}',X'7f2a4272c2d31c3513f2794cc2b661c6e566f3d462f75cb87e65e0ffce059f03');
INSERT INTO journal_payload VALUES(28,1,'round 3',X'56948fdeafeb91960847d1c5d0499c61','{"due":"2018-01-31"}',X'c8b672ad474c758347c3ee23775ca5513abecae501550539446947e019a17338');
INSERT INTO journal_payload VALUES(29,1,'application 6',X'7f07d8462480230666dcf09d7cfb0d10','{"paid_ore":900000,"paid_on":"2017-07-01","giro":"875-1810"}',X'a42ab48a1f2b61aadba877a12878a8fd9e92dbb327cd7efcc1833c62296246b4');
INSERT INTO journal_payload VALUES(29,2,'application 5',X'c1d286cb0b995ea22338c9e22659bb9e','{"paid_ore":950000,"paid_on":"2017-07-01","giro":"64 43 04-8"}',X'8dc1092ebdc743a204398a4e6496e099d525331830d93c3136729bac3368409c');
INSERT INTO journal_payload VALUES(30,1,'application 5',X'9eab242989fc1ba7b1aeda1faa03215a','{"before_ore":950000,"amended_ore":900000,"decided_on":"2017-09-01","paragraph":"71","reason":"räknefel"}',X'ff7eb15faa74b3c8e20a640693a925c75e38f2dfd5d2757b27d8c734fca811fc');
INSERT INTO journal_payload VALUES(31,1,'application 5',X'07dfcb1a1a1d0c41467e7486223ceda6','{"spent_ore":800000,"received":"2018-01-10"}',X'f42102c60083a48de6da521ddfa4b8d9ba03003eb8f1a95a06d61d4601c2eaa3');
INSERT INTO journal_payload VALUES(32,1,'application 5',X'8c3b4fc0319bc594d4a8070509ee20c8','{"reclaimed_ore":150000,"reclaimed_on":"2018-02-01","reason":"inte förbrukat"}',X'8b2199479a2b11a7a3765407eda61ab910bc339cf2cd8bbd1907a652eeb891ad');
INSERT INTO journal_payload VALUES(33,1,'application 5',X'5afa8c0ba639a66008f6ac8540ce3b88','{"repaid_ore":100000,"repaid_on":"2018-03-01"}',X'ec08d6ba2cab5c0128711faf60aa138900c96f0b06478137ca5358340a282aa6');
INSERT INTO journal_payload VALUES(34,1,'application 3',X'cadcfbd3a8cd4ba31389be193b7ec6be','{"criterion":"nytta","points":4}',X'c134cfad3221bf689643cddea68e35a0024c8b04ee99f61051e9243c73a17e36');
INSERT INTO journal_payload VALUES(35,1,'survey 1',X'91ea2fd8db86d13cd296ea88d49bed17','{"name":"enkat-2017","theme":"Lokaler"}',X'efd64dd55e2893c467d87fb328fbeaeb4c6c71520d269a370ccc6862149b3824');
INSERT INTO journal_payload VALUES(35,2,'survey 1',X'889c4dec5c18c5077287ce18b7e6f0b8','{"name":"enkat-2017","theme":"Kontakt"}',X'591c37c403b816209efe5695749b79ef31aa719eb9b245299d5c96797f630c6d');
INSERT INTO journal_payload VALUES(36,1,'file notes.csv',X'48d6bc989056f8677def7d6253aad93a','{"sha256":"f6e3f5abbfae9051ad88071eafe497bab175e5ed6d18618fff3beed1219edfab","rows":2,"added":0,"changed":2,"unchanged":0,"twice":0,"refused":0}',X'9ea9b983406e268495df90b1472f24811bbc11ed52300385e9e91a34da8b8e9d');
INSERT INTO journal_payload VALUES(37,1,'file texts.csv',X'ff7d391e476d58541014b342f1b0b4d0','{"sha256":"8dcabb097cfb7edc6afd1d98428589dafb17802196d92f270da9e1149855c87f","rows":3,"added":0,"changed":3,"unchanged":0,"twice":0,"refused":0}',X'a39d965d01c3b31c0dde60f6c35b171aa90f1d6fcb38cf1d952ac6f4316361bf');
INSERT INTO journal_payload VALUES(38,1,'round 4',X'abc930dba9ddffe509f268373a365182','{"name":"tom-2019","programme":"stöd","board":null,"year":2019,"budget_ore":100000,"closes":null,"decide_on":null,"reference":null,"rules":""}',X'0c2e9ddc2d1dd50cd752997df454cb7b3f6fd06163211ea2930fb2f96b88b4c5');
INSERT INTO journal_payload VALUES(39,1,'round 4',X'811a708bd9c23da5470596db4c7914d5','{"removed":"tom-2019"}',X'a29971afd6222c74632680594f9bdbba59fb44412a731b058d1795a9d83985a3');
INSERT INTO journal_payload VALUES(39,2,'round 4',X'9217e017d926250353b1cf6910102a23','{"programme":{"old":"stöd","new":null},"board":{"old":"Socialnämnden","new":null},"year":{"old":2019,"new":null},"budget_ore":{"old":100000,"new":null}}',X'981755acd41aebd71a9c78a975e4d44953832ac4f86cbf804a07cffb1b83cdf0');
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
INSERT INTO seal VALUES(0,'response',0,X'00000000000000000000000000000000d25234e6cc8bbd63b2bbdbc0c50ffa06745ae1ccd29902698224de7e406b7e3cd89f9370378f30dc7e2883ce7b52a194c6f0fe15dd68ce08efc6fffec39b3d52b68a698ff240c7a0d05d3f7433fd4f06');
INSERT INTO seal VALUES(0,'response_theme',0,X'000000000000000000000000000000000b506c570a4a5e8322bbee030456169e00000000000000000000000000000000815a6952d0ff1bdb893b285b427a2298d9f2f284c8fe0b4685c36ceec31ec56b');
INSERT INTO seal VALUES(0,'round',0,X'0000000000000000000000000000000040fd3d63cb71894d1ee9a813d18132d2658308b451d0c5d2a9fdc2531c52ee2a09dfc6519424283040e52a3dab0172c3');
INSERT INTO seal VALUES(0,'score',0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000063701d1d2c23868ccb9e6b4bf73834e6');
INSERT INTO seal VALUES(0,'setting',0,X'aaef538ec0be9050a804619ea8a5aee8');
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
INSERT INTO seal VALUES(1,'response',0,X'25f0c7156750bd692b562b3457a8b5b5');
INSERT INTO seal VALUES(1,'response_theme',0,X'12564afceb998fc54baddfbad42123d9');
INSERT INTO seal VALUES(1,'round',0,X'16e8bc62349c50bf5e75f7a8ce6dd6b5');
INSERT INTO seal VALUES(1,'score',0,X'6d73f52049aad811fa7eadb3e4452f85');
INSERT INTO seal VALUES(1,'setting',0,X'405b660b9d87fe7c64c605173de51cf7');
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
INSERT INTO seal VALUES(2,'response',0,X'fab2159a51291f9ef4cc2627d7f71374');
INSERT INTO seal VALUES(2,'response_theme',0,X'2f872a32c94edcb502dbc4c567a3d52f');
INSERT INTO seal VALUES(2,'round',0,X'b91e4e9000802fb4fa2cb60791d6a0bb');
INSERT INTO seal VALUES(2,'score',0,X'e86d7537320c14e3e7c5c633433929c8');
INSERT INTO seal VALUES(2,'setting',0,X'0753c7742cbe124f7fdf0815e3ab5bba');
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
INSERT INTO seal VALUES(3,'response',0,X'b33aaf83b23a299317d172aa471d82c9');
INSERT INTO seal VALUES(3,'response_theme',0,X'b28af60148b6a22ca8fc4fbd8849cfff');
INSERT INTO seal VALUES(3,'round',0,X'b20e243d6eebc35670b06d9b5debc3b2');
INSERT INTO seal VALUES(3,'score',0,X'40b2844083ef0b4c4d9ff30465ce9c2e');
INSERT INTO seal VALUES(3,'setting',0,X'2c0adf29f02b60d8e02c664ba2207fa5');
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
	WHERE application.id IN (OLD.application, NEW.application)) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER application_quantity_frozen_erasing BEFORE UPDATE OF application, name, hundredths ON application_quantity
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
