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
SELECT c.oid, n.nspname, c.relname FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relname OPERATOR(pg_catalog.~) '^(t)$' COLLATE pg_catalog.default AND pg_catalog.pg_table_is_visible(c.oid) ORDER BY 2, 3
SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), (SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid, true) FROM pg_catalog.pg_attrdef d WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum AND a.atthasdef), a.attnotnull, (SELECT c.collname FROM pg_catalog.pg_collation c, pg_catalog.pg_type t WHERE c.oid = a.attcollation AND t.oid = a.atttypid AND a.attcollation <> t.typcollation) AS attcollation, a.attidentity, a.attgenerated FROM pg_catalog.pg_attribute a WHERE a.attrelid = '16385' AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
SELECT pol.polname, pol.polpermissive, CASE WHEN pol.polroles = '{0}' THEN NULL ELSE pg_catalog.array_to_string(array(select rolname from pg_catalog.pg_roles where oid = any (pol.polroles) order by 1),',') END FROM pg_catalog.pg_policy pol WHERE pol.polrelid = '1'
SELECT conrelid::pg_catalog.regclass AS ontable, conname, pg_catalog.pg_get_constraintdef(oid, true) AS condef FROM pg_catalog.pg_constraint c WHERE confrelid IN (SELECT pg_catalog.pg_partition_ancestors('1') UNION ALL VALUES ('1'::pg_catalog.regclass)) AND contype = 'f' ORDER BY conname
SELECT TABLE_CAT, information_schema._pg_expandarray(i.indkey) FROM t
SELECT NULL AS TABLE_CAT, n.nspname AS TABLE_SCHEM, ct.relname AS TABLE_NAME, a.attname AS COLUMN_NAME, (information_schema._pg_expandarray(i.indkey)).n AS KEY_SEQ, ci.relname AS PK_NAME, information_schema._pg_expandarray(i.indkey) AS KEYS, a.attnum AS A_ATTNUM FROM pg_catalog.pg_class ct JOIN pg_catalog.pg_attribute a ON (ct.oid = a.attrelid) JOIN pg_catalog.pg_namespace n ON (ct.relnamespace = n.oid) JOIN pg_catalog.pg_index i ON (a.attrelid = i.indrelid) JOIN pg_catalog.pg_class ci ON (ci.oid = i.indexrelid) WHERE true AND i.indisprimary
SELECT * FROM json_to_recordset('[{"a":1,"b":"x"}]') AS x(a int, b text COLLATE "C")
SELECT jsonb_path_query(j, '$.a[*] ? (@ > 2)'), j #>> '{a,b}', j -> 'a' ->> 'b', j @> '{"a":1}', j ? 'a', j ?| array['a'], j @? '$.a' FROM t
SELECT j['a']['b'], arr[1:2], arr[:3][1], (arr || 4)[2] FROM t
SELECT x::int[], '{1,2}'::int[][], x::numeric(10,2)[], CAST(a AS varchar(20)[]) FROM t
SELECT DISTINCT ON (a, b) a, b, c FROM t ORDER BY a, b, c DESC NULLS LAST
SELECT count(*) FILTER (WHERE a > 1), array_agg(x ORDER BY y DESC), string_agg(DISTINCT a, ',' ORDER BY a), percentile_cont(array[0.25, 0.5]) WITHIN GROUP (ORDER BY x), mode() WITHIN GROUP (ORDER BY z) FROM t
SELECT sum(x) OVER (ORDER BY d RANGE BETWEEN '1 day'::interval PRECEDING AND interval '1 day' FOLLOWING EXCLUDE CURRENT ROW) FROM t
SELECT * FROM a NATURAL FULL JOIN b CROSS JOIN LATERAL (SELECT 1) x LEFT JOIN LATERAL unnest(arr) WITH ORDINALITY AS u(e, i) ON true
SELECT * FROM (a JOIN b USING (id)) AS j(x, y) JOIN c USING (x) AS k
WITH RECURSIVE t(n) AS (VALUES (1) UNION ALL SELECT n+1 FROM t WHERE n < 100) SEARCH DEPTH FIRST BY n SET ord CYCLE n SET is_cycle USING path SELECT sum(n) FROM t
WITH t AS MATERIALIZED (SELECT 1), u AS NOT MATERIALIZED (TABLE t) SELECT * FROM t, u
SELECT a IS DISTINCT FROM b, a IS NOT DISTINCT FROM NULL, (a, b) IS NULL, ROW(a, b) IS NOT NULL, (a, b) < (c, d), (a,b) OVERLAPS (c,d) FROM t
SELECT a < b = c < d, a = b IS NOT NULL, NOT a IS NULL, a IS TRUE IS NOT FALSE, a NOTNULL AND b ISNULL FROM t
SELECT CASE WHEN a > b THEN c = d ELSE e <> f END, CASE a = b WHEN true THEN 1 END FROM t
SELECT a LIKE b ESCAPE '!', a NOT ILIKE ANY (ARRAY['x', 'y']), a ~~* b, a !~ 'x', a SIMILAR TO 'x' ESCAPE '#' FROM t
SELECT EXTRACT(EPOCH FROM now() - interval '1 day'), date_trunc('day', ts AT TIME ZONE 'UTC', 'UTC'), ts AT LOCAL, current_timestamp(3), localtime(0), timestamp with time zone '2024-01-01', interval '1' day, interval '2 hours' hour to minute, interval(3) '1 s' FROM t
SELECT overlay('abc' PLACING 'x' FROM 2 FOR 1), substring('abc' FROM 'b.' ), substring('abc' SIMILAR 'a#"%#"c' ESCAPE '#'), trim(LEADING 'x' FROM y), position('a' IN b), normalize(a, NFC), a IS NFC NORMALIZED, collation for (a) FROM t
SELECT XMLELEMENT(NAME a, XMLATTRIBUTES(b AS c), d), XMLFOREST(a, b AS c), XMLPI(NAME php, 'x'), XMLROOT(x, VERSION '1.0', STANDALONE YES), XMLPARSE(DOCUMENT '<a/>'), XMLSERIALIZE(CONTENT x AS text), xmlagg(x ORDER BY y), xpath('/a', x) FROM t
SELECT * FROM XMLTABLE('/a/b' PASSING data COLUMNS id int PATH '@id', ordinality FOR ORDINALITY, name text PATH 'x' DEFAULT 'y' NOT NULL) AS x
SELECT JSON_OBJECT('a': 1, 'b' VALUE 2 NULL ON NULL RETURNING jsonb), JSON_ARRAY(1, 2 ABSENT ON NULL), JSON_OBJECTAGG(k: v), JSON_ARRAYAGG(x ORDER BY y), JSON('{}'), JSON_SCALAR(1), JSON_SERIALIZE(j), JSON_VALUE(j, '$.a' RETURNING int DEFAULT 0 ON EMPTY), JSON_QUERY(j, '$.a' WITH WRAPPER), JSON_EXISTS(j, '$.a'), a IS JSON OBJECT FROM t
SELECT * FROM JSON_TABLE('[{"a":1}]', '$[*]' COLUMNS (id FOR ORDINALITY, a int PATH '$.a', NESTED PATH '$.b[*]' COLUMNS (c text PATH '$'))) jt
SELECT json_object('{a,1}'), json_object('{a}', '{1}'), json_object_agg(k, v), jsonb_object(array['a','b']) FROM t
SELECT grouping(a), grouping(a, b), a, b FROM t GROUP BY DISTINCT ROLLUP (a, b), CUBE (c), GROUPING SETS ((a), ())
SELECT * FROM ONLY t, ONLY (u) AS x, v *
SELECT * FROM t TABLESAMPLE BERNOULLI (10.5) REPEATABLE (42)
SELECT t IS NULL, t.* IS NOT NULL, t = u FROM t, u
SELECT U&'d\\0061t' , U&"d\\0061t", E'a\\nb', B'101', X'1F', $$it's$$, $q$a$q$, 'a'\n'b' FROM t
SELECT a OPERATOR(pg_catalog.+) b, a <-> b, a && b, a -|- b, a <@ b, a @@ b, a #- b FROM t ORDER BY a USING >, b USING OPERATOR(pg_catalog.<)
SELECT user, current_user, session_user, current_role, current_catalog, current_schema, system_user
SELECT "user", "select", t.user, t.table FROM t
SELECT array(SELECT 1), ARRAY[[1,2],[3,4]], ARRAY[]::int[], array[1,2] || 3, 1 = ANY (arr), 2 <> ALL (SELECT 1), 3 = SOME (ARRAY[1]) FROM t
SELECT 1 AS value, 2 AS name, 3 AS path, 4 AS type, 5 AS "order", 6 key, 7 AS columns, 8 AS second, 9 AS minute, 10 AS for, 11 AS collation
SELECT value, name, path, type, key, columns, second, minute, hour, year, zone, data, level, number, text, date, time, timestamp, interval FROM t
SELECT a.second, b.path, c.grouping_id, d.variadic_x FROM a, b, c, d
VALUES (1, 'a'), (2, 'b') ORDER BY 1 LIMIT 1 OFFSET 1
TABLE t ORDER BY 1 FETCH FIRST 3 ROWS WITH TIES
(SELECT 1) UNION ALL (SELECT 2) EXCEPT SELECT 3 INTERSECT ALL SELECT 4
SELECT * FROM ((SELECT 1) UNION (SELECT 2) ORDER BY 1 LIMIT 3) x
SELECT * FROM ((SELECT 1 AS a) x CROSS JOIN (SELECT 2 AS b) y)
EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT 1
SELECT * FROM pg_stat_activity WHERE state <> 'idle' AND pid <> pg_backend_pid()
SELECT schemaname, relname, n_live_tup, pg_size_pretty(pg_total_relation_size(relid)) FROM pg_stat_user_tables ORDER BY pg_total_relation_size(relid) DESC
SELECT l.pid, l.mode, l.granted, a.query FROM pg_locks l JOIN pg_stat_activity a USING (pid)
SELECT ST_AsGeoJSON(geom)::json, ST_Distance(a.geom::geography, b.geom::geography), a.geom <-> b.geom FROM a, b WHERE ST_DWithin(a.geom, b.geom, 100)
SELECT embedding <=> '[1,2,3]'::vector, embedding <-> $1 FROM items ORDER BY embedding <-> '[3,1,2]' LIMIT 5
SELECT similarity(a, b), a % b, word_similarity(a, b), a <% b FROM t
SELECT to_tsvector('english', body) @@ plainto_tsquery('cat'), ts_rank_cd(v, q), ts_headline('english', b, q) FROM t, to_tsquery('a & b') q
SELECT h -> 'a', h ? 'b', hstore('a', 'b'), akeys(h), (each(h)).key FROM t
SELECT mod(a, 2), div(7, 2), width_bucket(a, 0, 10, 5), a::money, '1.2.3.4'::inet << '1.0.0.0/8', 'a'::bit(3), '(1,2)'::point, '[1,2)'::int4range, int4range(1, 5) * int4range(2, 7), lower(r), isempty(r) FROM t
SELECT sum(CASE WHEN x THEN 1 ELSE 0 END)::float / nullif(count(*), 0) AS rate, round(avg(x)::numeric, 2) FROM t GROUP BY 1 HAVING count(*) > 1
SELECT t1.*, t2.name AS "Name" FROM "Orders" t1 LEFT JOIN "Order Details" t2 ON t1."OrderID" = t2."OrderID" AND t1.date >= '2024-01-01'::date
SELECT date '2024-01-01' + 7, date('2024-01-01'), time '10:00' - interval '1h', timestamp(3) '2024-01-01', char(3) 'abc', path '((0,0),(1,1))', text 'a', numeric '1.5', json '{}', jsonb '{"a":1}'
SELECT * FROM t WHERE (a, b) IN (VALUES (1, 2), (3, 4)) AND EXISTS (TABLE u) AND c = (VALUES (1))
SELECT * FROM unnest(ARRAY[1,2], ARRAY['a','b']) AS t(a, b), LATERAL jsonb_array_elements(j) WITH ORDINALITY e(v, n)
SELECT pg_typeof(a), format('%s %I', a, b), format('%s', VARIADIC arr), concat_ws(',', VARIADIC ARRAY['a']), num_nulls(a, b), coalesce(a, b), nullif(a, b), greatest(a, b) FROM t
SELECT regexp_matches(a, 'x', 'g'), regexp_split_to_table(a, ','), a ~ '^x' AND b !~* 'y' FROM t
SELECT interval '1 year 2 months' YEAR TO MONTH, CAST('1' AS interval second(3)), x::interval day to second(2) FROM t
SELECT current_setting('server_version_num')::int, version(), pg_postmaster_start_time(), inet_server_addr(), txid_current_if_assigned()
SELECT count(*) FROM t TABLESAMPLE system_rows (n) REPEATABLE (5), u TABLESAMPLE system_time (1000)
SELECT sum(c) FROM t GROUP BY GROUPING SETS ((), GROUPING SETS (a, GROUPING SETS (b)))
SELECT a FROM t GROUP BY a, GROUPING SETS (b), ROLLUP (c, d) ORDER BY grouping(a)
SELECT a FROM t GROUP BY ALL ROLLUP (a, b)
SELECT * FROM a* x, public.b * JOIN c * y ON x.i = y.i
SELECT (d1).r, (d1).* FROM t
SELECT t.* <> u.*, row(1, 2)::t < row(1, 3)::t, true <> -1 BETWEEN 1 AND 1 FROM t, u
SELECT xmlforest(name, age, salary AS pay), xmlroot(x, version no value, standalone no value), xmlserialize(content data AS character varying(20)), xmlelement(name name, name) FROM emp
SELECT * FROM XMLTABLE(XMLNAMESPACES('http://x.y' AS zz, DEFAULT 'http://z'), '/zz:a' PASSING d COLUMNS a int PATH 'zz:b')
SELECT json_object(array_agg(g)), convert('a'::bytea, 'a', 'b'), f1::path, path '[(0,0),(1,1)]' FROM t
SELECT a LIKE b ESCAPE '$'::bytea, a = 'x'::text COLLATE case_insensitive FROM t
SELECT interval '1.234' second(2), interval '1 2:03' day to second(2)
SELECT json_build_array(VARIADIC '{1,2}'::int[]), jsonb_build_object(VARIADIC NULL::text[])
SELECT UNION SELECT EXCEPT SELECT
SELECT sum(x) OVER (w), nth_value(x, 2) OVER (w ORDER BY z) FROM t WINDOW w AS (PARTITION BY y)
SELECT char(20) 'a' || 'b', timestamp(2) with time zone 'now'
SELECT xmlelement(name foo, xmlattributes(a AS b), 'x'), xmlforest(a, b AS c), xmlagg(x), xmlconcat('<a/>', '<b/>'), xmlparse(CONTENT a), xmlpi(name php), xmlroot(x, version '1.0'), xmlserialize(CONTENT x AS text), x IS DOCUMENT FROM t
SELECT a NOT BETWEEN 1 AND 2, NOT (a = 1), a IS NULL = b FROM t
SELECT a = b = c, a < b IS TRUE FROM t
