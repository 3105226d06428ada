# Reads of Redshift that must be allowed, one a line; \n stands for itself. Statements of the session are in session-redshift.sql.
SELECT 1
SELECT * FROM sales
SELECT s.* FROM public.sales AS s
SELECT s.qtysold FROM dev.public.sales s
SELECT * FROM "Sales 2024"."Order Lines"
SELECT "salesid", "Commission" FROM "public"."sales"
SELECT salesid AS id, qtysold qty, pricepaid "price paid" FROM sales
SELECT DISTINCT eventid FROM sales
SELECT ALL eventid FROM sales
SELECT TOP 10 * FROM sales ORDER BY pricepaid DESC
SELECT TOP 10 salesid, pricepaid FROM sales
SELECT salesid FROM sales LIMIT 10
SELECT salesid FROM sales LIMIT ALL
SELECT salesid FROM sales ORDER BY 1 LIMIT 10 OFFSET 5
SELECT salesid FROM sales ORDER BY salesid OFFSET 5
SELECT salesid FROM sales ORDER BY pricepaid DESC NULLS LAST, salesid ASC NULLS FIRST
SELECT * EXCLUDE salesid FROM sales
SELECT * EXCLUDE (salesid, listid) FROM sales
SELECT s.* EXCLUDE (commission) FROM sales s
SELECT pricepaid - commission AS net, net * 0.19 AS tax, net - tax AS rest FROM sales
SELECT count(*) FROM sales
SELECT count(DISTINCT buyerid), count(ALL sellerid), count(1) FROM sales
SELECT sum(pricepaid), avg(pricepaid), min(saletime), max(saletime) FROM sales
SELECT sum(DISTINCT qtysold), avg(DISTINCT qtysold) FROM sales
SELECT stddev(pricepaid), stddev_samp(pricepaid), stddev_pop(pricepaid), variance(pricepaid), var_samp(pricepaid), var_pop(pricepaid) FROM sales
SELECT median(pricepaid) FROM sales
SELECT any_value(eventname), any_value(DISTINCT catid) FROM event
SELECT approximate count(DISTINCT buyerid) FROM sales
SELECT APPROXIMATE COUNT ( DISTINCT buyerid ) AS buyers, count(*) FROM sales GROUP BY eventid
SELECT approximate percentile_disc(0.5) WITHIN GROUP (ORDER BY totalprice) FROM listing GROUP BY listtime
SELECT percentile_cont(0.25) WITHIN GROUP (ORDER BY pricepaid DESC) FROM sales
SELECT percentile_cont(0.25) WITHIN GROUP (ORDER BY pricepaid) OVER (PARTITION BY eventid) FROM sales
SELECT percentile_disc(0.75) WITHIN GROUP (ORDER BY qtysold) OVER () FROM sales
SELECT listagg(sellerid) FROM sales
SELECT listagg(DISTINCT sellerid, ', ') WITHIN GROUP (ORDER BY sellerid) FROM sales WHERE eventid = 4337
SELECT eventid, listagg(dateid, '; ') WITHIN GROUP (ORDER BY dateid) OVER (PARTITION BY eventid) FROM sales
SELECT bit_and(qtysold), bit_or(qtysold), bool_and(pricepaid > 10), bool_or(pricepaid > 10) FROM sales
SELECT hll(buyerid), hll_cardinality(hll_create_sketch(buyerid)) FROM sales
SELECT hll_cardinality(hll_combine(sketch)) FROM daily_visitors
SELECT hll_cardinality(hll_combine_sketches(a.sketch, b.sketch)) FROM daily_visitors a, daily_visitors b
SELECT eventid, sum(qtysold) FROM sales GROUP BY eventid HAVING sum(qtysold) > 10 ORDER BY 2 DESC
SELECT eventid, dateid, sum(qtysold) FROM sales GROUP BY 1, 2
SELECT eventid, sum(qtysold) FROM sales GROUP BY ALL
SELECT region, city, sum(amount) FROM orders GROUP BY ROLLUP (region, city)
SELECT region, city, sum(amount) FROM orders GROUP BY CUBE (region, city)
SELECT region, city, sum(amount), grouping(region), grouping(city) FROM orders GROUP BY GROUPING SETS ((region, city), (region), ())
SELECT region, sum(amount) FROM orders GROUP BY region, ROLLUP (city, shop)
SELECT e.eventname, v.venuename FROM event e JOIN venue v ON e.venueid = v.venueid
SELECT e.eventname, v.venuename FROM event e INNER JOIN venue v USING (venueid)
SELECT * FROM event e LEFT OUTER JOIN sales s ON e.eventid = s.eventid AND s.qtysold > 2
SELECT * FROM event RIGHT JOIN venue ON event.venueid = venue.venueid
SELECT * FROM event e FULL OUTER JOIN venue v ON e.venueid = v.venueid WHERE e.eventid IS NULL OR v.venueid IS NULL
SELECT * FROM event CROSS JOIN category
SELECT * FROM event NATURAL JOIN category
SELECT * FROM event, venue WHERE event.venueid = venue.venueid
SELECT a.x FROM (a JOIN b ON a.id = b.id) JOIN c ON c.id = b.id
SELECT x FROM (SELECT 1 AS x) t
SELECT x, y FROM (SELECT 1, 2) AS t(x, y)
SELECT venueid FROM event WHERE venueid IN (SELECT venueid FROM venue WHERE venueseats > 10000)
SELECT venueid FROM venue v WHERE EXISTS (SELECT 1 FROM event e WHERE e.venueid = v.venueid)
SELECT venueid FROM venue v WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.venueid = v.venueid)
SELECT salesid FROM sales WHERE pricepaid > ALL (SELECT avg(pricepaid) FROM sales GROUP BY eventid)
SELECT salesid FROM sales WHERE pricepaid >= ANY (SELECT totalprice FROM listing)
SELECT salesid, (SELECT max(pricepaid) FROM sales) AS top FROM sales
SELECT salesid FROM sales WHERE (eventid, dateid) IN (SELECT eventid, dateid FROM event)
WITH top AS (SELECT eventid, sum(pricepaid) AS total FROM sales GROUP BY eventid) SELECT * FROM top WHERE total > 1000
WITH a AS (SELECT 1 AS x), b(y) AS (SELECT x + 1 FROM a) SELECT a.x, b.y FROM a, b
WITH RECURSIVE chain(id, name, depth) AS (SELECT id, name, 0 FROM employee WHERE manager_id IS NULL UNION ALL SELECT e.id, e.name, c.depth + 1 FROM employee e, chain c WHERE e.manager_id = c.id) SELECT * FROM chain
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) SELECT DATEADD(day, i, '2024-01-01') FROM n
SELECT id, name, manager_id, level FROM employee START WITH name = 'Ann' CONNECT BY manager_id = PRIOR id
SELECT id, level FROM employee CONNECT BY PRIOR id = manager_id START WITH manager_id IS NULL
SELECT count(*) FROM employee START WITH name = 'Ann' CONNECT BY PRIOR id = manager_id AND level < 4
SELECT eventid FROM listing UNION SELECT eventid FROM sales
SELECT eventid FROM listing UNION ALL SELECT eventid FROM sales ORDER BY 1 LIMIT 5
SELECT eventid FROM listing INTERSECT SELECT eventid FROM sales
SELECT eventid FROM listing EXCEPT SELECT eventid FROM sales
SELECT eventid FROM listing MINUS SELECT eventid FROM sales
(SELECT eventid FROM listing ORDER BY 1 LIMIT 3) UNION ALL (SELECT eventid FROM sales LIMIT 3)
SELECT salesid, row_number() OVER (PARTITION BY sellerid ORDER BY saletime) FROM sales
SELECT rank() OVER (ORDER BY pricepaid DESC), dense_rank() OVER (ORDER BY pricepaid DESC), percent_rank() OVER (ORDER BY pricepaid), cume_dist() OVER (ORDER BY pricepaid), ntile(4) OVER (ORDER BY pricepaid) FROM sales
SELECT lag(pricepaid, 1) OVER (ORDER BY saletime), lead(pricepaid, 2) OVER (ORDER BY saletime) FROM sales
SELECT lag(pricepaid, 1) IGNORE NULLS OVER (ORDER BY saletime) FROM sales
SELECT first_value(venuename) OVER (PARTITION BY venuestate ORDER BY venueseats DESC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM venue
SELECT first_value(venuename IGNORE NULLS) OVER (ORDER BY venueseats ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM venue
SELECT last_value(venuename) RESPECT NULLS OVER (ORDER BY venueseats ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) FROM venue
SELECT nth_value(venuename, 3) OVER (PARTITION BY venuestate ORDER BY venueseats ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM venue
SELECT ratio_to_report(pricepaid) OVER (PARTITION BY eventid) FROM sales
SELECT sum(qtysold) OVER (ORDER BY dateid ROWS UNBOUNDED PRECEDING) FROM sales
SELECT avg(qtysold) OVER (PARTITION BY eventid ORDER BY dateid ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) FROM sales
SELECT count(*) OVER (), max(pricepaid) OVER (PARTITION BY eventid), stddev_pop(pricepaid) OVER (), median(pricepaid) OVER (PARTITION BY eventid) FROM sales
SELECT salesid, rank() OVER (PARTITION BY eventid ORDER BY pricepaid DESC) AS r FROM sales QUALIFY r <= 3
SELECT * FROM sales QUALIFY row_number() OVER (PARTITION BY buyerid ORDER BY saletime DESC) = 1
SELECT * FROM sales WHERE qtysold > 1 QUALIFY sum(pricepaid) OVER (PARTITION BY eventid) > 100 ORDER BY salesid LIMIT 5
SELECT * FROM (SELECT partname, price FROM part) PIVOT (AVG(price) FOR partname IN ('prop', 'rudder', 'wing'))
SELECT * FROM (SELECT quality, manufacturer FROM part) PIVOT (count(*) FOR quality IN (1, 2, NULL)) AS p
SELECT * FROM (SELECT partname, price FROM part) PIVOT (AVG(price) AS avg_price, MAX(price) AS max_price FOR partname IN ('prop' AS prop, 'wing' AS wing))
SELECT * FROM (SELECT red, green, blue FROM count_by_color) UNPIVOT (cnt FOR color IN (red, green, blue))
SELECT * FROM count_by_color UNPIVOT INCLUDE NULLS (cnt FOR color IN (red AS r, green AS g)) AS u
SELECT c.c_name, o.o_orderstatus FROM customer_orders c, c.c_orders o
SELECT c.c_name, o, i FROM customer_orders c, c.c_orders AS o AT i
SELECT c.c_orders[0].o_orderstatus, c.c_orders[1].o_parts[0].p_name FROM customer_orders c
SELECT c.address.city, c.address.geo.lat::float FROM customer c WHERE c.address.zip = '12345'
SELECT attr, val FROM customer c, UNPIVOT c.attributes AS val AT attr WHERE json_typeof(val) = 'string'
SELECT index, element FROM customer c, c.tags AS element AT index
SELECT c.name, o.total FROM customer c LEFT JOIN c.orders o ON true
SELECT x FROM customer c, (SELECT o.price AS x FROM c.orders o) t
SELECT c_orders."Status" FROM customer_orders
SELECT json_parse('{"a":[1,2,{"b":null}]}')
SELECT json_serialize(attributes), json_serialize_to_varbyte(attributes), json_typeof(attributes), json_size(attributes) FROM customer
SELECT is_valid_json('{"a":1}'), is_valid_json_array('[1]'), can_json_parse('x'), json_array_length('[1,2]')
SELECT json_extract_path_text('{"a":{"b":1}}', 'a', 'b'), json_extract_path_text(doc, 'f4', 'f6', true), json_extract_array_element_text('[1,2]', 1) FROM docs
SELECT array(1, 'a', NULL, array(2)), object('a', 1, 'b', array(1, 2)), array_concat(array(1), array(2)), subarray(array(1, 2, 3), 1, 2)
SELECT get_array_length(tags), array_flatten(array(array(1), array(2))), split_to_array('a|b', '|') FROM customer
SELECT array_contains(tags, 'x'), array_distinct(tags), array_except(tags, array('a')), array_intersection(tags, array('a')), array_position(tags, 'a'), array_positions(tags, 'a'), array_sort(tags), array_union(tags, array('b')), arrays_overlap(tags, array('c')) FROM customer
SELECT object_transform(attributes KEEP '"a"', '"b"."c"' SET '"a"', 1, '"d"', 'x') FROM customer
SELECT lower_attribute_names(attributes), upper_attribute_names(attributes) FROM customer
SELECT is_array(v), is_object(v), is_scalar(v), is_varchar(v), is_char(v), is_integer(v), is_bigint(v), is_smallint(v), is_decimal(v), is_float(v), is_boolean(v), decimal_precision(v), decimal_scale(v), size(v) FROM docs
SELECT coalesce(a, b, 0), nvl(a, b), nvl2(a, 'x', 'y'), nullif(a, ''), greatest(a, b, c), least(a, b), decode(a, 1, 'one', 2, 'two', 'many') FROM t
SELECT CASE a WHEN 1 THEN 'x' ELSE 'y' END, CASE WHEN a > 1 AND b < 2 THEN a WHEN c IS NULL THEN b END FROM t
SELECT cast(a AS varchar(20)), a::decimal(10, 2), a::date, convert(integer, b), convert(varchar(10), c), try_cast(d AS int) FROM t
SELECT a::character varying(256), a::double precision, a::timestamp without time zone, a::timestamptz, a::super, a::varbyte(16), a::bool, a::float8, a::"char" FROM t
SELECT CAST('2024-01-01' AS timestamp with time zone), CAST(a AS numeric(18)), CAST(b AS nvarchar(10)), CAST(c AS real) FROM t
SELECT to_char(saletime, 'YYYY-MM-DD HH24:MI:SS'), to_char(125.8, '999D99S'), to_date('02 Oct 2001', 'DD Mon YYYY'), to_number('12,454.8-', '99G999D9S'), to_timestamp('2017', 'YYYY') FROM sales
SELECT text_to_int_alt('1234'), text_to_numeric_alt('1.5')
SELECT getdate(), sysdate, current_date, trunc(sysdate), trunc(getdate()), timeofday()
SELECT current_timestamp, localtimestamp, current_time, localtime
SELECT dateadd(month, 18, '2008-02-28'), dateadd(day, -1, getdate()), dateadd('hour', 2, saletime), dateadd(qtr, 1, caldate) FROM sales
SELECT datediff(day, listtime, getdate()), datediff('minute', a, b), datediff(week, '2009-01-01', '2009-12-31') FROM listing
SELECT date_part(dow, saletime), date_part('year', saletime), date_part_year(caldate), date_trunc('month', saletime), date_trunc('quarter', caldate) FROM sales
SELECT extract(epoch FROM saletime), extract(week FROM saletime), extract(timezone_hour FROM ts), extract(ms FROM saletime), extract('dow' FROM saletime) FROM sales
SELECT add_months(caldate, 3), last_day(caldate), next_day(caldate, 'Tue'), months_between('1969-01-18', '1969-03-18') FROM date
SELECT convert_timezone('US/Pacific', saletime), convert_timezone('UTC', 'Europe/Berlin', saletime), timezone('EST', saletime), saletime AT TIME ZONE 'UTC' AT TIME ZONE 'PST' FROM sales
SELECT date_cmp('2008-01-01', caldate), date_cmp_timestamp(a, b), date_cmp_timestamptz(a, b), timestamp_cmp(a, b), timestamp_cmp_date(a, b), timestamp_cmp_timestamptz(a, b), timestamptz_cmp(a, b), timestamptz_cmp_date(a, b), timestamptz_cmp_timestamp(a, b), interval_cmp('3 days', '1 year') FROM t
SELECT saletime + interval '1 day', saletime - INTERVAL '2 hours 30 minutes', INTERVAL '3' DAY, interval '1-2' YEAR TO MONTH, interval '1' month FROM sales
SELECT caldate - 7, caldate + 1, (caldate - '2008-01-01'::date) AS days, date '2024-02-29', timestamp '2024-01-01 00:00:00', time '10:00', timetz '10:00+01' FROM date
SELECT (date '2008-01-01', date '2008-02-01') OVERLAPS (caldate, caldate + 1) FROM date
SELECT date(saletime), month, week, day, year, qtr, holiday FROM date, sales
SELECT abs(-38), ceil(2.1), ceiling(2.1), floor(-2.1), round(2.567, 1), trunc(2.567, 1), sign(-3), sqrt(16), cbrt(27), power(2, 3), pow(2, 3), exp(1), ln(2), log(100), mod(10, 4), pi(), random()
SELECT sin(1), cos(1), tan(1), cot(1), asin(0.5), acos(0.5), atan(1), atan2(1, 2), degrees(1), radians(90), dexp(1), dlog1(2), dlog10(100), to_hex(255)
SELECT 7 % 3, 2 ^ 3, |/ 25, ||/ 27, @ -5, 5 & 3, 5 | 3, 5 # 3, ~ 5, 1 << 2, 8 >> 1, -qtysold, + qtysold FROM sales
SELECT ascii('A'), chr(65), btrim(' x '), ltrim('xa', 'x'), rtrim('ax', 'x'), trim(both 'x' from 'xax'), trim(' a '), trim(leading '0' from '007'), lower('A'), upper('a'), initcap('a b')
SELECT len('abc'), length('abc'), char_length('abc'), character_length('abc'), textlen('abc'), octet_length('abc'), reverse('abc'), repeat('a', 3), replicate('a', 3), replace('abc', 'b', 'x'), translate('abc', 'ab', 'xy')
SELECT left('abc', 2), right('abc', 2), substring('abc', 2, 1), substring('abc' from 2 for 1), substr('abc', 2), lpad('a', 3, '-'), rpad('a', 3), split_part('a,b', ',', 2), strpos('abc', 'b'), charindex('b', 'abc'), position('b' IN 'abc'), octetindex('b', 'abc')
SELECT concat(concat(firstname, ' '), lastname), firstname || ' ' || lastname, quote_ident('a b'), quote_literal('it''s'), bpcharcmp('a', 'b'), bttext_pattern_cmp('a', 'b'), collate('a', 'case_insensitive') FROM users
SELECT regexp_count(email, '@'), regexp_instr(email, '[.]com$'), regexp_replace(email, '@.*', '', 1, 'i'), regexp_substr(email, '[^@]+', 1, 1, 'e'), soundex('a'), difference('a', 'b'), strtol('ff', 16), crc32('a') FROM users
SELECT regexp_substr(email, '@[^.]*', 1, 2), regexp_replace(name, '[[:space:]]+', ' '), regexp_count('123', '\\\\d{3}', 1, 'p') FROM users
SELECT md5('x'), md5_digest('x'), sha('x'), sha1('x'), sha2('x', 256), func_sha1('x'), fnv_hash('x'), farmfingerprint64('x'), murmur3_32_hash('x', 1), checksum('x')
SELECT to_varbyte('616263', 'hex'), from_varbyte(v, 'utf-8'), from_hex('6162'), getbit(from_hex('4d'), 2), v || from_hex('00'), substring(v, 1, 2), len(v) FROM blobs
SELECT st_astext(st_point(1, 2)), st_x(g), st_y(g), st_distance(a.g, b.g), st_dwithin(a.g, b.g, 10), st_contains(a.g, b.g), st_intersects(a.g, b.g), st_area(g), st_buffer(g, 1), st_asgeojson(g), st_geomfromtext('POINT(1 2)', 4326), st_makeline(a.g, b.g), st_setsrid(g, 4326), st_transform(g, 3857) FROM a, b
SELECT st_collect(g), st_union(a.g, b.g), st_distancesphere(a.g, b.g), st_geogfromtext('POINT(1 2)'), st_makeenvelope(0, 0, 1, 1), st_npoints(g), geometrytype(g), addbbox(g), dropbbox(g), supportsbbox(g), st_isvalid(g), st_simplify(g, 1), st_geohash(g), st_convexhull(g) FROM a, b
SELECT h3_fromlonglat(0, 0, 10), h3_frompoint(g, 10), h3_polyfill(g, 4), h3_boundary(c), h3_center(c), h3_isvalid(c), h3_resolution(c), h3_toparent(c, 3), h3_tochildren(c, 5) FROM cells
SELECT current_user, current_user_id, session_user, user, current_schema(), current_schemas(true), current_database(), version(), pg_backend_pid()
SELECT current_aws_account, current_namespace(), current_session_arn(), default_iam_role(), last_user_query_id(), pg_last_query_id(), pg_last_copy_id(), pg_last_copy_count(), pg_last_unload_id(), pg_last_unload_count()
SELECT slice_num(), count(*) FROM sales GROUP BY 1
SELECT has_table_privilege('dw', 'sales', 'select'), has_schema_privilege('public', 'usage'), has_database_privilege('dev', 'temp'), has_assumerole_privilege('arn', 'copy'), user_is_member_of('ann', 'dev'), role_is_member_of('r', 's')
SELECT current_setting('query_group'), current_setting('timezone')
SELECT * FROM users WHERE firstname LIKE 'A%' AND lastname NOT LIKE '%\\_%' AND city ILIKE 'san%'
SELECT * FROM users WHERE state SIMILAR TO '(W|N)%' OR state NOT SIMILAR TO '%X'
SELECT * FROM users WHERE city ~ '.*E.*' AND city !~ '^x'
SELECT * FROM users WHERE name LIKE '%^_%' ESCAPE '^'
SELECT * FROM sales WHERE saletime BETWEEN '2008-01-01' AND '2008-12-31' AND NOT qtysold BETWEEN 1 AND 2
SELECT * FROM sales WHERE qtysold IN (1, 2, 3) AND pricepaid NOT IN (1.5, 2e3) AND commission IS NOT NULL
SELECT * FROM users WHERE likesports IS TRUE AND liketheatre IS NOT FALSE AND likejazz IS UNKNOWN AND likerock IS NOT UNKNOWN
SELECT * FROM users WHERE likesports AND NOT likejazz OR likerock = 't'
SELECT * FROM sales WHERE a <> b AND c != d AND e <= f AND (g ISNULL OR h NOTNULL)
SELECT true, false, null, 'it''s', 1.5e3, .5, -1, 0
SELECT 'a' || 'b' || 3::varchar
SELECT * FROM sales WHERE eventid = ? AND dateid IN (?, ?) AND saletime BETWEEN ? AND ?
SELECT * FROM sales WHERE saletime >= {ts '2024-01-01 00:00:00'} AND dateid = {d '2024-01-01'}
SELECT {fn ucase(name)}, {fn length(name)} FROM users
SELECT * FROM {oj event e LEFT OUTER JOIN venue v ON e.venueid = v.venueid}
SELECT name FROM users WHERE name LIKE 'a!_%' {escape '!'}
SELECT salesid /* a comment */ FROM sales -- the end
-- first a comment\nSELECT salesid\nFROM sales\nWHERE qtysold > 1 -- more than one\nORDER BY 1
/* dashboard: 17, user: 4 */ SELECT count(*) FROM sales
select\tsalesid\nfrom\tsales\r\nwhere qtysold=1
SeLeCt SaLeSiD fRoM sAlEs
SELECT salesid FROM sales;
SELECT 'UNLOAD (''select 1'') TO ''s3://b''' AS text, 'x; DROP TABLE sales; --' AS more
SELECT 'COPY sales FROM s3' AS "copy", 1 AS "unload", 2 AS "vacuum" FROM sales
SELECT t.unload, t.vacuum, t.cancel, t.append, t.copy_count FROM t
SELECT comment, owner, status, value, name, type, key, level, date, time, year, month, day, hour, minute, second, label, format, model, data, location, role, schema, database, view, function, language, query, session, start, state, source, target, position, section, number, action, version, text, result, zone FROM t
SELECT a AS "select", b AS "from", c AS "tag", d AS "user", e AS "default" FROM t
SELECT _x, a1, col$1 FROM t
SELECT "a""b", "ü", größe FROM "Täble"
SELECT a.b.c FROM a.b
SELECT EXPLAIN FROM t
SELECT $$dollar 'quoted' text$$ AS x
SELECT count(*) AS count, sum(x) AS sum, max(y) max FROM t
SELECT sum(CASE WHEN status = 'paid' THEN amount ELSE 0 END) AS paid, sum(decode(status, 'open', amount, 0)) AS open FROM orders
SELECT date_trunc('month', created_at) AS m, count(DISTINCT user_id) AS mau, sum(amount)::decimal(18, 2) AS revenue FROM events WHERE created_at >= dateadd(month, -12, current_date) GROUP BY 1 ORDER BY 1
SELECT user_id, min(created_at) AS first_seen, datediff(day, min(created_at), max(created_at)) AS lifetime FROM events GROUP BY user_id HAVING count(*) > 1
WITH sessions AS (SELECT user_id, created_at, sum(gap) OVER (PARTITION BY user_id ORDER BY created_at ROWS UNBOUNDED PRECEDING) AS session FROM (SELECT user_id, created_at, CASE WHEN datediff(minute, lag(created_at) OVER (PARTITION BY user_id ORDER BY created_at), created_at) > 30 THEN 1 ELSE 0 END AS gap FROM events) g) SELECT user_id, session, count(*) FROM sessions GROUP BY 1, 2
WITH cohorts AS (SELECT user_id, date_trunc('week', min(created_at)) AS cohort FROM events GROUP BY 1) SELECT c.cohort, datediff(week, c.cohort, e.created_at) AS week, count(DISTINCT e.user_id) AS users FROM cohorts c JOIN events e USING (user_id) GROUP BY 1, 2 ORDER BY 1, 2
SELECT step, users, users::float / nullif(lag(users) OVER (ORDER BY step), 0) AS rate FROM (SELECT 1 AS step, count(DISTINCT user_id) AS users FROM events WHERE name = 'view' UNION ALL SELECT 2, count(DISTINCT user_id) FROM events WHERE name = 'buy') f
SELECT l_returnflag, l_linestatus, sum(l_quantity) AS sum_qty, sum(l_extendedprice * (1 - l_discount)) AS sum_disc_price, avg(l_discount) AS avg_disc, count(*) AS count_order FROM lineitem WHERE l_shipdate <= date '1998-12-01' - interval '90' day GROUP BY l_returnflag, l_linestatus ORDER BY l_returnflag, l_linestatus
SELECT TOP 100 l_orderkey, sum(l_extendedprice * (1 - l_discount)) AS revenue, o_orderdate, o_shippriority FROM customer, orders, lineitem WHERE c_mktsegment = 'BUILDING' AND c_custkey = o_custkey AND l_orderkey = o_orderkey AND o_orderdate < date '1995-03-15' GROUP BY l_orderkey, o_orderdate, o_shippriority ORDER BY revenue DESC, o_orderdate
SELECT s_name, count(*) AS numwait FROM supplier, lineitem l1, orders, nation WHERE s_suppkey = l1.l_suppkey AND o_orderkey = l1.l_orderkey AND EXISTS (SELECT * FROM lineitem l2 WHERE l2.l_orderkey = l1.l_orderkey AND l2.l_suppkey <> l1.l_suppkey) AND NOT EXISTS (SELECT * FROM lineitem l3 WHERE l3.l_orderkey = l1.l_orderkey) GROUP BY s_name ORDER BY numwait DESC, s_name LIMIT 100
SELECT i_item_id, i_category, sum(ss_ext_sales_price) AS itemrevenue, sum(ss_ext_sales_price) * 100 / sum(sum(ss_ext_sales_price)) OVER (PARTITION BY i_class) AS revenueratio FROM store_sales, item, date_dim WHERE ss_item_sk = i_item_sk AND ss_sold_date_sk = d_date_sk AND d_date BETWEEN cast('1999-02-22' AS date) AND dateadd(day, 30, cast('1999-02-22' AS date)) GROUP BY i_item_id, i_class, i_category
SELECT cntrycode, count(*) AS numcust, sum(c_acctbal) AS totacctbal FROM (SELECT substring(c_phone, 1, 2) AS cntrycode, c_acctbal FROM customer WHERE substring(c_phone, 1, 2) IN ('13', '31')) AS custsale GROUP BY cntrycode ORDER BY cntrycode
EXPLAIN SELECT * FROM sales
EXPLAIN VERBOSE SELECT * FROM sales WHERE eventid = 1
EXPLAIN WITH a AS (SELECT 1) SELECT * FROM a
explain select count(*) from sales s join event e on s.eventid = e.eventid
SELECT * FROM pg_table_def WHERE tablename = 'sales'
SELECT "column", type, encoding, distkey, sortkey, "notnull" FROM pg_table_def WHERE schemaname = 'public'
SELECT * FROM svv_tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
SELECT * FROM pg_catalog.svv_all_tables WHERE database_name = 'dev'
SELECT database_name, schema_name, table_name, column_name, data_type FROM svv_all_columns ORDER BY ordinal_position
SELECT * FROM svv_all_schemas
SELECT * FROM svv_redshift_columns WHERE table_name = ?
SELECT * FROM svv_redshift_functions
SELECT schemaname, tablename, location FROM svv_external_tables
SELECT * FROM svv_external_schemas
SELECT * FROM svv_external_columns WHERE tablename = 'x'
SELECT values, location FROM svv_external_partitions
SELECT "schema", "table", size, tbl_rows, pct_used, unsorted, stats_off, skew_rows, diststyle, sortkey1 FROM svv_table_info ORDER BY size DESC
SELECT name, col, max(blocknum) FROM stv_blocklist b JOIN stv_tbl_perm p ON b.tbl = p.id AND b.slice = p.slice GROUP BY 1, 2
SELECT trim(name) AS tbl, count(*) AS mb FROM svv_diskusage GROUP BY 1 ORDER BY 2 DESC
SELECT sum(used)::float / sum(capacity) AS pct FROM stv_partitions WHERE part_begin = 0
SELECT owner AS node, diskno, used, capacity FROM stv_partitions ORDER BY 1, 2
SELECT * FROM stv_slices
SELECT * FROM stv_node_storage_capacity
SELECT trim(event) AS event, trim(solution) AS solution, count(*) FROM stl_alert_event_log WHERE event_time >= dateadd(day, -7, getdate()) GROUP BY 1, 2
SELECT query, segment, step, rows, perm_table_name FROM stl_scan WHERE query = pg_last_query_id()
SELECT service_class, count(*), avg(total_queue_time) / 1000000.0 AS queue FROM stl_wlm_query GROUP BY 1
SELECT * FROM stv_wlm_service_class_config WHERE service_class > 4
SELECT * FROM stv_wlm_query_state
SELECT query, step, rows, workmem, label, is_diskbased FROM svl_query_summary WHERE query = 17 ORDER BY workmem DESC
SELECT query, slice, segment, step, elapsed_time, rows, label FROM svl_query_report
SELECT * FROM svv_transactions WHERE lockable_object_type = 'relation'
SELECT table_id, last_update, lock_owner_pid, lock_status FROM stv_locks
SELECT * FROM stl_vacuum ORDER BY eventtime DESC LIMIT 20
SELECT * FROM svv_vacuum_progress
SELECT * FROM stl_analyze WHERE status LIKE 'Full%'
SELECT * FROM svv_mv_info
SELECT * FROM stv_mv_info WHERE is_stale = 't'
SELECT * FROM svl_mv_refresh_status ORDER BY starttime DESC
SELECT * FROM svv_datashares
SELECT * FROM svv_datashare_objects WHERE share_name = 's'
SELECT * FROM svv_relation_privileges WHERE identity_name = 'ann'
SELECT * FROM svv_user_grants
SELECT * FROM svv_alter_table_recommendations
SELECT * FROM svv_schema_quota_state
SELECT query_id, stream_id, step_name, table_name, input_rows, output_rows, spilled_block_local_disk FROM sys_query_detail WHERE query_id = 100
SELECT * FROM sys_vacuum_history
SELECT * FROM sys_serverless_usage ORDER BY end_time DESC LIMIT 10
SELECT * FROM sys_mv_refresh_history
SELECT * FROM svcs_concurrency_scaling_usage
SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'
SELECT c.relname, n.nspname, c.reltuples FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r'
SELECT attname, format_type(atttypid, atttypmod), attnum FROM pg_attribute WHERE attrelid = 'public.sales'::regclass AND attnum > 0
SELECT usename, usesysid, usesuper FROM pg_user
SELECT g.groname, u.usename FROM pg_group g, pg_user u WHERE u.usesysid = ANY (g.grolist)
SELECT viewname, definition FROM pg_views WHERE schemaname = 'public'
SELECT pg_get_viewdef('public.v'::regclass, true)
SELECT proname, prosrc FROM pg_proc_info WHERE proname = 'f'
SELECT p.proname, pg_get_userbyid(p.proowner) FROM pg_catalog.pg_proc p WHERE pg_catalog.pg_function_is_visible(p.oid)
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'sales'::regclass
SELECT obj_description(c.oid), col_description(c.oid, 1) FROM pg_class c
SELECT * FROM pg_get_late_binding_view_cols() cols(view_schema name, view_name name, col_name name, col_type varchar, col_num int)
SELECT * FROM pg_get_cols('sales') cols(view_schema name, view_name name, col_name name, col_type varchar, col_num int)
SELECT * FROM pg_get_session_roles() AS r(name varchar, oid integer)
SELECT res_iam_role FROM pg_get_iam_role_by_user('reg_user1') res_iam_role(username text, iam_role text, cmd_type text)
SELECT array_upper(current_schemas(false), 1), (current_schemas(false))[1]
SELECT s.r, (current_schemas(false))[s.r] AS nspname FROM generate_series(1, array_upper(current_schemas(false), 1)) AS s(r)
SELECT n.nspname = ANY (current_schemas(true)), t.typname FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON t.typnamespace = n.oid WHERE t.oid = ?
SELECT array_to_string(relacl, ',') FROM pg_class WHERE relname = 'sales'
SELECT * FROM information_schema.tables WHERE table_type = 'BASE TABLE'
SELECT column_name, data_type, character_maximum_length FROM information_schema.columns WHERE table_name = 'sales' ORDER BY ordinal_position
SELECT d.datname, pg_encoding_to_char(d.encoding) FROM pg_database d WHERE NOT datistemplate
SELECT n.n FROM (SELECT row_number() OVER () AS n FROM stl_scan LIMIT 100) n
SELECT name, setting FROM pg_settings WHERE name LIKE 'wlm%'
SELECT * FROM spectrum_schema.clicks WHERE year = 2024 AND month = 1
SELECT "$path", "$size", "$spectrum_oid" FROM spectrum_schema.clicks
SELECT * FROM other_db.sales_schema.orders o JOIN public.customers c ON c.id = o.customer_id
SELECT a FROM t WHERE b = (SELECT max(b) FROM t) UNION ALL (SELECT a FROM u MINUS SELECT a FROM v) ORDER BY a
SELECT a.id, b.value FROM t a, UNNEST(a.items) AS b
SELECT elem FROM t, t.nested.list AS elem WHERE elem.price > 10 AND elem.tags[0] = 'x'
SELECT PG_CATALOG.LOWER('X'), pg_catalog.count(*), "lower"('X'), "left"('abc', 1), "substring"('abc', 1, 2) FROM t
SELECT func_sha1(email::varchar) AS masked, left(email, 2) || repeat('*', len(email) - 2) FROM users
SELECT mod(id, 10) AS bucket, count(*) FROM users GROUP BY mod(id, 10) HAVING count(*) > 1 ORDER BY bucket
SELECT x FROM t WHERE x::varchar ~ '^[0-9]+$' AND x <> '' LIMIT 10
SELECT a.attname, format_encoding(a.attencodingtype::integer), a.attisdistkey, a.attsortkeyord FROM pg_attribute a WHERE a.attrelid = 'public.sales'::regclass
SELECT CAST(NULL AS varchar(124)) AS table_cat, n.nspname AS table_schem, CASE n.nspname ~ '^pg_' OR n.nspname = 'information_schema' WHEN true THEN 'SYSTEM TABLE' ELSE 'TABLE' END AS table_type FROM pg_catalog.pg_namespace n, pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_description d ON (c.oid = d.objoid AND d.objsubid = 0) WHERE c.relnamespace = n.oid
SELECT tablename, "column" FROM pg_table_def WHERE "column" LIKE '%start\\\\_%' LIMIT 5
SELECT avg(qtysold) AS "Average \\ Units" FROM sales
SELECT * EXCLUDE (a, b), c FROM t
SELECT a, b, c EXCLUDE (b) FROM t
SELECT TOP 5 * EXCLUDE (a) FROM t
SELECT DISTINCT * EXCLUDE a, b FROM t
SELECT t.*, u.* EXCLUDE (x) FROM t, u
SELECT exclude, minus2 FROM t
SELECT a AS exclude FROM t
SELECT prior, level, start, connect FROM t
SELECT employee_name, LEVEL, manager FROM employees CONNECT BY PRIOR employee_id = manager_id START WITH employee_name = 'Big Boss 1' ORDER BY level LIMIT 10
SELECT LPAD(' ', 2 * (LEVEL - 1)) || name AS org FROM employee START WITH mgr IS NULL CONNECT BY id <> 5 AND PRIOR id = mgr
SELECT COUNT(*) FROM employee WHERE x > 1 START WITH name = 'John' CONNECT BY PRIOR id = manager_id GROUP BY y
SELECT a FROM t MINUS (SELECT b FROM u MINUS SELECT c FROM v) ORDER BY 1
WITH x AS (SELECT 1 AS a MINUS SELECT 2) SELECT * FROM x
SELECT c_name, orders.o_orderkey AS orderkey, index AS orderkey_index FROM customer_orders_lineitem c, c.c_orders AS orders AT index ORDER BY orderkey_index
SELECT o FROM customer_orders_lineitem c, c.c_orders[0].x AS o AT i WHERE i > 0
SELECT attr AS attr, val FROM t AS c, c.c_orders AS o, UNPIVOT o AS val AT attr WHERE c_custkey = 9451 ORDER BY attr
SELECT attr, json_typeof(val) FROM c, UNPIVOT c.c_orders[0] AS val AT attr
SELECT x.at FROM t x
SELECT f.item AT TIME ZONE 'UTC' FROM t f
SELECT json_parse('[10001,10002,"abc"]')[0]
SELECT c.c_orders[0].o_orderkey::int, c.c_orders[1]['x'] FROM t c
SELECT object('a', 1, 'b', true, 'c', object('d', NULL)).c.d
SELECT customer_orders."C_Orders"[0]."O Key" FROM customer_orders
SELECT NVL2(c, 'x', 'y'), LEAST(1, 2), GREATEST(a, b), NULLIF(a, b) FROM t
SELECT approximate percentile_disc(0.5) within group (order by x) FROM t
SELECT dateadd(mons, 1, current_date), datediff(qtr, '1998-07-01', current_date), date_part(w, listtime), date_trunc('week', saletime) FROM t
SELECT extract(minute from timestamp '2009-09-09 12:08:43'), extract(milliseconds from timestamp '2009-09-09 12:08:43.101')
SELECT INTERVAL '52 days 43 minutes 22 seconds', INTERVAL '1' YEAR, interval '1-2' year to month, INTERVAL '1 2:3:4' day to second, interval 'P1Y' , INTERVAL '3' DAY
SELECT CAST('1 day' AS INTERVAL DAY TO SECOND), CAST(x AS INTERVAL YEAR TO MONTH) FROM t
SELECT caldate + INTERVAL '3 hours' AS dateplus, caldate - interval '1 month' FROM date WHERE caldate = '12-31-2008'
SELECT timestamp '2008-06-01 09:59:59', date '2008-01-01', time '10:00:00', timestamptz '2008-06-01 09:59:59 CST'
SELECT sysdate - interval '1 day', trunc(sysdate) - 120, getdate() + 1, current_date - 7
SELECT saletime::date, saletime::time, pricepaid::int2, '123'::int8, '1'::bpchar, 'x'::char(3), 1::numeric(10,2)
SELECT CASE caldate WHEN '2008-01-01'::date THEN 'x' ELSE 'y' END AS "case" FROM date
SELECT CASE WHEN a THEN b < c ELSE d = e END FROM t
SELECT a = b AS same, a <> b AND c IS NULL = d, (a IS NULL) = (b IS NULL) FROM t
SELECT venuename, venueseats, listagg(venuecity, ', ') within group (order by venuecity) over (partition by venuestate) FROM venue
SELECT ratio_to_report(qtysold) over (partition by eventid), ntile(4) over (order by x rows between unbounded preceding and current row) FROM t
SELECT regexp_substr(email,'@[^.]*'), regexp_replace(email, '@.*\\.(org|gov|com|edu|ca)', '@mail.com'), regexp_count('abcdefghijklmnopqrstuvwxyz', '[a-z]{3}'), regexp_instr(venuename,'[cC]ent(er|re)$') FROM users
SELECT 'it''s' || chr(10) || E'tab\\there' FROM t
SELECT replace(x, '\\n', ' '), split_part('a|b', '|', 2), E'\\n' FROM t
SELECT sum(pricepaid) AS "sum", qtr FROM sales, date WHERE sales.dateid = date.dateid AND date.year = 2008 GROUP BY qtr ORDER BY qtr
SELECT caldate, day, week, month, qtr, year, holiday FROM date
SELECT u.userid, u.username AS name FROM pg_user u
SELECT * FROM svv_table_info WHERE "table" = 'x' AND "schema" IN ('public')
SELECT * FROM dev.information_schema.columns
SELECT ddl FROM (SELECT 'a' || '\\n' AS ddl) x
SELECT n.nspname, c.relname, a.attname, a.attnum, format_type(a.atttypid, a.atttypmod) AS type, CASE WHEN a.attnotnull THEN 'NOT NULL' ELSE '' END FROM pg_namespace n INNER JOIN pg_class c ON n.oid = c.relnamespace INNER JOIN pg_attribute a ON c.oid = a.attrelid LEFT OUTER JOIN pg_attrdef ad ON a.attrelid = ad.adrelid AND a.attnum = ad.adnum WHERE c.relkind = 'r' AND a.attnum > 0 ORDER BY a.attnum
SELECT REGEXP_REPLACE(schemaname, '"', '""') AS schemaname, QUOTE_IDENT(a.attname), CASE WHEN STRPOS(UPPER(format_type(a.atttypid, a.atttypmod)), 'CHARACTER VARYING') > 0 THEN REPLACE(UPPER(format_type(a.atttypid, a.atttypmod)), 'CHARACTER VARYING', 'VARCHAR') ELSE 'x' END AS col_datatype, CASE WHEN format_encoding((a.attencodingtype)::integer) = 'none' THEN 'ENCODE RAW' ELSE 'ENCODE ' || format_encoding((a.attencodingtype)::integer) END AS col_encoding FROM pg_attribute a
SELECT decode(lower(x), 't', true, false), (CASE WHEN (y ~ '^[0-9]$') THEN y ELSE '0' END)::int FROM t
SELECT DISTINCT c_p.oid AS tbloid, n_p.nspname AS schemaname, c_p.relname AS name, n_c.nspname AS refbyschemaname FROM pg_class c_p JOIN pg_depend d_p ON c_p.relfilenode = d_p.refobjid JOIN pg_depend d_c ON d_p.objid = d_c.objid JOIN pg_class c_c ON d_c.refobjid = c_c.relfilenode LEFT JOIN pg_namespace n_p ON c_p.relnamespace = n_p.oid LEFT JOIN pg_namespace n_c ON c_c.relnamespace = n_c.oid WHERE d_c.deptype = 'i'::"char" AND c_c.relkind = 'v'::"char"
SELECT array_to_string(array(SELECT attname FROM pg_attribute), ','), charindex('*', relacl[1]::text) FROM pg_class
SELECT usename, schemaname, HAS_TABLE_PRIVILEGE(usename, fullobj, 'select') AND has_schema_privilege(usrs.usename, schemaname, 'usage') AS sel FROM (SELECT schemaname, 't' AS obj_type, tablename AS objectname, schemaname + '.' + tablename AS fullobj FROM pg_tables) AS objs, (SELECT * FROM pg_user) AS usrs ORDER BY fullobj
SELECT (100 * SUM(a)::numeric / nullif(sum(b), 0))::decimal(5,2) AS pct FROM t HAVING sum(b) > 0
SELECT ROW_NUMBER() OVER (ORDER BY NULL), ROW_NUMBER() OVER (ORDER BY 1) FROM t
SELECT '2024-01-01'::date + ROW_NUMBER() OVER (ORDER BY true) FROM stl_scan LIMIT 100
SELECT a, b FROM t GROUP BY GROUPING SETS ((a, b), a, ()), ROLLUP (c)
SELECT count(*) FROM sales s WHERE s.saletime >= '2024-01-01' AND (s.qty, s.x) IN ((1, 2), (3, 4))
SELECT max(a) OVER (PARTITION BY b ORDER BY c ROWS BETWEEN 1 FOLLOWING AND 5 FOLLOWING) FROM t
SELECT ST_AsText(ST_Point(1, 2)), ST_DistanceSphere(a.geom, b.geom) FROM a, b WHERE ST_Within(a.geom, b.geom)
SELECT md5('a'), sha2('a', 256), fnv_hash(x), checksum(y), crc32('z'), strtol('ff', 16), to_hex(255) FROM t
SELECT ascii('a'), bpcharcmp('a', 'b'), btrim('xax', 'x'), initcap('a'), octet_length('a'), position('a' IN 'ba'), replicate('a', 3), reverse('abc'), rpad('a', 3), soundex('x'), difference('a', 'b'), strpos('abc', 'b'), substring('abc' FROM 2 FOR 1), translate('a', 'b', 'c'), trim(BOTH ' ' FROM ' a '), trim(both from x), ltrim(' a'), charindex('a', 'b'), collate('a', 'case_insensitive') FROM t
SELECT * FROM (SELECT * FROM quarterly PIVOT (sum(amt) AS s FOR q IN ('Q1' AS q1, 'Q2' AS q2))) WHERE q1_s > 0
SELECT * FROM t PIVOT (count(*) FOR color IN ('red', 'blue')) AS p ORDER BY 1
SELECT * FROM (SELECT red, green FROM c) UNPIVOT (cnt FOR color IN (red AS r, green AS g))
EXPLAIN SELECT a FROM t MINUS SELECT b FROM u
SELECT a.b."C d".e[0].f FROM a
SELECT SUM(sales) FROM ( (SELECT 1 AS sales) UNION ALL (SELECT 2) ) x
SELECT timezone, snapshot2, wallet2, backup2 FROM t
SELECT "backup", "offline", "language" FROM t
SELECT q.query, q.userid FROM stl_scan q WHERE q.type = 2 AND q.perm_table_name <> 'Internal Worktable'
SELECT id AS key, value, key AS value, type type FROM t
SELECT current_date AS date, to_char(current_date, 'YYYY') AS year, 1 AS month, 2 AS day FROM t
SELECT * FROM ((SELECT a FROM t) MINUS (SELECT b FROM u) ORDER BY 1 LIMIT 5) x
SELECT h.am / p.pm AS ratio FROM (SELECT count(*) AS am FROM t) AS at CROSS JOIN (SELECT count(*) AS pm FROM u) AS pt
SELECT 1 FROM t AS a LEFT JOIN a.topic[0].extension AS x ON TRUE
SELECT c.name FROM t c, c.orders[1].items AS i AT p, UNPIVOT i AS v AT k
SELECT INTERVAL '1 2:03.5678' MINUTE TO SECOND(2), INTERVAL '1.5' SECOND(2)
SELECT a.* EXCLUDE (x, y), b.c FROM a, b
