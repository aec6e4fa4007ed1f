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
INSERT INTO setting VALUES('survey_key','19ff91baea2c4a84e68cf641efe8449f70db2ebc79618327831b2d262a74c4ae');
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
CREATE TABLE organisation_end (
	-- Organisations that are dissolved, or have become part of another.
	organisation INTEGER PRIMARY KEY REFERENCES organisation ON DELETE CASCADE,
	ended_on TEXT NOT NULL CHECK (ended_on IS date(ended_on)),  -- the last day
	successor INTEGER REFERENCES organisation CHECK (successor <> organisation)  -- NULL: none
) STRICT;
INSERT INTO organisation_end VALUES(3,'2018-12-31',2);
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
CREATE TABLE correction (
	-- A slip of the pen in a decision, set right (förvaltningslagen 36 §). What was stored stays; of each field the latest counts.
	id INTEGER PRIMARY KEY,
	decision INTEGER NOT NULL REFERENCES decision,
	field TEXT NOT NULL CHECK (field = 'decided_on' OR field = 'paragraph' OR field = 'reference'),
	previous TEXT,                   -- what stood there until then
	corrected TEXT NOT NULL CHECK (corrected <> '' AND (field <> 'decided_on' OR corrected IS date(corrected))),
	reason TEXT NOT NULL CHECK (reason <> ''),
	corrected_on TEXT NOT NULL CHECK (corrected_on IS date(corrected_on))
) STRICT;
INSERT INTO correction VALUES(1,1,'reference',NULL,'SN 2017/3','fel diarienummer','2026-11-26');
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
INSERT INTO response VALUES(1,1,2160011599559759811,'2017-05-02',NULL,'[1,"RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,376625713097142554,'2017-05-02',NULL,'[1,"Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,7359413978347447715,'2017-05-03',NULL,'[2,null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,8911673552762653879,'2017-05-04',NULL,'[3,null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,2823737441142261426,'2017-05-05',NULL,'[3,null,6]');
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
INSERT INTO journal VALUES(1,'2026-11-26T15:24:48+00:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'42e7bfe4786030767a7214a890f94d6d9875f47c8fe522c3449b5d01267bbb77',X'ce8cd1fd29a7cd4a6da994a1e080f4a61ac25a4e0fb17777258bac142bfa1e15',0);
INSERT INTO journal VALUES(2,'2026-11-26T15:24:48+00:00','root','register add',X'42e7bfe4786030767a7214a890f94d6d9875f47c8fe522c3449b5d01267bbb77',X'44a798ccc4fed7ea9b4448b39fdc8ebaea4d7758dcb3540989dd162d2a74bbe1',X'6c639635a175aa4c4dc31726619732dd7298d52c5daa2d350dea88976a7c7dca',0);
INSERT INTO journal VALUES(3,'2026-11-26T15:24:48+00:00','root','register add',X'44a798ccc4fed7ea9b4448b39fdc8ebaea4d7758dcb3540989dd162d2a74bbe1',X'89ad7aabb76fe66654e8216be4740bce0c7c50c2b38c32bb7d046512e05d9387',X'4db2ec451d3bc6bdf3eb3890f9eaceeb9c2c972d25554867d9527aa57c99d129',0);
INSERT INTO journal VALUES(4,'2026-11-26T15:24:48+00:00','root','register add',X'89ad7aabb76fe66654e8216be4740bce0c7c50c2b38c32bb7d046512e05d9387',X'3a5de563a9fe188d68ac4b439f1d897afcbfbd0fbae1335aeba4fe84485b48e3',X'1476c5c0628dedc259687c2af70a25ffe4e63358ce30e32033818dd6119f0554',0);
INSERT INTO journal VALUES(5,'2026-11-26T15:24:48+00:00','root','register add',X'3a5de563a9fe188d68ac4b439f1d897afcbfbd0fbae1335aeba4fe84485b48e3',X'6dedff5281dcde3725cc52f5319f8f31a765a5453a118b93e745f3809d1d182f',X'da951a60cce956cf6cc95d92c9245291dc5f391ab7b2dee21c00af12a496394e',0);
INSERT INTO journal VALUES(6,'2026-11-26T15:24:48+00:00','root','register add',X'6dedff5281dcde3725cc52f5319f8f31a765a5453a118b93e745f3809d1d182f',X'855f9b9d03571ee437923d7b6474cbf8f1b3096e0a0c3288f34ad5d97d953476',X'658641a0650644783483a8cc905ffc7b89d496ee5a7c26899e27d84245b437e8',0);
INSERT INTO journal VALUES(7,'2026-11-26T15:24:48+00:00','root','agreement add',X'855f9b9d03571ee437923d7b6474cbf8f1b3096e0a0c3288f34ad5d97d953476',X'3a072dd0f1c9d995d90d54efb11d16f909da80610861c0f7089a31097a0f8276',X'0e8574c65a70d6d8ca913dcd7f045a51b557ec16678d4a0c01dab39d34343c59',0);
INSERT INTO journal VALUES(8,'2026-11-26T15:24:48+00:00','root','grant open',X'3a072dd0f1c9d995d90d54efb11d16f909da80610861c0f7089a31097a0f8276',X'bf3cb88699ffd641f6585da65c5278f5acca7ef322d911c95c7fa468be4425c5',X'7f1c14794c017868ad22d1ba5ff53c23d27ab6a88cd2f8a301d4156e68ef1df9',0);
INSERT INTO journal VALUES(9,'2026-11-26T15:24:48+00:00','root','grant apply',X'bf3cb88699ffd641f6585da65c5278f5acca7ef322d911c95c7fa468be4425c5',X'b427f862731e863867ee2d67f8d7bca1a95017113047857bba7e1c46e4a398dd',X'414264b8c85c85de0672543d534713936bf7a3b27d4abc929140713734a5a86b',0);
INSERT INTO journal VALUES(10,'2026-11-26T15:24:48+00:00','root','grant apply',X'b427f862731e863867ee2d67f8d7bca1a95017113047857bba7e1c46e4a398dd',X'30c23a12f61aa21199dda8d0ac2ea79211f4aa589d9ae239648ec2564851cd19',X'90a345a682002fe209f9449fba7b505372ffb4d4e0db43890ce881f8939c8a9f',0);
INSERT INTO journal VALUES(11,'2026-11-26T15:24:48+00:00','root','grant allocate',X'30c23a12f61aa21199dda8d0ac2ea79211f4aa589d9ae239648ec2564851cd19',X'2a790a77ad87feed7715c9c0ac4fb93f41b9c1a49352aa096fd21f7220325244',X'6b7ed5c79761434e42ec4c7da91b1745cf4175a5f2b2948c104ed2ab73d8c18e',0);
INSERT INTO journal VALUES(12,'2026-11-26T15:24:48+00:00','root','award open',X'2a790a77ad87feed7715c9c0ac4fb93f41b9c1a49352aa096fd21f7220325244',X'b2ed40a4338a76f7c1a80e08f45cdd3c3e0ca047bf01c0ca7f64ab2cc2e45e98',X'f0e7b6c12b60bee1cdea1da21e667e5648e63e03d104f6d32a50fc8c84a99742',0);
INSERT INTO journal VALUES(13,'2026-11-26T15:24:49+00:00','root','award nominate',X'b2ed40a4338a76f7c1a80e08f45cdd3c3e0ca047bf01c0ca7f64ab2cc2e45e98',X'bdb633642fc548053dd999def6d692615b6b9e5761e3dabdc9888abcca39f894',X'57aa11d11f662f3ef15af006e79613446a31b1c3dcca4c7d220148703c25cb2e',0);
INSERT INTO journal VALUES(14,'2026-11-26T15:24:49+00:00','root','award nominate',X'bdb633642fc548053dd999def6d692615b6b9e5761e3dabdc9888abcca39f894',X'3c2b55c1ec0970f58807fc21db9cf0408ab5fda119ed5aeb730969c586005023',X'c045836ed7df528d86d8a32f801d7b0b821e1255509c9dd71751526fff114d07',0);
INSERT INTO journal VALUES(15,'2026-11-26T15:24:49+00:00','root','register set',X'3c2b55c1ec0970f58807fc21db9cf0408ab5fda119ed5aeb730969c586005023',X'548578fc33b701d72e125a852edcff60b5d81ebd2ce8cd2b7985d9ae34513957',X'0a61b24f5411ddfe7cfda34a6ca2413c2e49a4f557bddedd6baf66f55fbbc457',0);
INSERT INTO journal VALUES(16,'2026-11-26T15:24:49+00:00','root','register set',X'548578fc33b701d72e125a852edcff60b5d81ebd2ce8cd2b7985d9ae34513957',X'c9dabbd3d79348c0fb9f35ff32ca0e35f6be6df0ac9f0f9908185e397b4fe6cf',X'b7bce2af4d619855c94d5796421f139a8165e32533b8aa7a79552c69fa4e66ee',0);
INSERT INTO journal VALUES(17,'2026-11-26T15:24:49+00:00','root','grant open',X'c9dabbd3d79348c0fb9f35ff32ca0e35f6be6df0ac9f0f9908185e397b4fe6cf',X'd9b26ebaf587540ee853e8e3640d3640dabbf74fad5a66d7a123faa8061d717a',X'8634c6dc6d9b02bb0fc585f2aa51894bf8f253a1d94c8a61c9ccf10a0a43d327',0);
INSERT INTO journal VALUES(18,'2026-11-26T15:24:49+00:00','root','grant apply',X'd9b26ebaf587540ee853e8e3640d3640dabbf74fad5a66d7a123faa8061d717a',X'3d4dd8724b982456f89ba65caf6b4430bb1d4502c993a4706f4c5e1846175edb',X'ab9a2dcd64f9b3e9136b608626946dea2af4c149a9abcdcceaf9bb083af45129',0);
INSERT INTO journal VALUES(19,'2026-11-26T15:24:49+00:00','root','grant apply',X'3d4dd8724b982456f89ba65caf6b4430bb1d4502c993a4706f4c5e1846175edb',X'7d11804ae5a68a0630d1c54c4d3b773ddf75e76db16949f14b10dc67b395ef57',X'9a5406a688595d963a5d01461a9c9e1ea1883c55354f5df0fb428629b6a61141',0);
INSERT INTO journal VALUES(20,'2026-11-26T15:24:49+00:00','root','grant allocate',X'7d11804ae5a68a0630d1c54c4d3b773ddf75e76db16949f14b10dc67b395ef57',X'aca3820fb7343f9d58a79afb5ea418a9704e263963487b8050e5f3ad1f2b153e',X'49831d38fe5eeae1041a1eb050a0be53f6f5afb12e33764acb0955a691b13b98',0);
INSERT INTO journal VALUES(21,'2026-11-26T15:24:49+00:00','root','grant decide',X'aca3820fb7343f9d58a79afb5ea418a9704e263963487b8050e5f3ad1f2b153e',X'd0fb502fb7934880c861120ef7c9c8f875b2082ab41e67130bcec8e47ad0a55c',X'8fa31b9bfb5c5f8d147b960fee823163573daaba525a4247abbcb15cf327f24a',0);
INSERT INTO journal VALUES(22,'2026-11-26T15:24:49+00:00','root','survey import',X'd0fb502fb7934880c861120ef7c9c8f875b2082ab41e67130bcec8e47ad0a55c',X'b67554f4c919cf14108476cbb7eff85a6f74d65d5eb73509867c0981035827fd',X'a41d49c3da4dabea0780ebb47f67efadb8b48f753c70ab01dd1ad02141e68b0f',0);
INSERT INTO journal VALUES(23,'2026-11-26T15:24:49+00:00','root','survey import',X'b67554f4c919cf14108476cbb7eff85a6f74d65d5eb73509867c0981035827fd',X'40d0ac9dc8788fa043321ffc1490a090474950c2633eac69837af8d256dea68e',X'5a2599730691da340141423e9138247ea3129d8f01fa524cbd5ea2283f3df9ed',0);
INSERT INTO journal VALUES(24,'2026-11-26T15:24:49+00:00','root','register contact',X'40d0ac9dc8788fa043321ffc1490a090474950c2633eac69837af8d256dea68e',X'165de789014b64a8036919aecd2d6ffd359ad47bb1d25dca74580afca64a0d7b',X'2d9fdfb5fb302b4e3f2e90fd293c2e4ec260375602cd59ecbfa56868f903e075',0);
INSERT INTO journal VALUES(25,'2026-11-26T15:24:49+00:00','root','register alias',X'165de789014b64a8036919aecd2d6ffd359ad47bb1d25dca74580afca64a0d7b',X'357724f74d0e988d8116e2b900f13a0aefe875a5cafe1258705cc6db5c0d3311',X'117a0ff9dd04c502683e38bd81e11350321e3e1c474f566ef324ae42afa2ce00',0);
INSERT INTO journal VALUES(26,'2026-11-26T15:24:49+00:00','root','register distinct',X'357724f74d0e988d8116e2b900f13a0aefe875a5cafe1258705cc6db5c0d3311',X'bb83e46d83b1df51702685b2179192c105058e3e7f325a3665845b1830222034',X'cbca85beed2e02d2962e5ebcd335639449ab8e4ab1ac892368d59e4af8910bc2',0);
INSERT INTO journal VALUES(27,'2026-11-26T15:24:49+00:00','root','register end',X'bb83e46d83b1df51702685b2179192c105058e3e7f325a3665845b1830222034',X'5d1f685b62015263a765b27fb20c3587b2c199dbd1fdd32280cdf044dc7b0248',X'8e1ee982bd8e797ce1fe0f7b32838bcb069ad1a4f53bd4a939c814fa99114a9a',0);
INSERT INTO journal VALUES(28,'2026-11-26T15:24:49+00:00','root','grant adjust',X'5d1f685b62015263a765b27fb20c3587b2c199dbd1fdd32280cdf044dc7b0248',X'ed0ca5287825ac4a2f11c6c32d2ab35802d3a6b0545b9165d0ffd1a700a6540c',X'2a672f4988c2c4533ead8c06ec0e771f949eb484395e5e2f8f64af011dad4344',0);
INSERT INTO journal VALUES(29,'2026-11-26T15:24:49+00:00','root','grant account',X'ed0ca5287825ac4a2f11c6c32d2ab35802d3a6b0545b9165d0ffd1a700a6540c',X'1d995a049f6642def529508eb072cdcedc626b1b52964c1224290cf1cc9e3c61',X'40628da1bd873ef2a33f2bc57f593a8b69639c4aacbf39d2c08ef8912b41aca2',0);
INSERT INTO journal VALUES(30,'2026-11-26T15:24:49+00:00','root','grant paid',X'1d995a049f6642def529508eb072cdcedc626b1b52964c1224290cf1cc9e3c61',X'0344f12c92240037b89251ee09ea1bb0984284e1f1a3400ea9034f43198c3872',X'3dec8376d4fb98358ffc76b5e7a68ba866ecfc632cb755288fccb774566ab9fc',0);
INSERT INTO journal VALUES(31,'2026-11-26T15:24:49+00:00','root','grant amend',X'0344f12c92240037b89251ee09ea1bb0984284e1f1a3400ea9034f43198c3872',X'bb2c03384bb1578ab8491d47d5121cb3b10e2bf6a0ea3e6abb7c18b7b0131a10',X'2de31ee45c5813ce4c93aedce7555ff653f0f596c507207aeadbbdc15c591a32',0);
INSERT INTO journal VALUES(32,'2026-11-26T15:24:49+00:00','root','decision correct',X'bb2c03384bb1578ab8491d47d5121cb3b10e2bf6a0ea3e6abb7c18b7b0131a10',X'75611dcfb681846c793d6fd998089373b9ef853ef65049aab6abf4131e83f2af',X'aa3772bd596a8e2a021889abd07ef7e4abe00357903bab54e36646476019d454',0);
INSERT INTO journal VALUES(33,'2026-11-26T15:24:49+00:00','root','grant account',X'75611dcfb681846c793d6fd998089373b9ef853ef65049aab6abf4131e83f2af',X'9ed050419fa551ad14c5017dabeff18c47fd1a25d21ae56ee8115a26511c16aa',X'71c2ae57a31e3420a81e86c0f730625a9705a93e86f3662d3511ba1602ac658e',0);
INSERT INTO journal VALUES(34,'2026-11-26T15:24:49+00:00','root','grant reclaim',X'9ed050419fa551ad14c5017dabeff18c47fd1a25d21ae56ee8115a26511c16aa',X'8bff8f5b38fde71c976a9e4aec817491b9f2d1b4df1063fb0961b61b130ea8f3',X'd5f8c303b4fae0e8a2b547710f68769f3b1f85f90013b98b6fff30c87615f4ae',0);
INSERT INTO journal VALUES(35,'2026-11-26T15:24:49+00:00','root','grant repaid',X'8bff8f5b38fde71c976a9e4aec817491b9f2d1b4df1063fb0961b61b130ea8f3',X'4531bdc2f821baddbbba65b158f1db1d6359feccc32c501a72a40b633290d505',X'c9a8c7f4179463a8afd6034f1a20b01d1e13fb710cd375ab67d6533d4e106b81',0);
INSERT INTO journal VALUES(36,'2026-11-26T15:24:49+00:00','root','award score',X'4531bdc2f821baddbbba65b158f1db1d6359feccc32c501a72a40b633290d505',X'f67286b747a0c8ec8314e35abcfe5430acfc56619f485eb2ae8c591541dfa1e4',X'd35f5e6059de8dde99095e9fa1cccb7a06ed96ff02d1e8214b147d7654778ad4',0);
INSERT INTO journal VALUES(37,'2026-11-26T15:24:49+00:00','root','survey theme',X'f67286b747a0c8ec8314e35abcfe5430acfc56619f485eb2ae8c591541dfa1e4',X'ed749de2a6b0497117d9a6453265bc1afceba365e9a8fd7a9038d281c2068def',X'dae6e4bd226b3e53528a7824233f3b1c8e5b79928408a34a745b1248c84b5f9b',0);
INSERT INTO journal VALUES(38,'2026-11-26T15:24:49+00:00','root','survey theme',X'ed749de2a6b0497117d9a6453265bc1afceba365e9a8fd7a9038d281c2068def',X'56e5ab354fc1c61f0ff0f874099a9deb53eb0c8af8800f3759f98151f853f952',X'77eefdc0ad47ca3816797b655314f558ec23fc4764e5b16e835c895334170732',0);
INSERT INTO journal VALUES(39,'2026-11-26T15:24:49+00:00','root','survey theme',X'56e5ab354fc1c61f0ff0f874099a9deb53eb0c8af8800f3759f98151f853f952',X'dff334f8eb7242ec5c3fce9d4f0a30c649b098a43c05046eaa54c03fbd575303',X'd042aab679ab9bb5dedddb76ef0f86d1cf838b3be4d843dc8e124636fcd8a2cd',0);
INSERT INTO journal VALUES(40,'2026-11-26T15:24:49+00:00','root','grant open',X'dff334f8eb7242ec5c3fce9d4f0a30c649b098a43c05046eaa54c03fbd575303',X'9a5ef6e24648f020b74bc1086230919653c909302b371f9d95089c370de06b61',X'0fbf157f0b2d83dc9e7d9ac0823823d1cbd8feff03218960d77a4d79fa5e11af',0);
INSERT INTO journal VALUES(41,'2026-11-26T15:24:49+00:00','root','grant remove',X'9a5ef6e24648f020b74bc1086230919653c909302b371f9d95089c370de06b61',X'09b69c279cb65f0cf3806fe4f403648bfa54ddb79024f2fc48f59265e6e689c3',X'af981a06a8b0b1d105ba03a09854afe3952e3eb05b3c9d2e4005b19524bcf872',0);
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'fc7148230c47d5fa900b73b33a22a9f9','{"municipality":"Ekerö","language":"sv"}',X'4be391bea6b3f09f5b3bd5f7c193c3b6d4b1a4f8b680fa02f37a38dd88d713fb');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'e6a3e87740596e3a6f869459818d51bf','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'72edb68a1056de23d4866df2ddb259953133f48796e344c23648ed0a89119821');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'2d41fde3cba58c7f019644e5368ecc16','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'00d6dd6c21b7271af205197d6e6d8799febebcdabd310e95ee637b8d26a8aae0');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'20d6829a2d3efb97020e9d82321f08da','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'eaa152fc095682d973250e2ff6e07bfd9057a34fb37fb1ee760d5968f2bebc7b');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'd32bc0fb2b8e1a5d0b0f8bb00d460faa','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'e1881d7adf4d7c98fe3867f1f4aa4907ad38f5106c4a8655a4f9f854fa75a652');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'e98cea75d041a3a7bc33c4391deb1301','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'235e50eb5e0127fd9104c24389236d5f92ec4c8fd36d48e972332d8bd758db24');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'9c6a57819e39250a3b75e42b324f849e','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'8b85958640b49ea3382adb11dbf3fb7329c2198b7b8a631bb9a007efa9af5052');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'ce620adc942de9bebc58a174d551b8b8','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'15cb41fa37bcf740080a6a507e9474cfae63eabdf2013b64d03abf289698a595');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'6701c2fa85329a09103e29123bce017b','{"applied_ore":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'0eec5eee97040fa048809ec8055d7f1cc4dee487af6a4c11c1a2313aa10b6d94');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'9844a242a43f7605550f6bfaa3371609','{"members":62.00,"rent":24000.00}',X'0472694254e318da4d39f98ce91c76619a2d9ae82c8b5ddb0ca97d2782b6516a');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'45a56be5ecf9fa711a98c22c2fa84468','{"applied_ore":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'd9f4dcb815377d95abcd06e97e956bfcba36276e7fa7ee51d01b784bb5d37e8c');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'09761781d5e30db2925d2f9ec489b8ac','{"members":40.00,"rent":14200.00}',X'5b2afa2f1bb2751738126735f113114c30de0e3a06294cf3107afd1eab3d9537');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'01d85f79754d69b8c7f9de83d25f139b','{"pot_ore":5100000,"claims_ore":2908050}',X'702c2a390e9c02334c48d7323beaaf3fdea42bdbba60f1ca7b51e3e369e64d81');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'2e0b7653d10482b0bf84dff43a26f66b','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'aaf49885ae7497302239d78a6c48197d03f7a7abe8cf16348e7d1dc249671b69');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'328232d89c66c10ff4f50ae54d244341','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'2e3e605812d0d301cf708e46ba22b6b179f0a8492378d722a1249c55061188f9');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'fb3a16d50e369e2f9f52964bbaa4222d','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'c26bb7e9083bcf4b21b6ce16decc1f93f20cb8270c374c7f7f0a2043ea4a2ba4');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'2b0d027b64af07a47573f94aa7943afc','{"giro":{"old":null,"new":"875-1810"}}',X'027e23151905b0cb4457222d9522d22edb52d95404f41793ac97c9cd95080c70');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'55c625e1d3ef88de242f702574c16a28','{"giro":{"old":null,"new":"64 43 04-8"}}',X'9d26a48b4476e25928947130157331f7b1bb7778da74dc9b764550fc0d0f8f66');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'21dd48e04a47ee15258cf5e2c6bec65f','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'd6b572b7e08b24cef0408138ba607fc724d48be60d7f278dea526fa5840a9658');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'5ac3323db4ecc658a1891122c5dcd7dd','{"applied_ore":{"old":null,"new":950000}}',X'a9aa8119ed524b4201b609186f94257a76d33871f9fe605938c52eb9fd69a47c');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'bdebc7f53b87f608abc94e7191867968','{"applied_ore":{"old":null,"new":900000}}',X'3a084cd64a97cd95c6535d02edad52196078be9bc5d9dd2bba59e856e91d9d59');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'57b78881976a1f6b277777431a892059','{"pot_ore":4000000,"claims_ore":1850000}',X'a94c1b964177e9519e2cda3aae2f2e9dd5659a85173c29afed3bf9d188f5c450');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'df7c8b98c1aa63ed4b98fb510eadc304','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'fd76eaf5d4a59c6a7ca89399c80f52af8ce346354ca312f2afcd998cb3828004');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'b3af0619c1b02d0c52e7f35068f7acf3','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'c8d871e3d236e27ab28147ddbfcec2d740dd16717201cae25a9bb8c8b5dc271b');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'983a8993e56e59ca680d9e113e2fcc2c','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'274154997b2e725d046a622d01cf2e234488bb3b4f633a94106cda71ea8461e7');
INSERT INTO journal_payload VALUES(24,1,'organisation 2',X'42dd81a2c266be02f5379531ea002542','{"contact":{"personal":true},"email":{"personal":true},"role":{"personal":true},"since":{"old":null,"new":"2016-05-02"},"published":{"old":null,"new":false},"main":{"old":null,"new":true}}',X'300fa88478fd564633aa66661ddb8e299c3be6c41fc40a580764fd6f4c2d8e4d');
INSERT INTO journal_payload VALUES(25,1,'organisation 1',X'df54da4f91e364bb76bc9d447754aa51','{"alias":"BOJ"}',X'052743b2fd06693ca0d5ab16629d72904c566b9cfe00b5000d81c16cf1ace86f');
INSERT INTO journal_payload VALUES(26,1,'organisation 2',X'1af39acd0d05f1ab806849918f077b4e','{"distinct_from":"Parkinson Färingsö"}',X'8e8c6dae9c45f2b41cb47d9a516e35bec74ac5bc0553de488c27c32458398faa');
INSERT INTO journal_payload VALUES(26,2,'organisation 3',X'65e2ee197e5ac7ccc703fcfc3af4bf98','{"distinct_from":"Parkinson Ekerö"}',X'94f2f454abd428af2e2d887b168fbb8a9ce0a21e0df64bf7ca250c0318ed1e3c');
INSERT INTO journal_payload VALUES(27,1,'organisation 3',X'08742a5886c64446bc7d6df5002db925','{"ended_on":"2018-12-31","successor":2}',X'c783114f0c95fa4d6c8eb094d6df2ed911fb8aee04e99c76d47340ac63c2fc12');
INSERT INTO journal_payload VALUES(28,1,'application 2',X'1a54a449458021befefdfae4e1289fad','{"adjusted_ore":250000,"reason":"når många unga"}',X'1e0af5193b145c5162fc3168cf955329d7486c6d8582372dd65f2d982ccceb26');
INSERT INTO journal_payload VALUES(29,1,'round 3',X'5de0a738ff1dc1c49ba7882ed863b998','{"due":"2018-01-31"}',X'e8c13dc381c7d7b00c4d7a8e1ba9074e5bfca31a21b8623fc5f35e335b8fd964');
INSERT INTO journal_payload VALUES(30,1,'application 6',X'26ed58366da917e630440f972c327923','{"paid_ore":900000,"paid_on":"2017-07-01","giro":"875-1810"}',X'cadde44d06ab54bc541957004f44e31a1771f85a9c82957bc8a2c4f552cf7b99');
INSERT INTO journal_payload VALUES(30,2,'application 5',X'72418145f3d5bc882eb145822fa54eb2','{"paid_ore":950000,"paid_on":"2017-07-01","giro":"64 43 04-8"}',X'1d501bba988a9637c499a46d9343485c02d6a4f44e873c0b453203d62798b619');
INSERT INTO journal_payload VALUES(31,1,'application 5',X'3d71c0cfcd41af78c37884ac0f7c0150','{"before_ore":950000,"amended_ore":900000,"decided_on":"2017-09-01","paragraph":"71","reason":"räknefel"}',X'ff63f01191d9ed03dcbc0be0956e80f50b0e073b5480277862d213b495d6db6d');
INSERT INTO journal_payload VALUES(32,1,'round 3',X'6332c8d906247975bfa1d4637576d5fb','{"corrected":"reference","before":null,"after":"SN 2017/3","reason":"fel diarienummer"}',X'75a39293d49b6eadb66640e709fa91fcdabfbfec1e112758e95c88b6516d4e4f');
INSERT INTO journal_payload VALUES(33,1,'application 5',X'9d04a66c2f52dcce752676692fbbc52f','{"spent_ore":800000,"received":"2018-01-10"}',X'21733c0ca4f8ff61c8dea25c5efac8e7206ab87a424df8b45e8513efb63c574c');
INSERT INTO journal_payload VALUES(34,1,'application 5',X'da56d5642b501afb5c0da041e5f36c7f','{"reclaimed_ore":150000,"reclaimed_on":"2018-02-01","reason":"inte förbrukat"}',X'299c6c7d2d1e3a2509d779b7dc7f66509f6ff6f18e828f1358a4782b4c236fa4');
INSERT INTO journal_payload VALUES(35,1,'application 5',X'f85e8685b681c6edc8a766f9d41abbb2','{"repaid_ore":100000,"repaid_on":"2018-03-01"}',X'8c281bf0aab85397449d09a2cb47f9fdc8145969b238084440689f7ae2cff421');
INSERT INTO journal_payload VALUES(36,1,'application 3',X'c396eaebf9f1eaf91f2be1252baa66fe','{"criterion":"nytta","points":4}',X'975917734126a519e8b5a3770e796d55dc8df6e8eb4ddee3f860fda4ee8005a3');
INSERT INTO journal_payload VALUES(37,1,'survey 1',X'26fa7e1c516a69d8a41583d56944eb60','{"name":"enkat-2017","theme":"Lokaler"}',X'215d628d9cc22c532116d230c946e9c33b981e31df4527260fefeb2b08c6b358');
INSERT INTO journal_payload VALUES(37,2,'survey 1',X'86613ed5b28861337a8d839fe5e92abc','{"name":"enkat-2017","theme":"Kontakt"}',X'a4492d5d7b5aadc2a90a86bd87d14739e7baeb93ffd9dc9bf4d6c1df3353fca0');
INSERT INTO journal_payload VALUES(38,1,'file notes.csv',X'6d532bb4e96c0081ad46e39dfb849504','{"sha256":"f6e3f5abbfae9051ad88071eafe497bab175e5ed6d18618fff3beed1219edfab","rows":2,"added":0,"changed":2,"unchanged":0,"twice":0,"refused":0}',X'a640d9c61d069619f731d98ab3d03217a5941dbcca69969196fedfe493bf092b');
INSERT INTO journal_payload VALUES(39,1,'file texts.csv',X'da0054f950651ec8412a048d2b4b7667','{"sha256":"8dcabb097cfb7edc6afd1d98428589dafb17802196d92f270da9e1149855c87f","rows":3,"added":0,"changed":3,"unchanged":0,"twice":0,"refused":0}',X'90dc638feba45a899e16d361a9c85587d288313aca7da852d8c4a83651827ed4');
INSERT INTO journal_payload VALUES(40,1,'round 4',X'8936599d1bd1f7588dfeeb1d45ab8b23','{"name":"tom-2019","programme":"stöd","board":null,"year":2019,"budget_ore":100000,"closes":null,"decide_on":null,"reference":null,"rules":""}',X'40966a4c49a09afce1950cac751047e81a997fbd50cf30149ab6f817c7718a12');
INSERT INTO journal_payload VALUES(41,1,'round 4',X'c7b949737d088d1708aebecefb0939f9','{"removed":"tom-2019"}',X'a33235f0d26b5f8e91ddd1293ea69de4be030d4243942301ace41372b03465cd');
INSERT INTO journal_payload VALUES(41,2,'round 4',X'41cf1efa096a89306d8690136a2e1b58','{"programme":{"old":"stöd","new":null},"board":{"old":"Socialnämnden","new":null},"year":{"old":2019,"new":null},"budget_ore":{"old":100000,"new":null}}',X'47de82474289a7d226e5ff935d436bdb1f20b1d0e88360ac41c17b5b08bc4bd5');
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
INSERT INTO seal VALUES(0,'correction',0,X'000000000000000000000000000000007ae5182b0c08a954c8886a82cc579794');
INSERT INTO seal VALUES(0,'decision',0,X'000000000000000000000000000000008dac23eb39f21ff8b318c1418b767eed');
INSERT INTO seal VALUES(0,'decision_amount',0,X'00000000000000000000000000000000fdc8427c133bba621a2f91bdc8c6c6b4');
INSERT INTO seal VALUES(0,'followup',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a34e990595fde3a131735ac60235b1d7');
INSERT INTO seal VALUES(0,'followup_due',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005e101cccace28a49dd086de315166298');
INSERT INTO seal VALUES(0,'nomination',0,X'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006c6753b69d38cca5c210baecf9df92db5581e19192f1a9aa30f4a28bead2b650');
INSERT INTO seal VALUES(0,'note_theme',0,X'00000000000000000000000000000000309b921916d7464f5fbccf0e93e3377b9947e8b15b091535aecf7d089741e4d3');
INSERT INTO seal VALUES(0,'organisation',0,X'000000000000000000000000000000006ba8a03b804b4a24d5bdf7608307c7fdb4c4b3bd270d20365a7c48ea5c50ff53d143982343262eac4809e7d02b721645fc7e41a6edfbda6c41d18c596576f19def2072a33922bc54f8b70980d5b82a55');
INSERT INTO seal VALUES(0,'organisation_alias',0,X'000000000000000000000000000000001427a6be6574fbd6caad22ed89931ca3');
INSERT INTO seal VALUES(0,'organisation_distinct',0,X'0000000000000000000000000000000000000000000000000000000000000000c81a6e153aa2bcad6ac57d28cfe2ba67');
INSERT INTO seal VALUES(0,'organisation_end',0,X'000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000aede24e2373f5eec599e13d56484349a');
INSERT INTO seal VALUES(0,'payment',0,X'00000000000000000000000000000000ae43151e0117f0ea9d8343c1b5190bbd0970efe23787f299773d33188c5c1a98');
INSERT INTO seal VALUES(0,'pot',0,X'000000000000000000000000000000006c7e809137fd6bf85f63c491794893ce00000000000000000000000000000000c6893eeb28cb8da56e509e8c4121211e');
INSERT INTO seal VALUES(0,'pot_agreement',0,X'0000000000000000000000000000000046bf945c54a0e5c7b61285f3c36bbeda');
INSERT INTO seal VALUES(0,'programme',0,X'000000000000000000000000000000001f7b2fb2f84f6a809109f69bf845d09f6dc4ae18aed2914e0648db7ebd561e268078e747fb42b38ef750f6731fefb4be');
INSERT INTO seal VALUES(0,'reclaim',0,X'000000000000000000000000000000001f27b27076ecc5395fd067a8f8c1d807');
INSERT INTO seal VALUES(0,'repayment',0,X'000000000000000000000000000000006c7fa7745a39481fb628946ff8d26c15');
INSERT INTO seal VALUES(0,'response',0,X'00000000000000000000000000000000fe96d24ae09891b2407687cd7ab0c0da50b8bdf105d157c263aee6cdbed5eae8ed255d3e7dad8ff28efa40f28175c92354b47e0d8bebb9c919cc67cac3c56bee599e0a2e24dc1bb75add8dc52739d0ff');
INSERT INTO seal VALUES(0,'response_theme',0,X'000000000000000000000000000000000b506c570a4a5e8322bbee030456169e00000000000000000000000000000000815a6952d0ff1bdb893b285b427a2298d9f2f284c8fe0b4685c36ceec31ec56b');
INSERT INTO seal VALUES(0,'round',0,X'0000000000000000000000000000000040fd3d63cb71894d1ee9a813d18132d2658308b451d0c5d2a9fdc2531c52ee2a09dfc6519424283040e52a3dab0172c3');
INSERT INTO seal VALUES(0,'score',0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000063701d1d2c23868ccb9e6b4bf73834e6');
INSERT INTO seal VALUES(0,'setting',0,X'4304615c22b050a070d21e0c92a32d2f');
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
INSERT INTO seal VALUES(1,'correction',0,X'fbdaaf10715413079dba2078e5126203');
INSERT INTO seal VALUES(1,'decision',0,X'dd0074f60b685c0016da202205f2cbcb');
INSERT INTO seal VALUES(1,'decision_amount',0,X'dc79866f4afd604682784fc322796f89');
INSERT INTO seal VALUES(1,'followup',0,X'859ffa1b3f55277639579576ac963fd5');
INSERT INTO seal VALUES(1,'followup_due',0,X'57c4eabc293a9ba17bfa21de0dfaf780');
INSERT INTO seal VALUES(1,'nomination',0,X'22cb93db33c566865515256ed5a286b5');
INSERT INTO seal VALUES(1,'note_theme',0,X'bfaedf785502f6eb134facbe3f7e22bf');
INSERT INTO seal VALUES(1,'organisation',0,X'c80e5721b40e6ec4d8278d775c9b3172');
INSERT INTO seal VALUES(1,'organisation_alias',0,X'ffd62dea290b8f44eb6dee646a33d6e8');
INSERT INTO seal VALUES(1,'organisation_distinct',0,X'cfc424e7b5379426db56079b48ab2d1e');
INSERT INTO seal VALUES(1,'organisation_end',0,X'16bacf0b73909497dd20cb48fa86b6e1');
INSERT INTO seal VALUES(1,'payment',0,X'b3d5cc2a9e70ee1fbb87d071e177c008');
INSERT INTO seal VALUES(1,'pot',0,X'8f810618142970fd6a7cee34a32b5958');
INSERT INTO seal VALUES(1,'pot_agreement',0,X'c38ded3e41cb781d8e0e7d5748287216');
INSERT INTO seal VALUES(1,'programme',0,X'2a6ec583d50f687920c0f885f2df6aad');
INSERT INTO seal VALUES(1,'reclaim',0,X'75535680542f6baf05a6cb27d2a65539');
INSERT INTO seal VALUES(1,'repayment',0,X'd5bf5141500b97e6f535b2a7aca1a0e2');
INSERT INTO seal VALUES(1,'response',0,X'ab9675e29d8ff7c9008490683107d001');
INSERT INTO seal VALUES(1,'response_theme',0,X'12564afceb998fc54baddfbad42123d9');
INSERT INTO seal VALUES(1,'round',0,X'16e8bc62349c50bf5e75f7a8ce6dd6b5');
INSERT INTO seal VALUES(1,'score',0,X'6d73f52049aad811fa7eadb3e4452f85');
INSERT INTO seal VALUES(1,'setting',0,X'4f2d3329328774ddc613c2cdf205ec2f');
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
INSERT INTO seal VALUES(2,'correction',0,X'528e59e7bc5acefbfa4afcc6a04c7744');
INSERT INTO seal VALUES(2,'decision',0,X'578bc2151525560b3ba606e0f159320a');
INSERT INTO seal VALUES(2,'decision_amount',0,X'dafc6caa31868947ec55d48a6590ece6');
INSERT INTO seal VALUES(2,'followup',0,X'0f9e99fdf4213617752d0c00fed82f9a');
INSERT INTO seal VALUES(2,'followup_due',0,X'1fd4b8960f73af56a8f0f04cfbf72fdf');
INSERT INTO seal VALUES(2,'nomination',0,X'95b5265d91550b2cd85dce214b4d6937');
INSERT INTO seal VALUES(2,'note_theme',0,X'fd539636b7cf66500850f414e9fb4d4c');
INSERT INTO seal VALUES(2,'organisation',0,X'8ea00539448fba36fdde1f9d5c19412b');
INSERT INTO seal VALUES(2,'organisation_alias',0,X'2aee3f03650eae741b7bd096f5b07925');
INSERT INTO seal VALUES(2,'organisation_distinct',0,X'83d40315b80da358a0208f0b80f239de');
INSERT INTO seal VALUES(2,'organisation_end',0,X'0f74e73d04b28d1640a07c983c3c1497');
INSERT INTO seal VALUES(2,'payment',0,X'ffe5044134b01f229d689358320c3a38');
INSERT INTO seal VALUES(2,'pot',0,X'a1d49eceb3824dcfb7d0f9657ba8b4cf');
INSERT INTO seal VALUES(2,'pot_agreement',0,X'd90b50a4e6925d6bc4652fd1527d1d5f');
INSERT INTO seal VALUES(2,'programme',0,X'd8f1408e59b7a9d891fc907e9d6203ee');
INSERT INTO seal VALUES(2,'reclaim',0,X'bb1461ef64e25c46e3891e2296f00d8d');
INSERT INTO seal VALUES(2,'repayment',0,X'09a1bd6309f0af5f233e8d5a9a36bc22');
INSERT INTO seal VALUES(2,'response',0,X'e5cc3542c4377a13acd8f08a7de9361d');
INSERT INTO seal VALUES(2,'response_theme',0,X'2f872a32c94edcb502dbc4c567a3d52f');
INSERT INTO seal VALUES(2,'round',0,X'b91e4e9000802fb4fa2cb60791d6a0bb');
INSERT INTO seal VALUES(2,'score',0,X'e86d7537320c14e3e7c5c633433929c8');
INSERT INTO seal VALUES(2,'setting',0,X'bfe9dabe28aa512d717f3bceb23851e1');
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
INSERT INTO seal VALUES(3,'correction',0,X'f852720bebdfbbb01560a59df932d5b3');
INSERT INTO seal VALUES(3,'decision',0,X'5da1ec77057f9f758fc92e36a2489c41');
INSERT INTO seal VALUES(3,'decision_amount',0,X'8c003b530c843c36f4536a65d7cc178a');
INSERT INTO seal VALUES(3,'followup',0,X'b619b32ea1da3595640140d2cf2e10b6');
INSERT INTO seal VALUES(3,'followup_due',0,X'229bd5382546151995c34adf7aa30660');
INSERT INTO seal VALUES(3,'nomination',0,X'19fb166b21fc70b1d63a518038870529');
INSERT INTO seal VALUES(3,'note_theme',0,X'7e26127165e3e5e624a199c87322be59');
INSERT INTO seal VALUES(3,'organisation',0,X'f6f66f6ec679968346a6c1af7a315edf');
INSERT INTO seal VALUES(3,'organisation_alias',0,X'b46f00da7bf7263784e1f675dc297892');
INSERT INTO seal VALUES(3,'organisation_distinct',0,X'a7c1b87a5c6b0867268a0ab3f858da14');
INSERT INTO seal VALUES(3,'organisation_end',0,X'f724e39a70d90b888d2bc603f66b8dd0');
INSERT INTO seal VALUES(3,'payment',0,X'10e85ea0575acc9fc9f8ff233b9af7f1');
INSERT INTO seal VALUES(3,'pot',0,X'337fa085100135a35f2b0a4e8db2fc77');
INSERT INTO seal VALUES(3,'pot_agreement',0,X'b702031ebee0205773a1122289c66f89');
INSERT INTO seal VALUES(3,'programme',0,X'70d3aefd156c32a2c5dd2f4dfb9d0cc2');
INSERT INTO seal VALUES(3,'reclaim',0,X'e12f0c6ce4d1d5c70e8d847cc5a66555');
INSERT INTO seal VALUES(3,'repayment',0,X'e15f6c719dcd633941c070691a4ba653');
INSERT INTO seal VALUES(3,'response',0,X'6d2b6f1b8e386aa770130f85a61286a2');
INSERT INTO seal VALUES(3,'response_theme',0,X'b28af60148b6a22ca8fc4fbd8849cfff');
INSERT INTO seal VALUES(3,'round',0,X'b20e243d6eebc35670b06d9b5debc3b2');
INSERT INTO seal VALUES(3,'score',0,X'40b2844083ef0b4c4d9ff30465ce9c2e');
INSERT INTO seal VALUES(3,'setting',0,X'1a3e74be7c7c3997f77058769c22be40');
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
CREATE INDEX end_by_successor ON organisation_end (successor);
CREATE INDEX contact_by_organisation ON contact (organisation);
CREATE UNIQUE INDEX contact_main ON contact (organisation) WHERE main = 1;
CREATE INDEX agreement_by_organisation ON agreement (organisation);
CREATE INDEX agreement_by_programme ON agreement (programme);
CREATE INDEX round_by_programme ON round (programme, year);
CREATE INDEX application_by_organisation ON application (organisation);
CREATE INDEX amendment_by_application ON amendment (application);
CREATE INDEX correction_by_decision ON correction (decision, field);
CREATE VIEW decision_now AS
	-- Decisions as they are to be read now that corrections are counted.
	SELECT d.id, d.round, d.board,
		coalesce((SELECT c.corrected FROM correction c WHERE c.decision = d.id AND c.field = 'decided_on' ORDER BY c.id DESC LIMIT 1),
			d.decided_on) AS decided_on,
		coalesce((SELECT c.corrected FROM correction c WHERE c.decision = d.id AND c.field = 'paragraph' ORDER BY c.id DESC LIMIT 1),
			d.paragraph) AS paragraph,
		coalesce((SELECT c.corrected FROM correction c WHERE c.decision = d.id AND c.field = 'reference' ORDER BY c.id DESC LIMIT 1),
			d.reference) AS reference, d.motivation
	FROM decision d
;
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
CREATE TRIGGER correction_frozen_update BEFORE UPDATE ON correction
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER correction_frozen_erasing BEFORE UPDATE OF id, decision, field, previous, corrected, corrected_on ON correction
BEGIN SELECT raise(ABORT, 'decided'); END;
CREATE TRIGGER correction_frozen_delete BEFORE DELETE ON correction
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
