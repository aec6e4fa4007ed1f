-- How the command ended: 0, done; 1, done, and it found something to mend (an import with --skip-bad). What failed is rolled back
-- and has no entry. NULL: the entry is older than this column.
ALTER TABLE journal ADD COLUMN outcome INTEGER CHECK (outcome IN (0, 1));
