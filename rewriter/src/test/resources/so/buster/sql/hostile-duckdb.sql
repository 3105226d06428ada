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
SELECT * FROM (DESCRIBE "x.csv")
SELECT * FROM (SUMMARIZE "x.csv")
FROM (SUMMARIZE 'x.csv')
FROM (SHOW "x.csv")
FROM (DESC "x.csv")
FROM (SUMMARIZE duckdb_secrets)
FROM (SHOW s3_secret_access_key)
SELECT (SUMMARIZE "x.csv")
SELECT * FROM (SUMMARIZE x.csv)
WITH a AS (SUMMARIZE "x.csv") FROM a
SELECT 1 UNION ALL SUMMARIZE "x.csv"
SELECT DISTINCT ON (a) over(x) FROM t
SELECT DISTINCT ON (a) filter(x) FROM t
SELECT DISTINCT ON (a) reservoir(x) FROM t
SELECT DISTINCT ON (a) repeatable(x) FROM t
SELECT [x for x in l if reservoir(x)] FROM t
SELECT a LIKE b ESCAPE reservoir(x) FROM t
SELECT a GLOB reservoir(x) FROM t
SELECT x AT TIME ZONE reservoir(x) FROM t
SELECT sum(x) OVER (ORDER BY y ROWS reservoir(1) PRECEDING) FROM t
WITH a AS (SET threads = 1) FROM a
WITH a AS (ATTACH 'x') FROM a
WITH a AS (CALL read_text('x')) SELECT 1
getenv('x')
1 + 1
x := 5
SELECT 2 * rename(x) FROM t
SELECT a * rename(a AS b) FROM t
SELECT * RENAME (getenv('x') AS a) FROM t
SELECT * RENAME (a AS b), rename(x) FROM t
SELECT * EXCLUDE (SELECT a FROM "x.csv") FROM t
SELECT * EXCLUDE getenv('x') FROM t
SELECT * EXCLUDE a.getenv('x') FROM t
SELECT a::STRUCT(b (DESCRIBE "x.csv")) FROM t
SELECT a::my((SUMMARIZE "x.csv")) FROM t
SELECT a::my(getenv('x')) FROM t
SELECT a::read_text('x') FROM t
SELECT a::my((FROM "x.csv")) FROM t
SELECT a::my((PIVOT "x.csv" ON a)) FROM t
SELECT a::my((TABLE "x.csv")) FROM t
SELECT a::VARCHAR.read_text() FROM t
SELECT a::VARCHAR[(SELECT max(x) FROM "x.csv")] FROM t
SELECT a::VARCHAR[getenv('x')] FROM t
SELECT CAST(a AS my((FROM "x.csv"))) FROM t
SELECT * FROM t AT (VERSION => (SELECT max(a) FROM "x.csv"))
SELECT * FROM t AT (VERSION => (DESCRIBE "x.csv"))
SELECT * FROM t AT (VERSION => (PIVOT "x.csv" ON a))
SELECT * FROM t AT (VERSION => getenv('x'))
SELECT at(version => 1) FROM t
SELECT DISTINCT ON (a) at(version => 1) FROM t
SELECT a, at(timestamp => 1) FROM t
SELECT [x for x in l if at(version => 1)] FROM t
SELECT [x for x in (FROM "x.csv")]
SELECT [x for x in l if (SELECT true FROM "x.csv")]
SELECT [(FROM "x.csv")]
SELECT {'a': (FROM "x.csv")}
SELECT {a: getenv('x')}
SELECT MAP {(SELECT a FROM "x.csv"): 1}
SELECT {'a': 1}.getenv()
SELECT [1].read_text()
SELECT x: (FROM "x.csv")
SELECT x: getenv('a')
FROM x: "x.csv"
FROM x: 'x.csv'
FROM x: read_text('x.csv')
PIVOT "x.csv" ON a
PIVOT t ON a IN (SELECT a FROM "x.csv")
PIVOT t ON a USING getenv('x')
PIVOT t ON a USING sum((SELECT max(a) FROM "x.csv"))
PIVOT t JOIN "x.csv" USING (a) ON b
PIVOT t JOIN "x.csv" ON t.a = "x.csv".a ON b USING sum(c)
PIVOT read_csv('x') ON b USING sum(c)
FROM t PIVOT (sum(a) FOR b IN (SELECT a FROM "x.csv"))
FROM t PIVOT (sum((SELECT a FROM "x.csv")) FOR b IN (1))
FROM t PIVOT (getenv('x') FOR b IN (1) GROUP BY c)
FROM "x.csv" PIVOT (sum(a) FOR b IN (1))
FROM t PIVOT (sum(a) FOR b IN (1)) JOIN "x.csv" USING (a)
UNPIVOT "x.csv" ON a INTO NAME n VALUE v
UNPIVOT t ON getenv('x') INTO NAME n VALUE v
UNPIVOT t ON (SELECT a FROM "x.csv") INTO NAME n VALUE v
UNPIVOT t ON a INTO NAME n VALUE v, getenv('x')
WITH p AS (UNPIVOT t ON a) INSERT INTO name VALUES (1)
FROM t UNPIVOT (a FOR b IN (COLUMNS(c -> getenv(c) = 'x')))
FROM t UNPIVOT (a FOR b IN ((SELECT x FROM "x.csv")))
SELECT *COLUMNS(getenv('x')) FROM t
SELECT * FROM t TABLESAMPLE (getenv('x'))
SELECT tablesample(5) FROM t
SELECT a, tablesample(5) FROM t
SELECT percent(5) FROM t
SELECT * FROM t USING SAMPLE (SELECT 5 FROM "x.csv")
SELECT * FROM (DESC t), (DESC "x.csv")
SELECT * FROM (((DESCRIBE "x.csv")))
SELECT EXISTS (SUMMARIZE "x.csv")
SELECT a IN (SUMMARIZE "x.csv")
SELECT ARRAY(SUMMARIZE "x.csv")
SELECT list((SUMMARIZE "x.csv"))
FROM t, LATERAL (SUMMARIZE "x.csv")
(SUMMARIZE "x.csv")
((DESCRIBE "x.csv"))
(SHOW s3_secret_access_key)
(SHOW "x.csv") UNION ALL SELECT 1
SELECT * FROM t WHERE a = (SHOW s3_secret_access_key)
EXPLAIN SUMMARIZE "x.csv"
EXPLAIN ANALYZE SUMMARIZE "x.csv"
EXPLAIN (ANALYZE) FROM "x.csv"
EXPLAIN (ANALYZE (SELECT 1 FROM "x.csv")) SELECT 1
DESCRIBE (SUMMARIZE "x.csv")
SUMMARIZE (DESCRIBE "x.csv")
DESCRIBE SHOW s3_secret_access_key
SUMMARIZE SHOW s3_secret_access_key
FROM (FROM (SHOW s3_secret_access_key))
WITH x AS (SHOW s3_secret_access_key) FROM x
SELECT * FROM (SHOW tables), (SHOW "tables")
FROM t SELECT a UNION FROM "x.csv"
WITH a AS (FROM t), FROM "x.csv"
WITH RECURSIVE t(a) USING KEY (a, max(getenv('x'))) AS (SELECT 1) FROM t
SELECT x! FROM "x.csv"
SELECT a FROM t WINDOW w AS (ORDER BY (SELECT 1 FROM "x.csv")) QUALIFY true
SELECT a FROM t WINDOW w AS (ORDER BY a) QUALIFY (SELECT true FROM "x.csv")
SELECT a FROM t WINDOW w AS (ORDER BY a) QUALIFY getenv('x') = 'a'
TABLE "x.csv"
FROM t SELECT a NOT NULL, getenv('x') NOT NULL
SELECT lambda x, y: getenv(x)
WITH a AS (COPY t TO 'x') FROM a
WITH a AS MATERIALIZED (INSERT INTO t VALUES (1) RETURNING *) FROM a
FROM (INSERT INTO t VALUES (1) RETURNING *)
SELECT a FROM t AS "x.csv", "x.csv"
FROM main."x.csv"
FROM 'x' || '.csv'
FROM E'x.csv'
FROM $$x.csv$$
SELECT * FROM ('x.csv')
SELECT * FROM VALUES ('x.csv') t, 'x.csv'
FROM ('x.csv') PIVOT (sum(a) FOR b IN (1))
SELECT NEXT VALUE FOR 'ticket'
