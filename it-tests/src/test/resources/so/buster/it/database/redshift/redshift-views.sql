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

## SVV_TABLES and SVV_COLUMNS, as far as the driver asks.

CREATE VIEW redshift.svv_tables AS
SELECT table_catalog, table_schema, table_name, table_type, NULL::varchar AS remarks
  FROM information_schema.tables

CREATE VIEW redshift.svv_columns AS
SELECT table_catalog, table_schema, table_name, column_name, ordinal_position, column_default,
       is_nullable, data_type, character_maximum_length, numeric_precision, numeric_scale,
       domain_name, NULL::varchar AS remarks
  FROM information_schema.columns

## SVV_USER_GRANTS: here the members of roles, which PostgreSQL has without "sys:".

CREATE VIEW redshift.svv_user_grants AS
SELECT u.usesysid AS user_id, u.usename AS user_name, r.oid AS role_id, r.rolname AS role_name,
       m.admin_option
  FROM pg_catalog.pg_auth_members m
  JOIN pg_catalog.pg_user u ON u.usesysid = m.member
  JOIN pg_catalog.pg_roles r ON r.oid = m.roleid
