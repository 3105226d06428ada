# Statements that must be refused, one a line; \n, \r and \t stand for themselves.
INSERT INTO t VALUES (1)
UPDATE t SET a = 1
DELETE FROM t
TRUNCATE t
MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE
WITH x AS (INSERT INTO t VALUES (1) RETURNING a) SELECT * FROM x
WITH x AS (SELECT 1), y AS (UPDATE t SET a = 2 RETURNING *) SELECT * FROM x, y
WITH x AS MATERIALIZED (DELETE FROM t RETURNING *) TABLE x
WITH x AS (MERGE INTO t USING s ON true WHEN MATCHED THEN DELETE RETURNING *) SELECT * FROM x
SELECT * FROM (WITH x AS (DELETE FROM t RETURNING 1) SELECT * FROM x) q
SELECT 1 UNION (WITH x AS (DELETE FROM t RETURNING 1) TABLE x)
WITH x AS (SELECT 1) DELETE FROM t USING x
WITH x AS (SELECT 1) INSERT INTO t TABLE x
SELECT * INTO u FROM t
SELECT a INTO TEMP u FROM t
SELECT a INTO TABLE u FROM t
SELECT a AS into INTO u FROM t
(SELECT a INTO u FROM t)
SELECT 1 AS a INTO "u" UNION SELECT 2
WITH q AS (SELECT 1 AS a) SELECT a INTO u FROM q
SELECT a FROM t FOR UPDATE
SELECT a FROM t FOR NO KEY UPDATE OF t SKIP LOCKED
SELECT a FROM t FOR SHARE
SELECT a FROM t FOR KEY SHARE NOWAIT
SELECT a FROM (SELECT a FROM t FOR UPDATE) q
SELECT a FROM t WHERE a IN (SELECT a FROM u FOR SHARE)
WITH q AS (SELECT a FROM t FOR UPDATE) SELECT * FROM q
SELECT a FROM t LIMIT 1 FOR UPDATE
SELECT a FROM t FOR UPDATE LIMIT 1
SELECT a FROM t FOR READ ONLY; DROP TABLE t
CREATE TABLE u AS SELECT 1
CREATE TEMP VIEW v AS SELECT 1
DROP TABLE t
ALTER TABLE t ADD a int
COMMENT ON TABLE t IS 'x'
GRANT ALL ON t TO public
COPY t TO STDOUT
COPY (SELECT 1) TO PROGRAM 'x'
CALL p()
DO $$ BEGIN END $$
EXECUTE x
PREPARE x AS SELECT 1
DEALLOCATE x
LOCK TABLE t
VACUUM
ANALYZE t
REINDEX TABLE t
CLUSTER t
REFRESH MATERIALIZED VIEW v
LISTEN x
NOTIFY x
UNLISTEN *
LOAD 'x'
CHECKPOINT
DISCARD ALL
SECURITY LABEL ON TABLE t IS 'x'
IMPORT FOREIGN SCHEMA s FROM SERVER x INTO y
REASSIGN OWNED BY a TO b
DECLARE c CURSOR FOR SELECT 1
EXPLAIN ANALYZE INSERT INTO t VALUES (1)
EXPLAIN (ANALYZE) CREATE TABLE u AS SELECT 1
EXPLAIN ANALYZE EXECUTE x
EXPLAIN ANALYZE DECLARE c CURSOR FOR SELECT 1
EXPLAIN (ANALYZE, VERBOSE) REFRESH MATERIALIZED VIEW v
EXPLAIN SELECT 1; DELETE FROM t
EXPLAIN ANALYZE SELECT 1 AS a INTO u
SET ROLE x
SET SESSION AUTHORIZATION x
SET default_transaction_read_only = off
SET standard_conforming_strings = off
SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE
SET TRANSACTION READ WRITE
BEGIN READ WRITE
START TRANSACTION READ WRITE
RESET ALL
PREPARE TRANSACTION 'x'
COMMIT PREPARED 'x'
SELECT set_config('a', 'b', false)
SELECT pg_catalog.set_config('a', 'b', false)
SELECT "set_config"('a', 'b', false)
SELECT nextval('s')
SELECT setval('s', 1)
SELECT pg_sleep(1)
SELECT pg_sleep /* x */ (1)
SELECT pg_sleep\n(1)
SELECT PG_SLEEP(1)
SELECT U&"pg\005fsleep"(1)
SELECT U&"pg!005fsleep" UESCAPE '!' (1)
SELECT {fn pg_sleep(1)}
SELECT { fn lo_import('x') }
SELECT CASE WHEN pg_sleep(1) IS NULL THEN 1 END
SELECT 1 ORDER BY pg_sleep(1)
SELECT 1 FROM t GROUP BY pg_sleep(1)::text
SELECT sum(a) OVER (PARTITION BY pg_sleep(1)::text) FROM t
SELECT 1 LIMIT (SELECT 1 FROM pg_sleep(1))
SELECT ARRAY[lo_create(0)]
SELECT a FROM t TABLESAMPLE system ((SELECT 1 FROM pg_sleep(1)))
SELECT * FROM pg_ls_dir('.')
SELECT * FROM ROWS FROM (pg_ls_dir('.')) AS x
SELECT * FROM t, LATERAL pg_read_file(t.a) x
SELECT * FROM t JOIN pg_read_file('x') x ON true
VALUES (pg_read_file('x'))
SELECT (pg_stat_file('x')).*
SELECT x.pg_read_file FROM (SELECT 'f'::text) x
SELECT (x).pg_read_file FROM lower('f') x
SELECT ('f'::text).pg_read_file
SELECT "x"."pg_read_file" FROM lower('f') "x"
SELECT s.nextval FROM to_regclass('s') s
SELECT x.lo_import FROM lower('f') x
SELECT pg_terminate_backend(1)
SELECT pg_cancel_backend(1)
SELECT pg_reload_conf()
SELECT pg_advisory_lock(1)
SELECT pg_try_advisory_xact_lock(1)
SELECT pg_notify('a', 'b')
SELECT dblink('x', 'select 1')
SELECT * FROM public.dblink('x', 'select 1') AS t(a int)
SELECT query_to_xml('select 1', true, true, '')
SELECT cursor_to_xml('c', 1, true, true, '')
SELECT table_to_xml('t', true, true, '')
SELECT * FROM crosstab('select 1') AS t(a int)
SELECT ts_stat('select 1')
SELECT pg_logical_emit_message(true, 'a', 'b')
SELECT pg_create_restore_point('x')
SELECT pg_stat_reset()
SELECT pg_export_snapshot()
SELECT pg_import_system_collations('x')
SELECT lo_export(1, 'x')
SELECT lo_from_bytea(0, 'x')
SELECT currtid2('t', '(0,0)')
SELECT brin_summarize_new_values('x')
SELECT gin_clean_pending_list('x')
SELECT my_function()
SELECT public.my_function()
SELECT "My Function"(1)
SELECT * FROM my_function()
SELECT * FROM pg_authid
SELECT rolpassword FROM pg_catalog.pg_authid
SELECT * FROM "pg_shadow"
SELECT passwd FROM PG_SHADOW
TABLE pg_authid
SELECT * FROM pg_user_mappings
SELECT * FROM pg_hba_file_rules
SELECT 1; SELECT 2
SELECT 1;;SELECT 2
; SELECT 1; DROP TABLE t
SELECT 1\n;\nDROP TABLE t
SELECT 1 -- x\n; DROP TABLE t
SELECT '\\'; DROP TABLE t; --'
SELECT '\\' || pg_sleep(1) || '\\'
SELECT $$ ' $$; DROP TABLE t; --'
SELECT $x$ -- $x$; DROP TABLE t
SELECT $x$ /* $x$, pg_sleep(1), $x$ */ $x$
SELECT 1 /* /* */ ; DROP TABLE t -- */ */
SELECT a$$, 1 AS b$$; DROP TABLE t; SELECT $$
SELECT 1 AS "a" ; DROP TABLE t; --"
SELECT 'a' 'b'
SELECT 'a' /* x */\n'b'
SELECT a? FROM t
SELECT 1a FROM t
SELECT * FROM 'x'
SELECT * FROM ?
SELECT * FROM $1
SELECT \u00a01
SELECT 1 \u200b
\ufeffSELECT 1
SELECT 1\u0000
SELECT '\u0000'
SELECT '\ud800'
SELECT 1 \\
SELECT `a`
SELECT @@version; DROP TABLE t
SELECT (1
SELECT 1)
SELECT [1)
SELECT 'x
SELECT "x
SELECT $$x
SELECT /* x
SELECT {d '2024-01-01'
{call p()}
{? = call p()}
{ CALL p() }
FROM t
DESCRIBE t
WITH x AS (SELECT 1)
SELECT 1 FROM t WHERE
TABLE
VALUES
SELECT 1 ` 2
SELECT 1 OPERATOR(pg_sleep(1)) 2
SELECT xmlforest(a AS (SELECT pg_sleep(1))) FROM t
SELECT * FROM a JOIN b USING (x) AS pg_sleep(1)
SELECT substring(pg_read_file('x') FROM 1 FOR 2)
SELECT a[pg_sleep(1)::text::int:2] FROM t
SELECT * FROM t WINDOW w AS (pg_sleep(1) ORDER BY a)
SELECT sum(a) OVER (x ORDER BY pg_sleep(1)) FROM t
SELECT 1 FROM t GROUP BY DISTINCT pg_sleep(1)
SELECT * FROM XMLTABLE('/a' PASSING pg_read_file('x')::xml COLUMNS b int)
SELECT * FROM JSON_TABLE(pg_read_file('x')::jsonb, '$' COLUMNS (a int))
SELECT 1 IN (1, 2, pg_sleep(1)::text::int, 3)
WITH pg_sleep(a) AS (SELECT 1) SELECT pg_sleep(1)
# Words that are grammar in one place and call a function in another
SELECT a LIKE 'x' ESCAPE columns('y') FROM t
SELECT a LIKE 'x' ESCAPE over('y') FROM t
SELECT a LIKE 'x' ESCAPE repeatable('y') FROM t
SELECT a LIKE 'x' ESCAPE reservoir('y') FROM t
SELECT a AT TIME ZONE columns('y') FROM t
SELECT a AT TIME ZONE reservoir('y') FROM t
SELECT a AT TIME ZONE second('y') FROM t
SELECT sum(a) OVER (ORDER BY b RANGE columns(1) PRECEDING) FROM t
SELECT sum(a) OVER (ORDER BY b ROWS BETWEEN reservoir(1) PRECEDING AND CURRENT ROW) FROM t
SELECT JSON_OBJECT('a' VALUE columns(x)) FROM t
SELECT a BETWEEN SYMMETRIC columns(1) AND 2 FROM t
SELECT a FROM t ORDER BY a DESC NULLS FIRST columns(1)
SELECT DISTINCT ON (a) over(x) FROM t
SELECT DISTINCT ON (a) filter(x) FROM t
SELECT a FROM t FETCH FIRST over(1) ROWS ONLY
SELECT a FROM t FETCH NEXT columns(1) ROWS ONLY
SELECT interval second(x) FROM t
SELECT day to second(x) FROM t
SELECT (a).* INTO x FROM t
SELECT * FROM XMLTABLE('/a' PASSING filter(x) COLUMNS a int PATH 'a')
SELECT * FROM XMLTABLE('/a' PASSING x COLUMNS a int DEFAULT filter(x))
SELECT * FROM t TABLESAMPLE bernoulli (1) REPEATABLE (filter(1))
SELECT * FROM t TABLESAMPLE bernoulli (filter(1))
SELECT * FROM t TABLESAMPLE evil (1)
SELECT * FROM t TABLESAMPLE system_rows (pg_sleep(1))
SELECT * FROM t WHERE a BETWEEN SYMMETRIC filter(1) AND 2
SELECT * FROM xmltable(xmlnamespaces('a' as b), '/x' passing pg_read_file('x') columns a int)
SELECT 1 FROM t collation for share
SELECT 1 FROM t collation for update
SELECT ARRAY[filter(1)]
SELECT CASE filter(1) WHEN 1 THEN 2 END
SELECT DISTINCT ON (filter(1)) a FROM t
SELECT DISTINCT filter(1) FROM t
SELECT JSON_OBJECT('a' VALUE filter(x)) FROM t
SELECT JSON_VALUE(j, '$.a' DEFAULT filter(x) ON EMPTY) FROM t
SELECT JSON_VALUE(j, '$.a' PASSING filter(x) AS y) FROM t
SELECT U&'x' UESCAPE filter('!')
SELECT a AT TIME ZONE filter('y') FROM t
SELECT a FROM ((DELETE FROM t RETURNING 1) UNION (SELECT 1)) x
SELECT a FROM ((SELECT 1) UNION (SELECT pg_sleep(1))) x
SELECT a FROM ROWS FROM (filter(1))
SELECT a FROM t CROSS JOIN LATERAL filter(1)
SELECT a FROM t FETCH FIRST filter(1) ROWS ONLY
SELECT a FROM t GROUP BY filter(1)
SELECT a FROM t JOIN filter(1) ON true
SELECT a FROM t LIMIT filter(1)
SELECT a FROM t OFFSET filter(1)
SELECT a FROM t ORDER BY a USING < , filter(1)
SELECT a FROM t ORDER BY b USING OPERATOR(pg_sleep(5))
SELECT a FROM t ORDER BY b USING OPERATOR(x.lo_import)
SELECT a FROM t WINDOW w AS (PARTITION BY filter(1))
SELECT a FROM t, filter(1)
SELECT a LIKE 'x' ESCAPE filter('y') FROM t
SELECT a LIKE 'x' ESCAPE second('y') FROM t
SELECT a OPERATOR(pg_catalog.+) filter(1) FROM t
SELECT a SIMILAR TO second('y') FROM t
SELECT a collate "C" INTO x FROM t
SELECT a is document filter(1) from t
SELECT a is json filter(1) from t
SELECT a, filter(1) FROM t
SELECT count(*) FILTER (WHERE filter(1)) FROM t
SELECT extract(year from filter(x)) FROM t
SELECT filter(1)
SELECT format('x', variadic filter(1))
SELECT interval filter('1')
SELECT json_object(pg_read_file('x')) FROM t
SELECT overlay(a placing filter(x) from 1) FROM t
SELECT path 'a' INTO x FROM t
SELECT position(filter(x) in y) FROM t
SELECT substring(a from filter(x) for second(y)) FROM t
SELECT substring(a similar filter(x) escape second(y)) FROM t
SELECT sum(a) OVER (ORDER BY b RANGE second(1) PRECEDING) FROM t
SELECT sum(a) OVER (ORDER BY b ROWS BETWEEN filter(1) PRECEDING AND CURRENT ROW) FROM t
SELECT sum(a) OVER (ORDER BY b ROWS filter(1) PRECEDING) FROM t
SELECT trim(both filter(x) from y) FROM t
SELECT variadic second(1)
SELECT xmlelement(name a, filter(x)) FROM t
SELECT xmlforest(name) , pg_sleep(1)
SELECT xmlroot(x, version filter(x)) FROM t
SELECT xmlserialize(content filter(x) as text) FROM t
SELECT xmlserialize(document query_to_xml('delete from t', true, true, '') as text)
WITH RECURSIVE t(n) AS (SELECT 1) CYCLE n SET a TO filter(1) DEFAULT 2 USING p SELECT 1
SELECT a FROM t GROUP BY GROUPING SETS (pg_sleep(1)), ROLLUP (b)
SELECT sum(a) OVER (pg_sleep(1)) FROM t
SELECT * FROM a, ONLY (pg_read_file('x')) b
SELECT a = b = pg_sleep(1) FROM t
SELECT CASE WHEN a THEN b < c ELSE d = lo_import('x') END FROM t
SELECT a = b IS NULL INTO x FROM t
SELECT (pg_read_file('x')).*
SELECT f.pg_read_file = 1 IS TRUE FROM concat('x') f
SELECT NOT materialized(a) FROM t
SELECT NEXT VALUE FOR 'ticket'
