# Reads that must be allowed, one a line; \n stands for itself, \\ for one backslash. GoogleSQL for BigQuery, default dataset shop.
# What the GoogleSQL library can analyse by itself has been analysed; the last part needs objects that only BigQuery has.
SELECT 1
select * from customers
SELECT id, name FROM shop.products ORDER BY price DESC LIMIT 10
SELECT id FROM `my-project`.shop.orders
SELECT id FROM `my-project`.`shop`.`orders`
SELECT id FROM my-project.shop.orders
SELECT o.id FROM `shop.orders` o WHERE o.total >= 10.5
SELECT `id`, `order_date` FROM `orders`
SELECT c.* FROM customers AS c
SELECT c.* EXCEPT (email, attributes) FROM customers c
SELECT * REPLACE (UPPER(name) AS name) FROM products
SELECT * EXCEPT (attributes) REPLACE (price * 1.19 AS price) FROM products
SELECT p.* REPLACE (ROUND(p.price, 0) AS price), 'x' AS tag FROM products p
SELECT DISTINCT status, currency FROM orders
SELECT ALL status FROM orders
SELECT AS STRUCT id, name FROM customers
SELECT AS VALUE STRUCT(id AS k, name AS v) FROM customers
SELECT id, name, FROM customers
SELECT id, total, FROM orders WHERE total > 0 ORDER BY id
SELECT (SELECT MAX(total) FROM orders) AS top, (SELECT AS STRUCT 1 AS a, 2 AS b).b
SELECT * FROM (SELECT id FROM customers)
SELECT * FROM (SELECT id FROM customers) AS c, (SELECT 1 AS one) AS k
SELECT 1;
SELECT 1 AS a, 'x' AS b, TRUE AS c, NULL AS d;
(SELECT 1)
(((SELECT sku FROM products)))
(SELECT id FROM customers) LIMIT 5
(SELECT id FROM customers ORDER BY id) UNION ALL (SELECT id FROM orders)
(SELECT id FROM customers LIMIT 2) UNION ALL SELECT id FROM products ORDER BY 1 LIMIT 3 OFFSET 1
SELECT id FROM customers EXCEPT DISTINCT SELECT customer_id FROM orders
SELECT id FROM customers INTERSECT DISTINCT (SELECT customer_id FROM orders UNION DISTINCT SELECT customer_id FROM events)
SELECT id, name FROM customers UNION ALL BY NAME SELECT name, id FROM products
SELECT 1 AS a, 2 AS b FULL OUTER UNION ALL BY NAME SELECT 3 AS b, 4 AS c
SELECT 1 AS a UNION ALL CORRESPONDING SELECT 2 AS a
SELECT id FROM customers LIMIT 10 OFFSET 20
SELECT id FROM customers ORDER BY name ASC NULLS LAST, id DESC NULLS FIRST
SELECT name FROM customers ORDER BY name COLLATE 'und:ci'
SELECT id FROM customers ORDER BY 1 LIMIT @top
SELECT id FROM customers LIMIT ? OFFSET ?
SELECT id FROM customers WHERE country = ? AND created_at >= ?
SELECT id FROM customers WHERE email = @mail AND credit_limit BETWEEN @low AND @high
SELECT id FROM customers WHERE id IN UNNEST(@ids)
SELECT @a + @b AS c, @`strange name` AS d
SELECT id FROM customers WHERE id IN (1, 2, 3) AND country NOT IN ('DE', 'FR')
SELECT id FROM customers WHERE (id, country) IN ((1, 'DE'), (2, 'FR'))
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE status = 'open')
SELECT id FROM customers c WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id)
SELECT id FROM customers c WHERE NOT EXISTS (SELECT * FROM orders o WHERE o.customer_id = c.id AND o.status = 'open')
SELECT id FROM customers WHERE name LIKE 'A%' OR name NOT LIKE '%z' OR name LIKE 'a\\\\_b'
SELECT id FROM customers WHERE name LIKE ANY ('A%', 'B%') OR name LIKE ALL ('%a%', '%b%') OR name LIKE SOME ('x')
SELECT id FROM customers WHERE name NOT LIKE ANY UNNEST(['a%', 'b%'])
SELECT id FROM customers WHERE manager_id IS NULL OR status IS NOT NULL
SELECT id FROM products WHERE is_deleted IS TRUE OR is_deleted IS NOT FALSE
SELECT id FROM products WHERE NOT is_deleted
SELECT a.id FROM customers a JOIN customers b ON a.manager_id IS NOT DISTINCT FROM b.id WHERE a.status IS DISTINCT FROM b.status
SELECT CASE WHEN total > 100 THEN 'big' WHEN total > 10 THEN 'middle' ELSE 'small' END AS size FROM orders
SELECT CASE status WHEN 'open' THEN 1 WHEN 'paid' THEN 2 END FROM orders
SELECT IF(total > 0, total, NULL), IFNULL(notes, '-'), NULLIF(status, 'open'), COALESCE(notes, status, 'x') FROM orders
SELECT 1 + 2 * 3 - 4 / 5, -id, +id, ~id, id & 7, id | 8, id ^ 3, id << 2, id >> 1 FROM customers
SELECT a.id <> b.id, a.id != b.id, a.id <= b.id FROM customers a, customers b
SELECT name || ' <' || email || '>' FROM customers
SELECT 'a' 'b'
SELECT "double quoted", 'single "quoted"', "it's", '', "\\""
SELECT 'it\\'s', "say \\"hi\\"", 'tab\\tend', 'nul \\x00', '\\u00e9', '\\U0001F600', '\\101'
SELECT r'\d+\.\d*', R"raw\"still raw", b'bytes\\x00', B"x", rb'\x', bR"""raw ''' bytes"""
SELECT '''three ' quotes''', """three " quotes""", '''two\nlines''', """a ""b"" c"""
SELECT 0x1F, -0XAB, 1e10, .5, 1., 1.5E-3, NUMERIC '1.25', BIGNUMERIC '-3', DECIMAL '1', BIGDECIMAL '2.0'
SELECT DATE '2024-02-29', DATETIME '2024-02-29 12:00:00', TIME '12:34:56.789', TIMESTAMP '2024-02-29 12:00:00+02', TIMESTAMP "2024-02-29 12:00:00 Europe/Berlin"
SELECT JSON '{"a": [1, 2, {"b": null}]}', RANGE<DATE> '[2024-01-01, 2024-02-01)', INTERVAL 3 DAY, INTERVAL '1-2 3 4:5:6' YEAR TO SECOND
SELECT CAST(total AS STRING), CAST('1' AS INT64), SAFE_CAST('x' AS FLOAT64), CAST(total AS NUMERIC(10, 2)), CAST('x' AS BYTES(3)), CAST('x' AS STRING(10)) FROM orders
SELECT CAST(order_date AS STRING FORMAT 'YYYY-MM-DD'), CAST('2024-01-02' AS DATE FORMAT 'YYYY-MM-DD'), CAST(shipped_at AS STRING FORMAT 'HH24:MI' AT TIME ZONE 'Asia/Tokyo') FROM orders
SELECT CAST([1, 2] AS ARRAY<FLOAT64>), CAST(STRUCT(1, 'a') AS STRUCT<x INT64, y STRING>)
SELECT total AS `select`, status AS `order by`, id AS `weird \\`` FROM orders WHERE FALSE
SELECT 1 -- the one\n, 2 # the other\n, 3 /* and the third */
SELECT 1 /* /* not nested */ + 1
SELECT 1 /**/ + /***/ 2 /* ' " ` */
/* head */ SELECT -- tail\n 1
-- a comment; with DROP TABLE customers\nSELECT id FROM customers
#standardSQL\nSELECT id FROM customers
#StandardSQL\nSELECT COUNT(*) FROM orders
#note\nSELECT 1
SELECT 1 --
SELECT 1 #
SELECT/**/sku/*x*/,/**/price/**/FROM/**/products/**/WHERE/**/price>1
\n\n\tSELECT\tid\r\nFROM\n\n\ncustomers\n
SELECT '-- not a comment', '# neither', '/* nor this */', "; DELETE FROM customers WHERE TRUE"
SELECT `id`/*;*/FROM`customers`
SELECT 5-3, 5--3\n-2
SELECT /*+ nothing here */ id FROM customers
WITH a AS (SELECT 1 AS x) SELECT * FROM a
WITH a AS (SELECT id FROM customers), b AS (SELECT a.id FROM a WHERE a.id > 3) SELECT COUNT(*) FROM b
WITH a AS (WITH b AS (SELECT 1 AS x) SELECT * FROM b) (SELECT x FROM a) UNION ALL SELECT 2
WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT SUM(i) FROM n
WITH RECURSIVE boss AS (SELECT id, manager_id, 0 AS depth FROM customers WHERE manager_id IS NULL UNION ALL SELECT c.id, c.manager_id, b.depth + 1 FROM customers c JOIN boss b ON c.manager_id = b.id) SELECT depth, COUNT(*) FROM boss GROUP BY depth
WITH `delete` AS (SELECT 1 AS `update`) SELECT `update` FROM `delete`
SELECT * FROM (WITH t AS (SELECT 1 AS a) SELECT a FROM t)
SELECT WITH(a AS 1, b AS a + 1, a * b)
SELECT o.id, c.name FROM orders o INNER JOIN customers c ON c.id = o.customer_id
SELECT o.id, c.name FROM orders o LEFT OUTER JOIN customers c ON c.id = o.customer_id AND c.status = 'active'
SELECT * FROM orders FULL JOIN events USING (customer_id)
SELECT o.id FROM orders o RIGHT JOIN customers c ON o.customer_id = c.id LEFT JOIN events e ON e.customer_id = c.id
SELECT o.id FROM orders o CROSS JOIN products p
SELECT o.id FROM orders o, products p, order_items i WHERE i.order_id = o.id AND i.product_id = p.id
SELECT o.id FROM (orders o JOIN order_items i ON o.id = i.order_id) JOIN products p ON p.id = i.product_id
SELECT c.id, o.n FROM customers c LEFT JOIN (SELECT customer_id, COUNT(*) AS n FROM orders GROUP BY customer_id) o ON o.customer_id = c.id
SELECT c.id, tag FROM customers c, c.tags AS tag
SELECT c.id, tag FROM customers c, UNNEST(c.tags) tag WITH OFFSET
SELECT c.id, tag, n FROM customers c LEFT JOIN UNNEST(tags) AS tag WITH OFFSET AS n ON TRUE
SELECT c.id, tag FROM customers AS c INNER JOIN UNNEST(c.tags) AS tag ON tag != c.country
SELECT x, y FROM UNNEST([1, 2, 3]) AS x WITH OFFSET y ORDER BY y
SELECT x.a, x.b FROM UNNEST([STRUCT(1 AS a, 'p' AS b), STRUCT(2, 'q')]) AS x
SELECT d FROM UNNEST(GENERATE_DATE_ARRAY('2024-01-01', '2024-12-01', INTERVAL 1 MONTH)) AS d
SELECT n FROM UNNEST(GENERATE_ARRAY(1, 10, 3)) AS n
SELECT t FROM UNNEST(GENERATE_TIMESTAMP_ARRAY('2024-01-01', '2024-01-02', INTERVAL 6 HOUR)) t
SELECT v.visitor, h.page FROM visits v, UNNEST(v.hits) h WHERE v.device.is_mobile AND v.geo.country = 'US'
SELECT visitor, (SELECT COUNT(DISTINCT page) FROM UNNEST(hits)) AS pages, ARRAY(SELECT DISTINCT page FROM UNNEST(hits) ORDER BY page) FROM visits
SELECT visitor, hits[OFFSET(0)].page, hits[SAFE_OFFSET(5)].time, hits[ORDINAL(1)].page, hits[SAFE_ORDINAL(9)], hits[0].page FROM visits
SELECT visitor, device.browser, geo.* FROM visits
SELECT ARRAY_AGG(STRUCT(page, time) ORDER BY time DESC LIMIT 3) FROM visits, UNNEST(hits)
SELECT [1, 2, 3][0], ['a'][SAFE_OFFSET(3)], ARRAY<STRUCT<a INT64, b STRING>>[(1, 'x'), (2, 'y')], ARRAY<STRING>[]
SELECT ARRAY(SELECT x * 2 FROM UNNEST([1, 2]) AS x), ARRAY_LENGTH([1]), ARRAY_FIRST([1]), ARRAY_LAST([2]), ARRAY_SLICE([1, 2, 3], 0, 1), ARRAY_CONCAT([1], [2])
SELECT STRUCT(1 AS a, 'x' AS b).a, STRUCT<INT64, STRING>(1, 'x'), STRUCT('lone'), (1, 2, 3)
SELECT country, COUNT(*) AS n FROM customers GROUP BY country HAVING COUNT(*) > 5 ORDER BY n DESC
SELECT country, status, COUNT(*) FROM customers GROUP BY 1, 2
SELECT country, COUNT(*) FROM customers GROUP BY ALL
SELECT country, status, COUNT(*), GROUPING(country) FROM customers GROUP BY ROLLUP (country, status)
SELECT country, status, COUNT(*) FROM customers GROUP BY CUBE (country, status)
SELECT country, status, COUNT(*) FROM customers GROUP BY GROUPING SETS (country, (country, status), ROLLUP (status), ())
SELECT COUNT(DISTINCT country), COUNTIF(status = 'open'), SUM(DISTINCT credit_limit), AVG(credit_limit), MIN(name), MAX(name) FROM customers
SELECT ANY_VALUE(name HAVING MAX created_at), ANY_VALUE(name HAVING MIN created_at), ANY_VALUE(country) FROM customers
SELECT ARRAY_AGG(DISTINCT country IGNORE NULLS ORDER BY country LIMIT 10), ARRAY_CONCAT_AGG(tags), STRING_AGG(name, ', ' ORDER BY name LIMIT 5), STRING_AGG(DISTINCT country) FROM customers
SELECT APPROX_COUNT_DISTINCT(email), APPROX_QUANTILES(credit_limit, 100)[OFFSET(50)], APPROX_TOP_COUNT(country, 3), APPROX_TOP_SUM(country, credit_limit, 3) FROM customers
SELECT BIT_AND(id), BIT_OR(id), BIT_XOR(id), LOGICAL_AND(status = 'a'), LOGICAL_OR(status = 'b') FROM customers
SELECT STDDEV(total), STDDEV_POP(total), STDDEV_SAMP(total), VARIANCE(total), VAR_POP(total), VAR_SAMP(total), CORR(id, customer_id), COVAR_POP(id, customer_id), COVAR_SAMP(id, customer_id) FROM orders
SELECT HLL_COUNT.EXTRACT(HLL_COUNT.INIT(customer_id)), HLL_COUNT.INIT(status, 15) FROM orders
SELECT HLL_COUNT.MERGE(s), HLL_COUNT.MERGE_PARTIAL(s) FROM (SELECT HLL_COUNT.INIT(id) AS s FROM orders GROUP BY status)
SELECT KLL_QUANTILES.EXTRACT_INT64(KLL_QUANTILES.INIT_INT64(id, 1000), 4) FROM orders
SELECT KLL_QUANTILES.MERGE_POINT_FLOAT64(s, 0.9) FROM (SELECT KLL_QUANTILES.INIT_FLOAT64(CAST(total AS FLOAT64)) AS s FROM orders GROUP BY status)
SELECT id, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY order_date DESC, id) AS rn FROM orders
SELECT id, RANK() OVER w, DENSE_RANK() OVER w, PERCENT_RANK() OVER w, CUME_DIST() OVER w, NTILE(4) OVER (w) FROM orders WINDOW w AS (PARTITION BY status ORDER BY total)
SELECT id, SUM(total) OVER (ORDER BY order_date ROWS BETWEEN 6 PRECEDING AND CURRENT ROW), AVG(total) OVER (ORDER BY UNIX_DATE(order_date) RANGE BETWEEN 6 PRECEDING AND 1 FOLLOWING) FROM orders
SELECT id, LAG(total) OVER w1, LEAD(total, 2, 0) OVER w1, FIRST_VALUE(status IGNORE NULLS) OVER w2, LAST_VALUE(status RESPECT NULLS) OVER w2, NTH_VALUE(id, 2) OVER w2 FROM orders WINDOW w1 AS (ORDER BY id), w2 AS (w1 ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
SELECT id, COUNT(*) OVER (), MAX(total) OVER (PARTITION BY status), total / SUM(total) OVER () FROM orders
SELECT DISTINCT status, PERCENTILE_CONT(total, 0.5) OVER (PARTITION BY status), PERCENTILE_DISC(total, 0.9 IGNORE NULLS) OVER (PARTITION BY status) FROM orders
SELECT id, total FROM orders QUALIFY RANK() OVER (PARTITION BY customer_id ORDER BY total DESC) <= 3
SELECT id, rn FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS rn FROM orders) WHERE rn = 1
SELECT status, SUM(COUNT(*)) OVER (ORDER BY status) FROM orders GROUP BY status
SELECT * FROM (SELECT status, EXTRACT(YEAR FROM order_date) AS y, total FROM orders) PIVOT (SUM(total) AS total, COUNT(*) AS n FOR y IN (2022, 2023, 2024 AS this_year))
SELECT * FROM (SELECT country, status FROM customers) AS c PIVOT (COUNT(*) FOR status IN ('active', 'closed')) AS p WHERE p.active > 1
SELECT * FROM quarters UNPIVOT (sales FOR quarter IN (q1, q2, q3, q4))
SELECT product, sales FROM quarters UNPIVOT EXCLUDE NULLS ((first_half, second_half) FOR semesters IN ((q1, q2) AS 'early', (q3, q4) AS 'late')) AS u, UNNEST([first_half]) AS sales
SELECT * FROM quarters AS q UNPIVOT INCLUDE NULLS (sales FOR quarter IN (q1 AS 1, q2 AS 2)) u ORDER BY sales
SELECT id FROM events TABLESAMPLE SYSTEM (10 PERCENT)
SELECT id FROM `shop.events` AS e TABLESAMPLE SYSTEM (@p PERCENT) WHERE e.amount > 0
SELECT id FROM shop.orders FOR SYSTEM_TIME AS OF TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 1 HOUR)
SELECT o.id FROM `my-project.shop.orders` AS o FOR SYSTEM_TIME AS OF '2024-01-01 00:00:00+00' JOIN customers c ON c.id = o.customer_id
SELECT EXTRACT(YEAR FROM order_date), EXTRACT(ISOYEAR FROM order_date), EXTRACT(WEEK(MONDAY) FROM order_date), EXTRACT(DAYOFWEEK FROM order_date), EXTRACT(QUARTER FROM order_date) FROM orders
SELECT EXTRACT(HOUR FROM shipped_at AT TIME ZONE 'America/New_York'), EXTRACT(DATE FROM shipped_at), EXTRACT(MILLISECOND FROM shipped_at), EXTRACT(DAY FROM INTERVAL 3 DAY) FROM orders
SELECT CURRENT_DATE, CURRENT_DATE(), CURRENT_DATE('UTC'), CURRENT_TIMESTAMP, CURRENT_TIMESTAMP(), CURRENT_DATETIME('Asia/Tokyo'), CURRENT_TIME()
SELECT DATE_ADD(order_date, INTERVAL 1 MONTH), DATE_SUB(order_date, INTERVAL 2 WEEK), DATE_DIFF(CURRENT_DATE(), order_date, DAY), DATE_TRUNC(order_date, WEEK(MONDAY)), LAST_DAY(order_date, QUARTER) FROM orders
SELECT order_date + 1, order_date - INTERVAL 7 DAY, CURRENT_DATE() - order_date FROM orders
SELECT DATE(2024, 1, 31), DATE(shipped_at), DATE(shipped_at, 'Europe/Paris'), DATETIME(2024, 1, 31, 12, 0, 0), TIME(12, 0, 0), TIMESTAMP('2024-01-01'), TIMESTAMP(DATE '2024-01-01', 'UTC') FROM orders
SELECT DATETIME_ADD(DATETIME '2024-01-01 00:00:00', INTERVAL 90 MINUTE), DATETIME_DIFF(DATETIME '2024-01-02', DATETIME '2024-01-01', HOUR), DATETIME_TRUNC(DATETIME '2024-01-02 03:04:05', HOUR), DATETIME_SUB(DATETIME '2024-01-02', INTERVAL 1 YEAR)
SELECT TIMESTAMP_ADD(shipped_at, INTERVAL 30 SECOND), TIMESTAMP_DIFF(CURRENT_TIMESTAMP(), shipped_at, MINUTE), TIMESTAMP_TRUNC(shipped_at, DAY, 'Europe/Berlin'), TIMESTAMP_MILLIS(1), TIMESTAMP_MICROS(1), TIMESTAMP_SECONDS(1), UNIX_SECONDS(shipped_at), UNIX_MILLIS(shipped_at), UNIX_MICROS(shipped_at) FROM orders
SELECT TIME_ADD(TIME '12:00:00', INTERVAL 5 MINUTE), TIME_SUB(TIME '12:00:00', INTERVAL 1 HOUR), TIME_DIFF(TIME '12:00:00', TIME '11:00:00', SECOND), TIME_TRUNC(TIME '12:34:56', HOUR)
SELECT FORMAT_DATE('%Y-%m', order_date), FORMAT_TIMESTAMP('%c', shipped_at, 'UTC'), FORMAT_DATETIME('%H', DATETIME '2024-01-01'), FORMAT_TIME('%R', TIME '12:00:00'), PARSE_DATE('%Y%m%d', '20240101'), PARSE_TIMESTAMP('%s', '1'), PARSE_DATETIME('%F %T', '2024-01-01 00:00:00'), PARSE_TIME('%T', '12:00:00') FROM orders
SELECT MAKE_INTERVAL(1, 2, 3), MAKE_INTERVAL(hour => 10), JUSTIFY_DAYS(INTERVAL 35 DAY), JUSTIFY_HOURS(INTERVAL 30 HOUR), JUSTIFY_INTERVAL(INTERVAL 40 DAY)
SELECT DATE_FROM_UNIX_DATE(19000), UNIX_DATE(order_date), INTERVAL total_days DAY FROM (SELECT order_date, 3 AS total_days FROM orders)
SELECT RANGE(DATE '2024-01-01', DATE '2024-02-01'), RANGE_START(r), RANGE_END(r), RANGE_CONTAINS(r, DATE '2024-01-15'), RANGE_OVERLAPS(r, r), RANGE_INTERSECT(r, r) FROM (SELECT RANGE(DATE '2024-01-01', NULL) AS r)
SELECT LOWER(name), UPPER(name), INITCAP(name), LENGTH(name), CHAR_LENGTH(name), CHARACTER_LENGTH(name), BYTE_LENGTH(name), OCTET_LENGTH(name), REVERSE(name), TRIM(name), TRIM(name, 'x'), LTRIM(name), RTRIM(name) FROM customers
SELECT SUBSTR(name, 2), SUBSTRING(name, 1, 3), LEFT(name, 2), RIGHT(name, 2), LPAD(name, 10), RPAD(name, 10, '.'), REPEAT(name, 2), REPLACE(name, 'a', 'b'), TRANSLATE(name, 'ab', 'cd'), SPLIT(name, ' ')[SAFE_OFFSET(0)] FROM customers
SELECT CONCAT(name, '-', country), STARTS_WITH(name, 'A'), ENDS_WITH(name, 'z'), STRPOS(name, 'a'), INSTR(name, 'a', -1, 1), FORMAT('%05d %s %t %T', id, name, tags, tags), ASCII(name), CHR(65), UNICODE(name), SOUNDEX(name), EDIT_DISTANCE(name, 'x') FROM customers
SELECT REGEXP_CONTAINS(name, r'(?i)^a'), REGEXP_EXTRACT(email, r'@(\w+)\.'), REGEXP_EXTRACT(email, r'\w', 1, 2), REGEXP_EXTRACT_ALL(email, '[a-z]+'), REGEXP_REPLACE(name, r'(\w+) (\w+)', r'\2 \1'), REGEXP_INSTR(name, 'a'), REGEXP_SUBSTR(name, 'b') FROM customers
SELECT TO_BASE64(b'x'), FROM_BASE64('eA=='), TO_HEX(MD5('a')), FROM_HEX('00'), TO_BASE32(b'x'), FROM_BASE32('PA======'), SHA1('a'), SHA256('a'), SHA512('a'), FARM_FINGERPRINT('a'), TO_CODE_POINTS('a'), CODE_POINTS_TO_STRING([65]), CODE_POINTS_TO_BYTES([65])
SELECT NORMALIZE(name, NFKC), NORMALIZE_AND_CASEFOLD(name), SAFE_CONVERT_BYTES_TO_STRING(b'x'), COLLATE(name, 'und:ci') FROM customers
SELECT ABS(-1), CEIL(1.5), CEILING(1.5), FLOOR(1.5), ROUND(1.5), ROUND(1.55, 1), TRUNC(1.5), SIGN(-2), SQRT(4), CBRT(8), POW(2, 3), POWER(2, 3), EXP(1), LN(2), LOG(8, 2), LOG10(100), MOD(7, 3), DIV(7, 2), GREATEST(1, 2), LEAST(1, 2)
SELECT SIN(1), COS(1), TAN(1), ASIN(1), ACOS(1), ATAN(1), ATAN2(1, 2), SINH(1), COSH(1), TANH(1), ASINH(1), ACOSH(1), ATANH(0.5), SEC(1), SECH(1), CSC(1), CSCH(1), COT(1), COTH(1)
SELECT SAFE_DIVIDE(1, 0), SAFE_ADD(1, 2), SAFE_SUBTRACT(1, 2), SAFE_MULTIPLY(1, 2), SAFE_NEGATE(1), IEEE_DIVIDE(1, 0), IS_INF(1.0), IS_NAN(1.0), RANGE_BUCKET(20, [0, 10, 20]), BIT_COUNT(7), RAND() < 0.5
SELECT SAFE.SUBSTR(name, -5, -1), SAFE.PARSE_DATE('%Y', name), SAFE.LN(-1), safe.regexp_extract(name, '(') FROM customers
SELECT NET.HOST('http://a.example/b'), NET.REG_DOMAIN('a.example.com'), NET.PUBLIC_SUFFIX('a.co.uk'), NET.IP_TO_STRING(NET.IP_FROM_STRING('::1')), NET.SAFE_IP_FROM_STRING('x'), NET.IP_TRUNC(b'\\x01\\x02\\x03\\x04', 24), NET.IP_NET_MASK(4, 12), NET.IPV4_FROM_INT64(1), NET.IPV4_TO_INT64(b'\\x00\\x00\\x00\\x01')
SELECT net.host(email), SAFE.NET.IP_FROM_STRING(name) FROM customers
SELECT KEYS.NEW_KEYSET('AEAD_AES_GCM_256'), KEYS.KEYSET_LENGTH(KEYS.NEW_KEYSET('AEAD_AES_GCM_256')), KEYS.KEYSET_TO_JSON(KEYS.ROTATE_KEYSET(KEYS.NEW_KEYSET('AEAD_AES_GCM_256'), 'AEAD_AES_GCM_256'))
SELECT AEAD.DECRYPT_STRING(k, AEAD.ENCRYPT(k, 'x', 'aad'), 'aad'), AEAD.DECRYPT_BYTES(k, AEAD.ENCRYPT(k, b'x', b''), b'') FROM (SELECT KEYS.NEW_KEYSET('AEAD_AES_GCM_256') AS k)
SELECT DETERMINISTIC_DECRYPT_STRING(k, DETERMINISTIC_ENCRYPT(k, 'x', ''), '') FROM (SELECT KEYS.NEW_KEYSET('DETERMINISTIC_AEAD_AES_SIV_CMAC_256') AS k)
SELECT GENERATE_UUID(), SESSION_USER(), TYPEOF(1)
SELECT IF(total < 0, ERROR('negative total'), total) FROM orders
SELECT JSON_VALUE(payload, '$.a.b'), JSON_QUERY(payload, '$.list'), JSON_VALUE_ARRAY(payload, '$.tags'), JSON_QUERY_ARRAY(payload, '$.items'), JSON_EXTRACT(payload, '$.a'), JSON_EXTRACT_SCALAR(payload, '$.a'), JSON_EXTRACT_ARRAY(payload), JSON_EXTRACT_STRING_ARRAY(payload) FROM events
SELECT payload.user.id, payload['user']['id'], payload.items[0].price, INT64(payload.user.id), STRING(payload.name), BOOL(payload.flag), FLOAT64(payload.x), LAX_INT64(payload.y), LAX_STRING(payload.z), LAX_BOOL(payload.b), LAX_FLOAT64(payload.f) FROM events
SELECT JSON_TYPE(payload), JSON_KEYS(payload, 2), TO_JSON(STRUCT(1 AS a)), TO_JSON_STRING(payload, TRUE), PARSE_JSON('{"a":1}', wide_number_mode => 'round'), JSON_OBJECT('a', 1, 'b', [1, 2]), JSON_ARRAY(1, 'x', NULL) FROM events
SELECT JSON_SET(payload, '$.a', 1, create_if_missing => FALSE), JSON_REMOVE(payload, '$.a', '$.b'), JSON_STRIP_NULLS(payload), JSON_ARRAY_APPEND(payload, '$.l', 1), JSON_ARRAY_INSERT(payload, '$.l[0]', 1) FROM events
SELECT item FROM events, UNNEST(JSON_QUERY_ARRAY(payload.items)) AS item WHERE JSON_VALUE(item.kind) = 'x'
SELECT ST_GEOGPOINT(13.4, 52.5), ST_DISTANCE(point, ST_GEOGFROMTEXT('POINT(0 0)')), ST_ASTEXT(area), ST_ASGEOJSON(area), ST_AREA(area), ST_X(point), ST_Y(point) FROM places
SELECT a.name FROM places a JOIN places b ON ST_DWITHIN(a.point, b.point, 1000) AND ST_INTERSECTS(a.area, b.area) AND NOT ST_EQUALS(a.area, b.area)
SELECT ST_UNION_AGG(area), ST_CENTROID_AGG(point), ST_EXTENT(area), ST_CONTAINS(ANY_VALUE(area), ANY_VALUE(point)) FROM places
SELECT name, ST_CLUSTERDBSCAN(point, 500, 3) OVER () AS cluster, ST_GEOHASH(point, 6), S2_CELLIDFROMPOINT(point, level => 10) FROM places
SELECT ST_BUFFER(point, 50, num_seg_quarter_circle => 8), ST_SIMPLIFY(area, 10), ST_CONVEXHULL(area), ST_MAKELINE(point, point), ST_NUMPOINTS(area), ST_DUMP(area), ST_GEOMETRYTYPE(area), ST_BOUNDINGBOX(area).xmin FROM places
SELECT COSINE_DISTANCE([1.0, 2.0], [2.0, 1.0]), EUCLIDEAN_DISTANCE([1.0], [2.0])
SELECT t.update, t.delete, t.drop, t.grant FROM deleted_items AS t
SELECT `update`, `into`, t.into FROM deleted_items t
SELECT deleted_items.drop AS dropped, call_id, copy_count FROM deleted_items JOIN update_log USING (id)
SELECT 'INSERT INTO x', "EXPORT DATA", `drop` AS `CREATE TABLE` FROM deleted_items
SELECT 1 AS insert, 2 AS update, 3 AS delete, 4 AS export, 5 AS execute, 6 AS call, 7 AS begin, 8 AS declare
SELECT replace.id FROM customers AS replace
SELECT offset.id, value.name FROM customers AS offset JOIN products AS value ON offset.id = value.id
SELECT date, time, timestamp FROM (SELECT DATE '2024-01-01' AS date, TIME '00:00:00' AS time, CURRENT_TIMESTAMP() AS timestamp)
SELECT row, rows_, key, language, model FROM (SELECT 1 AS row, 2 AS rows_, 3 AS key, 4 AS language, 5 AS model)
SELECT id AS `größe`, name AS `ключ` FROM customers
SELECT @@project_id, @@dataset_id, @@session_id, @@time_zone
SELECT @@script.bytes_processed, @@row_count + 1
FROM orders
FROM orders |> WHERE total > 10 |> SELECT id, total |> ORDER BY total DESC |> LIMIT 5
FROM orders |> AGGREGATE COUNT(*) AS n, SUM(total) AS s GROUP BY customer_id |> WHERE n > 1
FROM orders |> AGGREGATE SUM(total) AS s GROUP AND ORDER BY status DESC
FROM orders AS o |> JOIN customers AS c ON c.id = o.customer_id |> EXTEND o.total * 2 AS twice |> SET twice = twice + 1 |> DROP notes |> RENAME twice AS doubled |> AS t |> SELECT t.doubled
FROM orders |> ASSERT total >= 0, 'negative' |> SELECT id
FROM orders|>SELECT customer_id|>DISTINCT
FROM orders |> SELECT id |> UNION ALL (SELECT id FROM customers), (SELECT id FROM products)
FROM orders |> SELECT id |> EXCEPT DISTINCT (SELECT order_id FROM order_items)
FROM orders |> SELECT id |> INTERSECT DISTINCT (SELECT order_id FROM order_items)
FROM orders |> EXTEND SUM(total) OVER (PARTITION BY status) AS st
FROM orders |> TABLESAMPLE SYSTEM (1 PERCENT) |> LIMIT 3 OFFSET 1
FROM (SELECT product, q1 FROM quarters) |> PIVOT (SUM(q1) FOR product IN ('a', 'b'))
FROM quarters |> UNPIVOT (sales FOR quarter IN (q1, q2, q3, q4))
SELECT id FROM customers |> AGGREGATE COUNT(*)
WITH big AS (FROM orders |> WHERE total > 100) SELECT COUNT(*) FROM big
SELECT * FROM (FROM orders |> WHERE id = 1)
SELECT id, (FROM events |> WHERE events.customer_id = c.id |> AGGREGATE COUNT(*)) AS n FROM customers c
FROM customers AS c |> WHERE EXISTS (FROM orders |> WHERE customer_id = c.id) |> SELECT c.id
FROM customers, UNNEST(tags) AS tag |> AGGREGATE COUNT(*) GROUP BY tag
SELECT l_returnflag, l_linestatus, SUM(l_quantity) AS sum_qty, SUM(l_extendedprice * (1 - l_discount) * (1 + l_tax)) AS sum_charge, AVG(l_discount) AS avg_disc, COUNT(*) AS count_order FROM lineitem WHERE l_shipdate <= DATE_SUB(DATE '1998-12-01', INTERVAL 90 DAY) GROUP BY l_returnflag, l_linestatus ORDER BY l_returnflag, l_linestatus
SELECT s_acctbal, s_name, n_name, p_partkey FROM part, supplier, partsupp, nation, region WHERE p_partkey = ps_partkey AND s_suppkey = ps_suppkey AND p_size = 15 AND p_type LIKE '%BRASS' AND s_nationkey = n_nationkey AND n_regionkey = r_regionkey AND r_name = 'EUROPE' AND ps_supplycost = (SELECT MIN(ps_supplycost) FROM partsupp, supplier, nation, region WHERE p_partkey = ps_partkey AND s_suppkey = ps_suppkey AND s_nationkey = n_nationkey AND n_regionkey = r_regionkey AND r_name = 'EUROPE') ORDER BY s_acctbal DESC, n_name, s_name, p_partkey LIMIT 100
SELECT n_name, SUM(l_extendedprice * (1 - l_discount)) AS revenue FROM customer JOIN nation ON c_nationkey = n_nationkey JOIN region ON n_regionkey = r_regionkey JOIN supplier ON s_nationkey = c_nationkey JOIN lineitem ON l_suppkey = s_suppkey WHERE r_name = 'ASIA' AND l_shipdate >= '1994-01-01' AND l_shipdate < DATE_ADD(DATE '1994-01-01', INTERVAL 1 YEAR) GROUP BY n_name ORDER BY revenue DESC
SELECT l_shipmode, SUM(CASE WHEN l_shipinstruct = 'NONE' OR l_shipinstruct = 'COLLECT COD' THEN 1 ELSE 0 END) AS high FROM lineitem WHERE l_shipmode IN ('MAIL', 'SHIP') AND l_commitdate < l_receiptdate GROUP BY l_shipmode
SELECT 100.00 * SUM(CASE WHEN p_type LIKE 'PROMO%' THEN l_extendedprice * (1 - l_discount) ELSE 0 END) / SUM(l_extendedprice * (1 - l_discount)) AS promo FROM lineitem, part WHERE l_partkey = p_partkey AND l_shipdate >= DATE('1995-09-01')
WITH revenue AS (SELECT l_suppkey AS supplier_no, SUM(l_extendedprice * (1 - l_discount)) AS total_revenue FROM lineitem GROUP BY l_suppkey) SELECT s_suppkey, s_name, total_revenue FROM supplier, revenue WHERE s_suppkey = supplier_no AND total_revenue = (SELECT MAX(total_revenue) FROM revenue) ORDER BY s_suppkey
SELECT cntrycode, COUNT(*) AS numcust FROM (SELECT SUBSTR(c_phone, 1, 2) AS cntrycode, c_acctbal FROM customer WHERE SUBSTR(c_phone, 1, 2) IN ('13', '31') AND c_acctbal > (SELECT AVG(c_acctbal) FROM customer WHERE c_acctbal > 0.00)) AS custsale GROUP BY cntrycode ORDER BY cntrycode
WITH cohort AS (SELECT customer_id, MIN(DATE_TRUNC(order_date, MONTH)) AS month0 FROM orders GROUP BY customer_id) SELECT month0, DATE_DIFF(DATE_TRUNC(o.order_date, MONTH), month0, MONTH) AS age, COUNT(DISTINCT o.customer_id) AS active FROM orders o JOIN cohort USING (customer_id) GROUP BY 1, 2 ORDER BY 1, 2
WITH s AS (SELECT *, IF(TIMESTAMP_DIFF(event_time, LAG(event_time) OVER (PARTITION BY customer_id ORDER BY event_time), MINUTE) > 30, 1, 0) AS is_new FROM events), n AS (SELECT *, SUM(is_new) OVER (PARTITION BY customer_id ORDER BY event_time) AS session_no FROM s) SELECT customer_id, session_no, MIN(event_time), MAX(event_time), COUNT(*) FROM n GROUP BY customer_id, session_no
SELECT day, COALESCE(SUM(o.total), 0) AS revenue, SUM(SUM(o.total)) OVER (ORDER BY day) AS running FROM UNNEST(GENERATE_DATE_ARRAY(DATE '2024-01-01', DATE '2024-12-31')) AS day LEFT JOIN orders o ON o.order_date = day GROUP BY day
SELECT event_type, COUNT(*) AS n, ROUND(100 * COUNT(*) / SUM(COUNT(*)) OVER (), 2) AS pct FROM events WHERE event_time >= TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 7 DAY) GROUP BY event_type ORDER BY n DESC
WITH f AS (SELECT customer_id, LOGICAL_OR(event_type = 'view') AS v, LOGICAL_OR(event_type = 'cart') AS c, LOGICAL_OR(event_type = 'buy') AS b FROM events GROUP BY customer_id) SELECT COUNTIF(v), COUNTIF(v AND c), COUNTIF(v AND c AND b), SAFE_DIVIDE(COUNTIF(v AND c AND b), COUNTIF(v)) FROM f
SELECT device, TIMESTAMP_SECONDS(300 * DIV(UNIX_SECONDS(m.at), 300)) AS bucket, AVG(temperature), MAX(humidity) FROM measurements AS m GROUP BY device, bucket
SELECT APPROX_QUANTILES(temperature, 4 IGNORE NULLS) AS q, MIN(m.at), MAX(`at`) FROM measurements AS m WHERE device IN UNNEST(['a', 'b'])
SELECT COUNT(*) FROM customers c LEFT JOIN orders o ON o.customer_id = c.id AND DATE(o.shipped_at) = DATE(c.created_at) WHERE o.id IS NULL
SELECT a.id, ARRAY_AGG(b.id ORDER BY b.id) FROM products a JOIN products b ON a.category = b.category AND a.id < b.id GROUP BY a.id
SELECT MAX(IF(status = 'open', total, NULL)) AS open_max, MAX(IF(status = 'paid', total, NULL)) AS paid_max FROM orders
SELECT id FROM orders WHERE order_date BETWEEN DATE_TRUNC(CURRENT_DATE(), MONTH) AND CURRENT_DATE() AND (status = 'open' OR status = 'late') AND NOT (total < 5)
SELECT FORMAT('%s: %d', name, id), TO_JSON_STRING(c) FROM customers AS c
SELECT TO_JSON_STRING(STRUCT(id, name)), FARM_FINGERPRINT(CONCAT(CAST(id AS STRING), name)) FROM customers
SELECT ARRAY_TO_STRING(ARRAY(SELECT CONCAT('#', t) FROM UNNEST(tags) AS t WHERE t != '#'), '/*') FROM customers
SELECT name FROM customers WHERE REGEXP_CONTAINS(name, "it's") OR name = 'a"b' OR name = """x'y"""
SELECT name FROM customers WHERE name = '\\\\' OR name = '\\\\\\'' OR name = "\\\\" AND id = 1
SELECT name FROM customers WHERE name = r'\\\\' OR name = r"\'" OR name = r'\'--'
SELECT IF(EXISTS(SELECT 1 FROM orders), 'y', 'n'), ARRAY_LENGTH(ARRAY(SELECT 1 UNION ALL SELECT 2))
SELECT STRING(TIMESTAMP '2024-01-01 00:00:00+00', 'UTC'), STRING(JSON '"x"'), INT64(JSON '1')
SELECT CAST(b'abc' AS STRING), CAST('abc' AS BYTES), CAST(TRUE AS INT64), CAST(1 AS BOOL), CAST('1-2' AS INTERVAL)
SELECT PARSE_NUMERIC('1.5'), PARSE_BIGNUMERIC('2'), CAST('1.5' AS BIGNUMERIC(40, 2)), CAST(2 AS DECIMAL(5)), CAST(3 AS BIGDECIMAL)
SELECT SUM(x) FROM UNNEST([1, 2, NULL]) AS x HAVING SUM(x) > 1
SELECT id FROM customers WHERE TRUE AND 1 = 1
SELECT COUNT(*) FROM (SELECT 1 FROM customers UNION ALL SELECT 1 FROM orders UNION ALL SELECT 1 FROM events)
SELECT orders.id, `orders`.`total` FROM shop.orders
SELECT ((((1)))), (((SELECT 2)))
SELECT (id IN (1)) IS TRUE, (id = 1) = TRUE, NOT id = 1 OR id < 3 FROM customers
SELECT NULLIFZERO(0), ZEROIFNULL(NULL), IFERROR(1 / 0, -1), ISERROR(1 / 0)
SELECT ARRAY_FILTER([1, 2, 3], e -> e > 1), ARRAY_TRANSFORM([1, 2], (e, i) -> e * i), ARRAY_INCLUDES([1, 2], 2)
SELECT TIMESTAMP_TRUNC(TIMESTAMP '2024-01-01 00:00:00', MONTH), DATE_TRUNC(DATE '2024-01-01', ISOYEAR), EXTRACT(MICROSECOND FROM TIME '00:00:00')
# Needs tables, views or functions that only BigQuery has; written from its reference.
SELECT MAX_BY(name, created_at), MIN_BY(name, created_at) FROM customers
SELECT id FROM `my-project.shop`.orders
SELECT CAST(NULL AS GEOGRAPHY), CAST('POINT(1 2)' AS GEOGRAPHY)
SELECT CONTAINS_SUBSTR(name, 'ann'), CONTAINS_SUBSTR((name, email), 'x'), CONTAINS_SUBSTR(c, 'y') FROM customers AS c
SELECT word, word_count FROM `bigquery-public-data.samples.shakespeare` WHERE corpus = 'hamlet' ORDER BY word_count DESC LIMIT 10
SELECT word FROM `bigquery-public-data`.samples.shakespeare
SELECT word FROM bigquery-public-data.samples.shakespeare AS s WHERE s.word_count > 5
SELECT COUNT(*) FROM bigquery-public-data.ga4_obfuscated_sample_ecommerce.events_20210131
SELECT COUNT(*) AS n FROM `bigquery-public-data.google_analytics_sample.ga_sessions_*` WHERE _TABLE_SUFFIX BETWEEN '20170701' AND '20170731'
SELECT _TABLE_SUFFIX AS day, COUNT(*) FROM `shop.events_*` GROUP BY 1
SELECT h.page.pagePath, COUNT(*) FROM `bigquery-public-data.google_analytics_sample.ga_sessions_20170801`, UNNEST(hits) AS h WHERE h.type = 'PAGE' GROUP BY h.page.pagePath
SELECT (SELECT value.int_value FROM UNNEST(event_params) WHERE key = 'ga_session_id') AS session_no, event_name FROM `bigquery-public-data.ga4_obfuscated_sample_ecommerce.events_*` WHERE _TABLE_SUFFIX >= FORMAT_DATE('%Y%m%d', DATE '2021-01-01')
SELECT COUNT(*) FROM shop.daily WHERE _PARTITIONTIME >= TIMESTAMP '2024-01-01' AND _PARTITIONDATE < DATE '2024-02-01'
SELECT _FILE_NAME, COUNT(*) FROM shop.external_logs GROUP BY _FILE_NAME
SELECT table_catalog, table_schema, table_name, table_type, ddl FROM shop.INFORMATION_SCHEMA.TABLES ORDER BY table_name
SELECT column_name, data_type, is_nullable, ordinal_position FROM `shop`.INFORMATION_SCHEMA.COLUMNS WHERE table_name = 'orders' ORDER BY ordinal_position
SELECT * FROM `my-project`.shop.INFORMATION_SCHEMA.COLUMN_FIELD_PATHS
SELECT * FROM `my-project.shop.INFORMATION_SCHEMA.TABLE_OPTIONS`
SELECT schema_name, location FROM INFORMATION_SCHEMA.SCHEMATA
SELECT schema_name FROM `region-eu`.INFORMATION_SCHEMA.SCHEMATA
SELECT schema_name FROM region-us.INFORMATION_SCHEMA.SCHEMATA
SELECT option_name, option_value FROM `my-project.region-us.INFORMATION_SCHEMA.SCHEMATA_OPTIONS`
SELECT table_name, view_definition FROM shop.information_schema.views
SELECT routine_name, routine_type, data_type FROM shop.INFORMATION_SCHEMA.ROUTINES
SELECT specific_name, parameter_name FROM shop.INFORMATION_SCHEMA.PARAMETERS
SELECT table_name, partition_id, total_rows FROM shop.INFORMATION_SCHEMA.PARTITIONS
SELECT constraint_name, constraint_type FROM shop.INFORMATION_SCHEMA.TABLE_CONSTRAINTS JOIN shop.INFORMATION_SCHEMA.KEY_COLUMN_USAGE USING (constraint_name)
SELECT table_name, total_rows, total_logical_bytes FROM `region-us`.INFORMATION_SCHEMA.TABLE_STORAGE WHERE table_schema = 'shop'
SELECT object_name, privilege_type, grantee FROM `region-us`.INFORMATION_SCHEMA.OBJECT_PRIVILEGES WHERE object_name = 'shop'
SELECT index_name, index_status FROM shop.INFORMATION_SCHEMA.SEARCH_INDEXES
SELECT reservation_name, slot_capacity FROM `region-us`.INFORMATION_SCHEMA.RESERVATIONS
SELECT dataset_id, table_id, row_count, size_bytes, TIMESTAMP_MILLIS(last_modified_time) FROM shop.__TABLES__
SELECT table_id FROM `my-project.shop.__TABLES_SUMMARY__` WHERE type = 1
SELECT jobs.id, sessions.user FROM shop.jobs JOIN shop.sessions ON sessions.job = jobs.id
SELECT j.title FROM hr.jobs AS j JOIN hr.recommendations r USING (id)
SELECT * FROM APPENDS(TABLE shop.orders, TIMESTAMP '2024-01-01 00:00:00', NULL)
SELECT id, _CHANGE_TYPE, _CHANGE_TIMESTAMP FROM APPENDS(TABLE `shop.orders`, NULL, NULL) AS a WHERE a.total > 0
SELECT * FROM CHANGES(TABLE shop.orders, NULL, TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 601 SECOND))
SELECT * FROM GAP_FILL(TABLE shop.measurements, ts_column => 'at', bucket_width => INTERVAL 1 MINUTE, partitioning_columns => ['device'], value_columns => [('temperature', 'locf'), ('humidity', 'linear')]) ORDER BY device
SELECT * FROM GAP_FILL((SELECT device, DATETIME(m.at) AS day FROM measurements AS m), ts_column => 'day', bucket_width => INTERVAL 1 HOUR)
SELECT * FROM RANGE_SESSIONIZE((SELECT room, RANGE(during_start, during_end) AS stay FROM stays), 'stay', ['room'], 'OVERLAPS')
SELECT query.id, base.name, distance FROM VECTOR_SEARCH(TABLE shop.embedded, 'embedding', (SELECT id, embedding FROM shop.wanted), query_column_to_search => 'embedding', top_k => 5, distance_type => 'COSINE', options => '{"use_brute_force": true}')
SELECT base.id FROM VECTOR_SEARCH((SELECT * FROM shop.embedded WHERE kind = 'x'), 'embedding', TABLE shop.wanted)
SELECT * FROM VECTOR_INDEX.STATISTICS(TABLE shop.embedded)
SELECT * FROM shop.logs AS l WHERE SEARCH(l, 'error 42')
SELECT * FROM shop.logs WHERE SEARCH((message, host), '`10.0.0.1`', analyzer => 'NO_OP_ANALYZER', json_scope => 'JSON_VALUES')
SELECT TEXT_ANALYZE('the quick fox'), TEXT_ANALYZE(notes, analyzer => 'LOG_ANALYZER'), BAG_OF_WORDS(TEXT_ANALYZE(notes)) FROM orders
SELECT id, TF_IDF(terms, 100, 2) OVER () FROM shop.documents
SELECT DATE_BUCKET(order_date, INTERVAL 2 DAY) AS b, COUNT(*) FROM orders GROUP BY b
SELECT TIMESTAMP_BUCKET(event_time, INTERVAL 15 MINUTE, TIMESTAMP '2000-01-01'), DATETIME_BUCKET(DATETIME(event_time), INTERVAL 6 HOUR), COUNT(*) FROM events GROUP BY 1, 2
SELECT GENERATE_RANGE_ARRAY(RANGE(DATE '2024-01-01', DATE '2024-03-01'), INTERVAL 1 MONTH)
SELECT ML.BUCKETIZE(2.5, [1, 2, 3]), ML.POLYNOMIAL_EXPAND(STRUCT(2 AS a, 3 AS b)), ML.FEATURE_CROSS(STRUCT('a' AS x, 'b' AS y)), ML.NGRAMS(['a', 'b'], [1, 2], '#'), ML.NORMALIZER([1.0, 2.0], 2), ML.HASH_BUCKETIZE('x', 5), ML.LP_NORM([1.0], 2)
SELECT ML.STANDARD_SCALER(total) OVER (), ML.MIN_MAX_SCALER(total) OVER (), ML.QUANTILE_BUCKETIZE(total, 4) OVER (), ML.IMPUTER(total, 'mean') OVER (), ML.LABEL_ENCODER(status) OVER (), ML.ONE_HOT_ENCODER(status) OVER () FROM orders
SELECT a.id, ML.DISTANCE(a.embedding, b.embedding, 'COSINE') FROM shop.embedded a, shop.wanted b ORDER BY 2 LIMIT 10
SELECT * FROM ML.DESCRIBE_DATA(TABLE shop.orders, STRUCT(3 AS num_quantiles))
SELECT * FROM ML.TREND(TABLE shop.orders, data_col => 'total', timestamp_col => 'order_date', id_cols => ['status'])
SELECT * FROM ML.DESCRIBE_DATA((SELECT total FROM orders), STRUCT(3 AS top_k))
SELECT WITH DIFFERENTIAL_PRIVACY OPTIONS (epsilon = 10, delta = .01, max_groups_contributed = 2, privacy_unit_column = customer_id) status, COUNT(*) AS n, SUM(total, contribution_bounds_per_group => (0, 100)) AS s FROM orders GROUP BY status
SELECT WITH AGGREGATION_THRESHOLD OPTIONS (threshold = 50, privacy_unit_column = customer_id) status, COUNT(DISTINCT customer_id) FROM orders GROUP BY status
SELECT JSON_FLATTEN(payload), JSON_QUERY(payload, 'lax recursive $.a.b') FROM events
FROM `bigquery-public-data.samples.shakespeare` |> AGGREGATE SUM(word_count) AS n GROUP BY corpus |> ORDER BY n DESC |> LIMIT 3
SELECT ST_NPOINTS(area), ST_LINEINTERPOLATEPOINT(ST_MAKELINE(point, point), 0.5), ST_HAUSDORFFDISTANCE(area, area), ST_LINESUBSTRING(ST_GEOGFROMTEXT('LINESTRING(0 0, 1 1)'), 0, 0.5) FROM places
SELECT id FROM orders WHERE order_date IN UNNEST(GENERATE_DATE_ARRAY(CURRENT_DATE() - 7, CURRENT_DATE()))
SELECT FORMAT_TIMESTAMP('%FT%H:%M:%E*SZ', event_time), FORMAT("%'d", id), FORMAT('%%; DROP TABLE x; --') FROM events
# Forms of the grammar over tables t, u, v of any columns; the GoogleSQL library parses all of them.
SELECT * FROM ((SELECT a FROM t1 WHERE a = 1 UNION DISTINCT SELECT a FROM t1 WHERE a = 3) ORDER BY a DESC) AS dt
SELECT STRUCT(), STRUCT(1, 2).*, ARRAY(SELECT AS STRUCT a, b FROM t)
SELECT ARRAY((SELECT AS STRUCT 1 AS a, 2 AS b) LIMIT 10)
SELECT ARRAY(SELECT DISTINCT x FROM UNNEST(arr) AS x ORDER BY x LIMIT 3)
SELECT ARRAY(SELECT x FROM UNNEST(arr) x WHERE x IS NOT NULL UNION ALL SELECT 1) FROM t
SELECT a, ARRAY_AGG(b ORDER BY c DESC LIMIT 1)[SAFE_OFFSET(0)].d.e AS f FROM t GROUP BY a
SELECT (SELECT AS STRUCT a, b FROM t LIMIT 1).a
SELECT (SELECT value FROM UNNEST(event_params) WHERE key = 'x').string_value FROM t
SELECT event_params[SAFE_OFFSET(0)].value.string_value FROM t
SELECT STRUCT(1 AS a, STRUCT(2 AS b) AS c).c.b
SELECT CAST(CAST(a AS STRING) AS INT64) + 1, SAFE_CAST(CAST(b AS NUMERIC(10,2)) AS STRING(5)) FROM t
SELECT CAST(a AS ARRAY<STRUCT<x INT64, y ARRAY<STRING>>>) FROM t
SELECT SAFE_CAST(NULL AS STRUCT<a INT64>).a
SELECT EXTRACT(DATE FROM ts AT TIME ZONE 'America/New_York'), EXTRACT(HOUR FROM ts AT TIME ZONE tz), EXTRACT(WEEK(SUNDAY) FROM d) FROM t
SELECT DATE_DIFF(a, b, WEEK(MONDAY)), DATE_TRUNC(a, WEEK(TUESDAY)), TIMESTAMP_TRUNC(ts, WEEK(SUNDAY), 'UTC'), LAST_DAY(d, WEEK(SATURDAY)), DATE_TRUNC(d, ISOWEEK) FROM t
SELECT DATE_ADD(d, INTERVAL n DAY), DATE_SUB(d, INTERVAL (n + 1) MONTH), TIMESTAMP_ADD(ts, INTERVAL CAST(x AS INT64) SECOND), d + INTERVAL 1 DAY, d - INTERVAL '1' YEAR FROM t
SELECT INTERVAL '1 2:3:4' DAY TO SECOND, INTERVAL 5 MINUTE * 3, MAKE_INTERVAL(year => 1, day => 2), JUSTIFY_DAYS(INTERVAL 40 DAY)
SELECT * FROM t WHERE ts > TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL @n HOUR) AND d = CURRENT_DATE
SELECT * FROM t WHERE ts BETWEEN TIMESTAMP '2020-01-01' AND TIMESTAMP "2020-02-01" AND dt > DATETIME '2020-01-01T00:00:00' AND x = NUMERIC '1' AND y > BIGNUMERIC '2'
SELECT SUM(x) OVER (ORDER BY d RANGE BETWEEN 7 PRECEDING AND CURRENT ROW), SUM(x) OVER (PARTITION BY a, b ORDER BY c DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM t
SELECT LAST_VALUE(x IGNORE NULLS) OVER (PARTITION BY a ORDER BY b), LAG(x, 1, 0) OVER (ORDER BY b), NTH_VALUE(x, 2 RESPECT NULLS) OVER (ORDER BY b) FROM t
SELECT PERCENTILE_CONT(x, 0.5) OVER(), PERCENTILE_DISC(x, 0.5 RESPECT NULLS) OVER (PARTITION BY y) FROM t
SELECT x, COUNT(DISTINCT y) FROM t GROUP BY x HAVING COUNT(*) > 1 QUALIFY ROW_NUMBER() OVER (PARTITION BY x ORDER BY y) = 1 ORDER BY x LIMIT 5
SELECT * FROM t QUALIFY (ROW_NUMBER() OVER (ORDER BY a)) = 1
SELECT * FROM t WHERE TRUE QUALIFY 1 = ROW_NUMBER() OVER (PARTITION BY a ORDER BY b DESC)
SELECT a FROM t GROUP BY GROUPING SETS (a, (a, b), ()), c
SELECT a, b FROM t GROUP BY a, ROLLUP(b, c), CUBE((d, e), f)
SELECT IF(a > 1, STRUCT(1 AS x), NULL).x, IF(a IS NULL, 'x', 'y') FROM t
SELECT t.* EXCEPT (a, b), t2.c FROM t JOIN t2 USING (id, `key`)
SELECT * EXCEPT (a) REPLACE (b + 1 AS b, 'x' AS c) FROM t
SELECT s.* EXCEPT (x), f.* REPLACE (1 AS y) FROM t, UNNEST([STRUCT(1 AS x, 2 AS y)]) AS s, UNNEST(arr) f
SELECT r.a.*, r.b.c.* EXCEPT (d) FROM t AS r
SELECT [STRUCT(1 AS a)][0].*, (SELECT AS STRUCT 1 AS x, 2 AS y).* EXCEPT (x) REPLACE (3 AS y)
SELECT JSON_VALUE(j, '$.a'), JSON_QUERY(j.b, '$.c'), j.a.b[0].c, j['x']['y'], LAX_STRING(j.a), JSON_OBJECT('a', 1, 'b', [1, 2]), JSON_ARRAY(1, NULL), TO_JSON(STRUCT(1 AS a)), JSON_KEYS(j), JSON_TYPE(j.x) FROM t
SELECT JSON_EXTRACT_ARRAY(j, '$.a'), JSON_VALUE_ARRAY(j), JSON_STRIP_NULLS(j, remove_empty => TRUE), JSON_SET(j, '$.a', 1), JSON_REMOVE(j, '$.a'), PARSE_JSON('1', wide_number_mode => 'round') FROM t
SELECT BOOL(j.a), INT64(j.b), FLOAT64(j.c, wide_number_mode => 'exact'), STRING(j.d) FROM t
SELECT REGEXP_EXTRACT(a, r'(\d+)'), REGEXP_REPLACE(a, r'([a-z])\'', r'\\1'), REGEXP_EXTRACT_ALL(a, "x"), REGEXP_INSTR(a, 'x') FROM t
SELECT FORMAT('%t', a), FORMAT_DATE('%Y', d), PARSE_TIMESTAMP('%F', s), TRIM(a), TRIM(a, 'x'), LTRIM(a), SUBSTR(a, 1, 2), SUBSTRING(a, 2), LEFT(a, 1), RIGHT(a, 2), REPLACE(a, 'x', 'y'), REPEAT('a', 3), POSITION FROM t
SELECT a || b, NOT a, a AND NOT b OR c, -a, +b, ~c, a << 1, a IS NOT TRUE, a IN (1, 2), a NOT IN UNNEST([1, 2]), a BETWEEN 1 AND 2, a NOT LIKE '%x', a IS DISTINCT FROM b FROM t
SELECT COALESCE(a, b), IFNULL(a, 0), NULLIF(a, ''), CASE a WHEN 1 THEN 'x' ELSE 'y' END, CASE WHEN a THEN b WHEN c THEN d END FROM t
SELECT ARRAY_TO_STRING(ARRAY_AGG(DISTINCT a IGNORE NULLS ORDER BY a), ','), STRING_AGG(DISTINCT a, '|' ORDER BY a DESC LIMIT 5), ARRAY_CONCAT_AGG(b ORDER BY ARRAY_LENGTH(b)), ANY_VALUE(a HAVING MAX b) FROM t
SELECT APPROX_QUANTILES(a, 100 IGNORE NULLS)[OFFSET(90)], APPROX_TOP_COUNT(a, 3)[OFFSET(0)].value FROM t
SELECT SUM(x HAVING MAX y), MAX(x) - MIN(x), COUNTIF(a), LOGICAL_OR(b), AVG(DISTINCT x), SUM(IF(a, 1, 0)), COUNT(DISTINCT IF(a, b, NULL)) FROM t
SELECT * FROM a, b, c WHERE a.x = b.x AND b.y = c.y
SELECT * FROM a JOIN b ON a.x = b.x LEFT JOIN c USING (y) RIGHT OUTER JOIN d ON TRUE FULL OUTER JOIN e ON FALSE CROSS JOIN f
SELECT * FROM a INNER JOIN (b LEFT JOIN c ON b.x = c.x) ON a.y = b.y
SELECT * FROM a LEFT JOIN b JOIN c ON b.x = c.x ON a.x = b.x
SELECT * FROM t, t.arr, t.arr AS x, UNNEST(t.b) y WITH OFFSET z, UNNEST([1]) WITH OFFSET AS o WHERE o > 1
SELECT * FROM t LEFT JOIN UNNEST(t.arr) AS a WITH OFFSET off ON a.x = off
SELECT * FROM t CROSS JOIN UNNEST(t.a) AS a CROSS JOIN UNNEST(a.b) AS b
SELECT * FROM t AS x CROSS JOIN x.arr
SELECT * FROM UNNEST(ARRAY<STRUCT<id INT64, name STRING>>[(1, 'a'), (2, 'b')]) AS r WITH OFFSET AS i ORDER BY i
SELECT * FROM UNNEST(GENERATE_DATE_ARRAY('2020-01-01', '2020-12-31', INTERVAL 1 WEEK)) d LEFT JOIN t ON t.d = d
SELECT * FROM UNNEST([1, 2]) a, UNNEST([3, 4]) b
SELECT * FROM UNNEST(a) AS x WITH OFFSET EXCEPT DISTINCT SELECT 1, 2
SELECT * FROM (SELECT a, b, c FROM t) PIVOT(SUM(b) AS s, COUNT(*) AS n FOR c IN ('x' AS xx, 'y' yy, NULL)) AS p JOIN u ON p.a = u.a
SELECT * FROM t PIVOT(ANY_VALUE(v) FOR (a, b) IN ((1, 'x') AS q, (2, 'y')))
SELECT * FROM t UNPIVOT((a, b) FOR c IN ((d, e) AS 'x', (f, g) AS 'y')) WHERE a > 1
SELECT * FROM t AS z UNPIVOT INCLUDE NULLS (v FOR n IN (a AS 'A', b)) AS u LEFT JOIN w USING (n)
SELECT * FROM t FOR SYSTEM_TIME AS OF TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 1 HOUR) WHERE a
SELECT * FROM t AS x FOR SYSTEM_TIME AS OF '2020-01-01' JOIN u FOR SYSTEM TIME AS OF @ts ON x.a = u.a
SELECT * FROM proj-1.ds.t, a-b-c.d.e AS x JOIN f-g.h.i ON TRUE
SELECT a-b.c, x - y FROM t
SELECT 1 AS a UNION ALL SELECT 2 UNION DISTINCT SELECT 3
(SELECT 1 ORDER BY 1 LIMIT 1) UNION ALL (SELECT 2) ORDER BY 1
SELECT * FROM (SELECT 1 UNION ALL (SELECT 2 LIMIT 1) UNION ALL SELECT 3)
SELECT a FROM t EXCEPT DISTINCT (SELECT b FROM u INTERSECT DISTINCT SELECT c FROM v)
SELECT 1 AS x LEFT OUTER UNION ALL BY NAME ON (x) SELECT 2 AS x
SELECT 1 AS x UNION ALL STRICT CORRESPONDING SELECT 2 AS x
SELECT 1 AS x INNER UNION ALL CORRESPONDING BY (x) SELECT 2 AS x
WITH a AS (SELECT 1 AS x), b AS ((SELECT 2 AS x) UNION ALL SELECT 3) SELECT * FROM a, b
WITH RECURSIVE a AS (SELECT 1 AS n UNION ALL (SELECT n + 1 FROM a WHERE n < 3)), b AS (SELECT * FROM a) SELECT * FROM b
SELECT (WITH a AS (SELECT 1 AS x) SELECT x FROM a)
SELECT WITH(a AS 1, b AS a + 1, [a, b])[0]
SELECT @p, @p.x.y, @@query_label, @@session_id, ?
SELECT * FROM t LIMIT @n OFFSET @m
SELECT EXISTS(SELECT 1), NOT EXISTS (SELECT 2), a IN (SELECT b FROM u), (a, b) IN (SELECT (c, d) FROM u) FROM t
SELECT AS VALUE [1, 2, 3]
SELECT AS STRUCT * FROM t
SELECT DISTINCT AS STRUCT a, b FROM t
SELECT ALL AS VALUE x FROM t
SELECT DISTINCT a.b.c, d[0] FROM t
SELECT RANGE<DATE> '[2020-01-01, UNBOUNDED)', RANGE(DATE '2020-01-01', NULL), RANGE_CONTAINS(r, d), RANGE_START(r) FROM t
SELECT ST_DISTANCE(ST_GEOGPOINT(1, 2), g) < 100, ST_UNION_AGG(g), S2_CELLIDFROMPOINT(g, level => 10), ST_CLUSTERDBSCAN(g, 1, 2) OVER () FROM t
SELECT NET.HOST(u), NET.REG_DOMAIN(u), SAFE.NET.IP_FROM_STRING(x), HLL_COUNT.MERGE(h), KEYS.NEW_KEYSET('AEAD_AES_GCM_256') FROM t
SELECT SESSION_USER(), GENERATE_UUID(), RAND(), CURRENT_DATETIME('UTC'), CURRENT_TIME, FARM_FINGERPRINT(a), MD5(b), SHA256(c), TO_HEX(d) FROM t
SELECT a AS date, b AS timestamp, c AS `order`, d AS value, e AS key, f AS type, g AS year FROM t ORDER BY date, year
SELECT date, timestamp, time, datetime, year, month, day, hour, value, key, type, name, text, count, sum, rank, position, index, level, source, target, data, status, location, country, state, city, percent, first, last, next, offset, row, rows_count, update, delete, insert FROM t
SELECT t.order, t.group, t.select, t.from.to, `t`.`where` FROM t
SELECT a date, b year FROM t
SELECT COUNT(1) count, MAX(x) max, MIN(x) min FROM t
SELECT * FROM date, values, timestamp AS time
SELECT * FROM dataset.order, dataset.table, dataset.values AS value, ds.pivot
SELECT replace, format, filter, pattern, system, options, columns, sample, script, use, force, file, final FROM t
SELECT * FROM t ORDER BY a COLLATE 'und:ci' DESC NULLS FIRST, 2 ASC
SELECT COLLATE(a, 'und:ci') FROM t
SELECT a, b, FROM t
SELECT a, COUNT(*), FROM t GROUP BY a
SELECT * FROM (SELECT a, b, FROM t)
SELECT SPLIT(a, ',')[SAFE_OFFSET(0)], (SPLIT(a))[OFFSET(1)], ARRAY_REVERSE(SPLIT(a))[0] FROM t
SELECT CASE WHEN a THEN [1] ELSE [2] END[0] FROM t
SELECT IF(a, b, c) IN (1, 2), (a + b) * c, ((a)), (a, b) = (c, d) FROM t
SELECT TRUE, FALSE, NULL, .5, 1e3, 0xFF, 1.
SELECT SUM(a) / COUNT(*) * 100.0 AS pct, ROUND(SAFE_DIVIDE(a, b), 2) FROM t GROUP BY 1
SELECT * FROM t WHERE REGEXP_CONTAINS(a, r"^\w+'\"?$") AND b != ''
SELECT * FROM t WHERE _PARTITIONTIME BETWEEN TIMESTAMP('2020-01-01') AND TIMESTAMP('2020-01-02')
SELECT * FROM `p.d.t_*` WHERE _TABLE_SUFFIX BETWEEN FORMAT_DATE('%Y%m%d', DATE_SUB(CURRENT_DATE(), INTERVAL 7 DAY)) AND '20200101'
SELECT * FROM ML.TREND(TABLE a.b, data_col => 'x')
SELECT * FROM VECTOR_SEARCH((SELECT * FROM a.b WHERE c), 'emb', (SELECT * FROM d), top_k => 5), UNNEST(x) AS y
SELECT * FROM APPENDS(TABLE `p.d.t`, NULL, NULL) AS a JOIN b ON a.x = b.x
SELECT WITH DIFFERENTIAL_PRIVACY OPTIONS(epsilon = 10, delta = .01, privacy_unit_column = id) a, AVG(b, contribution_bounds_per_group => (0, 100)) FROM t GROUP BY a
SELECT WITH AGGREGATION_THRESHOLD a FROM t
SELECT WITH DIFFERENTIAL_PRIVACY OPTIONS() COUNT(*) FROM t
SELECT SUM(AVG(x) GROUP BY y) FROM t
SELECT a FROM t WHERE a LIKE ANY ('x%', 'y%') AND b NOT LIKE ALL (SELECT 'z') AND c LIKE SOME UNNEST(['q'])
FROM t
(FROM t)
FROM t, u, UNNEST(t.a) AS x
FROM t AS a JOIN u AS b USING (c)
FROM (SELECT 1 AS a) AS x |> WHERE x.a > 0
FROM t |> SELECT a, b AS c, * EXCEPT (d) |> WHERE c > 1 |> ORDER BY a DESC, c |> LIMIT 10 OFFSET 5
FROM t |> SELECT DISTINCT a
FROM t |> SELECT AS STRUCT a, b
FROM t |> AGGREGATE COUNT(*) |> EXTEND 1 AS one, 2 two
FROM t |> AGGREGATE SUM(a) AS s DESC NULLS LAST, COUNT(*) n GROUP AND ORDER BY b, c AS d DESC
FROM t |> AGGREGATE GROUP BY a
FROM t |> AGGREGATE COUNT(*) AS n, GROUP BY GROUPING SETS ((a, b), ()), ROLLUP(c)
FROM t |> LEFT JOIN u ON t.a = u.a |> CROSS JOIN v |> JOIN UNNEST(x) AS y WITH OFFSET |> FULL OUTER JOIN w USING (a)
FROM t |> UNION ALL (SELECT 1), (FROM u |> WHERE a) |> INTERSECT DISTINCT (SELECT 2)
FROM t |> UNION ALL BY NAME (SELECT 1 AS a)
FROM t |> LEFT OUTER UNION ALL BY NAME (SELECT 1 AS a)
FROM t |> SET a = 1, b = b + 1 |> DROP c, d |> RENAME e AS f, g h |> AS z
FROM t |> PIVOT(SUM(a) FOR b IN (1, 2)) |> UNPIVOT(v FOR n IN (x, y)) |> TABLESAMPLE SYSTEM (1 PERCENT)
FROM t |> WINDOW SUM(a) OVER (ORDER BY b) AS s
FROM t |> ASSERT a > 0, 'bad', a
FROM t |> EXTEND ROW_NUMBER() OVER (PARTITION BY a ORDER BY b) AS rn |> WHERE rn = 1 |> DROP rn
WITH a AS (FROM t |> LIMIT 3), b AS (SELECT 1) FROM a |> JOIN b ON TRUE
SELECT * FROM t ORDER BY a LIMIT 5 |> WHERE b
(SELECT 1 UNION ALL SELECT 2) |> AGGREGATE COUNT(*)
SELECT a FROM t WHERE b IN (FROM u |> SELECT c) AND EXISTS (FROM v)
SELECT ARRAY(FROM t |> SELECT a |> ORDER BY a), (FROM t |> AGGREGATE MAX(a))
FROM t |> SELECT a, b, |> WHERE a
FROM t |> EXTEND a + 1 AS b, |> LIMIT 5
SELECT a FROM t |> SELECT b |> DISTINCT |> ORDER BY 1
FROM ML.TREND(TABLE a.b, data_col => 'x') |> WHERE y
SELECT TIMESTAMP(d, 'UTC'), DATETIME(ts, "America/New_York"), DATE(ts), TIME(1, 2, 3), DATETIME_TRUNC(dt, MONTH), TIMESTAMP_MICROS(1) FROM t
SELECT a.b FROM t a WHERE a.c = (SELECT MAX(c) FROM t b WHERE b.d = a.d)
SELECT IFNULL((SELECT x FROM UNNEST(arr) AS x WHERE x > 1 LIMIT 1), 0), ARRAY_LENGTH(REGEXP_EXTRACT_ALL(s, ',')) FROM t
SELECT COUNT(*) FROM t WHERE NOT(a IS NULL OR (b AND c))
SELECT * FROM t WHERE (a) AND ((b = 1) OR (c = 2)) AND d IS NOT NULL AND NOT (e)
SELECT GROUPING(a), a FROM t GROUP BY ROLLUP(a)
SELECT CONCAT('a', "b", `c`), CHAR_LENGTH(x), INITCAP(y), SOUNDEX(z), TRANSLATE(x, 'a', 'b'), NORMALIZE(x, NFKC), NORMALIZE_AND_CASEFOLD(y), CODE_POINTS_TO_STRING([65]) FROM t
SELECT BIT_COUNT(1), DIV(7, 2), MOD(7, 2), POW(2, 3), SQRT(4), TRUNC(1.5), CEIL(1.2), FLOOR(2.7), GREATEST(1, 2), LEAST(1, 2), IEEE_DIVIDE(1, 0), RANGE_BUCKET(5, [1, 10])
SELECT ERROR('x'), IF(a, ERROR(CONCAT('bad ', b)), c) FROM t
SELECT PARSE_DATE('%Y%m%d', s), UNIX_SECONDS(ts), FORMAT_TIMESTAMP('%c', ts, 'UTC'), TIMESTAMP_DIFF(a, b, SECOND), DATETIME_DIFF(a, b, QUARTER), TIME_ADD(t, INTERVAL 1 HOUR) FROM t
SELECT * FROM `a.b`.c.d, `a`.`b.c`, a.`b`.c AS `x y`
SELECT `x y`.z FROM `a.b.c` AS `x y`
SELECT COUNT(*) OVER w, SUM(x) OVER (w ROWS 1 PRECEDING), AVG(x) OVER (w) FROM t WINDOW w AS (PARTITION BY a ORDER BY b), v AS (w RANGE UNBOUNDED PRECEDING)
SELECT x FROM t WINDOW w AS (), v AS (w)
SELECT a[OFFSET(0)][SAFE_OFFSET(1)].c[ORDINAL(2)], a.b['x'] FROM t
SELECT x.a FROM ((SELECT a FROM t, u WHERE t.b = u.b AND t.c BETWEEN 1 AND 1 + 2 AND u.d IN ('p', 'q') GROUP BY a) UNION ALL (SELECT CASE WHEN a = 1 THEN b * c ELSE 0 END FROM v)) AS x GROUP BY a ORDER BY a LIMIT 100
SELECT {fn ucase(name)}, {fn curdate()}, {fn user()}, {fn truncate(1.5)}, {d '2024-02-03'} FROM users
