-- SPDX-License-Identifier: EUPL-1.2

CREATE TABLE seal (
	-- What samverkan itself has stored, so that a change made by other hands, or by a failing disk, is found: of each row a
	-- hash, those of 32 neighbours together. Sealed as one are the rows of a table that share a first column that is a whole
	-- number, else all its rows.
	name TEXT NOT NULL,              -- the table
	block INTEGER NOT NULL,          -- the rows whose key divided by 32 is this
	hashes BLOB NOT NULL,            -- 16 bytes for each of them in order, zeros where there is none; not beyond the last
	PRIMARY KEY (name, block)
) STRICT, WITHOUT ROWID;
