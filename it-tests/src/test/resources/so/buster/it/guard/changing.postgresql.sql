## Statements that only read, but whose values differ from session to session or from moment to
## moment. The format is that of reads.postgresql.sql.

SELECT now(), current_timestamp, current_date, localtime, clock_timestamp() IS NOT NULL

SELECT name, setting FROM pg_settings WHERE name IN ('server_version', 'TimeZone')

SELECT obj_description(c.oid, 'pg_class'), pg_table_size(c.oid), pg_total_relation_size(c.oid) FROM pg_class c WHERE relname = 'book'

SELECT has_table_privilege('book', 'SELECT'), pg_encoding_to_char(encoding), pg_backend_pid() FROM pg_database WHERE datname = current_database()

SHOW ALL

EXPLAIN SELECT * FROM book

SELECT random(), statement_timestamp(), pg_backend_pid()

SELECT pid, state, query FROM pg_stat_activity WHERE pid = pg_backend_pid()
