SELECT concat('global ', variable_name), variable_value FROM performance_schema.global_variables;
CHECKSUM TABLE mysql.user, mysql.db, mysql.tables_priv, mysql.global_grants;
