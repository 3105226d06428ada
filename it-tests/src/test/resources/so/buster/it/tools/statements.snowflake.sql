## DBeaver, when it connects.
SELECT CURRENT_DATABASE(), CURRENT_SCHEMA()

## Metabase: what there is, and whether it may be read.
SHOW OBJECTS IN DATABASE "BOOKSHOP"

SELECT TRUE AS "_" FROM "PUBLIC"."book" WHERE 1 <> 1 LIMIT 0

## Metabase: a question, with its remark.
/* partner: "metabase", {"dashboard_id":null,"chart_id":1234,"optional_user_id":1,"filter_values":{}} */ SELECT "PUBLIC"."book"."genre" AS "genre", COUNT(*) AS "count" FROM "PUBLIC"."book" GROUP BY "PUBLIC"."book"."genre" ORDER BY "count" DESC, "PUBLIC"."book"."genre" ASC LIMIT 1048575

-- Metabase:: userID: 1 queryType: native queryHash: 3c6ad1
SELECT title FROM book ORDER BY isbn LIMIT 5

## What drivers and people ask beside.
SHOW /* tool */ SCHEMAS IN DATABASE "BOOKSHOP"

SHOW TERSE TABLES LIKE 'b%' IN SCHEMA "BOOKSHOP"."PUBLIC"

SHOW COLUMNS IN TABLE "BOOKSHOP"."PUBLIC"."book";

SHOW PARAMETERS LIKE 'TIMEZONE' IN SESSION

SELECT table_schema, table_name, table_type FROM information_schema.tables WHERE table_schema = 'PUBLIC' ORDER BY table_name
