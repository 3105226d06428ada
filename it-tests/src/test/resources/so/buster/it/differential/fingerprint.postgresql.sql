-- The state of the database and of the server. xmin and xmax are part of each row's checksum: a
-- lock on a row and an update that changes nothing show there.

SELECT 'rows of ' || c.oid::regclass, (xpath('/row/x/text()', query_to_xml(format('SELECT md5(coalesce(string_agg(t.ctid::text || t.xmin || t.xmax || t::text, '','' ORDER BY t.ctid), '''')) AS x FROM %s t', c.oid::regclass), false, true, '')))[1]::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'm') AND n.nspname !~ '^pg_|^information_schema';
SELECT 'catalogue ' || c.relname, (xpath('/row/x/text()', query_to_xml(format('SELECT count(*) || '' '' || coalesce(sum(hashtextextended(t.ctid::text || t.xmin || '' '' || t.xmax, 0)), 0) AS x FROM pg_catalog.%I t', c.relname), false, true, '')))[1]::text FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'pg_catalog'::regnamespace;
SELECT 'sequence ' || c.oid::regclass, (xpath('/row/x/text()', query_to_xml(format('SELECT last_value || '' '' || is_called || '' '' || log_cnt AS x FROM %s', c.oid::regclass), false, true, '')))[1]::text FROM pg_class c WHERE c.relkind = 'S';
SELECT 'advisory locks', count(*)::text FROM pg_locks WHERE locktype = 'advisory';
SELECT 'session ' || application_name, coalesce(state, '-') FROM pg_stat_activity WHERE backend_type = 'client backend' AND application_name <> 'observer' AND datname = 'scratch';
SELECT 'slot ' || slot_name, 'there' FROM pg_replication_slots;
SELECT 'configuration', pg_conf_load_time() || md5(pg_read_file('postgresql.auto.conf'));
SELECT 'statistics', stats_reset::text FROM pg_stat_database WHERE datname = current_database();
SELECT 'statistics of the writer', stats_reset::text FROM pg_stat_bgwriter;
SELECT 'prepared transactions', count(*)::text FROM pg_prepared_xacts;
SELECT 'notifications', pg_notification_queue_usage()::text;
SELECT 'file of the server ' || name, 'there' FROM pg_ls_dir('.') AS name;
SELECT 'snapshot ' || name, 'there' FROM pg_ls_dir('pg_snapshots') AS name;
