# Reads that must be allowed, one a line; \n stands for itself.
FROM orders SELECT id, total
FROM orders o WHERE o.total > 10 LIMIT 5
SELECT * EXCLUDE (id) FROM orders
SELECT COLUMNS('a.*') FROM t
SELECT COLUMNS(c -> c LIKE 'x%') FROM t
SELECT min(COLUMNS(*)) FROM t
SELECT * LIKE 'a%' FROM t
SELECT {'a': 1, b: 2}, {'a': 1}.a, struct_pack(a := 1), row(1,2)
SELECT MAP {'a': 1, 'b': 2}, MAP([1],[2]), map_keys(m) FROM t
SELECT 'abc'[1:2]
SELECT TRY_CAST('x' AS INTEGER), CAST(a AS HUGEINT) FROM t
SELECT 5 // 2, 2 ** 3, 5 % 2, a || b, a ^@ b, 1 == 1, a <=> b FROM t
SELECT a.b.c FROM s.t a
SELECT * FROM range(10), generate_series(1, 5)
SELECT * FROM range(10) t(i) ASOF JOIN u ON t.i >= u.i
SELECT * FROM a ASOF LEFT JOIN b USING (id, ts)
SELECT * FROM a SEMI JOIN b USING (id)
SELECT * FROM a ANTI JOIN b ON a.id = b.id
SELECT * FROM a POSITIONAL JOIN b
SELECT * FROM a LEFT JOIN LATERAL (SELECT 1) ON true
SELECT * FROM t, LATERAL (SELECT t.a + 1 AS b)
SELECT * FROM t QUALIFY row_number() OVER (PARTITION BY a ORDER BY b) = 1
SELECT a, count(*) FROM t GROUP BY ALL ORDER BY ALL DESC
SELECT DISTINCT ON (a) a, b FROM t ORDER BY a
SELECT * FROM t USING SAMPLE 10%
SELECT * FROM t TABLESAMPLE reservoir(10 ROWS)
SELECT * FROM t TABLESAMPLE bernoulli(10%) REPEATABLE (1)
SELECT * FROM t LIMIT 10% OFFSET 1
SELECT * FROM t ORDER BY a LIMIT 5
PIVOT t ON a USING sum(b)
PIVOT t ON a IN ('x', 'y') USING sum(b) AS s, max(c) GROUP BY d ORDER BY d
FROM (PIVOT t ON a USING sum(b))
SELECT * FROM t UNPIVOT (v FOR n IN (a, b))
SELECT * FROM t PIVOT (sum(x) FOR y IN (1, 2))
WITH a AS (FROM t), b AS (FROM a SELECT x) FROM b
SELECT a: 1, b: upper('x') FROM t
SELECT x: a.b, y: a.c FROM x: t
SELECT count() FROM t
SELECT first(a ORDER BY b), last(a), any_value(a), arg_min(a, b), list(a), string_agg(a, ',' ORDER BY a), mode(a), median(a), quantile_cont(a, 0.5), histogram(a), approx_quantile(a, 0.5), max(a, 3), kurtosis(a), entropy(a), bitstring_agg(a) FROM t
SELECT date_trunc('day', ts), ts + INTERVAL 1 DAY, ts - INTERVAL '2' HOURS, INTERVAL (n) DAYS, extract('dow' FROM ts), strftime(ts, '%Y'), strptime('x', '%Y'), epoch(ts), date_part('year', ts), make_timestamp(1), age(ts), time_bucket(INTERVAL '1 day', ts), current_date, today(), now(), DATE '2024-01-01', TIMESTAMP '2024-01-01', TIMESTAMPTZ 'x' FROM t
SELECT json_extract(j, '$.a'), j->'$.a', j->>'$.a', j.a.b, json_keys(j), json_structure(j), to_json(x), from_json(j, '{"a":"INTEGER"}'), json_group_array(a) FROM t
SELECT unnest([1,2]), unnest(s, recursive := true), generate_subscripts(a, 1) FROM t
SELECT typeof(a), alias(a), coalesce(a, b), ifnull(a, b), nullif(a, b), if(a, b, c), greatest(a, b), least(a, b), error('x') FROM t
SELECT grouping_id(a), grouping(a) FROM t GROUP BY CUBE (a, b)
SELECT a IN (1, 2), a NOT IN [1, 2], a IN b FROM t
SELECT a BETWEEN 1 AND 2, a IS DISTINCT FROM b, NOT a, a IS NOT NULL, a ISNULL FROM t
SELECT EXISTS (FROM t), EXISTS (SELECT 1), (FROM t SELECT max(a)) FROM u
SELECT CASE WHEN a THEN 1 ELSE 2 END AS c, c + 1 AS d FROM t
SELECT sum(a) OVER (ORDER BY b ROWS BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES), lead(a IGNORE NULLS) OVER (ORDER BY b), row_number() OVER w FROM t WINDOW w AS (ORDER BY a)
SELECT * FROM a UNION ALL BY NAME SELECT * FROM b
SELECT * FROM a UNION BY NAME FROM b
SELECT 1 UNION SELECT 2 EXCEPT SELECT 3
SELECT * FROM duckdb_tables(), duckdb_columns()
SELECT * FROM information_schema.columns
SELECT * FROM pragma_table_info('t')
SELECT * FROM sqlite_master
SELECT #1, $1, ? FROM t ORDER BY #1
SELECT * FROM (VALUES (1, 'a'), (2, 'b')) v(x, y)
VALUES (1), (2)
SELECT a FROM db.s.t
SELECT "a b", "select" FROM "my table"
SELECT 1_000, 1e3, .5, 'it''s', E'\n', $$x$$, X'AB', '\xAA'::BLOB
SELECT x'AB'::BLOB
SUMMARIZE SELECT a FROM t
DESCRIBE SELECT a FROM t
EXPLAIN SELECT 1
EXPLAIN ANALYZE FROM t
SELECT t FROM t
SELECT t.* EXCLUDE (a), u.* FROM t, u
SELECT a, b, FROM t
SELECT a FROM t GROUP BY a, HAVING count(*) > 1
SELECT [a, b, ], {'x': 1, }
SELECT string_agg(a, ', ') WITHIN GROUP (ORDER BY a) FROM t
SELECT quantile_disc(0.5) WITHIN GROUP (ORDER BY a) FROM t
SELECT a FROM t WHERE a ILIKE '%x%' ESCAPE '!' AND b NOT ILIKE 'y'
SELECT a FROM t ORDER BY a COLLATE NOCASE NULLS LAST
SELECT (a, b), (1, 2) = (1, 2), ROW(a, b) FROM t
SELECT variant_x, list_value(1,2), list_sort([1]), list_distinct(l), list_sum(l), list_zip(a, b), flatten(l), array_length(l), array_agg(a), l || [1], list_aggregate(l, 'sum'), list_contains(l, 1), len(l), list_slice(l, 1, 2), array_cosine_distance([1.0]::FLOAT[1], [2.0]::FLOAT[1]) FROM t
SELECT list_transform([1,2], x -> x + 1), list_filter([1,2], lambda x: x > 1), list_reduce([1,2], (a, b) -> a + b)
SELECT a[1], a[1:2], a[-1:], a[:2:1], s.field, s['field'] FROM t
SELECT a::INTEGER[], b::STRUCT(x INTEGER, y VARCHAR), c::MAP(VARCHAR, INTEGER), d::UNION(a INT, b VARCHAR), e::DECIMAL(10,2), f::INTEGER[3] FROM t
SELECT a.upper().lower() FROM t
SELECT 'x'.upper()
SELECT ('a').concat('b')
SELECT a, sum(b) FILTER (b > 1) FROM t GROUP BY a
UNPIVOT t ON a, b INTO NAME n VALUE v
UNPIVOT t ON COLUMNS(* EXCLUDE (id)) INTO NAME n VALUE v
SELECT * FROM t UNPIVOT INCLUDE NULLS (v FOR n IN (a, b))
WITH RECURSIVE t(n) USING KEY (n) AS (SELECT 1 UNION SELECT n + 1 FROM t) SELECT * FROM t
SELECT regexp_matches(a, 'x'), regexp_extract(a, '(x)', 1), regexp_replace(a, 'x', 'y', 'g'), a SIMILAR TO 'x', a GLOB 'x*', a NOT GLOB 'y', string_split(a, ','), printf('%d', 1), format('{}', 1), levenshtein(a, b), jaccard(a, b), md5(a), sha256(a), hash(a), base64(b), encode(a), lpad(a, 3, ' '), bar(1, 0, 10), left(a, 1), substring(a, 1, 2), substring(a FROM 1 FOR 2), position('x' IN a), trim(a), replace(a, 'x', 'y'), chr(65), unicode('x'), strip_accents(a), instr(a, 'x') FROM t
SELECT * EXCLUDE id REPLACE (total * 2 AS total) RENAME (status AS state) FROM orders
SELECT struct.* RENAME (i AS r) FROM (SELECT {'i': 42} AS struct)
SELECT COLUMNS(* EXCLUDE (j)) FROM t
SELECT COLUMNS('(id|numbers?)') AS '\1\1' FROM t
SELECT COLUMNS(lambda c: c LIKE 'x%') FROM t
SELECT COLUMNS(* EXCLUDE (a))::VARCHAR FROM t
SELECT COLUMNS(*) + COLUMNS(*) FROM t
SELECT * FROM t WHERE COLUMNS(*) > 5
SELECT * FROM t ORDER BY COLUMNS('index[0-9]')
SELECT * FROM t ORDER BY COLUMNS(*) DESC NULLS LAST
SELECT coalesce(*COLUMNS(*)) FROM t
SELECT coalesce(*COLUMNS(['a', 'b', 'c'])) AS result FROM (SELECT NULL a, 42 b, true c)
SELECT 2 in (*COLUMNS(*)) from (select 1, 2, 3) t(a, b, c)
SELECT coalesce(*COLUMNS(* EXCLUDE (a))), struct_pack(*COLUMNS(*)) FROM t
SELECT coalesce(UNPACK(COLUMNS(*))) FROM t
SELECT [x + i FOR x, i IN [4, 5, 6]]
select ["value" + "position" for "value", "position" in [4, 5, 6]]
SELECT [1, 2, 3], [x * 2 FOR x IN [1, 2, 3] IF x > 1]
SELECT [x FOR x IN l IF x > 1] FROM t
SELECT [[y * 2 FOR y IN x] FOR x IN [[1, 2], [3]]]
SELECT [x.a FOR x IN [{'a': 1}, {'a': 2}]]
SELECT [upper(x) for x in ['a', 'b'] if len(x) > 0 and x is not null]
SELECT [CASE WHEN x > 1 THEN 'a' ELSE 'b' END FOR x IN [1,2]]
SELECT [x for x in range(10) if x % 2 = 0]
SELECT [{'a': x, 'b': x + 1} for x in [1,2,3]]
SELECT [s.name for s in (SELECT list(t) FROM t)]
SELECT [lower(x) for x in strings], list_filter([x for x in l], lambda y: y > 1) FROM t
SELECT list[1][2]['a'].b FROM t
SELECT ([1,2,3])[1], (SELECT [1,2])[1], [1,2,3][2:], 'abc'[-1] 
SELECT {'a': {'b': [1,2]}}.a.b[1]
SELECT {a: 1, 'b': 2, "c": 3}
SELECT {'k': 1, 'v': [1,2,3]}['k']
SELECT MAP {'a': 1}['a'], MAP {}, MAP {1: 'x', 2: 'y'}[1], MAP(['a'], [1])['a'][1]
SELECT MAP {[1,2]: 'a', [3]: 'b'}
SELECT MAP {'key': {'a': 1}}['key'].a
SELECT map_from_entries([('a', 1), ('b', 2)])
SELECT (1, 'a', true), ROW(1, 'a'), ROW(), (a, b).a FROM t
SELECT struct_pack(a := 1, b := 'x'), struct_pack(a => 1), struct_insert({'a': 1}, b := 2)
SELECT struct_extract(s, 'a'), s."a b".c, s.* FROM t
SELECT unnest([1,2,3]), unnest({'a': 42, 'b': 84}), unnest([{'a': 1}], recursive := true), unnest(s, max_depth := 2)
SELECT unnest([1,2], recursive => true)
SELECT * FROM unnest([1,2,3]) AS t(x)
SELECT * FROM unnest([1,2,3]) WITH ORDINALITY AS t(x, n)
SELECT * FROM t, unnest(t.l) u(x)
SELECT * FROM t CROSS JOIN unnest(t.l) AS u(x)
SELECT list_transform([1,2,3], x -> x + 1), list_transform([1,2], (x, i) -> x + i), list_transform([1], lambda x, i: x + i)
SELECT list_filter(l, x -> x > 1 AND x < 5), list_reduce(l, (x, y) -> x + y), list_reduce(l, lambda x, y: x + y, 0) FROM t
SELECT list_transform(list_filter([1,2,3], x -> x > 1), x -> x ** 2)
SELECT filter([3, 4, 5], lambda x : x > 4), apply([1,2], lambda x : x + 1), reduce([1,2], lambda x, y : x + y)
SELECT list_transform([[1,2],[3]], lambda x: list_transform(x, lambda y: y + 1))
SELECT list_apply(l, lambda x: CASE WHEN x > 1 THEN 1 ELSE 0 END) FROM t
SELECT l.list_transform(lambda x: x + 1).list_filter(lambda x: x > 2) FROM t
SELECT ['a','b'].list_transform(x -> upper(x))
SELECT ('hello').upper().lower().length()
SELECT [1,2,3].list_sum(), {'a': 1}.struct_keys(), (1 + 2).abs()
SELECT list_sort(l, 'DESC', 'NULLS FIRST'), list_aggregate(l, 'min'), list_zip(a, b)[1][1] FROM t
UNPIVOT (SELECT 42 AS col1, 'woot' AS col2) ON (col1 * 2)::VARCHAR, col2
UNPIVOT (SELECT 42 AS col1, 'woot' AS col2) ON COLUMNS(*)::VARCHAR
UNPIVOT t ON a::VARCHAR AS x, b INTO NAME n VALUE v ORDER BY n LIMIT 3
SELECT * FROM (UNPIVOT "weird name" ON "odder col" INTO NAME "n n" VALUE "v v")
SELECT * FROM t ASOF JOIN u ON t.sym = u.sym AND t.ts >= u.ts
SELECT * FROM t ASOF LEFT JOIN u USING (sym, ts)
SELECT * FROM a SEMI JOIN b USING (x)
SELECT * FROM a ANTI JOIN b ON a.x = b.x AND a.y > 1
SELECT * FROM a NATURAL JOIN b
SELECT * FROM a NATURAL SEMI JOIN b
SELECT * FROM a LEFT JOIN b USING (x), c FULL OUTER JOIN d ON c.id = d.id
SELECT * FROM (a JOIN b USING (x)) AS j JOIN c USING (x)
SELECT * FROM a, LATERAL (SELECT a.x + 1) t(y)
SELECT * FROM a JOIN LATERAL (SELECT i + 1) t(j) ON true
SELECT * FROM range(3) t(i), (SELECT i + 1) t2(j)
SELECT a, row_number() OVER (PARTITION BY b ORDER BY c) AS rn FROM t QUALIFY rn = 1
SELECT a FROM t WHERE b > 1 GROUP BY a HAVING count(*) > 1 WINDOW w AS (ORDER BY a) QUALIFY row_number() OVER w = 1 ORDER BY a LIMIT 5
SELECT a, sum(b) OVER w, avg(b) OVER (w ROWS 2 PRECEDING) FROM t WINDOW w AS (PARTITION BY c ORDER BY d)
SELECT a, b, sum(c) FROM t GROUP BY GROUPING SETS ((a, b), (a), ())
SELECT a, b, sum(c) FROM t GROUP BY CUBE (a, b)
SELECT a, b, sum(c) FROM t GROUP BY ROLLUP (a, b), c
SELECT a, COUNT(1) FROM t GROUP BY a, CUBE ( a, b ), ROLLUP ( a, b ), GROUPING SETS ( (a, b), ( a ), () )
SELECT count(*) FROM t GROUP BY ()
SELECT a, count(*) FROM t GROUP BY ALL ORDER BY ALL DESC NULLS LAST
SELECT a FROM t ORDER BY a DESCENDING, b ASCENDING
SELECT * FROM t LIMIT 10%
SELECT * FROM t LIMIT 10 PERCENT
SELECT * FROM t LIMIT (SELECT count(*) / 2 FROM t)
SELECT * FROM t LIMIT 5 + 5 OFFSET 2 + 3
SELECT * FROM t OFFSET 5 LIMIT 3
SELECT * FROM t OFFSET 5 ROWS
SELECT * FROM t LIMIT ?
SELECT * FROM t LIMIT 10.5%
SELECT * FROM t FETCH FIRST 5 ROWS ONLY
SELECT * FROM t USING SAMPLE 10 PERCENT (bernoulli)
SELECT * FROM t USING SAMPLE 10 ROWS (reservoir, 354)
SELECT * FROM t USING SAMPLE 10% (system, 377)
SELECT * FROM t USING SAMPLE reservoir(50 ROWS) REPEATABLE (100)
SELECT * FROM t USING SAMPLE 5
SELECT * FROM t USING SAMPLE (5)
SELECT * FROM t TABLESAMPLE 10%
SELECT * FROM t TABLESAMPLE reservoir(10%)
SELECT * FROM t TABLESAMPLE (10 PERCENT), u TABLESAMPLE bernoulli(5%)
SELECT * FROM t a TABLESAMPLE 5% JOIN u USING (x)
SELECT * FROM (SELECT 1) s TABLESAMPLE 50%
SELECT * FROM range(10) TABLESAMPLE 50%
FROM t WHERE a > 1 USING SAMPLE 20%
SELECT DISTINCT ON (a, b) * FROM t
SELECT sum(x) OVER (ORDER BY y GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW) FROM t
SELECT sum(x) OVER (ORDER BY y ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE GROUP) FROM t
SELECT sum(x) OVER (ORDER BY y RANGE BETWEEN INTERVAL 3 DAYS PRECEDING AND INTERVAL 3 DAYS FOLLOWING) FROM t
SELECT sum(x) OVER (ORDER BY y ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE NO OTHERS) FROM t
SELECT first_value(x IGNORE NULLS) OVER (ORDER BY y), nth_value(x, 2 RESPECT NULLS) OVER w, last_value(x ORDER BY z DESC IGNORE NULLS) OVER w FROM t WINDOW w AS (ORDER BY y)
SELECT lag(x, 1, 0) OVER (PARTITION BY a ORDER BY b), ntile(4) OVER (ORDER BY a DESC NULLS LAST), fill(x) OVER (ORDER BY y) FROM t
SELECT count(DISTINCT x) OVER (ORDER BY y), sum(x) FILTER (WHERE y > 1) OVER (), count(*) FILTER (a) FROM t
SELECT list(a ORDER BY b DESC), array_agg(DISTINCT a ORDER BY a), string_agg(DISTINCT a, ',' ORDER BY a DESC NULLS LAST), max(a, 3), arg_max(a, b, 3) FROM t
SELECT sum(a) EXPORT_STATE FROM t
SELECT finalize(sum(a) EXPORT_STATE), combine(x, y) FROM t
SELECT rank(x ORDER BY y) OVER (ORDER BY z) FROM t
WITH RECURSIVE t AS (SELECT 1 AS x UNION ALL SELECT x + 1 FROM t WHERE x < 3) FROM t
WITH t AS MATERIALIZED (SELECT 1), u AS NOT MATERIALIZED (FROM t) FROM u
WITH t(x, y) AS (VALUES (1, 2)), u AS (FROM t SELECT x) SELECT * FROM t, u
WITH t AS (SELECT 1), SELECT * FROM t
VALUES (1, 'a'), (2, 'b')
VALUES (1, 'a'), (2, 'b'),
(VALUES (1)) UNION ALL (VALUES (2)) ORDER BY 1
FROM (VALUES (1, 'a')) t(i, j)
FROM VALUES (1, 'a'), (2, 'b') t(i, j)
SELECT * FROM VALUES (1), (2) AS t(x)
SELECT * FROM (VALUES (1)) JOIN (VALUES (2)) ON true
SELECT (VALUES (1))
SELECT a IN (VALUES (1), (2)) FROM t
TABLE t
TABLE s.t ORDER BY 1 LIMIT 5
SELECT * FROM t AT (VERSION => 3)
SELECT * FROM t AS x AT (TIMESTAMP => now() - INTERVAL 1 DAY)
SELECT * FROM s.t AT (TIMESTAMP => TIMESTAMP '2024-01-01') WHERE a > 1
SELECT * FROM t AT (VERSION => 1) JOIN u AT (VERSION => 2) USING (id)
SELECT 1::INTEGER::VARCHAR::INT[], '[1,2]'::INT[][], x::DECIMAL(10, 2)[3], x::STRUCT(a INT, b STRUCT(c VARCHAR))[], x::MAP(VARCHAR, INT[]), x::UNION(num INT, str VARCHAR), x::ENUM('a', 'b'), x::VARCHAR COLLATE NOCASE FROM t
SELECT CAST(x AS STRUCT(a INTEGER, b VARCHAR)[]), TRY_CAST(x AS MAP(VARCHAR, INTEGER)), CAST(x AS ENUM ('a', 'b')), CAST(x AS TIMESTAMP WITH TIME ZONE), CAST(x AS TIMESTAMP_NS), CAST(x AS UHUGEINT), CAST(x AS BIGNUM), CAST(x AS VARIANT) FROM t
SELECT x::ROW(a INT, b VARCHAR), x::DOUBLE PRECISION, x::CHARACTER VARYING(10), x::INT ARRAY, x::INT ARRAY[3], x::TIME WITH TIME ZONE, x::"my type", x::s.my_type, x::GEOMETRY FROM t
SELECT x::json->'a'->>'b', x::json->>'$.a.b[0]', (x->'a')::INT, x.a.b::INT, json_extract(x, ['$.a', '$.b']) FROM t
SELECT json(x)->'a', j ->> 'a' = 'b' AND j -> 'c' IS NOT NULL, j->0, j->>-1, '{"a": 1}'::JSON -> 'a' FROM t
SELECT DATE '2024-01-01' + 1, TIMESTAMP '2024-01-01 00:00:00' - INTERVAL '1 day', TIMESTAMPTZ '2024-01-01', TIME '12:00', INTERVAL '1 year 2 months', INTERVAL 1 MONTH, INTERVAL (x + 1) HOUR, INTERVAL '3' DAYS, UUID 'abc', JSON '{}', BLOB 'x', INT '1', VARCHAR 'x', BIT '101', HUGEINT '1', STRUCT(a INT) '{a: 1}' FROM t
SELECT '101010'::BIT, 'AB'::BLOB, '\xAA\xBB'::BLOB, E'a\nb', e'\u00e4', x'AB', X'ff'
SELECT @ x, @(-1), x!, (x + 1)!, a ^@ b, a ~~ b, a !~~ b, a ~~* b, a !~~* b, a ~ b, a !~ b, a ~~~ b, a <@ b, a @> b, a && b, a <-> b, a <=> b FROM t
SELECT a == b, a != b, a <> b, a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b, a IS TRUE, a IS NOT FALSE, a IS UNKNOWN, a ISNULL, a NOTNULL, a NOT NULL FROM t
SELECT a BETWEEN 1 AND 2 AND b NOT BETWEEN 3 AND 4, a IN (1,2,3), a NOT IN (SELECT 1), a IN [1,2], 1 IN l, 'a' IN MAP {'a': 1}, (a, b) IN (SELECT 1, 2) FROM t
SELECT CASE a WHEN 1 THEN 'x' WHEN 2 THEN 'y' END, CASE WHEN a THEN CASE WHEN b THEN 1 END ELSE 2 END FROM t
SELECT x: 1, y: x + 1, "z z": 3
SELECT a: 42, b: sum(c), c: t.d FROM x: t, y: (SELECT 1), z: range(10)
FROM a: t SELECT i: a.id
SELECT #1, #2 FROM t GROUP BY #1 ORDER BY #2
SELECT a AS select, b AS from, c AS order, d AS table FROM t
SELECT a b, c d FROM t e
SELECT t.a.b.c, s.t.a, db.s.t.a FROM db.s.t
SELECT x AT TIME ZONE 'UTC', (x AT TIME ZONE 'UTC')::DATE, timezone('UTC', x) FROM t
SELECT extract(year FROM d), extract('month' FROM d), extract(epoch FROM d), extract(isodow FROM d), date_part(['year','month'], d), datesub('day', a, b), datediff('day', a, b), date_trunc('month', d), d.year() FROM t
SELECT substring(a FROM 2 FOR 3), substring(a FOR 2), substr(a, 1), overlay(a PLACING 'x' FROM 2 FOR 1), position('a' IN b), trim(BOTH 'x' FROM a), trim(LEADING FROM a), trim(a, 'x'), trim(FROM a), ltrim(a) FROM t
SELECT current_date, current_timestamp, now(), current_schema, current_user, user, session_user, current_catalog, current_role, localtime, current_time FROM t
SELECT current_schema(), current_database(), version(), pg_typeof(x), typeof(x), current_setting('threads'), txid_current() FROM t
SELECT count(*), count(), count(t.*), count(t), count(columns(*)) FROM t
SELECT t, t.*, rowid, t.rowid FROM t
SELECT enum_range(NULL::mood), enum_first(NULL::mood), enum_range_boundary('a'::mood, NULL), enum_code(x) FROM t
SELECT union_value(num := 2), union_extract(u, 'num'), union_tag(u), u.num FROM t
SELECT * FROM generate_series(1, 10, 2) g(i), range(DATE '2024-01-01', DATE '2024-02-01', INTERVAL 1 DAY)
SELECT * FROM generate_series(TIMESTAMP '2024-01-01', TIMESTAMP '2024-01-02', INTERVAL '1 hour') AS g(ts)
SELECT * FROM json_each('{"a": 1}'), json_tree(j), duckdb_functions(), pragma_table_info('t'), test_all_types(), repeat(1, 3)
SELECT * FROM repeat_row(1, 'a', num_rows=3)
SELECT * FROM t UNION ALL BY NAME SELECT * FROM u
(SELECT 1) UNION (SELECT 2) INTERSECT ALL SELECT 3 EXCEPT ALL SELECT 4 ORDER BY 1 LIMIT 2
((SELECT 1)) UNION ALL ((SELECT 2))
FROM t UNION ALL FROM u
FROM t SELECT a UNION ALL FROM u SELECT b
(FROM t) UNION (FROM u SELECT a WHERE b) 
FROM t
FROM t LIMIT 5
FROM t ORDER BY a
FROM t SELECT DISTINCT a WHERE b = 1 GROUP BY ALL HAVING count(*) > 1 ORDER BY a LIMIT 2
FROM t SELECT * EXCLUDE (a)
FROM t, u WHERE t.a = u.a
FROM t JOIN u USING (a) SELECT t.b, u.c
FROM (FROM t SELECT a) SELECT b: a + 1
FROM range(10) AS t(i) SELECT i WHERE i % 2 = 0
WITH a AS (FROM t) FROM a SELECT count(*)
SELECT (FROM t SELECT max(a)), EXISTS (FROM u WHERE u.a = t.a), a IN (FROM v SELECT x), NOT EXISTS(FROM w) FROM t
SELECT ARRAY(SELECT a FROM t), ARRAY[1,2], ARRAY[], ARRAY[[1],[2]], ARRAY (FROM t)
SELECT a, b, FROM t GROUP BY a, b, ORDER BY a, b,
SELECT greatest(a, b,), [1,2,], {'a': 1,}, (1, 2,) FROM t WHERE a IN (1, 2,)
SELECT grouping(a, b), grouping_id(a) FROM t GROUP BY CUBE(a, b)
SELECT a FROM t -- comment
SELECT /* c */ a FROM t; 
DESCRIBE SELECT 1
DESCRIBE (SELECT 1)
DESCRIBE FROM t
DESCRIBE VALUES (1)
DESCRIBE PIVOT t ON a USING sum(b)
SUMMARIZE t
SUMMARIZE s.t
SUMMARIZE SELECT * FROM t
SUMMARIZE (FROM t)
SUMMARIZE FROM t WHERE a > 1
SUMMARIZE TABLE t
SHOW SELECT 1
SELECT * FROM (DESCRIBE t)
SELECT * FROM (DESCRIBE SELECT * FROM t)
SELECT column_name FROM (SUMMARIZE t)
SELECT * FROM (SHOW TABLES)
SELECT * FROM (SHOW ALL TABLES) WHERE name = 'x'
FROM (DESCRIBE t) SELECT column_name, column_type WHERE column_name LIKE 'a%'
FROM (SUMMARIZE FROM t)
FROM (DESCRIBE FROM t)
WITH d AS (DESCRIBE t) FROM d
WITH d AS (SUMMARIZE t) SELECT column_name, null_percentage FROM d ORDER BY 2
SELECT (SELECT count(*) FROM (DESCRIBE t))
EXPLAIN ANALYZE SELECT 1
EXPLAIN FROM t
EXPLAIN (FORMAT json) SELECT 1
EXPLAIN (ANALYZE, FORMAT json) FROM t
EXPLAIN (FORMAT graphviz) SELECT a FROM t
EXPLAIN (ANALYZE) SELECT 1
EXPLAIN PIVOT t ON a USING sum(b)
EXPLAIN UNPIVOT t ON a INTO NAME n VALUE v
EXPLAIN TABLE t
EXPLAIN VALUES (1)
EXPLAIN WITH x AS (SELECT 1) FROM x
SELECT name, FROM t
SELECT name FROM t
SELECT name AS x FROM t
SELECT type, value, key, values, index, data, text, date, time, timestamp, year, month, day, hour, user_id, id, count, level, position, state, status, version, zone, row, rows, range, interval FROM t
SELECT "name", value FROM t ORDER BY key
SELECT t.name, t.type, t.index, t.order, t.group, t.values FROM t
SELECT straight_join FROM t
SELECT start, stop, end_, result, rank, sequence, session, action, cache, comment, commit, content, cost, database, depth, domain, encoding, filter, format, function, header, lock, method, mode, no, object, off, operator, option, owner, partition, path, percent, plan, policy, prior, public, read, role, rule, schema, scroll, search, server, set, source, storage, summary, system, tables, temp, type, types, vacuum, valid, view, views, white, window_ FROM t
SELECT copy, delete, insert, update, drop, truncate, alter, call, execute, prepare, export, import, load, install, merge, refresh, attach, detach, begin, rollback, checkpoint, pragma FROM t
SELECT sum(cost) AS cost, max(date) AS date, min(timestamp) AS timestamp, count(*) AS count, avg(value) AS value FROM t GROUP BY type, month
SELECT i.rowid, g.date, first(g.value) FROM gaps g JOIN ids i ON i.id = g.id GROUP BY ALL
SELECT 2 > 3 BETWEEN 1 AND 3, 2 <> 3 IN (SELECT 0), NULL IN (SELECT 1) IS NULL
SELECT ST_AsText(ST_Point(1, 2)), ST_Distance(a, b), ST_Within(a, b), ST_Area(g), ST_Buffer(g, 1), ST_GeomFromText('POINT(1 2)'), ST_Intersects(a, b), ST_Union_Agg(g), ST_Transform(g, 'EPSG:4326', 'EPSG:3857'), ST_X(p), ST_Collect(l), ST_MakeLine(a, b), ST_Extent(g), ST_AsGeoJSON(g), ST_Hilbert(g) FROM t
SELECT fts_main_docs.match_bm25(id, 'x') FROM docs
SELECT array_distance(v, [1,2,3]::FLOAT[3]), array_inner_product(a, b), array_cosine_similarity(a, b) FROM t
SELECT text(a, '#,##0'), excel_text(a, 'x'), host(i), netmask(i), family(i), broadcast(i), network(i) FROM t
SELECT stem(a, 'english'), icu_sort_key(a, 'de'), host('127.0.0.1/24'::INET) FROM t
SELECT * FROM t WHERE (a, b) IN ((1, 2), (3, 4)) AND c = ANY(SELECT 1)
SELECT CAST(a AS DECIMAL(10,2)), TRY_CAST(a AS INTEGER[]), cast(a as varchar(10)) FROM t
SELECT a::date::varchar || 'x', (a + b)::int % 2, -a::int, a::json->>'x', x::int[] && y::int[] FROM t
SELECT {'a': 1, 'b': {'c': [1, 2, {'d': x > 1}]}}, {'a': a = b, 'f': lambda_x} FROM t
SELECT [a = b, c > d, e IS NULL, f IN (1,2), NOT g, h BETWEEN 1 AND 2] FROM t
SELECT list_filter([{'a': 1}], lambda s: s.a = 1), list_transform(l, lambda x: {'v': x, 'w': [x]}) FROM t
SELECT list_transform(l, x -> {'v': x}) FROM t
SELECT [x.upper() for x in l if x.a = 'b' and x[1] > 2] FROM t
SELECT s['a']['b'], m['k'][1], j['a'], j[0], t.s['a'], (t).a FROM t
SELECT list_aggregate([1, 2], 'sum')::int, [1,2,3]::FLOAT[3], [1,2] || [3], [1] = [1], [1,2] < [3], [] , [NULL], [[]] FROM t
SELECT a.b[1].c.d[2:3] FROM t
SELECT regexp_extract(x, '(\d+)', ['y', 'm']).y FROM t
SELECT count(*) FROM t WHERE d >= DATE '2024-01-01' AND d < DATE '2024-01-01' + INTERVAL 3 MONTH
SELECT date_trunc('month', d)::DATE AS m, count(*) FILTER (WHERE x > 1) AS n, round(sum(a) / nullif(sum(b), 0), 2) AS r FROM t GROUP BY ALL HAVING n > 1 ORDER BY m DESC LIMIT 10
WITH RECURSIVE p(id, path, depth) AS (SELECT id, [id], 0 FROM n WHERE parent IS NULL UNION ALL SELECT c.id, list_append(p.path, c.id), p.depth + 1 FROM n c JOIN p ON c.parent = p.id WHERE NOT list_contains(p.path, c.id)) SELECT * FROM p ORDER BY path
SELECT * FROM t WHERE list_has_any(tags, ['a', 'b']) AND len(list_filter(tags, x -> x LIKE 'a%')) > 0
SELECT a, sum(b) OVER (PARTITION BY a ORDER BY d RANGE BETWEEN INTERVAL 7 DAYS PRECEDING AND CURRENT ROW) FROM t QUALIFY row_number() OVER (PARTITION BY a ORDER BY d DESC) <= 3
SELECT unnest(map_entries(m)), unnest(generate_series(1, 3)) AS i, unnest([{'a': 1, 'b': 2}], max_depth := 2) FROM t
SELECT k, v FROM (SELECT unnest(map_keys(m)) k, unnest(map_values(m)) v FROM t)
SELECT j->'$.items[*].name', j->>'$.a', json_extract_string(j, '$.b')::INT, j->'a'->0->>'b', unnest(from_json(j, '[{"a":"INTEGER"}]')).a FROM t
SELECT json_object('a', 1, 'b', [1,2]), json_array(1, 'x'), json_group_object(k, v), json_merge_patch(a, b), to_json({'a': 1}), json_transform(j, '{"a":"INT"}') FROM t
SELECT strftime(d, '%Y-%m'), epoch_ms(d), make_date(2024, 1, 1), last_day(d), dayname(d), monthname(d), week(d), isoyear(d), d - INTERVAL 1 YEAR, age(a, b), date_diff('day', a, b), to_days(3), ago FROM t
SELECT a.*, b.* EXCLUDE (id, name), c.col AS x FROM a LEFT JOIN b USING (id) RIGHT JOIN c ON a.id = c.id AND c.type <> 'x' CROSS JOIN d
SELECT COLUMNS('^val_') / 100, COLUMNS(c -> c NOT LIKE 'a%' AND c <> 'b'), sum(COLUMNS(* EXCLUDE (id))) FROM t GROUP BY ALL
SELECT max(COLUMNS(*)::DOUBLE) AS 'max_\0' FROM t
SELECT coalesce(*COLUMNS('a|b')), least(*COLUMNS(*)), concat_ws(',', *COLUMNS(* EXCLUDE (id))) FROM t
SELECT * EXCLUDE (a) REPLACE (b::INT AS b, upper(c) AS c) FROM t WHERE COLUMNS(* EXCLUDE (d)) IS NOT NULL
SELECT * REPLACE (x -> 'a' AS x) RENAME (y AS z) FROM t
SELECT t.* REPLACE (lower(name) AS name) FROM t ORDER BY ALL LIMIT 5
FROM t SELECT a, b: sum(c) GROUP BY a HAVING b > 1 ORDER BY b DESC LIMIT 3 OFFSET 2
FROM (SELECT 1 AS a) SELECT a + 1 AS b
FROM t SELECT count(*) FILTER (a > 1), list(b ORDER BY c), first(d ORDER BY e DESC) GROUP BY ()
SELECT (SELECT count(*) FROM u WHERE u.id = t.id), EXISTS (FROM u WHERE u.id = t.id) FROM t
SELECT * FROM t WHERE id NOT IN (FROM u SELECT id) AND name SIMILAR TO '[A-Z].*' AND x ^@ 'a' AND y ~ 'b+'
SELECT CASE WHEN a > 1 THEN 'x' WHEN b IS NULL THEN NULL ELSE c::VARCHAR END::VARCHAR AS z FROM t
SELECT sum(CASE WHEN a THEN 1 ELSE 0 END)::DOUBLE / count(*) * 100 AS pct FROM t
SELECT a FROM t1 UNION ALL BY NAME SELECT b FROM t2 UNION BY NAME FROM t3 ORDER BY ALL LIMIT 3
SELECT quantile_cont(x, [0.25, 0.5, 0.75]), approx_count_distinct(a), arg_max(a, b), histogram(x), mode(a), reservoir_quantile(x, 0.5, 100), bool_and(a), regr_slope(y, x), corr(x, y), skewness(x), mad(x), product(x), any_value(x), bit_xor(x), favg(x), geomean(x) FROM t
SELECT current_setting('TimeZone'), getvariable('x'), uuid(), gen_random_uuid(), random(), hash(a, b), md5(a), sha256(a) FROM t
PIVOT (SELECT a, b, c FROM t WHERE d > 1) ON b IN ('x', 'y') USING sum(c) AS s, avg(c) AS m GROUP BY a ORDER BY a
WITH p AS (PIVOT t ON a IN (1, 2) USING sum(b)) SELECT p.*, "1" + "2" AS tot FROM p
FROM (UNPIVOT (SELECT id, a, b FROM t) ON a, b INTO NAME k VALUE v) SELECT k, avg(v) GROUP BY k
SUMMARIZE SELECT a, b FROM t WHERE c = 1
FROM (SUMMARIZE t) SELECT column_name, null_percentage WHERE null_percentage > 10
SELECT table_name, estimated_size FROM duckdb_tables() WHERE NOT internal ORDER BY estimated_size DESC
SELECT * FROM information_schema.tables WHERE table_schema = 'main'
SELECT database_name, schema_name, sql FROM duckdb_views() WHERE sql ILIKE '%x%'
SELECT a FROM read AS r(x), copy_of c WHERE c.id = r.id
SELECT * FROM generate_series(1, 10) AS t(i) WHERE i % 2 = 0 AND i & 1 = 0 AND i << 1 > 2
SELECT * FROM (VALUES ('a', 1), ('b', 2)) AS v(k, n) JOIN LATERAL (SELECT v.n * 2 AS d) l ON true
SELECT x FROM unnest([1,2,3]) _(x)
SELECT t.x, u.* FROM t, unnest(t.arr) AS u(val)
SELECT -1 ** 2, 2 ^ -1, 7 // 2, 7 % 3, ~1, 5 & 3 | 1, a || b || c, 1e3::INT, .5 + 1. FROM t
SELECT #1, #2 + 1 FROM t ORDER BY #1 DESC
SELECT CAST('2024-01-01' AS DATE) - CAST(x AS DATE), interval '1' day * 3, (a - b) / INTERVAL 1 HOUR FROM t
SELECT a AS "from", b AS "group by", c "x y" FROM "my schema"."my table" AS "t t"
SELECT map_contains(m, 'a'), element_at(m, 'a'), cardinality(m), MAP {'a': [1]}['a'][1] FROM t
SELECT format('{:,}', 1234), printf('%05.2f', x), concat('a', NULL), a.concat('b', c), string_agg(DISTINCT a ORDER BY a), array_to_string(l, ','), split_part(a, '-', 1), regexp_split_to_array(a, ',') FROM t
SELECT * FROM t TABLESAMPLE 10% (bernoulli, 42)
SELECT * FROM t, u TABLESAMPLE reservoir(100 ROWS) REPEATABLE (42) WHERE t.id = u.id
SELECT avg(x) FROM t USING SAMPLE 1000 ROWS
SELECT a FROM t ORDER BY b DESC NULLS FIRST, c COLLATE NOCASE ASC, lower(d)
SELECT a, b FROM t GROUP BY GROUPING SETS ((a), (b), ()), c HAVING grouping(a) = 0
SELECT a FROM t GROUP BY GROUPING SETS (ROLLUP (a, b), CUBE (c, d), GROUPING SETS ((a)))
SELECT * FROM t1 ASOF JOIN t2 ON t1.k = t2.k AND t1.ts >= t2.ts POSITIONAL JOIN t3
SELECT a FROM t WHERE x IS NOT DISTINCT FROM y AND (z IS NULL) = (w IS NULL) AND (a > b) = true
SELECT * FROM m PIVOT(sum(a) FOR b IN (NULL, 'x')) AS p UNPIVOT INCLUDE NULLS(a FOR b IN ("NULL", x)) ORDER BY ALL
SELECT v.split(' ').apply(lambda x: x.lower()).filter(lambda x: x[1] == 'h')[:3] FROM t
SELECT list_filter([*COLUMNS(*)], lambda x: lower(x) != 'e' AND x IS NOT NULL) FROM t
SELECT "0", "1" FROM (SELECT d, c FROM p) AS s PIVOT (avg(c) FOR d IN (0, 1)) AS q
SELECT b.x FROM a, b PIVOT (sum(x) FOR y IN (1)) AS z WHERE a.i = z.i
SELECT a FROM t AT (VERSION => 1)
