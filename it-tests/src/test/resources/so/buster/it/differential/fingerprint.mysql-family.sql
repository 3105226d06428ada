-- The state of the server: what both engines can be asked.
CHECKSUM TABLE author, book, reader, sale, sale_line, page_view, ledger;
SELECT 'databases', group_concat(schema_name ORDER BY schema_name) FROM information_schema.schemata;
SELECT 'tables', concat(count(*), ' ', coalesce(sum(crc32(concat_ws(',', table_schema, table_name, table_type, table_comment, create_time))), 0)) FROM information_schema.tables WHERE table_schema = 'shop' OR table_schema = 'stolen';
SELECT 'columns', concat(count(*), ' ', coalesce(sum(crc32(concat_ws(',', table_name, column_name, column_type, column_default, column_comment))), 0)) FROM information_schema.columns WHERE table_schema = 'shop';
SELECT 'indexes', count(*) FROM information_schema.statistics WHERE table_schema = 'shop';
SELECT 'routines', concat(count(*), ' ', coalesce(sum(crc32(concat_ws(',', routine_name, routine_definition, last_altered))), 0)) FROM information_schema.routines WHERE routine_schema = 'shop';
SELECT 'triggers', count(*) FROM information_schema.triggers WHERE trigger_schema = 'shop';
SELECT 'views', concat(count(*), ' ', coalesce(sum(crc32(view_definition)), 0)) FROM information_schema.views WHERE table_schema = 'shop';
SELECT 'events', count(*) FROM information_schema.events;
SELECT 'privileges', count(*) FROM information_schema.user_privileges;
SELECT 'lock a', coalesce(is_used_lock('a'), 'free');
SELECT 'lock b', coalesce(is_used_lock('b'), 'free');
SELECT 'transactions', count(*) FROM information_schema.innodb_trx WHERE trx_rows_locked > 0;
