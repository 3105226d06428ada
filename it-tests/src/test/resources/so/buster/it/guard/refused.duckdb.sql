## Statements that must never run; the format is that of refused.postgresql.sql.

## Data and structure
INSERT INTO author VALUES (999, 'x', NULL, NULL)

INSERT OR REPLACE INTO author (author_id, full_name) VALUES (1, 'x')

UPDATE book SET price = 0

DELETE FROM sale_line

TRUNCATE page_view

MERGE INTO book b USING author a ON b.author_id = a.author_id WHEN MATCHED THEN DELETE

CREATE TABLE extra (i integer)

CREATE OR REPLACE TABLE book AS SELECT 1

CREATE TEMP TABLE extra AS SELECT 1

CREATE TABLE extra AS FROM book

CREATE VIEW extra AS SELECT 1

CREATE MACRO extra(x) AS x + 1

CREATE SEQUENCE extra

CREATE TYPE mood AS ENUM ('a')

CREATE INDEX extra ON book (title)

CREATE SCHEMA extra

CREATE SECRET extra (TYPE s3)

ALTER TABLE book ADD COLUMN x integer

DROP TABLE sale_line

DROP SCHEMA wide CASCADE

COMMENT ON TABLE book IS 'x'

SELECT * INTO extra FROM book

WITH gone AS (DELETE FROM sale_line RETURNING *) SELECT * FROM gone

WITH a AS (SELECT 1) DELETE FROM sale_line

EXPLAIN ANALYZE DELETE FROM book

EXPLAIN ANALYZE INSERT INTO author (author_id, full_name) VALUES (5, 'x')

SELECT nextval('s')

## Files, network, extensions, other databases
COPY book TO 'book.csv'

COPY (SELECT 1) TO 'x.parquet' (FORMAT parquet)

COPY book FROM 'book.csv'

COPY FROM DATABASE bookshop TO memory

EXPORT DATABASE 'dump'

IMPORT DATABASE 'dump'

ATTACH 'other.duckdb'

ATTACH ':memory:' AS m

DETACH bookshop

INSTALL httpfs

LOAD httpfs

FORCE INSTALL httpfs

UPDATE EXTENSIONS

SELECT * FROM 'book.csv'

FROM 'book.csv'

SELECT * FROM "book.csv"

SELECT * FROM "data/book.parquet"

SELECT * FROM read_csv('/etc/passwd')

SELECT * FROM read_text('/etc/passwd')

SELECT * FROM read_blob('*')

SELECT * FROM glob('*')

SELECT * FROM sniff_csv('/etc/passwd')

SELECT * FROM read_json_auto('https://elsewhere.example/x')

SELECT content FROM read_text(['/etc/hosts'])

SELECT * FROM parquet_metadata('x.parquet')

SELECT getenv('HOME')

SELECT * FROM query('SELECT 1')

SELECT * FROM query_table('book')

SELECT * FROM duckdb_secrets()

SELECT * FROM pragma_storage_info('book')

SELECT 5 // 2, content FROM read_text('/etc/passwd')

## Settings and state
SET memory_limit = '10GB'

SET enable_external_access = true

SET threads = 64

SET GLOBAL threads = 64

RESET lock_configuration

PRAGMA enable_profiling

PRAGMA disable_checkpoint_on_shutdown

PRAGMA memory_limit = '10GB'

CHECKPOINT

FORCE CHECKPOINT

VACUUM

ANALYZE

SET VARIABLE x = 1

## Code and cursors
PREPARE p AS SELECT 1

EXECUTE p

DEALLOCATE p

## More than one, and lexical traps
SELECT 1; DELETE FROM book

SELECT 1; SELECT 2

SELECT $a$ /* $a$, getenv('HOME'), $b$ */ $b$

SELECT e'\'', getenv('HOME'), e'\''

/* unclosed SELECT 1

SELECT 'unclosed

SELECT<U+00A0>getenv('HOME')

<U+FEFF>DELETE FROM book

;
