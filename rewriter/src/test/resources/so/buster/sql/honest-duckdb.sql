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
