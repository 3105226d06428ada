SELECT variable_name, variable_value FROM performance_schema.session_variables WHERE variable_name NOT IN ('timestamp', 'last_insert_id', 'insert_id', 'identity', 'pseudo_thread_id', 'rand_seed1', 'rand_seed2', 'error_count', 'warning_count', 'statement_id');
SELECT 'place', coalesce(database(), '-');
SELECT concat('user variable ', variable_name), cast(variable_value AS char) FROM performance_schema.user_variables_by_thread WHERE thread_id = ps_current_thread_id();
