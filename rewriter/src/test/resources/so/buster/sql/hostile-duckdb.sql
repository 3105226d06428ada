# Statements that must be refused, one a line; \n, \r and \t stand for themselves.
INSERT INTO t VALUES (1)
INSERT INTO t BY NAME FROM u
FROM u INSERT INTO t
UPDATE t SET a = 1
DELETE FROM t
TRUNCATE t
CREATE TABLE u AS FROM t
CREATE OR REPLACE TEMP TABLE u AS FROM t
CREATE MACRO m(a) AS a
DROP TABLE t
ALTER TABLE t RENAME TO u
WITH x AS (DELETE FROM t RETURNING *) FROM x
COPY t TO 'x.csv'
COPY (FROM t) TO 'x.parquet'
COPY t FROM 'x.csv'
EXPORT DATABASE 'x'
IMPORT DATABASE 'x'
ATTACH 'x.db'
DETACH x
INSTALL httpfs
LOAD httpfs
FORCE INSTALL httpfs
CHECKPOINT
FORCE CHECKPOINT
VACUUM
ANALYZE
CALL enable_logging()
CALL read_text('x')
SET threads = 1
SET GLOBAL memory_limit = '1GB'
SET enable_external_access = true
SET VARIABLE x = 1
RESET threads
PRAGMA enable_profiling
PRAGMA import_database('x')
PREPARE x AS SELECT 1
EXECUTE x
EXPLAIN ANALYZE INSERT INTO t VALUES (1)
EXPLAIN ANALYZE COPY t TO 'x'
DESCRIBE FROM 'x.csv'
SUMMARIZE 'x.csv'
SUMMARIZE FROM read_csv('x')
SUMMARIZE "x.csv"
DESCRIBE "x.parquet"
DESCRIBE 'x.csv'
FROM 'x.csv'
FROM "x.csv"
FROM "X.CSV"
FROM x.csv
FROM x.parquet
FROM "dir/x"
FROM "https://example.invalid/x"
FROM "*"
SELECT * FROM t, 'x.csv'
SELECT * FROM t JOIN 'x.json' ON true
SELECT * FROM (FROM 'x.csv')
SELECT (SELECT max(a) FROM 'x.csv')
WITH x AS (FROM 'x.csv') FROM x
PIVOT 'x.csv' ON a USING sum(b)
PIVOT "x.csv" ON a USING sum(b)
UNPIVOT 'x.csv' ON a
SELECT * FROM read_csv('x')
SELECT * FROM READ_CSV_AUTO('x')
SELECT * FROM "read_csv"('x')
SELECT * FROM "READ_CSV"('x')
SELECT * FROM system.main.read_text('x')
SELECT * FROM main.read_blob('x')
SELECT * FROM read_parquet(['x', 'y'])
SELECT * FROM parquet_scan('x')
SELECT * FROM glob('*')
SELECT * FROM sniff_csv('x')
SELECT ('x').read_text()
SELECT 'x'.read_text()
SELECT t.a.getenv() FROM t
SELECT getenv('HOME')
SELECT * FROM query('FROM t')
SELECT * FROM query_table('t')
SELECT * FROM json_execute_serialized_sql('{}')
SELECT nextval('s')
SELECT ('s').nextval()
SELECT "nextval"('s')
SELECT * FROM duckdb_secrets()
SELECT * FROM which_secret('x', 's3')
SELECT * FROM sqlite_scan('x', 't')
SELECT * FROM postgres_query('x', 'SELECT 1')
SELECT * FROM histogram('x.csv', a)
SELECT my_macro(1)
SELECT main.my_macro(1)
SELECT [x.read_text() FOR x IN ['a']]
SELECT list_transform(['a'], x -> getenv(x))
SELECT 5 // 2, content FROM read_text('x')
SELECT 1; DROP TABLE t
SELECT 1 //; DROP TABLE t
SELECT '\\'; DROP TABLE t; --'
SELECT $$'$$; DROP TABLE t; --'
SELECT $a$--$a$, getenv('x')
SELECT 1 /* /* */ ; DROP TABLE t -- */ */
FROM t SELECT * INTO u
SELECT * INTO u FROM t
USE x; DROP TABLE t
SELECT * FROM ?
SELECT * FROM $1
SELECT\u00a01
SELECT 1\u2003FROM t
\ufeffSELECT 1
SELECT 'x
SELECT (1
SELECT [1)
SELECT E'a'\n'\\', getenv('x'), '\\'
SELECT E'a'\n'b'
SELECT 1 AS ` ' `, getenv('x') AS ` ' `
SELECT `a` FROM t
SELECT 0x1F
SELECT U&"\\0072ange"(1)
SELECT * RENAME ((FROM 'x.csv') AS a) FROM t
SELECT rename((SELECT max(a) FROM 'x.csv'))
SELECT a::STRUCT(b (SELECT a FROM 'x.csv')) FROM t
WITH RECURSIVE t(a) USING KEY ((SELECT 1 FROM 'x.csv')) AS (SELECT 1) FROM t
UNPIVOT t ON (SELECT a FROM 'x.csv') INTO NAME n VALUE v
UNPIVOT t ON a INTO u
SELECT a INTO name FROM t
INSERT INTO name VALUES (1)
FROM t SELECT [x FOR x IN (SELECT a FROM 'x.csv')]
SELECT list_transform([1], lambda x: (SELECT max(a) FROM 'x.csv'))
SELECT (SELECT a FROM 'x.csv').upper()
