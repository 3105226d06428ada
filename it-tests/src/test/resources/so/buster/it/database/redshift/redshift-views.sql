## System views of Redshift that its driver asks: Database Developer Guide, SVV_EXTERNAL_SCHEMAS, PG_PROC_INFO.

CREATE SCHEMA redshift

CREATE VIEW redshift.svv_external_schemas AS
SELECT 0::oid AS esoid, 0 AS eskind, ''::text AS schemaname, 0 AS esowner,
       ''::text AS databasename, ''::text AS esoptions
 WHERE false

CREATE VIEW redshift.pg_proc_info AS
SELECT oid AS prooid, proname, pronamespace, proowner, prolang, prokind, proretset, provolatile,
       pronargs, prorettype, proargtypes, proallargtypes, proargmodes, proargnames, prosrc, probin,
       proacl
  FROM pg_catalog.pg_proc
