-- What generated statements find in PostgreSQL beside the bookshop: something of every kind that a
-- statement could change.

CREATE SEQUENCE ticket;
SELECT nextval('ticket');
CREATE TABLE ledger (entry bigint GENERATED ALWAYS AS IDENTITY, note text);
CREATE FUNCTION quiet_write(bigint) RETURNS bigint LANGUAGE sql AS 'INSERT INTO ledger (note) VALUES ($1) RETURNING entry';
CREATE FUNCTION quiet_write(book) RETURNS bigint LANGUAGE sql AS 'INSERT INTO ledger (note) VALUES ($1.title) RETURNING entry';
-- Under the name of a function of PostgreSQL's own.
CREATE FUNCTION initcap(integer) RETURNS bigint LANGUAGE sql AS 'INSERT INTO ledger (note) VALUES ($1) RETURNING entry';
CREATE PROCEDURE pay(bigint) LANGUAGE sql AS 'INSERT INTO ledger (note) VALUES ($1)';
CREATE MATERIALIZED VIEW shelf AS SELECT genre, count(*) FROM book GROUP BY genre;
SELECT lo_from_bytea(4711, 'secret93af1c');
DELETE FROM page_view WHERE view_id > 60;
DELETE FROM sale_line WHERE sale_id > 60;
DELETE FROM sale WHERE sale_id > 60;
VACUUM (FULL, FREEZE);
