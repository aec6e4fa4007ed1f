-- SPDX-License-Identifier: EUPL-1.2

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
