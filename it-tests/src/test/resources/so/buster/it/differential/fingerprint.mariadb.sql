SELECT concat('global ', variable_name), variable_value FROM information_schema.global_variables WHERE variable_name NOT LIKE 'GTID%';
CHECKSUM TABLE mysql.global_priv, mysql.db, mysql.tables_priv, mysql.plugin;
SELECT 'sequence ticket', next_not_cached_value FROM ticket;
