# Statements that must be refused, one a line; \n, \r and \t stand for themselves and \\ for one backslash.
INSERT INTO sales VALUES (1, 2)
INSERT INTO sales (SELECT * FROM listing)
INSERT INTO sales DEFAULT VALUES
INSERT INTO spectrum_schema.clicks SELECT * FROM sales
UPDATE sales SET qtysold = 1
UPDATE sales SET qtysold = l.numtickets FROM listing l WHERE l.listid = sales.listid
DELETE FROM sales
DELETE sales WHERE salesid = 1
DELETE FROM sales USING event WHERE sales.eventid = event.eventid
MERGE INTO sales USING staging s ON sales.salesid = s.salesid WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT VALUES (s.salesid, 1)
MERGE INTO sales USING staging s ON sales.salesid = s.salesid REMOVE DUPLICATES
TRUNCATE sales
TRUNCATE TABLE public.sales
WITH s AS (SELECT 1 AS id) DELETE FROM sales USING s WHERE sales.salesid = s.id
WITH s AS (SELECT 1 AS id) UPDATE sales SET qtysold = s.id FROM s
WITH s AS (SELECT 1) INSERT INTO sales SELECT * FROM s
INSERT INTO sales WITH s AS (SELECT 1) SELECT * FROM s
SELECT * INTO newsales FROM sales
SELECT salesid INTO TEMP newsales FROM sales
SELECT salesid INTO TEMPORARY TABLE newsales FROM sales
SELECT TOP 5 salesid INTO #newsales FROM sales
SELECT salesid INTO "new sales" FROM sales
SELECT salesid\nINTO\nnewsales\nFROM sales
SELECT 1 AS a INTO newsales UNION SELECT 2
WITH s AS (SELECT 1 AS a) SELECT a INTO newsales FROM s
(SELECT salesid INTO newsales FROM sales)
SELECT x.a FROM (SELECT 1 AS a INTO newsales) x
SELECT a AS into INTO newsales FROM t
SELECT * EXCLUDE salesid INTO newsales FROM sales
SELECT * FROM sales FOR UPDATE
SELECT * FROM sales WHERE salesid = 1 FOR UPDATE OF sales
SELECT * FROM (SELECT * FROM sales FOR UPDATE) s
UNLOAD ('SELECT * FROM sales') TO 's3://bucket/sales_' IAM_ROLE default
UNLOAD ('SELECT * FROM sales') TO 's3://bucket/sales_' IAM_ROLE 'arn:aws:iam::0123:role/r' PARQUET PARTITION BY (dateid)
UNLOAD ($$SELECT 'x' FROM sales$$) TO 's3://bucket/' IAM_ROLE default ALLOWOVERWRITE
UNLOAD('select 1')TO's3://b/'CREDENTIALS'aws_access_key_id=a;aws_secret_access_key=b'
unload /* x */ ('SELECT 1') to 's3://b/' iam_role default manifest
UNLOAD ('SELECT * FROM sales') TO 's3://b/' IAM_ROLE default EXTENSION 'gz' MAXFILESIZE 1 gb
COPY sales FROM 's3://bucket/data' IAM_ROLE default
COPY sales (salesid, qtysold) FROM 's3://bucket/data' ACCESS_KEY_ID 'a' SECRET_ACCESS_KEY 'b' CSV
COPY sales FROM 'emr://cluster/part-*' IAM_ROLE default
COPY sales FROM 's3://bucket/ssh_manifest' IAM_ROLE default SSH
COPY sales FROM 'dynamodb://table' IAM_ROLE default READRATIO 50
COPY sales FROM 's3://b/' IAM_ROLE default FORMAT AS PARQUET JOB CREATE nightly AUTO ON
COPY JOB RUN nightly
COPY JOB LIST
COPY JOB SHOW nightly
COPY JOB ALTER nightly AUTO OFF
COPY JOB DROP nightly
COPY sales TO STDOUT
CREATE TABLE t (a int)
CREATE TABLE t (a int) DISTSTYLE KEY DISTKEY (a) SORTKEY (a)
CREATE TEMP TABLE t (a int)
CREATE TEMPORARY TABLE t AS SELECT 1
CREATE TABLE #t (a int)
CREATE TABLE t AS SELECT * FROM sales
CREATE TABLE t AS (SELECT * FROM sales)
CREATE TABLE t (LIKE sales INCLUDING DEFAULTS)
CREATE TABLE IF NOT EXISTS t BACKUP NO AS SELECT 1
CREATE LOCAL TEMP TABLE t (a int)
CREATE VIEW v AS SELECT 1
CREATE OR REPLACE VIEW v AS SELECT * FROM sales WITH NO SCHEMA BINDING
CREATE MATERIALIZED VIEW v AUTO REFRESH YES AS SELECT 1
CREATE EXTERNAL VIEW s.v IF NOT EXISTS AS SELECT 1
CREATE SCHEMA s AUTHORIZATION ann QUOTA 50 GB
CREATE EXTERNAL SCHEMA s FROM DATA CATALOG DATABASE 'd' IAM_ROLE default CREATE EXTERNAL DATABASE IF NOT EXISTS
CREATE EXTERNAL SCHEMA s FROM POSTGRES DATABASE 'd' SCHEMA 'p' URI 'evil.example' IAM_ROLE default SECRET_ARN 'arn'
CREATE EXTERNAL SCHEMA s FROM MYSQL DATABASE 'd' URI 'evil.example' IAM_ROLE default SECRET_ARN 'arn'
CREATE EXTERNAL SCHEMA s FROM KINESIS IAM_ROLE default
CREATE EXTERNAL SCHEMA s FROM REDSHIFT DATABASE 'd' SCHEMA 'p'
CREATE EXTERNAL TABLE s.t (a int) STORED AS PARQUET LOCATION 's3://b/'
CREATE EXTERNAL TABLE s.t PARTITIONED BY (d) STORED AS PARQUET LOCATION 's3://b/' AS SELECT * FROM sales
CREATE DATABASE d COLLATE CASE_INSENSITIVE
CREATE DATABASE d FROM DATASHARE s OF NAMESPACE 'n'
CREATE DATASHARE s SET PUBLICACCESSIBLE TRUE
CREATE USER mallory PASSWORD 'Abcd1234' CREATEUSER
CREATE GROUP g WITH USER mallory
CREATE ROLE r EXTERNALID 'x'
CREATE FUNCTION f (a int) RETURNS int STABLE AS $$ SELECT $1 $$ LANGUAGE sql
CREATE OR REPLACE FUNCTION f (a float) RETURNS float IMMUTABLE AS $$ return a $$ LANGUAGE plpythonu
CREATE EXTERNAL FUNCTION f (varchar) RETURNS varchar STABLE LAMBDA 'steal' IAM_ROLE default
CREATE PROCEDURE p() AS $$ BEGIN DELETE FROM sales; END; $$ LANGUAGE plpgsql
CREATE LIBRARY l LANGUAGE plpythonu FROM 's3://b/l.zip' IAM_ROLE default
CREATE MODEL m FROM sales TARGET qtysold FUNCTION predict IAM_ROLE default SETTINGS (S3_BUCKET 'b')
CREATE EXTERNAL MODEL m FUNCTION ask IAM_ROLE default MODEL_TYPE BEDROCK SETTINGS (MODEL_ID 'x')
CREATE RLS POLICY p WITH (a int) USING (a = 1)
CREATE MASKING POLICY p WITH (a varchar) USING ('x'::varchar)
CREATE IDENTITY PROVIDER i TYPE azure NAMESPACE 'n' PARAMETERS '{}'
CREATE TEMPLATE x FOR COPY AS CSV
DROP TABLE sales
DROP TABLE IF EXISTS a, b CASCADE
DROP VIEW v
DROP MATERIALIZED VIEW v
DROP SCHEMA s DROP EXTERNAL DATABASE CASCADE
DROP DATABASE d
DROP DATASHARE s
DROP USER ann
DROP GROUP g
DROP ROLE r FORCE
DROP FUNCTION f(int)
DROP PROCEDURE p()
DROP LIBRARY l
DROP MODEL m
DROP RLS POLICY p
DROP MASKING POLICY p
DROP IDENTITY PROVIDER i CASCADE
DROP EXTERNAL VIEW s.v
ALTER TABLE sales ADD COLUMN x int
ALTER TABLE sales DROP COLUMN x
ALTER TABLE sales RENAME TO s
ALTER TABLE sales ALTER DISTSTYLE ALL
ALTER TABLE sales APPEND FROM staging FILLTARGET
ALTER TABLE s.t ADD PARTITION (d = '2024-01-01') LOCATION 's3://b/'
ALTER TABLE s.t SET LOCATION 's3://evil/'
ALTER TABLE sales ROW LEVEL SECURITY OFF
ALTER MATERIALIZED VIEW v AUTO REFRESH NO
ALTER SCHEMA s RENAME TO t
ALTER DATABASE d OWNER TO ann
ALTER DATASHARE s ADD TABLE sales
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC
ALTER EXTERNAL SCHEMA s IAM_ROLE default
ALTER FUNCTION f(int) OWNER TO ann
ALTER GROUP g ADD USER mallory
ALTER IDENTITY PROVIDER i DISABLE
ALTER MASKING POLICY p USING ('x'::varchar)
ALTER PROCEDURE p() OWNER TO ann
ALTER RLS POLICY p USING (true)
ALTER ROLE r WITH RENAME TO s
ALTER SYSTEM SET data_catalog_auto_mount = on
ALTER USER ann PASSWORD DISABLE
ALTER USER ann SET search_path TO evil
GRANT ALL ON sales TO PUBLIC
GRANT ROLE sys:superuser TO mallory
GRANT ASSUMEROLE ON ALL TO mallory FOR UNLOAD
GRANT USAGE ON DATASHARE s TO NAMESPACE 'n'
REVOKE SELECT ON sales FROM ann
REVOKE EXPLAIN RLS FROM ROLE r
ATTACH RLS POLICY p ON sales TO PUBLIC
ATTACH MASKING POLICY p ON sales (commission) TO PUBLIC PRIORITY 1
DETACH RLS POLICY p ON sales FROM PUBLIC
DETACH MASKING POLICY p ON sales (commission) FROM PUBLIC
ANALYZE
ANALYZE sales PREDICATE COLUMNS
ANALYZE VERBOSE sales (salesid)
ANALYSE sales
ANALYZE COMPRESSION sales COMPROWS 100000
VACUUM
VACUUM FULL sales TO 99 PERCENT BOOST
VACUUM REINDEX sales
VACUUM RECLUSTER sales
REFRESH MATERIALIZED VIEW v
COMMENT ON TABLE sales IS 'x'
LOCK sales
LOCK TABLE sales, event
CALL p(1)
CALL public.p('x', NULL)
CANCEL 12345
CANCEL 12345 'bye'
EXECUTE s (1)
PREPARE s (int) AS SELECT $1
PREPARE s AS DELETE FROM sales
DEALLOCATE PREPARE s
DECLARE c CURSOR FOR SELECT * FROM sales
SET SESSION AUTHORIZATION 'ann'
SET LOCAL SESSION AUTHORIZATION ann
RESET SESSION AUTHORIZATION
RESET ALL
SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE
SET TRANSACTION READ WRITE
BEGIN READ WRITE
START TRANSACTION ISOLATION LEVEL SERIALIZABLE READ WRITE
SET enable_case_sensitive_identifier TO true
SET downcase_delimited_identifier TO off
SET readonly = 0
SET transaction_read_only TO off
SET default_transaction_read_only = off
SET statement_timeout TO 0
SET wlm_query_slot_count TO 50
SET analyze_threshold_percent TO 0
SET app.tenant = 'other'
SET query_group TO 'a'; DROP TABLE sales
SET ROLE r
DESC IDENTITY PROVIDER i
EXPLAIN SELECT 1; DROP TABLE sales
EXPLAIN UNLOAD ('SELECT 1') TO 's3://b/' IAM_ROLE default
EXPLAIN CALL p()
EXPLAIN CREATE TABLE t AS SELECT 1
EXPLAIN SELECT 1 AS a INTO t
SELECT 1; SELECT 2
SELECT 1;; DROP TABLE sales
SELECT 1 ; UNLOAD ('SELECT 1') TO 's3://b/' IAM_ROLE default
SELECT 1\n;\nCALL p()
SELECT 1 -- x\n; COMMIT
SELECT 1 /* ; */ ; COPY sales FROM 's3://b/' IAM_ROLE default
BEGIN; DELETE FROM sales; COMMIT
SELECT $$;$$; DROP TABLE sales
SELECT $a$ ' $a$; DROP TABLE sales; --'
SELECT '\\'; DROP TABLE sales; --'
SELECT '\\'' ; DROP TABLE sales; --'
SELECT 'a\\\\'; DROP TABLE sales; --'
SELECT '\\' || pg_terminate_backend(1) || '\\'
SELECT /* '\\' */ 'x' ; TRUNCATE sales
SELECT 1 /* /* */ ; DROP TABLE sales -- */ */
SELECT "a"";" ; DROP TABLE sales; --"
SELECT pg_terminate_backend(123)
SELECT pg_cancel_backend(123)
SELECT pg_catalog.pg_terminate_backend(123)
SELECT "pg_terminate_backend"(123)
SELECT "PG_TERMINATE_BACKEND"(123)
SELECT PG_CATALOG."Pg_Cancel_Backend"(123)
SELECT pg_terminate_backend /* x */ (123)
SELECT pg_terminate_backend\n(123)
SELECT {fn pg_terminate_backend(123)}
SELECT * FROM pg_terminate_backend(123)
SELECT * FROM sales, LATERAL pg_cancel_backend(sales.salesid) x
SELECT CASE WHEN pg_terminate_backend(1) THEN 1 END
SELECT 1 ORDER BY pg_terminate_backend(1)
SELECT salesid FROM sales WHERE pg_cancel_backend(salesid::int)
SELECT salesid FROM sales GROUP BY salesid HAVING max(pg_cancel_backend(1)::int) > 0
SELECT rank() OVER (PARTITION BY pg_terminate_backend(1) ORDER BY 1) FROM sales
SELECT salesid FROM sales QUALIFY pg_terminate_backend(1)
SELECT salesid FROM sales CONNECT BY PRIOR salesid = listid AND pg_terminate_backend(1)
SELECT * FROM (SELECT a, b FROM t) PIVOT (max(a) FOR b IN (pg_terminate_backend(1)))
SELECT x, i FROM t, pg_terminate_backend(1) AS x AT i
SELECT array(1, pg_terminate_backend(1)), object('a', pg_cancel_backend(1))
SELECT x.pg_terminate_backend FROM (SELECT 1) x
SELECT set_config('query_group', 'x', false)
SELECT change_query_priority(1, 'Critical')
SELECT change_session_priority(1, 'Lowest')
SELECT change_user_priority('ann', 'highest')
SELECT reboot_cluster()
SELECT explain_model('m')
SELECT nextval('s')
SELECT setval('s', 1)
SELECT setseed(0.5)
SELECT pg_sleep(10)
SELECT pg_read_file('x')
SELECT pg_ls_dir('.')
SELECT lo_export(1, '/tmp/x')
SELECT lo_import('/etc/passwd')
SELECT dblink('host=evil', 'select 1')
SELECT * FROM dblink('host=evil', 'select 1') AS t(a int)
SELECT query_to_xml('delete from sales', true, true, '')
SELECT pg_advisory_lock(1)
SELECT pg_reload_conf()
SELECT pg_stat_get_backend_activity(1)
SELECT my_lambda_udf(email) FROM users
SELECT public.f_mask(email) FROM users
SELECT predict_churn(a, b) FROM customers
SELECT "f_Mask"(email) FROM users
SELECT pg_catalog.f_mask(email) FROM users
SELECT * FROM my_function()
SELECT * FROM stl_query
SELECT querytxt FROM pg_catalog.stl_query
SELECT * FROM "STL_QUERY"
SELECT * FROM "Stl_QueryText"
SELECT * FROM dev.pg_catalog.stl_querytext
SELECT s.salesid FROM sales s JOIN stl_query q ON true
SELECT (SELECT max(querytxt) FROM stl_query)
WITH q AS (SELECT * FROM stl_ddltext) SELECT * FROM q
SELECT * FROM stl_utilitytext
SELECT * FROM svl_statementtext
SELECT * FROM svl_qlog
SELECT * FROM svl_query_queue_info
SELECT * FROM stl_explain
SELECT * FROM svcs_explain
SELECT * FROM stv_recents
SELECT * FROM stv_inflight
SELECT * FROM svv_query_inflight
SELECT * FROM stv_sessions
SELECT * FROM stl_sessions
SELECT * FROM stl_connection_log
SELECT * FROM stl_unload_log
SELECT * FROM stl_load_errors
SELECT * FROM stl_loaderror_detail
SELECT * FROM stl_load_commits
SELECT * FROM stl_s3client
SELECT * FROM svl_s3list
SELECT * FROM svl_stored_proc_call
SELECT * FROM svl_udf_log
SELECT * FROM svl_federated_query
SELECT * FROM sys_query_history
SELECT * FROM sys_query_text
SELECT * FROM sys_load_history
SELECT * FROM sys_load_error_detail
SELECT * FROM sys_unload_history
SELECT * FROM sys_connection_log
SELECT * FROM sys_session_history
SELECT * FROM sys_external_query_detail
SELECT * FROM sys_copy_job
SELECT * FROM svv_identity_providers
SELECT * FROM stll_querytext
SELECT passwd FROM pg_shadow
SELECT * FROM "PG_SHADOW"
SELECT * FROM pg_statistic
SELECT current_query FROM pg_stat_activity
SELECT 'x
SELECT "x
SELECT $$x
SELECT /* x
SELECT (1
SELECT 1)
SELECT `a`
SELECT 1\u0000
SELECT \u00a01
{call p()}
{? = call p(?)}
{call pg_terminate_backend(1)}
# Words that are grammar in one place and call a function in another; names that stand where only elements of values do
SELECT a LIKE 'x' ESCAPE columns('y') FROM t
SELECT a LIKE 'x' ESCAPE over('y') FROM t
SELECT a LIKE 'x' ESCAPE repeatable('y') FROM t
SELECT a LIKE 'x' ESCAPE reservoir('y') FROM t
SELECT a AT TIME ZONE columns('y') FROM t
SELECT a AT TIME ZONE reservoir('y') FROM t
SELECT a AT TIME ZONE second('y') FROM t
SELECT sum(a) OVER (ORDER BY b RANGE columns(1) PRECEDING) FROM t
SELECT sum(a) OVER (ORDER BY b ROWS BETWEEN reservoir(1) PRECEDING AND CURRENT ROW) FROM t
SELECT a FROM t ORDER BY a DESC NULLS FIRST columns(1)
SELECT TOP 5 over(x) FROM t
SELECT TOP 5 exclude(x) FROM t
SELECT TOP (5) over(x) FROM t
SELECT 2 * exclude(x) FROM t
SELECT t.distinct * exclude(x) FROM t
SELECT t.top 5 * exclude(x) FROM t
SELECT a LIKE b ESCAPE exclude(x) FROM t
SELECT a AT TIME ZONE exclude(x) FROM t
SELECT approximate exclude(x) FROM t
SELECT a FROM t START WITH a = 1 CONNECT BY PRIOR exclude(x) = b
SELECT a FROM t START WITH a = 1 CONNECT BY PRIOR second(x) = b
SELECT object_transform(x KEEP exclude(y))
SELECT object_transform(x KEEP second(y) SET over(z), 1)
SELECT minus (SELECT 1)
SELECT pg_catalog.minus(1)
SELECT a FROM t AS exclude (b), exclude(c)
SELECT interval second(x) FROM t
SELECT day to second(x) FROM t
SELECT (a).* INTO x FROM t
SELECT 1 FROM t collation for share
SELECT 1 FROM t collation for update
SELECT ARRAY[filter(1)]
SELECT CASE filter(1) WHEN 1 THEN 2 END
SELECT DISTINCT filter(1) FROM t
SELECT U&'x' UESCAPE filter('!')
SELECT a AT TIME ZONE filter('y') FROM t
SELECT a FROM ((DELETE FROM t RETURNING 1) UNION (SELECT 1)) x
SELECT a FROM ((SELECT 1) UNION (SELECT pg_sleep(1))) x
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
SELECT a, filter(1) FROM t
SELECT extract(year from filter(x)) FROM t
SELECT filter(1)
SELECT interval filter('1')
SELECT overlay(a placing filter(x) from 1) FROM t
SELECT path 'a' INTO x FROM t
SELECT position(filter(x) in y) FROM t
SELECT substring(a from filter(x) for second(y)) FROM t
SELECT substring(a similar filter(x) escape second(y)) FROM t
SELECT sum(a) OVER (ORDER BY b RANGE second(1) PRECEDING) FROM t
SELECT sum(a) OVER (ORDER BY b ROWS BETWEEN filter(1) PRECEDING AND CURRENT ROW) FROM t
SELECT sum(a) OVER (ORDER BY b ROWS filter(1) PRECEDING) FROM t
SELECT trim(both filter(x) from y) FROM t
SELECT E'\\' ; DELETE FROM t; --'
SELECT 'a\\' || 'b; DROP TABLE t; --'
SELECT * EXCLUDE (a) INTO u FROM t
SELECT a EXCLUDE b INTO u FROM t
SELECT a FROM t MINUS SELECT b INTO u FROM v
SELECT a FROM t MINUS (DELETE FROM u)
SELECT a FROM t, pg_read_file('x')[0].b
SELECT a FROM t, UNPIVOT pg_read_file('x') AS v AT k
SELECT a FROM t AT x; DELETE FROM t
SELECT * FROM t AS o AT stl_query
SELECT a FROM t, UNPIVOT "STL_QUERY" AS v AT k
SELECT * FROM "PG_CATALOG"."PG_SHADOW"
SELECT usename FROM "Pg_Shadow"[0].x
SHOW MODEL ALL
SHOW TABLE t; DROP TABLE t
SHOW COLUMNS FROM TABLE t LIKE lower('x')
SHOW TABLES FROM SCHEMA s LIMIT f(1)
SHOW PROCEDURE p(int, (SELECT 1))
SHOW GRANTS FOR ROLE r; GRANT r TO u
SET statement_timeout TO '1min'
SET statement_timeout TO 999999999999
RESET statement_timeout
SET search_path TO 'public, pg_temp_1'
SET search_path TO 'a, pg_catalog'
SET search_path TO 'a\\x'
SET enable_seqscan TO off
SET seed TO 2
SET seed TO random()
SET query_group TO f('x')
DESC DATASHARE s OF NAMESPACE f('x')
DESCRIBE t
SELECT NEXT VALUE FOR 'ticket'
