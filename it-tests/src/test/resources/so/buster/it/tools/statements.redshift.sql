## What tools ask Redshift when they connect and when a user opens a schema or table, as far as
## PostgreSQL can answer it in Redshift's place. A blank line ends a statement; "##" begins a note.

## DBeaver: connect
SELECT current_schema(),session_user

SHOW search_path

SELECT version()

SELECT current_database()

SELECT db.oid,db.* FROM pg_catalog.pg_database db WHERE 1 = 1 AND datallowconn AND NOT datistemplate OR db.datname ='dev' ORDER BY db.datname

SELECT reltype FROM pg_catalog.pg_class WHERE 1<>1 LIMIT 1

## DBeaver: a schema, its tables and their columns
SELECT n.oid,n.*,d.description FROM pg_catalog.pg_namespace n LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=n.oid AND d.objsubid=0 AND d.classoid='pg_namespace'::regclass ORDER BY nspname

SELECT t.oid,t.*,c.relkind,d.description FROM pg_catalog.pg_type t LEFT OUTER JOIN pg_catalog.pg_class c ON c.oid=t.typrelid LEFT OUTER JOIN pg_catalog.pg_description d ON t.oid=d.objoid WHERE t.typname IS NOT NULL AND (c.relkind IS NULL OR c.relkind = 'c') ORDER BY t.oid LIMIT 100

SELECT c.oid,c.relname,c.relkind,d.description FROM pg_catalog.pg_class c LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=c.oid AND d.objsubid=0 AND d.classoid='pg_class'::regclass WHERE c.relnamespace=2200 AND c.relkind not in ('i','I','c') ORDER BY c.oid

SELECT c.relname,a.*,pg_catalog.pg_get_expr(ad.adbin, ad.adrelid) as def_value,dsc.description FROM pg_catalog.pg_attribute a INNER JOIN pg_catalog.pg_class c ON (a.attrelid=c.oid) LEFT OUTER JOIN pg_catalog.pg_attrdef ad ON (a.attrelid=ad.adrelid AND a.attnum = ad.adnum) LEFT OUTER JOIN pg_catalog.pg_description dsc ON (c.oid=dsc.objoid AND a.attnum = dsc.objsubid) WHERE NOT a.attisdropped AND c.relname='book' ORDER BY a.attnum

SELECT x.* FROM public.book x

## DataGrip: connect
select version()

select current_database() as a, current_schemas(false) as b

show DateStyle

## Metabase: rights, keys and a question
SHOW TIMEZONE;

SELECT HAS_SCHEMA_PRIVILEGE('public', 'USAGE');

SELECT QUOTE_LITERAL('it''s');

SELECT TRUE AS "_" FROM "public"."book" WHERE 1 <> 1 LIMIT 0

SELECT source_column.attname AS "fk-column-name",
          dest_table.relname    AS "dest-table-name",
          dest_table_ns.nspname AS "dest-table-schema",
          dest_column.attname   AS "dest-column-name"
   FROM pg_constraint c
          JOIN pg_namespace n             ON c.connamespace          = n.oid
          JOIN pg_class source_table      ON c.conrelid              = source_table.oid
          JOIN pg_attribute source_column ON c.conrelid              = source_column.attrelid
          JOIN pg_class dest_table        ON c.confrelid             = dest_table.oid
          JOIN pg_namespace dest_table_ns ON dest_table.relnamespace = dest_table_ns.oid
          JOIN pg_attribute dest_column   ON c.confrelid             = dest_column.attrelid
   WHERE c.contype                 = 'f'::char
          AND source_table.relname = 'sale_line'
          AND n.nspname            = 'public'
          AND source_column.attnum = ANY(c.conkey)
          AND dest_column.attnum   = ANY(c.confkey)
   ORDER BY 1

/* partner: "metabase", {"dashboard_id":null,"chart_id":1,"filter_values":{}} */ -- Metabase:: userID: 1 queryType: MBQL
SELECT "public"."book"."genre" AS "genre", COUNT(*) AS "count" FROM "public"."book" GROUP BY "public"."book"."genre" ORDER BY "public"."book"."genre" ASC
