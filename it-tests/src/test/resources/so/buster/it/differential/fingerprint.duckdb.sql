-- The state of the database, of the session and of the process.

SELECT 'rows of author', md5(string_agg(rowid || t::varchar, ',' ORDER BY rowid)) FROM author t;
SELECT 'rows of book', md5(string_agg(rowid || t::varchar, ',' ORDER BY rowid)) FROM book t;
SELECT 'rows of reader', md5(string_agg(rowid || t::varchar, ',' ORDER BY rowid)) FROM reader t;
SELECT 'rows of sale', md5(string_agg(rowid || t::varchar, ',' ORDER BY rowid)) FROM sale t;
SELECT 'rows of sale_line', md5(string_agg(rowid || t::varchar, ',' ORDER BY rowid)) FROM sale_line t;
SELECT 'rows of page_view', md5(string_agg(rowid || t::varchar, ',' ORDER BY rowid)) FROM page_view t;
SELECT 'rows of update_history', md5(string_agg(rowid || t::varchar, ',' ORDER BY rowid)) FROM update_history t;
SELECT 'rows of ledger', md5(string_agg(rowid || t::varchar, ',' ORDER BY rowid)) FROM ledger t;
SELECT 'relations', md5(string_agg(x, ',' ORDER BY x)) FROM (SELECT database_name || schema_name || table_name || coalesce(sql, '') || coalesce(comment, '') AS x FROM duckdb_tables() UNION ALL SELECT database_name || schema_name || view_name || coalesce(sql, '') || coalesce(comment, '') FROM duckdb_views());
SELECT 'columns', md5(string_agg(table_name || column_name || data_type || is_nullable || coalesce(column_default, '') || coalesce(comment, ''), ',' ORDER BY database_name, schema_name, table_name, column_index)) FROM duckdb_columns() WHERE NOT internal;
SELECT 'constraints', md5(string_agg(table_name || constraint_text, ',' ORDER BY table_name, constraint_text)) FROM duckdb_constraints();
SELECT 'indexes', count(*) || ' ' || coalesce(string_agg(index_name, ',' ORDER BY index_name), '') FROM duckdb_indexes();
SELECT 'functions', md5(string_agg(database_name || schema_name || function_name || coalesce(macro_definition, ''), ',' ORDER BY function_name, macro_definition)) FROM duckdb_functions() WHERE NOT internal;
-- PIVOT leaves temporary types behind, which are the engine's own affair.
SELECT 'types', md5(string_agg(schema_name || type_name, ',' ORDER BY schema_name, type_name)) FROM duckdb_types() WHERE type_name NOT LIKE '\_\_pivot\_enum\_%' ESCAPE '\';
SELECT 'schemas', md5(string_agg(database_name || schema_name || coalesce(comment, ''), ',' ORDER BY database_name, schema_name)) FROM duckdb_schemas();
SELECT 'databases', string_agg(database_name || coalesce(path, '') || readonly, ',' ORDER BY database_name) FROM duckdb_databases();
SELECT 'sequence ' || sequence_name, coalesce(last_value::varchar, 'not used') || ' ' || coalesce(comment, '') FROM duckdb_sequences();
SELECT 'variables', count(*) || ' ' || coalesce(string_agg(name || value, ',' ORDER BY name), '') FROM duckdb_variables();
SELECT 'prepared statements', count(*)::varchar FROM duckdb_prepared_statements();
SELECT 'secrets', count(*)::varchar FROM duckdb_secrets();
SELECT 'extension ' || extension_name, loaded || ' ' || installed FROM duckdb_extensions();
SELECT 'place', current_database() || '.' || current_schema();
