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
INSERT INTO setting VALUES('survey_key','2a67ef6410fcea55142ef00d78195c83d6262c09258e9bbc916063c778538113');
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
INSERT INTO response VALUES(1,1,2146595264628566046,'2017-05-02',NULL,'[1,"RSMH Ekerö",4,[1,2],"Vi vet inte vem vi ska ringa"]');
INSERT INTO response VALUES(2,1,2802417371030632999,'2017-05-02',NULL,'[1,"Parkinson Ekerö",5,[1]]');
INSERT INTO response VALUES(3,1,5577088040473538903,'2017-05-03',NULL,'[2,null,3,[2,3],"Ont om tid"]');
INSERT INTO response VALUES(4,1,840632081044696609,'2017-05-04',NULL,'[3,null,2,[2],"Olika förvaltningar frågar samma sak"]');
INSERT INTO response VALUES(5,1,4738832484807000946,'2017-05-05',NULL,'[3,null,6]');
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
INSERT INTO journal VALUES(1,'2026-11-26T13:37:20+00:00','root','init',X'0000000000000000000000000000000000000000000000000000000000000000',X'ead628af45413c3753165fdc87c5629d0e9c1f5fb21e4645c6989fd8340e7cb4',X'ca410ec95e43e064ecc4552ad899637594e82327d86fb079ed197dc96ccfbdea',0);
INSERT INTO journal VALUES(2,'2026-11-26T13:37:20+00:00','root','register add',X'ead628af45413c3753165fdc87c5629d0e9c1f5fb21e4645c6989fd8340e7cb4',X'b50e328d9014bb3d896ea45270a3301c4203e6d9927bf6923b88723fef6ab926',X'9a2f7d964920926fa5b38f7bd0b5ee41ccbe3ead8aab90ddae6b9a970dca6586',0);
INSERT INTO journal VALUES(3,'2026-11-26T13:37:20+00:00','root','register add',X'b50e328d9014bb3d896ea45270a3301c4203e6d9927bf6923b88723fef6ab926',X'198f9e75783d57e92ef5a17c3d7e823ee41c25a9254df5fd77c53ff86baff10f',X'2f72817972109f24398fc06c4ed2539220022da84e5b29c5c22313a9a9d690ed',0);
INSERT INTO journal VALUES(4,'2026-11-26T13:37:20+00:00','root','register add',X'198f9e75783d57e92ef5a17c3d7e823ee41c25a9254df5fd77c53ff86baff10f',X'24b098989b496cbf553fa31e6571885353813a3eac5c2ac747010a1c64e14817',X'924fc319d8d9fcd387321f0bf5ebe84fe718879ed37a0e7b93bc951b9b831cac',0);
INSERT INTO journal VALUES(5,'2026-11-26T13:37:20+00:00','root','register add',X'24b098989b496cbf553fa31e6571885353813a3eac5c2ac747010a1c64e14817',X'0a24f34bda903026d33c4736bd97735062aa8eef41a9a72fc9c8be8d706586bf',X'd4d386fe3825995a3c102a8f571f5af492108280a20395c4d3742862cc75a6b8',0);
INSERT INTO journal VALUES(6,'2026-11-26T13:37:20+00:00','root','register add',X'0a24f34bda903026d33c4736bd97735062aa8eef41a9a72fc9c8be8d706586bf',X'51a53724ff21e395ee41a39c45db020daa02ca89fc742a7e191e8e10419c2d31',X'e49b3e97f1ef79de689957d40498edfee8d28341c55030fff0c4b09d1acfa9ef',0);
INSERT INTO journal VALUES(7,'2026-11-26T13:37:20+00:00','root','agreement add',X'51a53724ff21e395ee41a39c45db020daa02ca89fc742a7e191e8e10419c2d31',X'78f42f88e43867228b70dccf9e4a5c82363e647c2fbbf354a95b08480ee9fe9b',X'827179c5cfab98b63c5aaccb900241d9da3af00cc60a7d5ed5fbdbbef0b113df',0);
INSERT INTO journal VALUES(8,'2026-11-26T13:37:20+00:00','root','grant open',X'78f42f88e43867228b70dccf9e4a5c82363e647c2fbbf354a95b08480ee9fe9b',X'cee677ed4aebc4d191617b6e2329c35744a1cf10794ca18ebca32d81fbac4d0e',X'51c401ec34fcd1887ba6d4797d0d7d6754366127c355fc9e1f13f27be6a84222',0);
INSERT INTO journal VALUES(9,'2026-11-26T13:37:20+00:00','root','grant apply',X'cee677ed4aebc4d191617b6e2329c35744a1cf10794ca18ebca32d81fbac4d0e',X'b3d02a2a18280e2fe76f0665c7bebe16f509e8d92bad0fcc4415ba50e2389db0',X'be206a845283d5e4808378a2497e5720b08f19abf94ac09a73402e93ad8b955d',0);
INSERT INTO journal VALUES(10,'2026-11-26T13:37:20+00:00','root','grant apply',X'b3d02a2a18280e2fe76f0665c7bebe16f509e8d92bad0fcc4415ba50e2389db0',X'0ea02b8d53d04b7707485fc74feb9a37560c786d7d6d7e60dda98e755b2927a9',X'dceb3675ad64071bb7df715f7c87d58c031dccdfdf7623f487045cbdc9d31716',0);
INSERT INTO journal VALUES(11,'2026-11-26T13:37:20+00:00','root','grant allocate',X'0ea02b8d53d04b7707485fc74feb9a37560c786d7d6d7e60dda98e755b2927a9',X'6dc3657759b4ee4fee1627e1246ce59bb0e3971893394485241e1525ce69a660',X'4309d76cdc88c2498b8f907e1b9bec438c1416ad7febcea30d1f5ed938a1e027',0);
INSERT INTO journal VALUES(12,'2026-11-26T13:37:20+00:00','root','award open',X'6dc3657759b4ee4fee1627e1246ce59bb0e3971893394485241e1525ce69a660',X'e5dbdfaee8399969e1d6a5fd231cb2b769c886a232830730bac4cc0e65bd9923',X'500be66fb9192d805b52535d2d83c0531afdef0e4d7db1ecfcf57e28d3b11f7c',0);
INSERT INTO journal VALUES(13,'2026-11-26T13:37:20+00:00','root','award nominate',X'e5dbdfaee8399969e1d6a5fd231cb2b769c886a232830730bac4cc0e65bd9923',X'46ebf4507dc12a11f0a677019ec03343a021b4714e83351ea4b1dd14066dca70',X'29a3db4829b6f8b1bb6cc3b35cdbb7e70dc99ff8198a577101eba92464702c84',0);
INSERT INTO journal VALUES(14,'2026-11-26T13:37:20+00:00','root','award nominate',X'46ebf4507dc12a11f0a677019ec03343a021b4714e83351ea4b1dd14066dca70',X'56558be1ceef228473f5231524979e17fdf7e92d6acdcb73f801c275fbfe4788',X'311732d02e2aa83621fe2d4aa08f364cced1a7f4a2e32ee9a6fea8e7a95dd42a',0);
INSERT INTO journal VALUES(15,'2026-11-26T13:37:20+00:00','root','register set',X'56558be1ceef228473f5231524979e17fdf7e92d6acdcb73f801c275fbfe4788',X'9ef1388fc8153c180e8707b03c9a2e4dee7d59819c10d15dd66fab8a08d12c72',X'a9275ce7f763751f5cf178ed9e90cddfbac32e1ede75b31977a4bc49f8184428',0);
INSERT INTO journal VALUES(16,'2026-11-26T13:37:20+00:00','root','register set',X'9ef1388fc8153c180e8707b03c9a2e4dee7d59819c10d15dd66fab8a08d12c72',X'9d42ed693d601d3856590ebcce3bf23506b9b82e5dd463d342f3de0c389dd659',X'484527f6b55be0e659fc30893cc2524a4f5ae85e8c83c9fb6b4e0b3759690b94',0);
INSERT INTO journal VALUES(17,'2026-11-26T13:37:20+00:00','root','grant open',X'9d42ed693d601d3856590ebcce3bf23506b9b82e5dd463d342f3de0c389dd659',X'4cf7c9af0a9449d424f4276a478098e7e05d4fc5d525e8d14b7f92a65aa201eb',X'fad6a3c880e10c3eef64f8824424dfabeeecd4b77d784abf35a875cd0a8d99f2',0);
INSERT INTO journal VALUES(18,'2026-11-26T13:37:20+00:00','root','grant apply',X'4cf7c9af0a9449d424f4276a478098e7e05d4fc5d525e8d14b7f92a65aa201eb',X'a8b42257305344db7163842cfb5da8c2a286a8d17fa674de17b9f390ca092f7e',X'78c8adb4bce7ef7a83bc0e60e6372de8585e553786345bc89feccac36ec337c4',0);
INSERT INTO journal VALUES(19,'2026-11-26T13:37:20+00:00','root','grant apply',X'a8b42257305344db7163842cfb5da8c2a286a8d17fa674de17b9f390ca092f7e',X'cc4ecdeeed79060dc8b9dca57917546caafd4c2fccee7eaddc4da1ff4c0e5286',X'd0dc5aa40d84abc34e88148719fc0493ee47add59f157eb71bed937ef54d4699',0);
INSERT INTO journal VALUES(20,'2026-11-26T13:37:20+00:00','root','grant allocate',X'cc4ecdeeed79060dc8b9dca57917546caafd4c2fccee7eaddc4da1ff4c0e5286',X'3176ee31b91cc80baf76c91807692204ccdfe732b8b79757277e83bc915697ac',X'1041aeaa25c15b56c75b6dcd964a43ba3e0786bf0a0440b329f046edf56947bd',0);
INSERT INTO journal VALUES(21,'2026-11-26T13:37:20+00:00','root','grant decide',X'3176ee31b91cc80baf76c91807692204ccdfe732b8b79757277e83bc915697ac',X'171a3072882e4ae343c17386dfe99328871d0cd72908150e02a0a75eda896c1a',X'8200096ea6c1d91d3f14ee9c6596e607ed29888b2869c98bd655511d5e759f3c',0);
INSERT INTO journal VALUES(22,'2026-11-26T13:37:21+00:00','root','survey import',X'171a3072882e4ae343c17386dfe99328871d0cd72908150e02a0a75eda896c1a',X'6a9b0226cf7bd03d2bf9400971e7e71ec8b79bc9b04538b9f6506bb2bab39ac1',X'fd45d082e0572ada0c8ddd6d2f33e4b55f9a7c9d6c8416c2f0f6923603291571',0);
INSERT INTO journal VALUES(23,'2026-11-26T13:37:21+00:00','root','survey import',X'6a9b0226cf7bd03d2bf9400971e7e71ec8b79bc9b04538b9f6506bb2bab39ac1',X'38b0d32a6cd1418171165e53aaf2b0ba9f362fee06047d946a01c9f9b0de1e33',X'fbac3eeaf2e154aa4f2a52404593104ad097b7689cc16bb31b5b447556c72b73',0);
INSERT INTO journal VALUES(24,'2026-11-26T13:37:21+00:00','root','register contact',X'38b0d32a6cd1418171165e53aaf2b0ba9f362fee06047d946a01c9f9b0de1e33',X'1cf72c6e0c31d1a865cc51c966eb22fd24e290614674c1bff12e47b089ab047b',X'f259760be3d5c6aad0bb9d185c1b720dbe17d00b4afa389684efb3ca94dfc720',0);
INSERT INTO journal VALUES(25,'2026-11-26T13:37:21+00:00','root','register alias',X'1cf72c6e0c31d1a865cc51c966eb22fd24e290614674c1bff12e47b089ab047b',X'67487c09c917b97b01f7f409cf5b703894d85c0fb16137cd096889167126832a',X'76cdd02e6dbf7801aba85e9ea4488ce40f33b4fb25ac79a1c1ef64ea80f12cd8',0);
INSERT INTO journal VALUES(26,'2026-11-26T13:37:21+00:00','root','register distinct',X'67487c09c917b97b01f7f409cf5b703894d85c0fb16137cd096889167126832a',X'92e0c224a3a54ab53c175892c74843880b12fc7a72b4691fef38ec21289abb51',X'15ad079b524902bca5008234e205eb1967872415e6d86b6614351883ca2f83af',0);
INSERT INTO journal VALUES(27,'2026-11-26T13:37:21+00:00','root','grant adjust',X'92e0c224a3a54ab53c175892c74843880b12fc7a72b4691fef38ec21289abb51',X'fb66edb0945104afa05ecaef465608d867d9d30a4d39dd6bd88a5455a72595ba',X'2e5925fe32e22ea8c84f1fb011b459d6690ec82498c5dd50e95bfd3beee06235',0);
INSERT INTO journal VALUES(28,'2026-11-26T13:37:21+00:00','root','grant account',X'fb66edb0945104afa05ecaef465608d867d9d30a4d39dd6bd88a5455a72595ba',X'f52e06ce4fbf19c234c5813753425bebe940e2864178d692d25490c061792c89',X'899a3b64815231e7a18db8f8ed629ef144cf6be79254ccb6a8b420c56eae7d7a',0);
INSERT INTO journal VALUES(29,'2026-11-26T13:37:21+00:00','root','grant paid',X'f52e06ce4fbf19c234c5813753425bebe940e2864178d692d25490c061792c89',X'028a0582aef0e6af511936a42093a7efdf0e62a516cf6228b160aa99263eadb6',X'9a0754aded0cda1aa4eb96c7f8bf65e3207985860edf2260ec3d8dc6d4d08d0a',0);
INSERT INTO journal VALUES(30,'2026-11-26T13:37:21+00:00','root','grant amend',X'028a0582aef0e6af511936a42093a7efdf0e62a516cf6228b160aa99263eadb6',X'706847e0b5c5194b3bcb6a93ea6c0de5c27374fe035877eab6260e55c0ba8d49',X'7b15c0563e9c68e314fe98834bc2e74c7fd226e312a03ab0a49b43d361c5a7a3',0);
INSERT INTO journal VALUES(31,'2026-11-26T13:37:21+00:00','root','grant account',X'706847e0b5c5194b3bcb6a93ea6c0de5c27374fe035877eab6260e55c0ba8d49',X'2bf2876b260b024331aafc517d33042aabe0b38946376604a9bb3ab11d4a1a09',X'f767ff7f7c8af07c0ec537a02e900d07c6c8ac88b524c13dd71bbafb8fb314ff',0);
INSERT INTO journal VALUES(32,'2026-11-26T13:37:21+00:00','root','grant reclaim',X'2bf2876b260b024331aafc517d33042aabe0b38946376604a9bb3ab11d4a1a09',X'a20962cb3604e5ebf5e555a762e2a28c6f81401bf8a0f68274a0f657a2092d33',X'816c21c7b4530cc3513833caddbf029fe847e9413e7411a2a7746a05eb050e56',0);
INSERT INTO journal VALUES(33,'2026-11-26T13:37:21+00:00','root','grant repaid',X'a20962cb3604e5ebf5e555a762e2a28c6f81401bf8a0f68274a0f657a2092d33',X'07506b304a394df572e7ab50484dac48fa115905a96ce3f56a3da117b3f2ffaa',X'3cd3d5f5e6eb292da7f14dc2ff0723a0219f2fb83688565e4739497dab79dfa2',0);
INSERT INTO journal VALUES(34,'2026-11-26T13:37:21+00:00','root','award score',X'07506b304a394df572e7ab50484dac48fa115905a96ce3f56a3da117b3f2ffaa',X'f7afab359b594211a4f347134536c7dfbd433a5d616064de1d8ab53fc39a23e1',X'4f242a731d151a3b1bc49b9983d08630d6fdbe3f496f5bf960e00e4bf493c86a',0);
INSERT INTO journal VALUES(35,'2026-11-26T13:37:21+00:00','root','survey theme',X'f7afab359b594211a4f347134536c7dfbd433a5d616064de1d8ab53fc39a23e1',X'df7cfd75a940868856df63065d6c798ae025b781129b9062f8fc68ef87330191',X'3d767bb69f524921f739a67d2d4328cf77b971bb6a10a500ddefc14abf3ce6d2',0);
INSERT INTO journal VALUES(36,'2026-11-26T13:37:21+00:00','root','survey theme',X'df7cfd75a940868856df63065d6c798ae025b781129b9062f8fc68ef87330191',X'6f22b2778aab3982fb439851beea83a38a69054d92373d739ddac42a82d0c695',X'7c5ff78fff766da36e74b9b11d775a04b6dfb85aace7b6c008ca2fe327f16fb9',0);
INSERT INTO journal VALUES(37,'2026-11-26T13:37:21+00:00','root','survey theme',X'6f22b2778aab3982fb439851beea83a38a69054d92373d739ddac42a82d0c695',X'712a3d3446931856c5fe241ec0f898b0edc99429f5b9de446008f791f50f8360',X'a328aebf2b5be11f46e9925a7830992bb86c927e39587a0d45c590c213952db7',0);
INSERT INTO journal VALUES(38,'2026-11-26T13:37:21+00:00','root','grant open',X'712a3d3446931856c5fe241ec0f898b0edc99429f5b9de446008f791f50f8360',X'e6c3da13ce71069fe134ec86dab4ed972c158e2343e176330fba3d9fd27f75ad',X'b7d39fb176703f3001ecd1cb8ba6273cc966ee2d8165b3389fe9941f63b351b5',0);
INSERT INTO journal VALUES(39,'2026-11-26T13:37:21+00:00','root','grant remove',X'e6c3da13ce71069fe134ec86dab4ed972c158e2343e176330fba3d9fd27f75ad',X'1ecf6d901756ebaaacc76e4911e5e6298c634a34971a060852f8966d800631ae',X'40b63f6613290001caa09aac9c8c4d44f5b7371a4bcb3a6d02d4a93162abe65d',0);
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
INSERT INTO journal_payload VALUES(1,1,'setting',X'3531a352708a722e27ec92f6d31e94ac','{"municipality":"Ekerö","language":"sv"}',X'8ff35ee6ca14348edbf9bd7b823e77eed17503a40defd6564ca753a1c1893d0f');
INSERT INTO journal_payload VALUES(2,1,'organisation 1',X'fc7036a9011f6d04a9557a4aac0d5710','{"name":{"old":null,"new":"Brottsofferjouren"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'55384c87ad6a6d2472c34c2515f2981e16ff4481ab3b3f3f08f60bf1bd43afba');
INSERT INTO journal_payload VALUES(3,1,'organisation 2',X'f104dd4f79a0e5d7c72f79d26328bcaf','{"name":{"old":null,"new":"Parkinson Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'7c46240d6f914e5b6e961f98eecb90fe269adca3061ff3259b6fc2408370ed63');
INSERT INTO journal_payload VALUES(4,1,'organisation 3',X'b1cad3bbb85c6121d930135e513cb6c5','{"name":{"old":null,"new":"Parkinson Färingsö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'2766eb581cb6599401023a6106efecb57b18cac02b78a487b772b16f9d22cf09');
INSERT INTO journal_payload VALUES(5,1,'organisation 4',X'cc5bea72c7438ea5629142316bc0873f','{"name":{"old":null,"new":"RSMH Ekerö"},"kind":{"old":null,"new":"association"},"active_in_municipality":{"old":null,"new":true}}',X'bb186b6afa8a242f1d7f063d7776498bb62b02fe768a5a948ef95bd718c137d3');
INSERT INTO journal_payload VALUES(6,1,'organisation 5',X'0346aa6c5b9e553c903fcb3e39a3a9fe','{"name":{"old":null,"new":"Seglarklubben Vindens Vänner"},"kind":{"old":null,"new":"association"},"serves_residents":{"old":null,"new":true}}',X'4e8010a9d84bc07aae3491ae1b63555be47dccfd72f790eff947b93394e641e4');
INSERT INTO journal_payload VALUES(7,1,'agreement 1',X'a6e7c3dd4da02df92d33c2068ebc3587','{"organisation":1,"programme":"verksamhetsstöd","amount_ore":8400000,"starts":"2016-01-01","ends":null,"kind":null,"reference":null}',X'f4baa1b4316073d43718cbf0739bd4d55585f3fb77823c724b4fe0849eb39940');
INSERT INTO journal_payload VALUES(8,1,'round 1',X'2728b4983407e31aea2e61fbc0734e7a','{"name":"verksamhetsstöd-2018","programme":"verksamhetsstöd","board":"Socialnämnden","year":2018,"budget_ore":13500000,"closes":"2018-04-30","decide_on":"2018-06-13","reference":null,"rules":"kräv verksam-i-kommunen eller når-invånare\u000agrundbelopp 3 000\u000aper members 90 högst 6 000\u000aprocent 50 av rent högst 8 000\u000aavrunda 100\u000a"}',X'97db84472ff3fea57ce6515d31f120f1ee1132c6509e99f28343ebd7b66ef937');
INSERT INTO journal_payload VALUES(9,1,'application 1',X'2ae36b0a72a231090ecb28b97310b1a2','{"applied_ore":{"old":null,"new":2000000},"received":{"old":null,"new":"2018-04-27"}}',X'199f480564d07295a4f1f83ad96abbbc73851bd4d6c2c3dad7ba22cb087f092c');
INSERT INTO journal_payload VALUES(9,2,'application 1',X'ce26009f89b1f507d20d314ba022c644','{"members":62.00,"rent":24000.00}',X'66ddedc0a2261738e8b0ac5f2d16c1358bd36f5c373050ae58305adb5ec627be');
INSERT INTO journal_payload VALUES(10,1,'application 2',X'be79d0e183fa223b8cd0a6ca19419eae','{"applied_ore":{"old":null,"new":1250050},"received":{"old":null,"new":"2018-04-12"}}',X'65836e669c1bc42ed4ef77b5b535796ad07480a3c85321edfaa8c957adb40894');
INSERT INTO journal_payload VALUES(10,2,'application 2',X'94e58b188307ce07f1aca00f5543d4c4','{"members":40.00,"rent":14200.00}',X'46387d761f908b2a6abab4bd2da2b833efe71654874307147d24e4da97b88b8b');
INSERT INTO journal_payload VALUES(11,1,'round 1',X'1497f0d6ca4f35fe23a3cba6838e38e5','{"pot_ore":5100000,"claims_ore":2908050}',X'8d25aaa9d529c13ce8fe3e009014a0f83de36ef6caf6531b6c7cea8fcaf52c13');
INSERT INTO journal_payload VALUES(12,1,'round 2',X'54017c7f0538d96958e1609942a2e2dd','{"name":"utmärkelse-2018","programme":"utmärkelse","board":"Socialnämnden","year":2018,"budget_ore":1000000,"closes":"2018-03-15","decide_on":null,"reference":null,"rules":"require active-in-municipality  # Ekerö KFS 50:14\u000arequire not kind is network  # Ekerö KFS 50:14\u000a"}',X'c78623eaa77e383326d4c2f4d6eea9ed79b77b712262d2ddf13c1bcd5ad38287');
INSERT INTO journal_payload VALUES(13,1,'application 3',X'8b3e13a45b884ab68c5556764310f036','{"organisation":{"old":null,"new":"RSMH Ekerö"},"nominated_by":{"old":null,"new":"self"},"motivation":{"old":null,"new":"En öppen dörr varje dag"},"received":{"old":null,"new":"2018-03-02"}}',X'7a9229179ebe805c69695ad3dd06d1e87f7584ae205a0a6a606eaeeac37b2758');
INSERT INTO journal_payload VALUES(14,1,'application 4',X'bfa069f79efecee30e0f0ca8bd285c54','{"organisation":{"old":null,"new":"Parkinson Ekerö"},"nominated_by":{"old":null,"new":"board"},"motivation":{"old":null,"new":"Träffar varje vecka"},"received":{"old":null,"new":"2018-03-05"}}',X'd97a4a4450c66411d053e351e9c0eea8200f0854bdf166cb423930222733bc7e');
INSERT INTO journal_payload VALUES(15,1,'organisation 2',X'f35a0dad6223aab4a2a2ec242c77e989','{"giro":{"old":null,"new":"875-1810"}}',X'6d8bd40248a274779ceb03dd3be18d4602dcc71297c03c9f08301d260d4c1a46');
INSERT INTO journal_payload VALUES(16,1,'organisation 4',X'3ee462c28b58f194fd40b85319008add','{"giro":{"old":null,"new":"64 43 04-8"}}',X'95b002a22d316f161f392d52f2966328e64a2dc8c9ab7d504e88418af8ac6066');
INSERT INTO journal_payload VALUES(17,1,'round 3',X'dc83cb3ab48a47a2097b36f93bd64cec','{"name":"stöd-2017","programme":"stöd","board":"Socialnämnden","year":2017,"budget_ore":4000000,"closes":"2017-04-30","decide_on":"2017-06-14","reference":null,"rules":""}',X'd5dcedf2f284f35de73181e85d08090ad5ee52a9f2ab4ce8cda62abc7a29c5ba');
INSERT INTO journal_payload VALUES(18,1,'application 5',X'ba56aa366c0de08380f9849d83563b15','{"applied_ore":{"old":null,"new":950000}}',X'f53dc91faa2b2de28f4e9b0cd880021481107e9c64a35bac5512863ed2fd935e');
INSERT INTO journal_payload VALUES(19,1,'application 6',X'09fcdecf20b2fb24007e42243cefff1a','{"applied_ore":{"old":null,"new":900000}}',X'5f5281832690935bda0f6a6e1a90a8d0d917bf5ba1928e66479e43204003698e');
INSERT INTO journal_payload VALUES(20,1,'round 3',X'99b6e7666177ec88add67b24d43c62c9','{"pot_ore":4000000,"claims_ore":1850000}',X'82ccbfc5d6162069e3e1eae481433f318b269690a41ace68404101d7fd60ca8e');
INSERT INTO journal_payload VALUES(21,1,'round 3',X'20e665be5a3340a9dcfb6635b7c3c1a8','{"decided_on":"2017-06-14","paragraph":"57","reference":null,"allocated_ore":1850000}',X'2156d2c41bfeb3b827bdccb9ed2fb8d422dfe0d1e7b12006addb3d52d2e29d06');
INSERT INTO journal_payload VALUES(22,1,'file svar.csv',X'3cf34ee1a5fe669580c9197d0e81321c','{"sha256":"c289cc4ca76c79e1939a1d2cfdcd2ead6d65220a53fb07b7522fd667ba1f1354","rows":5,"added":5,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'7c4ad10251fe6c48535d84ea8e1f09647a2b6d16d40189ab965d41f4995e8dab');
INSERT INTO journal_payload VALUES(23,1,'file fokusgrupper.csv',X'b89686695f6fe0ca38c310c4df02c719','{"sha256":"5593ec3afa3a6a626c564184950e812278501b07ecd3be6f1ec67d09c456d70f","rows":3,"added":3,"changed":0,"unchanged":0,"twice":0,"refused":0}',X'f06301f011e0a9db6825d6f27eb5683eb351a31af6f8153b72322c6cafb39a04');
INSERT INTO journal_payload VALUES(24,1,'organisation 2',X'4ef96cf5cd467b851ba2937bacaf5982','{"contact":{"personal":true},"email":{"personal":true},"role":{"personal":true},"since":{"old":null,"new":"2016-05-02"},"published":{"old":null,"new":false},"main":{"old":null,"new":true}}',X'b04f4234d7f76331e770db448c72747739a7104d205449baa56f957d83ead95f');
INSERT INTO journal_payload VALUES(25,1,'organisation 1',X'f70266e1adad09272c0ccf045cabcdbc','{"alias":"BOJ"}',X'9a29807dda5ca37797e00dd64cc504f520e37187f02d228be34967e982bdbdc2');
INSERT INTO journal_payload VALUES(26,1,'organisation 2',X'0ac7b4e547a1845da40c22fa80fe2b2a','{"distinct_from":"Parkinson Färingsö"}',X'b0a19ba12d2ab93ee4034529b4aa41185f24ad5f407fbfd5a343f65d5d77f737');
INSERT INTO journal_payload VALUES(26,2,'organisation 3',X'4995e1ef74bb117f91ee3cac52493f26','{"distinct_from":"Parkinson Ekerö"}',X'0ffc90486f1a19da957b8f5a6a3b6a2138503682804b9f33b8100815bfeb33a7');
INSERT INTO journal_payload VALUES(27,1,'application 2',X'eae7f0e21598ea47e42a3d60cb1d8f86','{"adjusted_ore":250000,"reason":"når många unga"}',X'8003eb86f3e3677fa4a217842f2c15b571f5bae5d3ac64cb256a967c6567013d');
INSERT INTO journal_payload VALUES(28,1,'round 3',X'03aa299bc9c40986accb805cc47a37cb','{"due":"2018-01-31"}',X'6013c9dc0ccd085e3a5d269c542419accef94cdfcf87bff11e6008e98642deee');
INSERT INTO journal_payload VALUES(29,1,'application 6',X'7bbdec4e11d5b883d5405dfb1903143c','{"paid_ore":900000,"paid_on":"2017-07-01","giro":"875-1810"}',X'b57f9f72ce29006408d1cc2346ba3857f48dbfc69f03cbc6e1d9e4d33aa93f05');
INSERT INTO journal_payload VALUES(29,2,'application 5',X'55039ef43f0762672ab08b6b8255c15f','{"paid_ore":950000,"paid_on":"2017-07-01","giro":"64 43 04-8"}',X'e0a6390c2c34ddbfa86399862ab9c491e57b339e749aa68349028ff644c43883');
INSERT INTO journal_payload VALUES(30,1,'application 5',X'8768e47dc14fd49629a8293a69e4202d','{"before_ore":950000,"amended_ore":900000,"decided_on":"2017-09-01","paragraph":"71","reason":"räknefel"}',X'51911dc3a4f9acbc1b9d15debf2874849606178bb2a0792a2655cc1ec779ee6a');
INSERT INTO journal_payload VALUES(31,1,'application 5',X'fc214a7694ec0b7e24b210a124fad386','{"spent_ore":800000,"received":"2018-01-10"}',X'e514b3d07f980f09fcecd8fe2401ebe4b9390cfe1d42fc1f48325e15e1f7a8f8');
INSERT INTO journal_payload VALUES(32,1,'application 5',X'65469c2247bed9c0146a8d16004a2477','{"reclaimed_ore":150000,"reclaimed_on":"2018-02-01","reason":"inte förbrukat"}',X'e799e7a0706bcdce4a08714d9135b930aad5c28034f0d6acac514e23fa436022');
INSERT INTO journal_payload VALUES(33,1,'application 5',X'78b8319308401e084ac07acfc79cc58d','{"repaid_ore":100000,"repaid_on":"2018-03-01"}',X'71f3c19de6cdace2dd18cf4407978d0cc20304e7627db0e858fc50ede6891dcc');
INSERT INTO journal_payload VALUES(34,1,'application 3',X'43720b47b6cbe6b15437b3862555c667','{"criterion":"nytta","points":4}',X'ce062deb7595f56dadf6c260c296197ae5103fcfd36831e363e4645040006eee');
INSERT INTO journal_payload VALUES(35,1,'survey 1',X'2d3df74c75870f8038d65666d84cbf73','{"name":"enkat-2017","theme":"Lokaler"}',X'38b53bc152ea82088c01f392f44bebfca97d543b7f1866c8581e03c39a0d1b34');
INSERT INTO journal_payload VALUES(35,2,'survey 1',X'802976cc05c5ba80586b41e731d4d089','{"name":"enkat-2017","theme":"Kontakt"}',X'd88c09fcb2a09aeb3dbf4846994663360ac8cf4897667a97988eeb9545a42e52');
INSERT INTO journal_payload VALUES(36,1,'file notes.csv',X'ffb1d280b003aadf141ea8616d164533','{"sha256":"f6e3f5abbfae9051ad88071eafe497bab175e5ed6d18618fff3beed1219edfab","rows":2,"added":0,"changed":2,"unchanged":0,"twice":0,"refused":0}',X'27a9eb2ee487a1e3f2d390c71de54fdba26033faf0359f1d6682009adc60f7ed');
INSERT INTO journal_payload VALUES(37,1,'file texts.csv',X'4a6e61504da914a2b76eefdde1ed47c8','{"sha256":"8dcabb097cfb7edc6afd1d98428589dafb17802196d92f270da9e1149855c87f","rows":3,"added":0,"changed":3,"unchanged":0,"twice":0,"refused":0}',X'9e7c452afcf178d209ce0f7cbfc029b6c798412a2ed9e9d133df4773f6d1d08f');
INSERT INTO journal_payload VALUES(38,1,'round 4',X'6a9c19bbe16456420798d38004dbf234','{"name":"tom-2019","programme":"stöd","board":null,"year":2019,"budget_ore":100000,"closes":null,"decide_on":null,"reference":null,"rules":""}',X'2f77077ff0930b7923c856f5eeba8259ebd7a37217304b68c9027fdd9a64bc6e');
INSERT INTO journal_payload VALUES(39,1,'round 4',X'd934d6faea7f26fc260d7267a78d1b7f','{"removed":"tom-2019"}',X'5cd3c179cc4cda939bf65a8d94704ee73caf342ec295b96fdac541837dd4a83d');
INSERT INTO journal_payload VALUES(39,2,'round 4',X'02d25399f6c6a674a1b3c75e9fc952c2','{"programme":{"old":"stöd","new":null},"board":{"old":"Socialnämnden","new":null},"year":{"old":2019,"new":null},"budget_ore":{"old":100000,"new":null}}',X'a43792880b71c42f9aab0b209df6ec2b75e9208258c0b9fd09e72f0780bde546');
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
INSERT INTO seal VALUES('response',0,X'00000000000000000000000000000000cc299236113b67a2ffd0c639ebccd61682e1f0ed5c1611352aeeaf5bd8061b3b6310ef0feb843a3a6ab8e46385caa6b77af55dbeb242b2985828ef629a2784249d5b3762186f0ef7c8d9b210dbaa82a1');
INSERT INTO seal VALUES('response_theme',0,X'000000000000000000000000000000000b506c570a4a5e8322bbee030456169e00000000000000000000000000000000815a6952d0ff1bdb893b285b427a2298d9f2f284c8fe0b4685c36ceec31ec56b');
INSERT INTO seal VALUES('round',0,X'0000000000000000000000000000000040fd3d63cb71894d1ee9a813d18132d2658308b451d0c5d2a9fdc2531c52ee2a09dfc6519424283040e52a3dab0172c3');
INSERT INTO seal VALUES('score',0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000063701d1d2c23868ccb9e6b4bf73834e6');
INSERT INTO seal VALUES('setting',0,X'462a484df582abf9e508e8ead39f4530');
INSERT INTO seal VALUES('sqlite_sequence',0,X'6ec3045697876ca7fd674273f9f77fed');
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
