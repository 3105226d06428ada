SELECT name, setting FROM pg_catalog.pg_settings;
SELECT 'user', current_user || ' ' || session_user;
