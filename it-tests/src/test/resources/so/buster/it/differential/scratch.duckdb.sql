-- What generated statements find in DuckDB beside the bookshop: something of every kind that a
-- statement could change.

CREATE SEQUENCE ticket;
CREATE SEQUENCE other_ticket;
CREATE TABLE ledger (entry bigint, note varchar);
CREATE MACRO sneak(x) AS nextval('ticket') + x;
-- Under the name of a function of DuckDB's own.
CREATE MACRO lcase(x) AS nextval('ticket')::varchar || x;
CREATE MACRO sneaks(x) AS TABLE SELECT nextval('ticket') AS n;
CREATE TYPE mood AS ENUM ('glad', 'sad');
DELETE FROM page_view WHERE view_id > 60;
DELETE FROM sale_line WHERE sale_id > 60;
DELETE FROM sale WHERE sale_id > 60;
CHECKPOINT;
