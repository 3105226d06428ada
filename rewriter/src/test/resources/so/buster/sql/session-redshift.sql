# Statements of the session that must be allowed as such, one a line; they return rows or set what settings.txt knows.
SHOW search_path
SHOW ALL
SHOW datestyle
SHOW timezone
SHOW TIME ZONE
SHOW server_version
SHOW query_group
SHOW statement_timeout
SHOW transaction_isolation
SHOW TRANSACTION ISOLATION LEVEL
SHOW transaction_read_only
SHOW enable_case_sensitive_identifier
SHOW DATABASES
SHOW DATABASES LIKE 'd%' LIMIT 10
SHOW SCHEMAS FROM DATABASE dev
SHOW SCHEMAS FROM DATABASE dev LIKE 'p%' LIMIT 5
SHOW TABLES FROM SCHEMA public
SHOW TABLES FROM SCHEMA dev.public
SHOW TABLES FROM SCHEMA dev."public" LIKE '%s' LIMIT 100
SHOW COLUMNS FROM TABLE public.sales
SHOW COLUMNS FROM TABLE dev.public.sales LIKE 'q%' LIMIT 2
SHOW COLUMNS FROM TABLE "dev"."public"."Sales"
SHOW FUNCTIONS FROM SCHEMA dev.public
SHOW PROCEDURES FROM SCHEMA dev.public LIKE 'p%'
SHOW PARAMETERS OF FUNCTION dev.public.f(int)
SHOW CONSTRAINTS PRIMARY KEYS FROM TABLE dev.public.sales
SHOW CONSTRAINTS FOREIGN KEYS FROM TABLE dev.public.sales
SHOW CONSTRAINTS FOREIGN KEYS EXPORTED FROM TABLE dev.public.sales
SHOW TABLE sales
SHOW TABLE public.sales
SHOW VIEW public.v
SHOW EXTERNAL TABLE s.t
SHOW EXTERNAL TABLE s.t PARTITION
SHOW PROCEDURE p(int)
SHOW DATASHARES
SHOW DATASHARES LIKE 's%'
DESC DATASHARE s
SET search_path TO '$user', public
SET search_path = public
SET timezone TO 'UTC'
SET TIMEZONE TO 'America/New_York'
SET TIME ZONE 'UTC'
SET datestyle TO 'ISO, MDY'
SET extra_float_digits = 3
SET query_group TO 'reports'
SET statement_timeout TO 30000
SET application_name = 'DBeaver 24.2.3 - Main'
SET client_encoding TO 'UTF8'
SET enable_result_cache_for_session TO off
SET describe_field_name_in_uppercase TO on
SET json_serialization_enable TO true
SET navigate_super_null_on_error = OFF
SET seed TO .25
RESET query_group
RESET timezone
BEGIN
BEGIN READ ONLY
BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE
START TRANSACTION READ ONLY
COMMIT
END
ROLLBACK
ABORT
ABORT TRANSACTION
SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY
