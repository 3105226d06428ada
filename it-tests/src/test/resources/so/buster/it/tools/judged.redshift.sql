## DBeaver: schemas and tables of Spectrum
SELECT * FROM pg_catalog.svv_external_schemas WHERE databasename=?

SELECT * FROM pg_catalog.svv_external_tables WHERE schemaname=?

## DBeaver: parts of the question for a table's DDL
SELECT c.oid::bigint as table_id, n.nspname AS schemaname, c.relname AS tablename, 0 AS seq, '--DROP TABLE ' + QUOTE_IDENT(n.nspname) + '.' + QUOTE_IDENT(c.relname) + ';' AS ddl FROM pg_namespace AS n INNER JOIN pg_class AS c ON n.oid = c.relnamespace WHERE c.relkind = 'r'

SELECT '\t' + QUOTE_IDENT(a.attname) + ' ' + CASE WHEN format_encoding((a.attencodingtype)::integer) = 'none' THEN 'ENCODE RAW' ELSE 'ENCODE ' + format_encoding((a.attencodingtype)::integer) END AS col_encoding, CASE WHEN a.atthasdef IS TRUE THEN 'DEFAULT ' + adef.adsrc ELSE '' END AS col_default FROM pg_attribute AS a LEFT OUTER JOIN pg_attrdef AS adef ON a.attrelid = adef.adrelid AND a.attnum = adef.adnum WHERE a.attnum > 0 ORDER BY a.attnum

SELECT c.oid::bigint as table_id, CASE WHEN c.reldiststyle = 0 THEN 'DISTSTYLE EVEN' WHEN c.reldiststyle = 1 THEN 'DISTSTYLE KEY' WHEN c.reldiststyle = 8 THEN 'DISTSTYLE ALL' ELSE 'DISTSTYLE AUTO' END AS ddl FROM pg_class AS c WHERE c.relkind = 'r'

## Metabase: the clock, and Redshift's own functions
select to_char(current_timestamp, 'YYYY-MM-DD HH24:MI:SS.MS TZ')

SELECT DATE_TRUNC('month', "public"."sale"."sold_at") AS "sold_at", COUNT(*) AS "count" FROM "public"."sale" WHERE "public"."sale"."sold_at" >= DATEADD(day, -30, CAST(GETDATE() AS timestamp)) GROUP BY DATE_TRUNC('month', "public"."sale"."sold_at") ORDER BY 1 ASC

SELECT REGEXP_SUBSTR("public"."book"."title", 'a.b') FROM "public"."book"

## The driver and DBeaver on newer clusters
SHOW DATABASES

SHOW SCHEMAS FROM DATABASE dev

SHOW TABLES FROM SCHEMA dev.public

SHOW COLUMNS FROM TABLE dev.public.book
