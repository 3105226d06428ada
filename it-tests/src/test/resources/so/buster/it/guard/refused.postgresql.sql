## Statements that must never reach the server. A blank line ends a statement; "##" begins a note;
## <U+XXXX> stands for that character.

## Data
INSERT INTO author VALUES (999, 'x')

insert into author (author_id, full_name) select 998, 'y' returning author_id

UPDATE book SET price = 0

UPDATE ONLY book SET price = 0 WHERE isbn = 'isbn-1' RETURNING *

DELETE FROM sale_line

DELETE FROM sale_line USING sale WHERE sale.sale_id = sale_line.sale_id

MERGE INTO book b USING author a ON b.author_id = a.author_id WHEN MATCHED THEN DELETE

TRUNCATE page_view

TRUNCATE TABLE ONLY page_view RESTART IDENTITY CASCADE

COPY book FROM STDIN

COPY book TO STDOUT

COPY (SELECT 1) TO '/dev/null'

COPY (SELECT 1) TO PROGRAM 'true'

COPY book FROM PROGRAM 'true'

## Writes inside a read
WITH gone AS (DELETE FROM sale_line RETURNING *) SELECT * FROM gone

WITH a AS (SELECT 1), b AS (UPDATE book SET price = 1 RETURNING isbn) SELECT * FROM a, b

WITH a AS (INSERT INTO author VALUES (997, 'z') RETURNING *) TABLE a

WITH a AS (SELECT 1) DELETE FROM sale_line

WITH a AS (SELECT 1) INSERT INTO author SELECT 996, 'w'

WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t WHERE n < 3) UPDATE book SET price = 2

SELECT * INTO book_copy FROM book

SELECT isbn INTO TEMP book_copy FROM book

SELECT isbn INTO UNLOGGED TABLE book_copy FROM book

WITH a AS (SELECT 1 AS x) SELECT x INTO book_copy FROM a

CREATE TABLE book_copy AS SELECT * FROM book

CREATE TEMP TABLE book_copy AS TABLE book

EXPLAIN ANALYZE DELETE FROM book

EXPLAIN (ANALYZE) UPDATE book SET price = 3

EXPLAIN (ANALYZE true, FORMAT json) INSERT INTO author VALUES (995, 'v')

EXPLAIN ANALYZE SELECT * INTO book_copy FROM book

EXPLAIN ANALYZE CREATE TABLE book_copy AS SELECT 1

EXPLAIN ANALYZE WITH gone AS (DELETE FROM sale_line RETURNING 1) SELECT * FROM gone

## Structure and rights
CREATE TABLE extra (i int)

CREATE UNLOGGED TABLE extra (i int)

CREATE VIEW extra AS SELECT 1

CREATE MATERIALIZED VIEW extra AS SELECT 1

REFRESH MATERIALIZED VIEW extra

CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'

CREATE EXTENSION dblink

CREATE SEQUENCE extra

CREATE INDEX ON book (title)

CREATE ROLE mallory SUPERUSER

CREATE SCHEMA extra CREATE TABLE t (i int)

ALTER TABLE book ADD COLUMN x int

ALTER ROLE postgres PASSWORD 'x'

ALTER SYSTEM SET work_mem = '1GB'

ALTER DATABASE postgres SET work_mem = '1GB'

DROP TABLE sale_line

DROP VIEW IF EXISTS bestseller CASCADE

DROP OWNED BY postgres

REASSIGN OWNED BY postgres TO postgres

GRANT ALL ON book TO PUBLIC

REVOKE ALL ON book FROM PUBLIC

COMMENT ON TABLE book IS 'x'

SECURITY LABEL ON TABLE book IS 'x'

IMPORT FOREIGN SCHEMA public FROM SERVER s INTO public

## Code
DO $$ BEGIN DELETE FROM book; END $$

CALL anything()

PREPARE p AS DELETE FROM book

PREPARE p AS SELECT 1

EXECUTE p

DEALLOCATE ALL

DECLARE c CURSOR WITH HOLD FOR SELECT 1

FETCH ALL FROM c

CLOSE ALL

## Locks, other sessions, the server
LOCK TABLE book IN ACCESS EXCLUSIVE MODE

SELECT * FROM book FOR UPDATE

SELECT * FROM book FOR NO KEY UPDATE NOWAIT

SELECT * FROM book b FOR SHARE OF b SKIP LOCKED

SELECT * FROM (SELECT * FROM book FOR UPDATE) x

WITH a AS (SELECT * FROM book FOR KEY SHARE) SELECT * FROM a

SELECT pg_advisory_lock(1)

SELECT pg_try_advisory_xact_lock(1)

SELECT pg_terminate_backend(1)

SELECT pg_cancel_backend(pid) FROM pg_stat_activity

SELECT pg_reload_conf()

SELECT pg_switch_wal()

SELECT pg_promote()

SELECT pg_notify('channel', 'x')

NOTIFY channel, 'x'

LISTEN channel

UNLISTEN *

CHECKPOINT

VACUUM

VACUUM FULL book

ANALYZE book

REINDEX TABLE book

CLUSTER book

LOAD 'auto_explain'

DISCARD ALL

SELECT pg_stat_reset()

SELECT pg_sleep(60)

SELECT pg_sleep_for('1 minute')

SELECT set_config('transaction_read_only', 'off', false)

SELECT set_config('statement_timeout', '0', false)

## Sequences
SELECT nextval('s')

SELECT setval('s', 1)

SELECT setseed(0.5)

## Files, network and text run as SQL
SELECT pg_read_file('postgresql.conf')

SELECT pg_catalog.pg_read_file('postgresql.conf')

SELECT "pg_read_file"('postgresql.conf')

SELECT pg_read_binary_file('postgresql.conf')

SELECT * FROM pg_ls_dir('.')

SELECT * FROM pg_ls_logdir()

SELECT pg_stat_file('postgresql.conf')

SELECT lo_import('/etc/hostname')

SELECT lo_export(1, '/dev/null')

SELECT lo_creat(-1)

SELECT lo_unlink(1)

SELECT lo_from_bytea(0, 'x')

SELECT query_to_xml('DELETE FROM book', true, true, '')

SELECT table_to_xml('book', true, true, '')

SELECT cursor_to_xml('c', 1, true, true, '')

SELECT database_to_xml(true, true, '')

SELECT ts_stat('SELECT 1')

SELECT * FROM dblink('host=elsewhere.example', 'SELECT 1') AS t(i int)

SELECT pg_logical_emit_message(true, 'a', 'b')

SELECT pg_create_restore_point('x')

SELECT pg_export_snapshot()

SELECT pg_import_system_collations('public')

SELECT pg_rotate_logfile()

SELECT pg_read_file FROM (SELECT 1) AS x, pg_read_file('postgresql.conf')

SELECT f.pg_read_file FROM concat('postgresql.conf') AS f

SELECT 1 FROM generate_series(1, 2) WHERE pg_sleep(30) IS NULL

SELECT 1 ORDER BY pg_sleep(30)

VALUES (pg_sleep(30))

SELECT count(*) FILTER (WHERE pg_sleep(30) IS NULL) FROM author

SELECT CASE WHEN true THEN pg_read_file('postgresql.conf') END

EXPLAIN SELECT pg_read_file('postgresql.conf')

SELECT 1 LIMIT (SELECT length(pg_read_file('postgresql.conf')))

SELECT U&"pg_sl\0065ep"(30)

## A function of the database's own: what it does is not known
SELECT quiet_write(1)

SELECT * FROM public.quiet_write(2)

## Secrets
SELECT rolpassword FROM pg_authid

SELECT passwd FROM pg_catalog.pg_shadow

TABLE pg_authid

SELECT * FROM "pg_authid"

## Settings that change how text is read or lift the bounds
SET standard_conforming_strings = off

SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE

SET TRANSACTION READ WRITE

SET transaction_read_only = off

SET default_transaction_read_only TO off

SET LOCAL statement_timeout = 0

SET statement_timeout = 0

SET session_authorization = 'postgres'

SET ROLE postgres

RESET ALL

SET log_min_duration_statement = -1

SET client_encoding = 'SJIS'

SET backslash_quote = on

BEGIN READ WRITE

START TRANSACTION READ WRITE

PREPARE TRANSACTION 'x'

COMMIT PREPARED 'x'

## More than one
SELECT 1; DELETE FROM book

SELECT 1; SELECT 2

SELECT 1;; SELECT 2

COMMIT; DELETE FROM book

BEGIN; SET TRANSACTION READ WRITE; DELETE FROM book

SELECT 1; -- harmless
DELETE FROM book

SELECT '\'; DELETE FROM book; --'

## Lexical traps
SELECT 1 /* /* */ ; DELETE FROM book -- */

/* unclosed SELECT 1

SELECT 'unclosed

SELECT $tag$ unclosed $$

SELECT "unclosed FROM book

/*/* */ SELECT 1 -- */ DELETE FROM book

SELECT $a$ /* $a$, pg_sleep(30), $b$ */ $b$

SELECT E'a'
'\'', pg_sleep(30) --'

SELECT E'\'', pg_sleep(30), E'\''

SELECT<U+00A0>pg_sleep(30)

SELECT pg_sleep<U+200B>(30)

SELECT 1<U+0000>; DELETE FROM book

<U+FEFF>DELETE FROM book

DE/**/LETE FROM book

## JDBC escapes
{call pg_sleep(30)}

{? = call pg_read_file('postgresql.conf')}

SELECT {fn pg_sleep(30)}

SELECT {fn pg_read_file('postgresql.conf')}

## Nothing at all
;

-- only a comment

/* only a comment */
