# Statements that must be refused, one a line; \n, \r and \t stand for themselves, \\ for one backslash. GoogleSQL for BigQuery.
INSERT INTO shop.customers (id, name) VALUES (1, 'x')
INSERT shop.customers (id) SELECT id FROM shop.orders
INSERT INTO customers VALUES (1, 'x', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
INSERT INTO `my-project.shop.customers` (id) VALUES (DEFAULT)
INSERT shop.customers (id) WITH a AS (SELECT 1 AS id) SELECT id FROM a
INSERT INTO my-project.shop.customers (id) VALUES (1)
INSERT `shop`.`customers` (`id`) SELECT 1
insert/**/into/**/customers/**/(id)/**/values/**/(1)
InSeRt customers (id) VALUES (1);
UPDATE shop.customers SET name = 'x' WHERE TRUE
UPDATE customers AS c SET c.status = 'x' FROM orders AS o WHERE o.customer_id = c.id
UPDATE `shop.customers` SET tags = ARRAY(SELECT t FROM UNNEST(tags) AS t) WHERE id = 1
DELETE FROM shop.customers WHERE TRUE
DELETE shop.customers WHERE id IN (SELECT customer_id FROM orders)
DELETE customers c WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id)
DELETE `customers` WHERE id = 1
TRUNCATE TABLE shop.customers
truncate table `my-project`.shop.customers
MERGE INTO shop.customers AS c USING shop.orders AS o ON c.id = o.customer_id WHEN MATCHED THEN UPDATE SET status = 'x'
MERGE shop.customers c USING (SELECT 1 AS id) s ON c.id = s.id WHEN NOT MATCHED THEN INSERT (id) VALUES (id)
MERGE shop.customers c USING shop.orders o ON FALSE WHEN NOT MATCHED BY SOURCE THEN DELETE WHEN NOT MATCHED BY TARGET THEN INSERT ROW
MERGE customers USING orders ON customers.id = orders.id WHEN MATCHED AND customers.id > 3 THEN DELETE
CREATE TABLE shop.x (id INT64)
CREATE TABLE shop.x AS SELECT 1 AS a
CREATE OR REPLACE TABLE shop.customers AS SELECT * FROM shop.customers WHERE FALSE
CREATE TABLE IF NOT EXISTS shop.x (id INT64 NOT NULL OPTIONS (description = 'x')) PARTITION BY RANGE_BUCKET(id, GENERATE_ARRAY(0, 100, 10)) CLUSTER BY id OPTIONS (expiration_timestamp = TIMESTAMP '2030-01-01')
CREATE TEMP TABLE x AS SELECT 1 AS a
CREATE TEMPORARY TABLE x (a INT64)
CREATE TABLE shop.x LIKE shop.customers
CREATE TABLE shop.x COPY shop.customers
CREATE TABLE shop.x CLONE shop.customers FOR SYSTEM_TIME AS OF TIMESTAMP '2024-01-01'
CREATE SNAPSHOT TABLE shop.snap CLONE shop.customers
CREATE EXTERNAL TABLE shop.x OPTIONS (format = 'CSV', uris = ['gs://bucket/x.csv'])
CREATE OR REPLACE EXTERNAL TABLE shop.x WITH CONNECTION `us.c` OPTIONS (object_metadata = 'SIMPLE', uris = ['gs://bucket/*'])
CREATE VIEW shop.v AS SELECT 1 AS a
CREATE OR REPLACE VIEW shop.v (a) AS (SELECT 1)
CREATE MATERIALIZED VIEW shop.v OPTIONS (enable_refresh = TRUE) AS SELECT COUNT(*) AS n FROM shop.orders
CREATE MATERIALIZED VIEW shop.r AS REPLICA OF other.v
CREATE SCHEMA IF NOT EXISTS x OPTIONS (location = 'us')
CREATE SCHEMA `my-project.x` DEFAULT COLLATE 'und:ci'
CREATE EXTERNAL SCHEMA x WITH CONNECTION `us.c` OPTIONS (external_source = 'aws-glue://x')
CREATE FUNCTION shop.f(x INT64) RETURNS INT64 AS (x + 1)
CREATE OR REPLACE FUNCTION shop.f(x STRING) RETURNS STRING LANGUAGE js AS 'return x;'
CREATE FUNCTION shop.f(x STRING) RETURNS STRING REMOTE WITH CONNECTION `us.c` OPTIONS (endpoint = 'https://evil.example')
CREATE TEMP FUNCTION f(x INT64) AS (x)
CREATE TEMP FUNCTION f(x INT64) AS (x); SELECT f(1)
CREATE TEMP FUNCTION f(x STRING) RETURNS STRING LANGUAGE js AS r"""return x;"""; SELECT f(name) FROM customers
CREATE AGGREGATE FUNCTION shop.g(x INT64) AS (SUM(x))
CREATE TABLE FUNCTION shop.t(n INT64) AS SELECT n AS a
CREATE OR REPLACE PROCEDURE shop.p(x INT64) BEGIN DELETE FROM shop.customers WHERE id = x; END
CREATE PROCEDURE shop.p() WITH CONNECTION `us.c` OPTIONS (engine = 'SPARK') LANGUAGE PYTHON AS R"""print(1)"""
CREATE MODEL shop.m OPTIONS (model_type = 'linear_reg', input_label_cols = ['y']) AS SELECT 1 AS x, 2 AS y
CREATE OR REPLACE MODEL `shop.m` REMOTE WITH CONNECTION DEFAULT OPTIONS (endpoint = 'gemini-2.5-pro')
CREATE MODEL IF NOT EXISTS shop.m TRANSFORM (x) OPTIONS (model_type = 'kmeans') AS SELECT 1 AS x
CREATE ROW ACCESS POLICY p ON shop.customers GRANT TO ('user:a@example.com') FILTER USING (country = 'DE')
CREATE OR REPLACE ROW ACCESS POLICY p ON shop.customers GRANT TO ('allUsers') FILTER USING (TRUE)
CREATE SEARCH INDEX i ON shop.logs (ALL COLUMNS)
CREATE VECTOR INDEX i ON shop.embedded (embedding) OPTIONS (index_type = 'IVF', distance_type = 'COSINE')
CREATE CAPACITY `admin.region-us.c` OPTIONS (slot_count = 100, plan = 'ANNUAL')
CREATE RESERVATION `admin.region-us.r` OPTIONS (slot_capacity = 100)
CREATE ASSIGNMENT `admin.region-us.r.a` OPTIONS (assignee = 'projects/p', job_type = 'QUERY')
CREATE CONNECTION `us.c` OPTIONS (connection_type = 'CLOUD_RESOURCE')
CREATE DATA_POLICY `my-project.region-us.p` OPTIONS (data_policy_type = 'DATA_MASKING_POLICY')
CREATE OR REPLACE PROPERTY GRAPH shop.g NODE TABLES (shop.customers KEY (id))
CREATE CONSTANT c = 1
ALTER TABLE shop.customers ADD COLUMN x INT64
ALTER TABLE shop.customers DROP COLUMN email, RENAME COLUMN name TO n
ALTER TABLE shop.customers RENAME TO c2
ALTER TABLE IF EXISTS shop.customers SET OPTIONS (expiration_timestamp = CURRENT_TIMESTAMP())
ALTER TABLE shop.customers ALTER COLUMN name DROP NOT NULL
ALTER TABLE shop.customers ALTER COLUMN id SET DATA TYPE NUMERIC
ALTER TABLE shop.customers ALTER COLUMN name SET DEFAULT 'x'
ALTER TABLE shop.customers ADD PRIMARY KEY (id) NOT ENFORCED
ALTER TABLE shop.customers DROP PRIMARY KEY
ALTER TABLE shop.customers SET DEFAULT COLLATE 'und:ci'
ALTER VIEW shop.v SET OPTIONS (description = 'x')
ALTER MATERIALIZED VIEW shop.v SET OPTIONS (enable_refresh = FALSE)
ALTER SCHEMA IF EXISTS shop SET OPTIONS (storage_billing_model = 'physical', max_time_travel_hours = 48)
ALTER SCHEMA shop ADD REPLICA `eu` OPTIONS (location = 'eu')
ALTER MODEL shop.m SET OPTIONS (description = 'x')
ALTER PROJECT `my-project` SET OPTIONS (`region-us.default_time_zone` = 'UTC')
ALTER ORGANIZATION SET OPTIONS (`region-us.default_job_query_timeout_ms` = 1)
ALTER BI_CAPACITY `my-project.region-us.default` SET OPTIONS (size_gb = 250)
ALTER RESERVATION `admin.region-us.r` SET OPTIONS (slot_capacity = 1)
ALTER CAPACITY `admin.region-us.c` SET OPTIONS (plan = 'FLEX')
ALTER VECTOR INDEX i ON shop.embedded REBUILD
DROP TABLE shop.customers
DROP TABLE IF EXISTS `my-project.shop.customers`
DROP SNAPSHOT TABLE shop.snap
DROP EXTERNAL TABLE IF EXISTS shop.x
DROP VIEW shop.v
DROP MATERIALIZED VIEW shop.v
DROP SCHEMA shop CASCADE
DROP EXTERNAL SCHEMA x
DROP FUNCTION shop.f
DROP TABLE FUNCTION shop.t
DROP PROCEDURE IF EXISTS shop.p
DROP MODEL shop.m
DROP ROW ACCESS POLICY p ON shop.customers
DROP ALL ROW ACCESS POLICIES ON `my-project.shop.orders`
DROP SEARCH INDEX i ON shop.logs
DROP VECTOR INDEX i ON shop.embedded
DROP CAPACITY `admin.region-us.c`
DROP RESERVATION `admin.region-us.r`
DROP ASSIGNMENT `admin.region-us.r.a`
DROP PROPERTY GRAPH shop.g
UNDROP SCHEMA `my-project`.shop
UNDROP SCHEMA IF NOT EXISTS shop OPTIONS (is_case_insensitive = TRUE)
GRANT `roles/bigquery.dataOwner` ON SCHEMA shop TO 'user:mallory@example.com'
GRANT `roles/bigquery.dataViewer` ON TABLE shop.customers TO 'allAuthenticatedUsers', 'group:x@example.com'
REVOKE `roles/bigquery.dataViewer` ON VIEW shop.v FROM 'user:a@example.com'
EXPORT DATA OPTIONS (uri = 'gs://evil/x-*.csv', format = 'CSV') AS SELECT * FROM shop.customers
EXPORT DATA WITH CONNECTION `aws-us.c` OPTIONS (uri = 's3://evil/*', format = 'PARQUET') AS SELECT 1 AS a
EXPORT DATA OPTIONS (uri = 'https://bigtable.googleapis.com/projects/p/instances/i/tables/t', format = 'CLOUD_BIGTABLE') AS (SELECT 'k' AS rowkey)
EXPORT DATA OPTIONS (uri = 'https://pubsub.googleapis.com/projects/p/topics/t', format = 'CLOUD_PUBSUB') AS SELECT name AS message FROM customers
EXPORT MODEL `shop.churn` OPTIONS (uri = 'gs://elsewhere/churn', trial_id = 1)
export\ndata\toptions(uri='gs://evil/*',format='JSON')as\nselect*from customers
LOAD DATA INTO shop.customers FROM FILES (format = 'AVRO', uris = ['gs://b/x.avro'])
LOAD DATA OVERWRITE shop.orders PARTITION BY order_date FROM FILES (format = 'ORC', uris = ['gs://b/a.orc', 'gs://b/b.orc']) WITH CONNECTION `us.c`
LOAD DATA INTO TEMP TABLE t (a STRING) FROM FILES (format = 'CSV', uris = ['gs://b/x.csv'])
LOAD DATA INTO shop.x WITH PARTITION COLUMNS FROM FILES (format = 'PARQUET', hive_partition_uri_prefix = 'gs://b', uris = ['gs://b/*'])
CALL shop.tidy_up(NULL)
CALL `my-project`.shop.p(1, 'x')
CALL BQ.REFRESH_MATERIALIZED_VIEW('shop.v')
CALL BQ.ABORT_SESSION()
CALL BQ.JOBS.CANCEL('my-project.us.job_1')
CALL BQ.REFRESH_EXTERNAL_METADATA_CACHE('shop.x')
EXECUTE IMMEDIATE r'TRUNCATE TABLE shop.orders'
EXECUTE IMMEDIATE "SELECT 1" INTO x
EXECUTE IMMEDIATE CONCAT('DEL', 'ETE FROM customers WHERE id = ?') USING 1
EXECUTE IMMEDIATE @sql
BEGIN TRANSACTION; ROLLBACK TRANSACTION
BEGIN TRANSACTION; DELETE FROM customers WHERE TRUE; COMMIT TRANSACTION
BEGIN SELECT 1; END
BEGIN SELECT 1; EXCEPTION WHEN ERROR THEN SELECT @@error.message; END
BEGIN DROP TABLE shop.customers; END;
DECLARE x INT64 DEFAULT 1
DECLARE x, y STRING; SET x = 'a'; SELECT x
SET x = 1
SET (x, y) = (1, 2)
SET @@dataset_id = 'other'
SET @@dataset_project_id = 'other'
SET @@reservation = 'projects/p/locations/us/reservations/r'
SET @@error.message = 'x'
IF TRUE THEN DELETE FROM customers WHERE TRUE; END IF
IF EXISTS (SELECT 1 FROM orders) THEN SELECT 1; ELSE SELECT 2; END IF;
CASE WHEN EXISTS (SELECT 1 FROM orders) THEN TRUNCATE TABLE orders; ELSE SELECT 0; END CASE
CASE 1 WHEN 1 THEN SELECT 1; ELSE SELECT 2; END CASE
LOOP SELECT 1; BREAK; END LOOP
REPEAT SELECT 1; UNTIL TRUE END REPEAT
WHILE FALSE DO SELECT 1; END WHILE
FOR r IN (SELECT id FROM customers) DO DELETE FROM orders WHERE customer_id = r.id; END FOR
label_1: BEGIN SELECT 1; LEAVE label_1; END label_1
RAISE USING MESSAGE = CONCAT('no ', 'way')
RETURN
SELECT 1; SELECT 2
SELECT 1; DROP TABLE shop.customers
SELECT 1;; DROP TABLE shop.customers
SELECT 1;\nDELETE FROM customers WHERE TRUE;
WITH a AS (SELECT 1 AS id) SELECT * FROM a; INSERT INTO customers (id) SELECT 1
(SELECT 1); TRUNCATE TABLE customers
SELECT 1 -- x\n; DROP TABLE shop.customers
SELECT 1 # x\n; DROP TABLE shop.customers
SELECT 1 # '\n; DROP TABLE shop.customers # '
SELECT 1 -- /*\n; DROP TABLE shop.customers -- */
SELECT 1 # /*\r; DROP TABLE shop.customers # */
SELECT 1 /* /* */; DROP TABLE shop.customers -- */
SELECT 1 /* -- */; DROP TABLE shop.customers
SELECT 1 /* # */; DELETE FROM customers WHERE TRUE
SELECT 'a\\'; DROP TABLE x; --' AS y; DROP TABLE shop.customers
SELECT '\\\\'; DROP TABLE shop.customers; -- '
SELECT "\\\\"; DROP TABLE shop.customers; -- "
SELECT "'"; DROP TABLE shop.customers; -- '"
SELECT '"'; DROP TABLE shop.customers; -- "'
SELECT r'\\\\'; DROP TABLE shop.customers; -- '
SELECT r'\'', EXTERNAL_QUERY; DROP TABLE shop.customers -- '
SELECT br"\\\\"; DROP TABLE shop.customers -- "
SELECT ''''''; DROP TABLE shop.customers -- '''
SELECT '''a''b'''; DROP TABLE shop.customers -- '''
SELECT """a"b"""; DROP TABLE shop.customers -- "
SELECT '''a\\'''b'''; DROP TABLE shop.customers -- '''
SELECT r'''a\''''; DROP TABLE shop.customers -- '''
SELECT ''; DROP TABLE shop.customers -- ''
SELECT `a\\`b` FROM customers; DROP TABLE shop.customers -- `
SELECT 1 AS `'`; DROP TABLE shop.customers -- '`
SELECT 1 AS `--`; DROP TABLE shop.customers
SELECT $$1$$; DROP TABLE shop.customers
SELECT 1; #standardSQL\nDROP TABLE shop.customers
#legacySQL\nSELECT id FROM [my-project:shop.customers]
#legacySQL\nSELECT 1
#LEGACYSQL\nSELECT word FROM [publicdata:samples.shakespeare] LIMIT 1
#legacysql\nSELECT COUNT(*) FROM TABLE_QUERY([shop], 'table_id CONTAINS "c"')
#legacySQL\nSELECT * FROM TABLE_DATE_RANGE([shop.events_], TIMESTAMP('2024-01-01'), TIMESTAMP('2024-01-02'))
SELECT * FROM EXTERNAL_QUERY('us.c', 'SELECT 1')
SELECT * FROM EXTERNAL_QUERY("my-project.us.c", "DELETE FROM t", '{"default_type_for_decimal_columns":"numeric"}')
SELECT * FROM external_query('us.c', '''SELECT pg_sleep(100)''') AS q
SELECT * FROM `external_query`('us.c', 'SELECT 1')
SELECT id FROM customers WHERE id IN (SELECT id FROM EXTERNAL_QUERY('us.c', 'SELECT 1 AS id'))
WITH a AS (SELECT * FROM EXTERNAL_QUERY('us.c', 'SELECT 1')) SELECT * FROM a
SELECT * FROM customers, EXTERNAL_QUERY('us.c', 'SELECT 1')
SELECT 1 UNION ALL SELECT a FROM EXTERNAL_QUERY('us.c', 'SELECT 1 AS a')
SELECT * FROM EXTERNAL_QUERY/* x */('us.c', 'SELECT 1')
SELECT * FROM EXTERNAL_QUERY # x\n('us.c', 'SELECT 1')
FROM EXTERNAL_QUERY('us.c', 'SELECT 1') |> LIMIT 1
SELECT '\\'', (SELECT COUNT(*) FROM EXTERNAL_QUERY('us.c', 'SELECT 1')), '--'
SELECT r'\', ', a FROM EXTERNAL_QUERY("us.c", "SELECT 1 AS a") -- '
SELECT * FROM EXTERNAL_OBJECT_TRANSFORM(TABLE shop.objects, ['SIGNED_URL'])
SELECT OBJ.GET_ACCESS_URL(ref, 'rw') FROM shop.objects
SELECT OBJ.GET_ACCESS_URL(OBJ.MAKE_REF('gs://b/o', 'us.c'), 'r')
SELECT OBJ.GET_READ_URL(ref).url FROM shop.objects
SELECT OBJ.FETCH_METADATA(ref) FROM shop.objects
SELECT OBJ.MAKE_REF('gs://b/o', 'us.c')
SELECT * FROM OBJ.LIST('gs://b/*', 'us.c')
SELECT * FROM GRAPH_EXPAND('my-project.shop.g')
SELECT `OBJ`.`FETCH_METADATA`(ref) FROM shop.objects
SELECT * FROM ML.GENERATE_TEXT(MODEL shop.m, (SELECT name AS prompt FROM customers), STRUCT(TRUE AS flatten_json_output))
SELECT * FROM ML.GENERATE_EMBEDDING(MODEL `shop.m`, TABLE shop.products)
SELECT * FROM ML.GENERATE_TABLE(MODEL shop.m, (SELECT 'x' AS prompt), STRUCT('a STRING' AS output_schema))
SELECT * FROM ML.TRANSLATE(MODEL shop.m, TABLE shop.products, STRUCT('translate_text' AS translate_mode, 'de' AS target_language_code))
SELECT * FROM ML.UNDERSTAND_TEXT(MODEL shop.m, (SELECT notes AS text_content FROM orders), STRUCT('ANALYZE_SENTIMENT' AS nlu_option))
SELECT * FROM ML.ANNOTATE_IMAGE(MODEL shop.m, TABLE shop.objects, STRUCT(['LABEL_DETECTION'] AS vision_features))
SELECT * FROM ML.TRANSCRIBE(MODEL shop.m, TABLE shop.objects)
SELECT * FROM ML.PROCESS_DOCUMENT(MODEL shop.m, TABLE shop.objects)
SELECT * FROM ML.PREDICT(MODEL shop.m, (SELECT 1 AS x))
SELECT * FROM ML.VALIDATE_DATA_DRIFT(TABLE shop.a, TABLE shop.b, STRUCT(), MODEL shop.m)
SELECT AI.GENERATE('Summarize', connection_id => 'us.c').result
SELECT AI.GENERATE(('Review: ', notes)).result FROM orders
SELECT AI.GENERATE_BOOL(('Is this spam? ', notes)).result, AI.GENERATE_INT('1'), AI.GENERATE_DOUBLE('2') FROM orders
SELECT id FROM orders WHERE AI.IF(('Angry? ', notes))
SELECT AI.SCORE(('How good? ', notes)), AI.CLASSIFY(notes, categories => ['a', 'b']) FROM orders
SELECT AI.AGG(notes, 'Summarize') FROM orders GROUP BY status
SELECT AI.EMBED(name, endpoint => 'text-embedding-005').result, AI.SIMILARITY(name, 'x', endpoint => 'text-embedding-005') FROM products
SELECT * FROM AI.GENERATE_TABLE(MODEL shop.m, (SELECT 'x' AS prompt), STRUCT('a STRING' AS output_schema))
SELECT * FROM AI.SEARCH(TABLE shop.products, 'description', 'red shoes')
SELECT ai.generate('x')
SELECT `AI`.`GENERATE`('x')
SELECT SAFE.ST_REGIONSTATS(area, 'ee://x', 'B1') FROM places
SELECT ST_REGIONSTATS(area, 'gs://b/raster.tif', 'B1').mean FROM places
SELECT DLP_DETERMINISTIC_ENCRYPT(DLP_KEY_CHAIN('gcp-kms://projects/p/locations/us/keyRings/r/cryptoKeys/k', b'x'), name, 's') FROM customers
SELECT KEYS.NEW_WRAPPED_KEYSET('gcp-kms://projects/p/locations/us/keyRings/r/cryptoKeys/k', 'AEAD_AES_GCM_256')
SELECT KEYS.REWRAP_KEYSET('gcp-kms://a', 'gcp-kms://b', b'x'), KEYS.ROTATE_WRAPPED_KEYSET('gcp-kms://a', b'x', 'AEAD_AES_GCM_256')
SELECT shop.remote_function(name) FROM customers
SELECT `my-project.shop.remote_function`(name) FROM customers
SELECT `my-project`.shop.f(1)
SELECT my-project.shop.f(1)
SELECT SAFE.shop.f(1)
SELECT bqutil.fn.int(1)
SELECT remote_function(name) FROM customers
SELECT `remote_function`(name) FROM customers
SELECT * FROM shop.table_function(1)
SELECT * FROM `my-project.shop.table_function`(TABLE shop.customers)
FROM shop.table_function(1) |> LIMIT 5
FROM customers |> CALL shop.table_function(1) |> LIMIT 5
FROM customers |> CALL ML.GENERATE_TEXT(MODEL shop.m)
FROM customers |> EXPORT DATA OPTIONS (uri = 'gs://evil/*', format = 'CSV')
FROM customers |> WHERE id > 1 |> CREATE TABLE shop.x
FROM customers |> SELECT id |> INSERT INTO shop.orders (id)
FROM customers |> EXTEND shop.f(id) AS y
FROM customers |> WHERE shop.f(id) |> SELECT id
SELECT id FROM customers |> EXTEND AI.GENERATE(name) AS g
SELECT query, user_email FROM `region-us`.INFORMATION_SCHEMA.JOBS
SELECT query FROM `region-us`.INFORMATION_SCHEMA.JOBS_BY_USER WHERE creation_time > TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 1 DAY)
SELECT * FROM region-us.INFORMATION_SCHEMA.JOBS_BY_PROJECT
SELECT * FROM `region-us.INFORMATION_SCHEMA.JOBS_BY_ORGANIZATION`
SELECT * FROM `my-project`.`region-us`.INFORMATION_SCHEMA.JOBS_BY_FOLDER
SELECT * FROM `my-project.region-us.INFORMATION_SCHEMA.JOBS`
SELECT * FROM `my-project.region-us`.information_schema.jobs AS j
SELECT j.query FROM customers c, `region-us`.`INFORMATION_SCHEMA`.`JOBS` j
SELECT user_email FROM `region-us`.INFORMATION_SCHEMA.JOBS_TIMELINE
SELECT session_id FROM `region-us`.INFORMATION_SCHEMA.SESSIONS_BY_USER
SELECT * FROM `region-us`.INFORMATION_SCHEMA.SESSIONS
SELECT additional_details FROM `region-us`.INFORMATION_SCHEMA.RECOMMENDATIONS
FROM `region-us`.INFORMATION_SCHEMA.JOBS |> SELECT query
SELECT COUNT(*) FROM (SELECT query FROM INFORMATION_SCHEMA.JOBS_BY_USER)
EXPLAIN DELETE FROM customers WHERE TRUE
DESCRIBE FUNCTION shop.f
SHOW TABLES FROM shop
ANALYZE customers
START BATCH DML
RUN BATCH
SELECT id INTO x FROM customers
SELECT id FROM customers WHERE id = 1 FOR UPDATE
SELECT (DELETE FROM customers WHERE TRUE)
WITH d AS (DELETE FROM customers WHERE TRUE) SELECT * FROM d
SELECT * FROM (INSERT INTO customers (id) VALUES (1))
WITH a AS (SELECT 1 AS id) INSERT INTO customers (id) SELECT id FROM a
((DROP TABLE customers))
IMPORT MODULE a.b
CREATE OR REPLACE TABLE FUNCTION shop.t() AS (SELECT * FROM EXTERNAL_QUERY('us.c', 'SELECT 1'))
ASSERT (SELECT COUNT(*) > 0 FROM customers) AS 'x'; DROP TABLE customers
SELECT 1\u0000; DROP TABLE customers
SELECT 1 -- x\r; DROP TABLE customers
SELECT 1 # x\r\n; DROP TABLE customers
SELECT 1;\u00a0DROP TABLE customers
SELECT 1;\u3000DROP\u2003TABLE\u205fcustomers
DROP\u0008TABLE\u000bcustomers
\u00a0DELETE\u202fFROM customers WHERE TRUE
SELECT 1 /*\u2028*/;DROP TABLE customers
\ufeffDROP TABLE customers
SELECT only(1)
SELECT variadic(1), row(2)
SELECT AS VALUE filter(1)
SELECT AS VALUE reservoir(1)
SELECT AS VALUE pivot(1)
SELECT AS VALUE offset(1)
SELECT [offset(1)]
SELECT AS VALUE [offset(1)]
SELECT week(monday) FROM t
SELECT DATE_TRUNC(WEEK(MONDAY), DAY) FROM t
SELECT DATE_DIFF(a, WEEK(MONDAY), DAY) FROM t
SELECT EXTRACT(DAY FROM WEEK(MONDAY)) FROM t
SELECT `d.date_trunc`(a, WEEK(MONDAY)) FROM t
SELECT d.date_trunc(a, WEEK(MONDAY)) FROM t
SELECT options(1)
FROM t |> EXTEND pivot(a) AS b
FROM t |> EXTEND only(a) AS b
FROM t |> AGGREGATE similar(a) AS b
FROM t |> WHERE values(a)
FROM t |> CALL d.f(1)
FROM t |> LOG
FROM t |> STATIC_DESCRIBE
FROM t |> DESCRIBE
FROM t |> FORK (|> INSERT INTO x), (|> WHERE a)
FROM t |> TEE (|> CREATE TABLE x)
FROM t |> IF (TRUE) THEN (|> EXPORT DATA OPTIONS (uri = 'gs://x/*', format = 'CSV'))
FROM t |> WHERE a |> EXPORT DATA OPTIONS (uri = 'gs://x/*', format = 'CSV')
SELECT * FROM (FROM t |> INSERT INTO x)
WITH a AS (FROM t |> CREATE TABLE x) SELECT 1
FROM t |> INSERT x
FROM t |> drop.x
FROM t |> DROP TABLE x
FROM t |> SELECT d.f(a)
FROM t |> JOIN d.f(1) ON TRUE
FROM t |> AGGREGATE d.f(a) GROUP BY b
FROM t |> AGGREGATE COUNT(*) GROUP BY d.f(b)
FROM t |> WITH a AS (SELECT * FROM EXTERNAL_QUERY('c', 'x')) |> JOIN a ON TRUE
SELECT CAST(a AS STRING FORMAT EXTERNAL_QUERY('a', 'b')) FROM t
SELECT CAST(a AS d.f(1)) FROM t
SELECT * FROM t FOR SYSTEM_TIME AS OF d.f(1)
SELECT * FROM t FOR SYSTEM_TIME AS OF (SELECT MAX(x) FROM EXTERNAL_QUERY('c', 'x'))
SELECT * FROM t TABLESAMPLE SYSTEM (d.f(1) PERCENT)
SELECT * FROM t PIVOT(d.f(x) FOR y IN (1))
SELECT * FROM t UNPIVOT(x FOR y IN (d.f(1)))
SELECT [d.f(1)][OFFSET(d.g(0))]
SELECT a[d.f(0)] FROM t
SELECT ARRAY<INT64>[d.f(1)], STRUCT<a INT64>(d.f(1))
SELECT WITH(a AS d.f(1), a)
SELECT SAFE.d.f(1)
SELECT SAFE.EXTERNAL_QUERY('a', 'b')
SELECT SAFE.`bq.x`(1)
SELECT `net.host`('x')
SELECT `SAFE.net.host`('x')
SELECT `safe.upper`('x')
SELECT `p.d.upper`('x')
SELECT d.upper('x')
SELECT (x).f(1) FROM t
SELECT [1].f(1)
SELECT f(x => d.g(1))
SELECT ABS(x => EXTERNAL_QUERY('a', 'b'))
SELECT STRING_AGG(a ORDER BY d.f(b) LIMIT 1) FROM t
SELECT COUNT(*) OVER (PARTITION BY d.f(a)) FROM t
SELECT WITH DIFFERENTIAL_PRIVACY OPTIONS(epsilon = d.f(1)) COUNT(*) FROM t
SELECT INTERVAL d.f(1) DAY
SELECT EXTRACT(DAY FROM d.f(x) AT TIME ZONE d.g(1)) FROM t
SELECT * FROM t, d.f(1)
SELECT a-b.f(1) FROM t
SELECT * FROM _0123456789abcdef0123456789abcdef01234567.anon0123
SELECT * FROM `p._0123456789abcdef.anon`
SELECT * FROM `p.d.t$20240101`
SELECT * FROM `p.d.t@-3600000`
SELECT * FROM `region-us.INFORMATION_SCHEMA.JOB*`
SELECT * FROM region-us.INFORMATION_SCHEMA.JOBS
FROM region-us.INFORMATION_SCHEMA.SESSIONS_BY_USER |> SELECT *
FROM t, region-us.INFORMATION_SCHEMA.JOBS_BY_USER
SELECT * FROM VECTOR_SEARCH(TABLE `region-us`.INFORMATION_SCHEMA.JOBS, 'a', TABLE b)
SELECT `a``b`(1)
SELECT * FROM `x``external_query`('c', 'x')
SELECT 1 AS `a``b`
SELECT @"x", 1
SELECT x-1.external_query('a', 'b')
SELECT 'a\\\nb', external_query('a', 'b')
#legacysql
/* x */ #legacySQL\nSELECT 1
\n\n  #LegacySQL\nSELECT 1
-- a\n#legacySQL \nSELECT 1
SELECT 1 #legacySQL
SET @@dataset_id = 'x'
SET @@time_zone = CONCAT('U', 'TC')
SET @@time_zone = @x
SET @@time_zone = 'UTC', @@query_label = 'a:b'
SET (@@time_zone, @@dataset_id) = ('UTC', 'x')
SET @@query_label = (SELECT 'a:b')
SET @@time_zone = 'UTC'; DROP TABLE x
SET time_zone = 'UTC'
SET @@time_zone = NULL
SET @@time_zone = '../../etc'
SET @@query_label = 'A B'
SET @@query_label = 'a:b\\n'
EXPLAIN SELECT 1
BEGIN SELECT 1 END
SELECT * FROM t MATCH_RECOGNIZE (ORDER BY a MEASURES d.f(1) AS x PATTERN (a) DEFINE a AS TRUE)
SELECT * FROM GRAPH_TABLE(g MATCH (a) RETURN d.f(1) AS x)
SELECT SESSION_USER(), d.SESSION_USER()
VALUES (1)
TABLE t
SELECT NEXT VALUE FOR 'ticket'
