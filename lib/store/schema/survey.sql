-- SPDX-License-Identifier: EUPL-1.2

CREATE TABLE survey (
	-- A survey, whose answers are taken in from the exports of a form.
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL CHECK (name <> ''),
	name_key TEXT NOT NULL UNIQUE,
	title TEXT,
	sent INTEGER CHECK (sent > 0),   -- how many it was sent to; NULL: not known
	settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))  -- 1: a codebook has been given, no option is added by itself
) STRICT;

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
CREATE INDEX response_by_organisation ON response (organisation) WHERE organisation IS NOT NULL;

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
CREATE INDEX survey_note_by_survey ON survey_note (survey);

CREATE TABLE theme (
	-- A code of the survey's list: what texts and notes are about.
	id INTEGER PRIMARY KEY,
	survey INTEGER NOT NULL REFERENCES survey ON DELETE CASCADE,
	name TEXT NOT NULL CHECK (name <> ''),
	name_key TEXT NOT NULL,
	UNIQUE (survey, name_key)
) STRICT;
CREATE TABLE response_theme (
	-- The answer of a response to a question is about a theme.
	response INTEGER NOT NULL REFERENCES response ON DELETE CASCADE,
	question INTEGER NOT NULL,
	theme INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
	PRIMARY KEY (response, question, theme)
) STRICT, WITHOUT ROWID;
CREATE INDEX response_theme_by_theme ON response_theme (theme);
CREATE TABLE note_theme (
	note INTEGER NOT NULL REFERENCES survey_note ON DELETE CASCADE,
	theme INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
	PRIMARY KEY (note, theme)
) STRICT, WITHOUT ROWID;
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
		AND v.type = 'integer' AND q.kind IN ('scale', 'one', 'several');
