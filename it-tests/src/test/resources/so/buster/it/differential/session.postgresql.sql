-- A session's own state.
SELECT 'settings', md5(string_agg(name || '=' || setting || source, ',' ORDER BY name)) FROM pg_catalog.pg_settings;
SELECT 'user', current_user || ' ' || session_user;
SELECT 'temporary schema', pg_my_temp_schema()::text;
SELECT 'cursors', count(*)::text FROM pg_cursors;
SELECT 'prepared statements', count(*)::text FROM pg_prepared_statements;
SELECT 'channels', count(*)::text FROM pg_listening_channels();
