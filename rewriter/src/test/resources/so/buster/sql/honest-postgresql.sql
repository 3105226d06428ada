# Reads that must be allowed, one a line; \n stands for itself.
SELECT * FROM ONLY orders
SELECT * FROM orders*
SELECT a.id FROM orders AS a (id, x)
SELECT * FROM (VALUES (1,'a'),(2,'b')) AS v(id, name) WHERE v.id = 1
SELECT count(DISTINCT customer_id) FILTER (WHERE total > 10) FROM orders
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY total) FROM orders
SELECT array_agg(x ORDER BY x DESC NULLS LAST) FROM t
SELECT string_agg(DISTINCT name, ',' ORDER BY name) FROM t
SELECT * FROM t WHERE (a, b) IN (SELECT c, d FROM u)
SELECT * FROM t WHERE (a, b) = (1, 2)
SELECT * FROM t WHERE ROW(a, b) < ROW(1, 2)
SELECT * FROM t WHERE a BETWEEN SYMMETRIC 5 AND 1
SELECT * FROM t WHERE a IS DISTINCT FROM b
SELECT * FROM t WHERE a IS NOT DISTINCT FROM NULL
SELECT * FROM t WHERE a IS TRUE OR b IS NOT FALSE OR c IS UNKNOWN
SELECT * FROM t WHERE a ISNULL OR b NOTNULL
SELECT a::int[] FROM t
SELECT a::varchar(10)::text FROM t
SELECT a::timestamp with time zone FROM t
SELECT a::timestamp(3) without time zone FROM t
SELECT a::double precision FROM t
SELECT a::character varying(20) FROM t
SELECT CAST(a AS numeric(10,2)) FROM t
SELECT CAST(a AS bit varying(5)) FROM t
SELECT a::"my type" FROM t
SELECT a::public.my_type FROM t
SELECT INTERVAL '1 day' * 3
SELECT INTERVAL '1' DAY
SELECT INTERVAL '1 2:03' DAY TO MINUTE
SELECT interval(3) '1 second'
SELECT now() - interval '7 days' AS since
SELECT current_timestamp(0), localtime, current_user, session_user, current_role, current_catalog, current_schema
SELECT date '2024-01-01' + time '10:00'
SELECT timestamp with time zone '2024-01-01 00:00+00'
SELECT EXTRACT(isodow FROM now()), EXTRACT('year' FROM now())
SELECT substring(name FROM 2 FOR 3), substring(name, 2), substring(name FROM '[0-9]+'), substring(name FOR 2) FROM t
SELECT substring(name SIMILAR '%#"o_b#"%' ESCAPE '#') FROM t
SELECT trim(BOTH 'x' FROM name), trim(LEADING FROM name), trim(name), trim(TRAILING 'y' FROM name), trim(both from name) FROM t
SELECT position('a' IN name), overlay(name PLACING 'x' FROM 2), overlay(name PLACING 'x' FROM 2 FOR 3) FROM t
SELECT a COLLATE "C" FROM t ORDER BY a COLLATE "de_DE" DESC
SELECT * FROM t ORDER BY a NULLS FIRST, b DESC NULLS LAST
SELECT * FROM t ORDER BY 1, 2 DESC LIMIT 5 OFFSET 2
SELECT * FROM t ORDER BY a USING >
SELECT DISTINCT ON (a, b) a, b, c FROM t ORDER BY a, b, c
SELECT * FROM a CROSS JOIN b NATURAL LEFT JOIN c
SELECT * FROM a JOIN b ON a.id = b.id AND b.x > 5 LEFT JOIN LATERAL (SELECT 1) l ON true
SELECT * FROM (a JOIN b USING (id)) AS j
SELECT * FROM (a LEFT JOIN (b JOIN c ON b.id = c.id) ON a.id = b.id)
SELECT * FROM generate_series(1, 10) AS g(n) WHERE n % 2 = 0
SELECT * FROM generate_series(1, 10) WITH ORDINALITY AS g(n, i)
SELECT * FROM ROWS FROM (generate_series(1,3), generate_series(1,5)) AS t(a, b)
SELECT * FROM unnest(ARRAY[1,2], ARRAY['a','b']) AS u(x, y)
SELECT * FROM json_to_recordset('[]') AS x(a int, b text)
SELECT * FROM jsonb_to_record('{}') AS x(a int, b numeric(10,2), c text[])
SELECT (jsonb_each('{}')).*
SELECT (row_to_json(t)).a FROM t
SELECT (t).a, (t.b).c FROM t
SELECT t.b.c FROM s.t
SELECT db.s.t.a FROM db.s.t
SELECT ARRAY[1,2,3] || 4, ARRAY[]::int[], '{}'::int[], ARRAY(SELECT id FROM t), ARRAY[[1,2],[3,4]]
SELECT 1 = ANY(ARRAY[1,2]), 1 <> ALL('{1,2}'::int[]), 'a' LIKE ANY (ARRAY['a%']), 'a' ~~* ANY(ARRAY['A']), 'a' NOT ILIKE ALL (ARRAY['b'])
SELECT 5 = SOME (SELECT id FROM t)
SELECT a -> 'x' -> 0 ->> 'y', a #> '{a,b}', a #>> '{a,b}', a @> '{}', a <@ '{}', a ?? 'k', a ??| ARRAY['k'], a - 'k', a #- '{a}', a || '{}' FROM t
SELECT a @? '$.x[*] ? (@ > 2)', a @@ '$.x > 1' FROM t
SELECT jsonb_path_query(a, '$.x') FROM t
SELECT a['x']['y'] FROM t
SELECT json_build_object('a', 1, 'b', json_build_array(1, 2))
SELECT json_object('a' : 1, 'b' VALUE 2 NULL ON NULL RETURNING jsonb)
SELECT json_array(1, 2 NULL ON NULL), json_arrayagg(x ORDER BY x), json_objectagg(k : v) FROM t
SELECT JSON_VALUE(a, '$.x' RETURNING int DEFAULT 0 ON ERROR), JSON_QUERY(a, '$.y' WITH WRAPPER), JSON_EXISTS(a, '$.z') FROM t
SELECT '{}' IS JSON, a IS NOT JSON OBJECT WITH UNIQUE KEYS FROM t
SELECT a IS NORMALIZED, a IS NFC NORMALIZED, normalize(a, NFC) FROM t
SELECT xmlexists('//a' PASSING BY VALUE x) FROM t
SELECT a AT TIME ZONE 'UTC' AT TIME ZONE 'CET', a AT LOCAL FROM t
SELECT (a, b) OVERLAPS (c, d) FROM t
SELECT (DATE '2001-02-16', DATE '2001-12-21') OVERLAPS (DATE '2001-10-30', DATE '2002-10-30')
SELECT sum(x) OVER w, avg(x) OVER (w ORDER BY y), first_value(x) OVER (PARTITION BY a ORDER BY b ROWS UNBOUNDED PRECEDING) FROM t WINDOW w AS (PARTITION BY z), v AS (w ORDER BY q)
SELECT lag(x) IGNORE NULLS OVER (ORDER BY y) FROM t
SELECT sum(x) OVER (ORDER BY d RANGE BETWEEN INTERVAL '1 day' PRECEDING AND INTERVAL '1 day' FOLLOWING EXCLUDE CURRENT ROW) FROM t
SELECT CASE a WHEN 1 THEN 'x' WHEN 2 THEN 'y' END, CASE WHEN a THEN b ELSE c END FROM t
SELECT COALESCE(a, b), NULLIF(a, 0), GREATEST(a, b), LEAST(1, 2) FROM t
SELECT GROUPING(a), a FROM t GROUP BY DISTINCT ROLLUP (a, b), CUBE (c, d)
SELECT a FROM t GROUP BY a, (b, c), ()
SELECT a FROM t GROUP BY ALL
SELECT 1 UNION SELECT 2 INTERSECT SELECT 3 EXCEPT ALL SELECT 4 ORDER BY 1 LIMIT 2
(SELECT 1) UNION ALL (SELECT 2 LIMIT 1) ORDER BY 1
SELECT 1 UNION DISTINCT SELECT 2
TABLE orders
TABLE public.orders ORDER BY id LIMIT 3
VALUES (1), (2) UNION ALL VALUES (3)
WITH a AS NOT MATERIALIZED (SELECT 1), b(x) AS MATERIALIZED (SELECT 2) SELECT * FROM a, b
WITH RECURSIVE t(n) AS (VALUES (1) UNION SELECT n+1 FROM t WHERE n < 100) SELECT sum(n) FROM t
WITH x AS (SELECT 1) TABLE x
WITH x AS (SELECT 1) VALUES (1)
WITH x AS (TABLE orders) SELECT * FROM x
SELECT (WITH y AS (SELECT 1 AS a) SELECT a FROM y)
SELECT EXISTS (SELECT 1), NOT EXISTS (TABLE t)
SELECT - - 1, + 1, -(-1), ~5, @ -3, !! 5, |/ 4, ||/ 8
SELECT 2^10, 7 % 3, 5 / 2, 1 << 4, 8 >> 1, 5 & 3, 5 | 3, 5 # 3
SELECT a ~ 'x', a ~* 'x', a !~ 'x', a !~* 'x', a ~~ 'x', a !~~* 'x', a ^@ 'pre' FROM t
SELECT point '(1,2)' <-> point '(3,4)', box '((0,0),(1,1))' && box '((0,0),(2,2))', circle '<(0,0),1>' @> point '(0,0)', a <<| b, a |>> b, a &< b, a &> b, a -|- b, a ~= b, a ?# b, a ?-| b, a ##  b FROM t
SELECT int4range(1, 10) * int4range(5, 15), '[1,2)'::int4range @> 1
SELECT to_tsvector('english', a) @@ to_tsquery('x & y'), ts_rank(b, c) FROM t
SELECT a LIKE 'x!%' ESCAPE '!', a SIMILAR TO 'x%' ESCAPE '\', a NOT LIKE 'y' FROM t
SELECT U&'d\0061ta', N'abc', E'\n', B'101', X'1F', $$x$$, $tag$y$tag$
SELECT 0x1F, 0o17, 0b101, 1_000_000, 1.5e10, .5, 5., 1e-3
SELECT 'a'\n'b'
SELECT a AS "A b", b "c" , c AS d, e f FROM t
SELECT a "select", b AS select, c AS from, d AS order FROM t
SELECT t.order, t.user, t.group, t.limit, t.select FROM t
SELECT value, name, type, key, date, time, timestamp, year, month, day, hour, level, status, role, text, number, comment, index, position, result, source, start, tag, uuid, version, zone, action, cache, class, content, data, domain, format, language, location, method, mode, object, option, owner, path, percent, plan, policy, public, range, rank, reference, region, rule, schema, scope, section, sequence, session, size, state, store, system, target, template, title, total, transaction, trigger, user_id, view, volume, week, work FROM t
SELECT partition, over, filter, window_size, rows, first, last, next, prior, temp, temporary, replace, reset, share, show, snapshot, statement, storage, strict, tables, tablespace, truncated, types, unknown, until, validate, values_x, variable, verbose_x, within, without, xml, yes, no, off, password, parser, nulls, nothing, notify_x, move, minute, second, maxvalue, minvalue, match, materialized, locked, large, label, isolation, inline, increment, include, import_x, immutable, identity, hold, header, handler_x, granted, global, local, functions, function, force, following, finalize, family, external, extension, expression, explain, execute_x, exclusive, excluding, exclude, event, escape, error, enum, encoding, enable, each, double, document, disable, detach_x, depth, depends, delimiter, definer, defaults, deallocate_x, cycle, cursor, current, csv, cost, conversion, continue, constraints, configuration, columns, coalesce_x, checkpoint_x, characteristics, chain, catalog, cascaded, cascade, by_x, breadth, before, attribute, attach_x, at, assignment, assertion, always, also, aggregate, after, admin, add, access, absolute, abort FROM t
SELECT "Order"."ID" FROM "Order" WHERE "Order"."Name" = 'x'
SELECT count(*) AS count, sum(x) AS sum, min(y) AS min, max(y) max FROM t
SELECT a.count, a.sum FROM (SELECT count(*), sum(x) FROM t) a
SELECT name.first, lower FROM t lower, u name
SELECT pg_catalog.lower('X'), pg_catalog.count(*) FROM pg_catalog.pg_class
SELECT func.* FROM (SELECT 1) func
SELECT f.a, g.* FROM t f, LATERAL jsonb_each(f.x) g
SELECT * FROM pg_catalog.pg_get_keywords() k
SELECT 'pg_class'::regclass::oid, 'a'::regclass
SELECT * FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
SELECT a FROM t FETCH FIRST 10 PERCENT ROWS ONLY
SELECT a FROM t OFFSET 5 FETCH NEXT 5 ROWS ONLY
SELECT a FROM t LIMIT 5 OFFSET (SELECT 1)
SELECT a FROM t LIMIT (SELECT count(*) FROM u)
SELECT make_interval(days => 10), make_date(year := 2024, month := 1, day := 1)
SELECT concat_ws(VARIADIC ARRAY['a', 'b'])
SELECT to_char(now(), 'YYYY-MM-DD'), to_date('x', 'y'), date_part('year', now()), age(now(), now()), date_bin('15 minutes', now(), now())
SELECT EXPLAIN FROM t
EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT * FROM t
EXPLAIN ANALYZE VERBOSE WITH a AS (SELECT 1) SELECT * FROM a
EXPLAIN (FORMAT 'json') SELECT 1
SELECT a FROM t TABLESAMPLE BERNOULLI (10) REPEATABLE (1) WHERE b
SELECT a.* FROM public."Weird Table Name!" a
SELECT "a""b", "ü", ö FROM "täble"
SELECT a AS ü FROM t
SELECT rank() OVER (PARTITION BY a ORDER BY b) AS rank FROM t
SELECT * FROM t WHERE x = 'it''s' AND y IN ('a','b') AND z NOT IN (1,2) AND NOT w
SELECT * FROM t AS x, u AS y WHERE x.a = y.b AND (x.c OR y.d)
SELECT /* tag:app */ a -- comment\nFROM t /* another /* nested */ one */ WHERE b
SELECT a FROM t WHERE b = ? AND c IN (?, ?) AND d BETWEEN ? AND ?
SELECT row(1, 2), row(t.*), (1, 2, 3)
SELECT treat_x, cast_x FROM t
SELECT CAST(ROW(1,2) AS my_type)
SELECT jsonb '{"a":1}' -> 'a', uuid 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', numeric '1.5', inet '10.0.0.1' << inet '10/8'
SELECT a FROM t WHERE a > ALL (SELECT b FROM u) AND EXISTS (SELECT FROM u)
SELECT FROM t
SELECT
SELECT DISTINCT a, b FROM t ORDER BY a + b
SELECT (SELECT max(x) FROM u WHERE u.a = t.a) AS m FROM t
SELECT a.b.c.d FROM t
SELECT string_to_array('a,b', ',') AS arr, unnest(string_to_array('a,b', ','))
SELECT setting FROM pg_settings WHERE name = 'server_version'
SELECT has_table_privilege('t', 'select'), pg_get_viewdef('v'::regclass, true), obj_description(1), col_description(1, 1), pg_size_pretty(pg_total_relation_size('t'))
SELECT a FROM t WHERE a ILIKE '%' || ? || '%'
SELECT generate_series(1, 3), unnest(ARRAY[1,2])
SELECT a, count(*) c FROM t GROUP BY 1 HAVING count(*) > 1 ORDER BY c DESC, 1
SELECT nullif(a, '')::int FROM t
SELECT a FROM t1, LATERAL (VALUES (t1.x), (t1.y)) v(z)
SELECT * FROM crosstab_x
SELECT a FROM s1.t UNION ALL SELECT b FROM s2.t UNION ALL (SELECT c FROM s3.t ORDER BY 1 LIMIT 1)
SELECT *, a.*, count(*) OVER () FROM a
SELECT a is null, a is not null, (a is null) is true FROM t
SELECT json_agg(row_to_json(x)) FROM (SELECT a, b FROM t) x
SELECT width_bucket(a, 0, 10, 5), round(a::numeric, 2), div(5, 2), mod(5, 2), power(2, 3), sqrt(2), pi(), random() FROM t
SELECT regexp_matches(a, 'x', 'g'), regexp_split_to_table(a, ','), regexp_count(a, 'x'), regexp_like(a, 'x'), format('%s', a), chr(65), ascii('A'), initcap(a), lpad(a, 5, '0'), repeat('x', 3), reverse(a), strpos(a, 'b'), quote_literal(a), encode(b, 'base64'), md5(a), left(a, 1), btrim(a), char_length(a), octet_length(a), starts_with(a, 'x'), split_part(a, ',', 1), translate(a, 'b', 'c'), to_hex(5) FROM t
SELECT E'\\'; DROP TABLE t; --'
SELECT "a""; DROP TABLE t; --"
SELECT st_astext(geom), ST_DWithin(a, b, 10), similarity(a, 'b'), a % 'b', a <-> '[1,2]', time_bucket('1 day', ts) FROM t
SELECT * FROM a FULL OUTER JOIN b USING (id, x) AS j
SELECT a[1], a[1:2], a[:2], a[1:], a[:], a[1][2], (a)[1], (array_agg(x))[1] FROM t GROUP BY 1
SELECT jt.* FROM t, JSON_TABLE(t.a, '$[*]' COLUMNS (id FOR ORDINALITY, x int PATH '$.x', NESTED PATH '$.y[*]' COLUMNS (z text PATH '$'))) AS jt
SELECT * FROM XMLTABLE('/r' PASSING x COLUMNS a int PATH 'a' DEFAULT 0 NOT NULL, n FOR ORDINALITY) AS q
