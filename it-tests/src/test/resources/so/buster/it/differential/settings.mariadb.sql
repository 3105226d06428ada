SELECT lower(variable_name), variable_value FROM information_schema.session_variables WHERE lower(variable_name) NOT IN ('timestamp', 'last_insert_id', 'insert_id', 'identity', 'pseudo_thread_id', 'rand_seed1', 'rand_seed2', 'error_count', 'warning_count', 'in_transaction', 'last_gtid');
SELECT 'place', coalesce(database(), '-');
SELECT concat('user variable ', variable_name), variable_value FROM information_schema.user_variables;
