# Reads that must be allowed, one a line; \n stands for itself, \\ for one backslash.
SELECT 1
SELECT 1 AS one, 'two' AS two, NULL AS three;
SELECT * FROM orders
SELECT id, total * 1.1 gross, total / 3 FROM orders WHERE status <> 'open' AND total >= 10
SELECT DISTINCT country FROM customers ORDER BY country
SELECT ALL country FROM customers
SELECT TOP 10 id, total FROM orders ORDER BY total DESC
SELECT id FROM orders ORDER BY id LIMIT 10
SELECT id FROM orders ORDER BY id LIMIT 10 OFFSET 20
SELECT id FROM orders ORDER BY id OFFSET 5 ROWS FETCH NEXT 10 ROWS ONLY
SELECT id FROM orders ORDER BY id FETCH FIRST 5 ROWS ONLY
SELECT id FROM orders LIMIT NULL OFFSET 3
SELECT id FROM orders LIMIT $$$$ OFFSET 3
SELECT * FROM shop.public.orders
SELECT * FROM shop..orders
SELECT o.* FROM public.orders o
SELECT "Id", "a ""quoted"" name" FROM "My Table"
SELECT * EXCLUDE id FROM orders
SELECT * EXCLUDE (id, notes) FROM orders
SELECT * RENAME (id AS order_id, total AS amount) FROM orders
SELECT * EXCLUDE notes RENAME id AS order_id FROM orders
SELECT * REPLACE (total * 2 AS total) FROM orders
SELECT * ILIKE '%date%' FROM orders
SELECT o.* EXCLUDE id, c.name FROM orders o JOIN customers c ON c.id = o.customer_id
SELECT $1, $2 FROM VALUES (1, 'a'), (2, 'b')
SELECT column1, column2 FROM VALUES (1, 'a'), (2, 'b') AS v
SELECT v.n, v.s FROM (VALUES (1, 'a'), (2, 'b')) AS v (n, s)
SELECT t.$1 + t.$2 FROM (SELECT 1, 2) t
SELECT $cutoff
SELECT * FROM orders WHERE order_date > $cutoff AND total > $lower_limit
SELECT GETVARIABLE('CUTOFF')
SELECT * FROM orders WHERE id = ?
SELECT * FROM orders WHERE id IN (?, ?, ?) AND status LIKE ?
SELECT CASE status WHEN 'open' THEN 1 WHEN 'paid' THEN 2 ELSE 0 END FROM orders
SELECT CASE WHEN total > 100 THEN 'big' WHEN total > 10 THEN 'mid' END AS size FROM orders
SELECT IFF(total > 10, 'big', 'small'), IFNULL(notes, '-'), NVL(notes, '-'), NVL2(notes, 1, 0), NULLIF(total, 0), ZEROIFNULL(total), NULLIFZERO(total) FROM orders
SELECT COALESCE(notes, status, 'none'), GREATEST(1, 2, 3), LEAST(1, 2), GREATEST_IGNORE_NULLS(1, NULL), LEAST_IGNORE_NULLS(1, NULL) FROM orders
SELECT DECODE(status, 'open', 1, 'paid', 2, 0), EQUAL_NULL(notes, NULL), BOOLAND(1, 0), BOOLXOR(1, 0) FROM orders
SELECT id FROM orders WHERE status IN ('open', 'paid') AND NOT status = 'void'
SELECT id FROM orders WHERE (customer_id, status) IN ((1, 'open'), (2, 'paid'))
SELECT id FROM orders WHERE (customer_id, status) IN (SELECT id, status FROM customers)
SELECT id FROM orders WHERE total BETWEEN 1 AND 10 OR total NOT BETWEEN 20 AND 30
SELECT id FROM orders WHERE notes IS NULL OR notes IS NOT NULL
SELECT id FROM orders WHERE notes IS DISTINCT FROM status OR notes IS NOT DISTINCT FROM NULL
SELECT id FROM products WHERE is_deleted IS TRUE OR is_deleted IS NOT FALSE
SELECT id FROM customers WHERE name LIKE 'A%' ESCAPE '^' AND name NOT LIKE '%z'
SELECT id FROM customers WHERE name ILIKE 'a%' OR name NOT ILIKE '%Z'
SELECT id FROM customers WHERE name LIKE ANY ('A%', 'B%') AND name LIKE ALL ('%a%', '%b%')
SELECT id FROM customers WHERE name ILIKE ANY ('a%', 'b%')
SELECT id FROM customers WHERE name RLIKE '[A-Z].*' OR name REGEXP '\\\\d+' OR RLIKE(name, 'x', 'i')
SELECT id FROM customers WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = customers.id)
SELECT id FROM orders WHERE total > ALL (SELECT total FROM orders WHERE status = 'void')
SELECT id FROM orders WHERE total = ANY (SELECT MAX(total) FROM orders GROUP BY status)
SELECT id, (SELECT COUNT(*) FROM orders o WHERE o.customer_id = c.id) AS n FROM customers c
SELECT 1 + 2 * 3 - 4 / 5 % 6, -1, +1, 1e3, 1.5E-2, .5, 5.
SELECT 'a' || 'b' || 1, 1 = 1, 1 <> 2, 1 != 2, 1 < 2, 1 <= 2, 1 > 2, 1 >= 2
SELECT '100'::NUMBER(10, 2), '1'::INT, 'x'::VARCHAR(10), 1::STRING, '2024-01-01'::DATE, '10:00'::TIME, '2024-01-01 10:00'::TIMESTAMP_NTZ(3)
SELECT CAST('1' AS DECIMAL(10, 2)), CAST(1 AS VARCHAR), TRY_CAST('x' AS NUMBER(5, 1)), CAST('a' AS BINARY(8)), CAST(1 AS DOUBLE PRECISION), CAST('x' AS CHAR VARYING(10))
SELECT CAST([1, 2] AS ARRAY(NUMBER)), CAST({'a': 1} AS OBJECT(a NUMBER)), CAST({'k': 1} AS MAP(VARCHAR, NUMBER)), [1.0, 2.0]::VECTOR(FLOAT, 2)
SELECT total::FLOAT::VARCHAR, (total + 1)::INT FROM orders
SELECT DATE '2024-02-29', TIME '10:00:00', TIMESTAMP '2024-01-01 10:00:00'
SELECT order_date + 1, order_date - INTERVAL '1 month', order_date + INTERVAL '1 year, 3 quarters, 4 months', CURRENT_TIMESTAMP() - INTERVAL '2 hours' FROM orders
SELECT CURRENT_DATE, CURRENT_DATE(), CURRENT_TIME, CURRENT_TIME(3), CURRENT_TIMESTAMP, CURRENT_TIMESTAMP(2), LOCALTIME, LOCALTIMESTAMP, GETDATE(), SYSDATE(), SYSTIMESTAMP()
SELECT CURRENT_USER, CURRENT_USER(), CURRENT_ROLE(), CURRENT_WAREHOUSE(), CURRENT_DATABASE(), CURRENT_SCHEMA(), CURRENT_SCHEMAS(), CURRENT_SESSION(), CURRENT_VERSION(), CURRENT_CLIENT()
SELECT CURRENT_ACCOUNT(), CURRENT_ACCOUNT_NAME(), CURRENT_ORGANIZATION_NAME(), CURRENT_REGION(), CURRENT_SECONDARY_ROLES(), CURRENT_AVAILABLE_ROLES(), CURRENT_TRANSACTION(), LAST_TRANSACTION(), LAST_QUERY_ID(), LAST_QUERY_ID(-2)
SELECT IS_ROLE_IN_SESSION('ANALYST'), INVOKER_ROLE(), INVOKER_SHARE(), CURRENT_STATEMENT(), CURRENT_IP_ADDRESS(), CURRENT_ROLE_TYPE()
SELECT DATEADD(day, 7, order_date), DATEADD('month', -1, order_date), TIMEADD(hour, 1, shipped_at), TIMESTAMPADD(minute, 5, shipped_at), ADD_MONTHS(order_date, 2) FROM orders
SELECT DATEDIFF(day, order_date, CURRENT_DATE), DATEDIFF('hour', shipped_at, CURRENT_TIMESTAMP), TIMEDIFF(second, shipped_at, shipped_at), TIMESTAMPDIFF(minute, shipped_at, shipped_at), MONTHS_BETWEEN(order_date, CURRENT_DATE) FROM orders
SELECT DATE_TRUNC('month', order_date), DATE_TRUNC(week, order_date), TRUNC(order_date, 'quarter'), TIME_SLICE(order_date, 2, 'WEEK', 'START'), LAST_DAY(order_date), LAST_DAY(order_date, 'year') FROM orders
SELECT EXTRACT(year FROM order_date), EXTRACT('dow' FROM order_date), DATE_PART(epoch_second, shipped_at), DATE_PART('quarter', order_date) FROM orders
SELECT YEAR(order_date), MONTH(order_date), DAY(order_date), QUARTER(order_date), WEEK(order_date), WEEKISO(order_date), DAYOFWEEK(order_date), DAYOFWEEKISO(order_date), DAYOFYEAR(order_date), HOUR(shipped_at), MINUTE(shipped_at), SECOND(shipped_at) FROM orders
SELECT DAYNAME(order_date), MONTHNAME(order_date), NEXT_DAY(order_date, 'fr'), PREVIOUS_DAY(order_date, 'mo'), YEAROFWEEK(order_date) FROM orders
SELECT TO_DATE('2024-01-31', 'YYYY-MM-DD'), TO_TIMESTAMP('2024-01-31 10:11:12.123'), TO_TIMESTAMP_NTZ(1700000000), TO_TIMESTAMP_TZ('2024-01-31 +02:00'), TO_TIME('10:00'), TRY_TO_DATE('x'), TRY_TO_TIMESTAMP('x')
SELECT DATE_FROM_PARTS(2024, 2, 29), TIME_FROM_PARTS(1, 2, 3), TIMESTAMP_FROM_PARTS(2024, 1, 1, 0, 0, 0), TIMESTAMP_NTZ_FROM_PARTS(2024, 1, 1, 0, 0, 0), DATEFROMPARTS(2024, 1, 1)
SELECT CONVERT_TIMEZONE('UTC', 'Europe/Berlin', shipped_at::TIMESTAMP_NTZ), CONVERT_TIMEZONE('UTC', shipped_at) FROM orders
SELECT TO_CHAR(total, '999,999.00'), TO_VARCHAR(order_date, 'DD Mon YYYY'), TO_NUMBER('1,234', '9,999'), TO_DECIMAL('1.5', 10, 2), TRY_TO_NUMBER('x'), TO_DOUBLE('1'), TO_BOOLEAN('yes'), TO_BINARY('ff', 'HEX') FROM orders
SELECT UPPER(name), LOWER(name), INITCAP(name), TRIM(name), LTRIM(name, ' x'), RTRIM(name), LPAD(name, 10, '*'), RPAD(name, 10), REVERSE(name), REPEAT(name, 2), SPACE(3), LENGTH(name), LEN(name), OCTET_LENGTH(name), BIT_LENGTH(name) FROM customers
SELECT LEFT(name, 2), RIGHT(name, 2), SUBSTR(name, 2, 3), SUBSTRING(name, 2), INSERT(name, 1, 2, 'Z'), REPLACE(name, 'a', 'b'), REPLACE(name, 'a'), TRANSLATE(name, 'abc', 'xyz') FROM customers
SELECT POSITION('a', name), POSITION('a' IN name), CHARINDEX('a', name, 2), CONTAINS(name, 'a'), STARTSWITH(name, 'A'), ENDSWITH(name, 'z'), EDITDISTANCE(name, email), JAROWINKLER_SIMILARITY(name, email), SOUNDEX(name) FROM customers
SELECT SPLIT(email, '@'), SPLIT(email, '@')[0], SPLIT_PART(email, '@', 2), STRTOK(email, '@.', 1), STRTOK_TO_ARRAY(email, '@'), CONCAT_WS('-', name, email), ASCII(name), CHR(65), CHAR(66), UNICODE(name) FROM customers
SELECT REGEXP_SUBSTR(email, '@(.+)', 1, 1, 'e', 1), REGEXP_REPLACE(name, '\\\\s+', ' '), REGEXP_COUNT(name, 'a'), REGEXP_INSTR(name, 'a'), REGEXP_LIKE(name, 'A.*'), REGEXP_SUBSTR_ALL(name, '[a-z]'), REGEXP_EXTRACT_ALL(name, '.') FROM customers
SELECT MD5(name), MD5_HEX(name), MD5_NUMBER_LOWER64(name), SHA1(name), SHA2(name, 256), SHA2_BINARY(name), HASH(name, email), HASH(*), BASE64_ENCODE(name), BASE64_DECODE_STRING('YQ=='), HEX_ENCODE(name), TRY_HEX_DECODE_STRING('6a') FROM customers
SELECT COMPRESS('abc', 'SNAPPY'), DECOMPRESS_STRING(COMPRESS('abc', 'ZSTD'), 'ZSTD'), ENCRYPT('text', 'pass'), DECRYPT(ENCRYPT('text', 'pass'), 'pass'), TRY_DECRYPT(ENCRYPT('a', 'b'), 'c')
SELECT PARSE_URL('https://example.com/a?b=c'), PARSE_IP('192.168.242.188/24', 'INET'), COLLATE(name, 'en-ci'), COLLATION(name), name COLLATE 'de' FROM customers
SELECT ABS(-1), CEIL(1.2), CEIL(1.234, 2), FLOOR(1.8), ROUND(1.55, 1), ROUND(2.5, 0, 'HALF_TO_EVEN'), TRUNC(1.55, 1), TRUNCATE(1.55), MOD(7, 3), SIGN(-2), SQRT(4), CBRT(8), SQUARE(3), POWER(2, 8), POW(2, 3), EXP(1), LN(2), LOG(10, 100), FACTORIAL(5), DIV0(1, 0), DIV0NULL(1, NULL), PI()
SELECT SIN(1), COS(1), TAN(1), COT(1), ASIN(0), ACOS(0), ATAN(1), ATAN2(1, 2), SINH(1), COSH(1), TANH(1), DEGREES(1), RADIANS(180), HAVERSINE(1, 2, 3, 4), WIDTH_BUCKET(5, 0, 10, 5)
SELECT BITAND(6, 3), BITOR(6, 3), BITXOR(6, 3), BITNOT(1), BITSHIFTLEFT(1, 3), BITSHIFTRIGHT(8, 1), GETBIT(5, 0)
SELECT RANDOM(), RANDOM(42), UNIFORM(1, 10, RANDOM()), NORMAL(0, 1, RANDOM()), ZIPF(1, 10, RANDOM()), RANDSTR(5, RANDOM()), UUID_STRING(), UUID_STRING('fe971b24-9572-4005-b22f-351e9c09274d', 'foo'), SEQ4(), SEQ8(1)
SELECT SEQ4() AS n, UNIFORM(1, 10, RANDOM(12)) AS u FROM TABLE(GENERATOR(ROWCOUNT => 10))
SELECT DATEADD(day, ROW_NUMBER() OVER (ORDER BY NULL) - 1, '2024-01-01'::DATE) AS d FROM TABLE(GENERATOR(ROWCOUNT => 366)) AS g
SELECT COUNT(*), COUNT(id), COUNT(DISTINCT status, customer_id), COUNT(o.*), COUNT_IF(total > 10), SUM(total), SUM(DISTINCT total), AVG(total), MIN(total), MAX(total), MEDIAN(total), MODE(status) FROM orders o
SELECT status, COUNT(*) AS n, SUM(total) FROM orders GROUP BY status HAVING COUNT(*) > 5 ORDER BY n DESC NULLS LAST
SELECT status, customer_id, COUNT(*) FROM orders GROUP BY ALL ORDER BY ALL
SELECT YEAR(order_date) AS y, COUNT(*) FROM orders GROUP BY y
SELECT status, SUM(total) FROM orders GROUP BY 1 ORDER BY 2 DESC
SELECT status, currency, SUM(total), GROUPING(status), GROUPING_ID(status, currency) FROM orders GROUP BY ROLLUP (status, currency)
SELECT status, currency, SUM(total) FROM orders GROUP BY CUBE (status, currency)
SELECT status, currency, SUM(total) FROM orders GROUP BY GROUPING SETS ((status, currency), (status), ())
SELECT STDDEV(total), STDDEV_POP(total), STDDEV_SAMP(total), VARIANCE(total), VAR_POP(total), VAR_SAMP(total), KURTOSIS(total), SKEW(total), CORR(total, id), COVAR_POP(total, id), COVAR_SAMP(total, id) FROM orders
SELECT REGR_SLOPE(total, id), REGR_INTERCEPT(total, id), REGR_R2(total, id), REGR_COUNT(total, id), REGR_AVGX(total, id), REGR_SXY(total, id) FROM orders
SELECT LISTAGG(name, ', ') WITHIN GROUP (ORDER BY name), LISTAGG(DISTINCT country, '|'), ARRAY_AGG(name), ARRAY_AGG(DISTINCT name) WITHIN GROUP (ORDER BY name DESC), OBJECT_AGG(name, email::VARIANT) FROM customers
SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY total), PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY total DESC) FROM orders
SELECT APPROX_COUNT_DISTINCT(customer_id), HLL(customer_id), HLL_ESTIMATE(HLL_ACCUMULATE(customer_id)), HLL_EXPORT(HLL_ACCUMULATE(customer_id)), APPROX_PERCENTILE(total, 0.95), APPROX_TOP_K(status, 3) FROM orders
SELECT MINHASH(100, status), APPROXIMATE_SIMILARITY(m) FROM (SELECT status, MINHASH(100, id) AS m FROM orders GROUP BY status) GROUP BY status
SELECT ANY_VALUE(status), MAX_BY(id, total), MIN_BY(id, total, 3), BOOLAND_AGG(total > 0), BOOLOR_AGG(total > 9), BITAND_AGG(id), BITOR_AGG(id), BITXOR_AGG(id), HASH_AGG(*) FROM orders
SELECT BITMAP_BUCKET_NUMBER(id) AS b, BITMAP_CONSTRUCT_AGG(BITMAP_BIT_POSITION(id)) AS m, BITMAP_COUNT(m) FROM orders GROUP BY b
SELECT ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY total DESC), RANK() OVER (ORDER BY total), DENSE_RANK() OVER (ORDER BY total), PERCENT_RANK() OVER (ORDER BY total), CUME_DIST() OVER (ORDER BY total), NTILE(4) OVER (ORDER BY total) FROM orders
SELECT LAG(total) OVER (PARTITION BY customer_id ORDER BY order_date), LAG(total, 1, 0) IGNORE NULLS OVER (ORDER BY id), LEAD(total, 2) OVER (ORDER BY id), FIRST_VALUE(total) OVER (ORDER BY id), LAST_VALUE(total) IGNORE NULLS OVER (ORDER BY id), NTH_VALUE(total, 2) FROM FIRST OVER (ORDER BY id) FROM orders
SELECT SUM(total) OVER (PARTITION BY customer_id ORDER BY order_date ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM orders
SELECT AVG(total) OVER (ORDER BY order_date ROWS BETWEEN 3 PRECEDING AND 1 FOLLOWING), SUM(total) OVER (ORDER BY order_date RANGE BETWEEN INTERVAL '7 days' PRECEDING AND CURRENT ROW), COUNT(*) OVER () FROM orders
SELECT RATIO_TO_REPORT(total) OVER (PARTITION BY status), CONDITIONAL_CHANGE_EVENT(status) OVER (ORDER BY id), CONDITIONAL_TRUE_EVENT(total > 5) OVER (ORDER BY id) FROM orders
SELECT id, customer_id FROM orders QUALIFY ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY order_date DESC) = 1
SELECT customer_id, SUM(total) AS s FROM orders WHERE status = 'paid' GROUP BY customer_id HAVING s > 0 QUALIFY RANK() OVER (ORDER BY s DESC) <= 10 ORDER BY s DESC LIMIT 5
SELECT o.id, c.name FROM orders o JOIN customers c ON o.customer_id = c.id
SELECT o.id, c.name FROM orders o INNER JOIN customers c ON o.customer_id = c.id LEFT OUTER JOIN products p ON p.id = o.id
SELECT * FROM orders RIGHT JOIN customers ON orders.customer_id = customers.id
SELECT * FROM orders o FULL OUTER JOIN customers c ON o.customer_id = c.id
SELECT * FROM orders CROSS JOIN customers
SELECT * FROM orders NATURAL JOIN customers
SELECT * FROM orders NATURAL LEFT JOIN customers
SELECT * FROM orders o JOIN order_items i USING (order_id)
SELECT * FROM orders, customers, LATERAL (SELECT COUNT(*) AS n FROM events e WHERE e.customer_id = customers.id) AS x
SELECT * FROM customers c INNER JOIN LATERAL (SELECT * FROM orders o WHERE o.customer_id = c.id LIMIT 3) l
SELECT o.id, e.amount FROM orders o ASOF JOIN events e MATCH_CONDITION (o.shipped_at >= e.event_time) ON o.customer_id = e.customer_id
SELECT o.id, c.name FROM orders o LEFT DIRECTED JOIN customers c ON o.customer_id = c.id
SELECT * FROM (orders o JOIN customers c ON o.customer_id = c.id) LEFT JOIN products p ON TRUE
SELECT o.id FROM orders o, customers c WHERE o.customer_id = c.id(+)
SELECT id FROM orders UNION SELECT id FROM customers
SELECT id FROM orders UNION ALL SELECT id FROM customers UNION ALL SELECT id FROM products ORDER BY 1 LIMIT 10
SELECT id, status FROM orders UNION BY NAME SELECT status, id FROM customers
SELECT id FROM orders UNION ALL BY NAME SELECT id FROM customers
SELECT id FROM orders INTERSECT SELECT id FROM customers
SELECT id FROM orders EXCEPT SELECT id FROM customers
SELECT id FROM orders MINUS SELECT id FROM customers
(SELECT id FROM orders ORDER BY id LIMIT 1) UNION ALL (SELECT id FROM customers ORDER BY id LIMIT 1)
WITH recent AS (SELECT * FROM orders WHERE order_date > '2024-01-01') SELECT COUNT(*) FROM recent
WITH a (x, y) AS (SELECT 1, 2), b AS (SELECT x FROM a) SELECT * FROM a JOIN b ON a.x = b.x
WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 10) SELECT n FROM t
WITH managers AS (SELECT id, manager_id, 1 AS level FROM customers WHERE manager_id IS NULL UNION ALL SELECT c.id, c.manager_id, m.level + 1 FROM customers c JOIN managers m ON c.manager_id = m.id) SELECT * FROM managers
SELECT * FROM (WITH q AS (SELECT 1 AS a) SELECT a FROM q) s
SELECT id, manager_id, LEVEL, SYS_CONNECT_BY_PATH(name, ' -> ') FROM customers START WITH manager_id IS NULL CONNECT BY manager_id = PRIOR id ORDER BY id
SELECT CONNECT_BY_ROOT name AS root, name FROM customers START WITH id = 1 CONNECT BY PRIOR id = manager_id
SELECT attributes:tier FROM customers
SELECT attributes:address.city::STRING, attributes:phones[0].number::VARCHAR, attributes['tier']::STRING, attributes:"odd key"::INT FROM customers
SELECT c.attributes:a.b[1].c::NUMBER(10, 2) AS x FROM customers c WHERE c.attributes:active::BOOLEAN = TRUE
SELECT f.value:name::STRING AS n, f.index, f.key, f.path, f.seq, f.this FROM customers c, LATERAL FLATTEN(INPUT => c.attributes:items) f
SELECT c.id, f.value FROM customers c, LATERAL FLATTEN(c.tags) f WHERE f.value::STRING LIKE 'a%'
SELECT * FROM customers c, TABLE(FLATTEN(INPUT => c.tags, OUTER => TRUE, RECURSIVE => FALSE, MODE => 'ARRAY', PATH => 'a.b')) AS f
SELECT f.value FROM TABLE(FLATTEN(PARSE_JSON('[1, 2, 3]'))) f
SELECT c.id, f2.value FROM customers c, LATERAL FLATTEN(INPUT => attributes:a) f1, LATERAL FLATTEN(INPUT => f1.value:b) f2
SELECT s.value FROM customers c, LATERAL SPLIT_TO_TABLE(c.email, '@') AS s
SELECT s.index, s.value FROM TABLE(SPLIT_TO_TABLE('a.b.c', '.')) AS s ORDER BY s.index
SELECT * FROM TABLE(STRTOK_SPLIT_TO_TABLE('a b c'))
SELECT PARSE_JSON('{"a": 1}'):a::INT, TRY_PARSE_JSON('x'), CHECK_JSON('x'), TO_JSON(attributes), TYPEOF(attributes:a), IS_NULL_VALUE(attributes:a), STRIP_NULL_VALUE(attributes:a), JSON_EXTRACT_PATH_TEXT('{"a": 1}', 'a') FROM customers
SELECT OBJECT_CONSTRUCT('a', 1, 'b', 2), OBJECT_CONSTRUCT(*), OBJECT_CONSTRUCT_KEEP_NULL('a', NULL), OBJECT_DELETE(attributes, 'a'), OBJECT_INSERT(attributes, 'k', 1, TRUE), OBJECT_KEYS(attributes), OBJECT_PICK(attributes, 'a', 'b') FROM customers
SELECT {'a': 1, 'b': [1, 2, 3]}, {}, [], {*}, {* EXCLUDE id}, {c.*} FROM customers c
SELECT ARRAY_CONSTRUCT(1, 2, 3)[0], ARRAY_SIZE(tags), ARRAY_CONTAINS('a'::VARIANT, tags), ARRAY_TO_STRING(tags, ','), ARRAY_APPEND(tags, 'x'), ARRAY_CAT(tags, tags), ARRAY_COMPACT(tags), ARRAY_DISTINCT(tags), ARRAY_SLICE(tags, 0, 2), ARRAY_SORT(tags), ARRAY_POSITION('a'::VARIANT, tags), ARRAYS_OVERLAP(tags, tags), ARRAY_EXCEPT(tags, ['a']), ARRAY_INTERSECTION(tags, tags), ARRAY_MAX(tags), ARRAY_INSERT(tags, 0, 'z'), ARRAY_REMOVE(tags, 'a'), ARRAY_REMOVE_AT(tags, 0), ARRAY_PREPEND(tags, 'p'), ARRAY_FLATTEN([[1], [2]]), ARRAY_GENERATE_RANGE(1, 5), ARRAY_REVERSE(tags), ARRAYS_ZIP(tags, tags) FROM customers
SELECT FILTER(tags, x -> x::STRING <> 'a'), TRANSFORM(tags, x -> UPPER(x::STRING)), REDUCE([1, 2, 3], 0, (acc, x) -> acc + x), TRANSFORM([1, 2], x INT -> x * 2) FROM customers
SELECT MAP_KEYS({'a': 1}::MAP(VARCHAR, INT)), MAP_SIZE({'a': 1}::MAP(VARCHAR, INT)), MAP_CONTAINS_KEY('a', {'a': 1}::MAP(VARCHAR, INT))
SELECT GET(attributes, 'a'), GET_PATH(attributes, 'a.b[0]'), GET_IGNORE_CASE(attributes, 'A'), AS_INTEGER(attributes:a), AS_VARCHAR(attributes:b), IS_ARRAY(attributes:c), IS_OBJECT(attributes), TO_ARRAY(1), TO_OBJECT(attributes), TO_VARIANT(1) FROM customers
SELECT XMLGET(PARSE_XML('<a><b>1</b></a>'), 'b'):"$"::INT, CHECK_XML('<a/>'), TO_XML(attributes) FROM customers
SELECT MONTHS.*, * FROM (SELECT 1 AS a) MONTHS
SELECT * FROM (SELECT status, currency, total FROM orders) PIVOT (SUM(total) FOR status IN ('open', 'paid', 'void')) AS p
SELECT * FROM orders PIVOT (SUM(total) FOR status IN (ANY ORDER BY status)) ORDER BY currency
SELECT * FROM (SELECT currency, status, total FROM orders) PIVOT (SUM(total) FOR status IN (SELECT DISTINCT status FROM orders))
SELECT * FROM (SELECT currency, status, total FROM orders) PIVOT (MAX(total) FOR status IN ('open', 'paid') DEFAULT ON NULL (0)) AS p (currency, o, p)
SELECT * FROM monthly UNPIVOT (amount FOR month IN (jan, feb, mar)) ORDER BY id
SELECT * FROM monthly UNPIVOT INCLUDE NULLS (amount FOR month IN (jan AS 'January', feb AS 'February'))
SELECT * FROM orders SAMPLE (10)
SELECT * FROM orders TABLESAMPLE BERNOULLI (20.3)
SELECT * FROM orders SAMPLE SYSTEM (3) SEED (82)
SELECT * FROM orders TABLESAMPLE BLOCK (0.5) REPEATABLE (99)
SELECT * FROM orders SAMPLE ROW (10 ROWS)
SELECT * FROM (SELECT id FROM orders) SAMPLE (1) WHERE id > 3
SELECT * FROM orders AT (TIMESTAMP => '2024-06-01 12:00:00'::TIMESTAMP_TZ)
SELECT * FROM orders AT (OFFSET => -60 * 5) AS o WHERE o.status = 'open'
SELECT * FROM orders BEFORE (STATEMENT => '8e5d0ca9-005e-44e6-b858-a8f5b37c5726')
SELECT o.*, n.* FROM orders BEFORE (STATEMENT => '8e5d0ca9-005e-44e6-b858-a8f5b37c5726') AS o FULL OUTER JOIN orders AT (STATEMENT => '8e5d0ca9-005e-44e6-b858-a8f5b37c5726') AS n ON o.id = n.id
SELECT * FROM orders CHANGES (INFORMATION => DEFAULT) AT (TIMESTAMP => '2024-06-01'::TIMESTAMP_TZ)
SELECT * FROM orders CHANGES (INFORMATION => APPEND_ONLY) AT (OFFSET => -3600) END (OFFSET => -60)
SELECT id, METADATA$ACTION, METADATA$ISUPDATE, METADATA$ROW_ID FROM orders_stream
SELECT METADATA$FILENAME, METADATA$FILE_ROW_NUMBER, value:c1 FROM external_events
SELECT * FROM quotes MATCH_RECOGNIZE (PARTITION BY symbol ORDER BY day MEASURES MATCH_NUMBER() AS m, FIRST(day) AS d1, LAST(day) AS d2, COUNT(down.*) AS n ONE ROW PER MATCH AFTER MATCH SKIP TO LAST up PATTERN (strt down+ up+) DEFINE down AS price < LAG(price), up AS price > LAG(price)) ORDER BY symbol
SELECT * FROM quotes MATCH_RECOGNIZE (ORDER BY day MEASURES CLASSIFIER() AS c ALL ROWS PER MATCH PATTERN (a{2,} b?) DEFINE a AS price > 1)
SELECT * FROM gaps RESAMPLE (USING day INCREMENT BY INTERVAL '1 day' PARTITION BY symbol)
SELECT ST_MAKEPOINT(-122.35, 37.55), ST_ASGEOJSON(ST_MAKEPOINT(1, 2)), ST_ASWKT(TO_GEOGRAPHY('POINT(1 2)')), ST_DISTANCE(ST_POINT(0, 0), ST_POINT(1, 1)), ST_X(ST_POINT(3, 4)), ST_WITHIN(ST_POINT(1, 1), TO_GEOGRAPHY('POLYGON((0 0, 2 0, 2 2, 0 2, 0 0))')), ST_BUFFER(TO_GEOMETRY('POINT(0 0)'), 1), ST_TRANSFORM(ST_SETSRID(TO_GEOMETRY('POINT(0 0)'), 4326), 3857)
SELECT H3_LATLNG_TO_CELL(52.5, 13.4, 8), H3_CELL_TO_PARENT(617540519050084351, 5), H3_GRID_DISK(617540519050084351, 1), ST_GEOHASH(ST_POINT(1, 2), 5)
SELECT VECTOR_COSINE_SIMILARITY([1, 2, 3]::VECTOR(FLOAT, 3), [1, 2, 4]::VECTOR(FLOAT, 3)), VECTOR_L2_DISTANCE(v, w), VECTOR_INNER_PRODUCT(v, w), VECTOR_NORMALIZE(v) FROM embeddings
SELECT id FROM customers WHERE SEARCH((name, email), 'smith') OR SEARCH_IP(email, '10.0.0.0/8')
SELECT SYSTEM$TYPEOF(1), SYSTEM$TYPEOF(attributes:a), system$typeof('x') FROM customers
SELECT SYSTEM$STREAM_HAS_DATA('orders_stream'), SYSTEM$LAST_CHANGE_COMMIT_TIME('orders'), SYSTEM$GET_TAG('pii', 'customers', 'table')
SELECT GET_DDL('TABLE', 'orders'), GET_DDL('VIEW', 'v', TRUE), GET_DDL('SCHEMA', 'public')
SELECT * FROM TABLE(GET_OBJECT_REFERENCES(DATABASE_NAME => 'shop', SCHEMA_NAME => 'public', OBJECT_NAME => 'v'))
SELECT table_name, row_count, bytes FROM information_schema.tables WHERE table_schema = 'PUBLIC' ORDER BY bytes DESC
SELECT table_schema, table_name, column_name, data_type, ordinal_position FROM shop.INFORMATION_SCHEMA.COLUMNS WHERE table_name ILIKE 'ord%'
SELECT * FROM INFORMATION_SCHEMA.VIEWS UNION ALL SELECT * FROM shop.information_schema.views
SELECT catalog_name, schema_name FROM INFORMATION_SCHEMA.SCHEMATA
SELECT sequence_name, next_value FROM information_schema.sequences
SELECT procedure_name, argument_signature FROM information_schema.procedures
SELECT pipe_name, stage_name FROM information_schema.pipes, information_schema.stages
SELECT grantee, privilege_type FROM information_schema.object_privileges
SELECT * FROM TABLE(INFORMATION_SCHEMA.TAG_REFERENCES('customers', 'TABLE'))
SELECT * FROM TABLE(shop.INFORMATION_SCHEMA.TAG_REFERENCES_ALL_COLUMNS('customers', 'table'))
SELECT * FROM TABLE(INFORMATION_SCHEMA.POLICY_REFERENCES(REF_ENTITY_NAME => 'shop.public.customers', REF_ENTITY_DOMAIN => 'table'))
SELECT * FROM TABLE(INFORMATION_SCHEMA.WAREHOUSE_METERING_HISTORY(DATEADD('days', -10, CURRENT_DATE()), CURRENT_DATE(), 'WH'))
SELECT * FROM TABLE(INFORMATION_SCHEMA.WAREHOUSE_LOAD_HISTORY(DATE_RANGE_START => DATEADD('hour', -1, CURRENT_TIMESTAMP())))
SELECT * FROM TABLE(INFORMATION_SCHEMA.AUTOMATIC_CLUSTERING_HISTORY(DATE_RANGE_START => '2024-01-01', TABLE_NAME => 'shop.public.orders'))
SELECT * FROM TABLE(INFORMATION_SCHEMA.DYNAMIC_TABLE_REFRESH_HISTORY(NAME_PREFIX => 'SHOP.PUBLIC'))
SELECT database_name, deleted FROM SNOWFLAKE.ACCOUNT_USAGE.DATABASES
SELECT table_name, active_bytes FROM snowflake.account_usage.table_storage_metrics ORDER BY 2 DESC LIMIT 20
SELECT warehouse_name, SUM(credits_used) FROM SNOWFLAKE.ACCOUNT_USAGE.WAREHOUSE_METERING_HISTORY WHERE start_time >= DATEADD(month, -1, CURRENT_TIMESTAMP) GROUP BY 1
SELECT usage_date, credits_billed FROM SNOWFLAKE.ACCOUNT_USAGE.METERING_DAILY_HISTORY
SELECT usage_date, storage_bytes FROM SNOWFLAKE.ACCOUNT_USAGE.STORAGE_USAGE
SELECT * FROM SNOWFLAKE_SAMPLE_DATA.TPCH_SF1.CUSTOMER LIMIT 10
SELECT SNOWFLAKE.CORE.NULL_COUNT(SELECT email FROM shop.public.customers)
EXPLAIN SELECT * FROM orders
EXPLAIN USING TABULAR SELECT * FROM orders WHERE id = 1
EXPLAIN USING JSON SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id
EXPLAIN USING TEXT WITH q AS (SELECT 1 AS a) SELECT a FROM q
SELECT l_returnflag, l_linestatus, SUM(l_quantity) AS sum_qty, SUM(l_extendedprice * (1 - l_discount) * (1 + l_tax)) AS sum_charge, AVG(l_discount) AS avg_disc, COUNT(*) AS count_order FROM lineitem WHERE l_shipdate <= DATEADD(day, -90, TO_DATE('1998-12-01')) GROUP BY l_returnflag, l_linestatus ORDER BY l_returnflag, l_linestatus
SELECT s_acctbal, s_name, n_name, p_partkey FROM part, supplier, partsupp, nation, region WHERE p_partkey = ps_partkey AND s_suppkey = ps_suppkey AND p_size = 15 AND p_type LIKE '%BRASS' AND s_nationkey = n_nationkey AND n_regionkey = r_regionkey AND ps_supplycost = (SELECT MIN(ps_supplycost) FROM partsupp WHERE p_partkey = ps_partkey) ORDER BY s_acctbal DESC LIMIT 100
SELECT o_orderpriority, COUNT(*) FROM tpch.orders WHERE o_orderdate >= DATE '1993-07-01' AND o_orderdate < DATE '1993-07-01' + INTERVAL '3 month' AND EXISTS (SELECT * FROM lineitem WHERE l_orderkey = o_orderkey AND l_commitdate < l_receiptdate) GROUP BY o_orderpriority ORDER BY o_orderpriority
SELECT 100.00 * SUM(CASE WHEN p_type LIKE 'PROMO%' THEN l_extendedprice * (1 - l_discount) ELSE 0 END) / SUM(l_extendedprice * (1 - l_discount)) AS promo_revenue FROM lineitem, part WHERE l_partkey = p_partkey
SELECT cntrycode, COUNT(*) AS numcust FROM (SELECT SUBSTRING(c_phone, 1, 2) AS cntrycode, c_acctbal FROM customer WHERE SUBSTRING(c_phone, 1, 2) IN ('13', '31') AND NOT EXISTS (SELECT * FROM tpch.orders WHERE o_custkey = c_custkey)) AS custsale GROUP BY cntrycode
WITH customer_total_return AS (SELECT sr_customer_sk AS ctr_customer_sk, sr_store_sk AS ctr_store_sk, SUM(sr_fee) AS ctr_total_return FROM store_returns, date_dim WHERE sr_returned_date_sk = d_date_sk AND d_year = 2000 GROUP BY sr_customer_sk, sr_store_sk) SELECT c_customer_id FROM customer_total_return ctr1, store, customer WHERE ctr1.ctr_total_return > (SELECT AVG(ctr_total_return) * 1.2 FROM customer_total_return ctr2 WHERE ctr1.ctr_store_sk = ctr2.ctr_store_sk) AND s_store_sk = ctr1.ctr_store_sk LIMIT 100
WITH sessions AS (SELECT session_id, MIN(event_time) AS started, MAX(event_time) AS ended FROM events GROUP BY session_id) SELECT DATE_TRUNC('day', started) AS d, AVG(DATEDIFF('second', started, ended)) AS avg_seconds, COUNT(*) FROM sessions GROUP BY 1 ORDER BY 1
WITH cohort AS (SELECT customer_id, DATE_TRUNC('month', MIN(order_date)) AS m FROM orders GROUP BY 1) SELECT c.m, DATEDIFF('month', c.m, o.order_date) AS age, COUNT(DISTINCT o.customer_id) FROM cohort c JOIN orders o USING (customer_id) GROUP BY ALL ORDER BY 1, 2
SELECT id, total, AVG(total) OVER (PARTITION BY customer_id ORDER BY order_date ROWS 6 PRECEDING) AS moving, total - LAG(total) OVER (PARTITION BY customer_id ORDER BY order_date) AS delta FROM orders QUALIFY delta IS NOT NULL
SELECT t.value:sku::STRING AS sku, SUM(t.value:qty::INT) AS qty FROM events e, LATERAL FLATTEN(INPUT => e.payload:lines) t WHERE e.event_type = 'order' GROUP BY sku HAVING qty > 10 ORDER BY qty DESC NULLS LAST LIMIT 25
-- a comment before\nSELECT 1
// a comment of Snowflake's own\nSELECT 1
SELECT 1 // trailing; DELETE FROM orders
SELECT 1 -- trailing; DELETE FROM orders
SELECT /* in between; DROP TABLE orders */ 1
/* partner: "reports", {"dashboard": 7} */ SELECT id FROM orders /* tail */
SELECT 1 /* a comment does not nest /* so this ends it */
SELECT 10 -- 5\n, 4
SELECT a//b\nFROM t
SELECT 'it''s', 'it\\'s', 'tab\\t', 'line\\n', 'unicode \\u26c4', '\\x41\\101', 'back\\\\slash'
SELECT 'a\nb'
SELECT $$it's; DROP TABLE orders; -- text$$
SELECT $$a 'quoted' and a \\ that is no escape$$, $$two\nlines$$
SELECT $$one $ sign$$
SELECT 'INSERT INTO t VALUES (1)', 'COPY INTO @stage', '@~/x.csv', 'SYSTEM$ABORT_SESSION(1)'
SELECT "insert", "delete", "select", "drop table" FROM "update"
SELECT "x;y", "-- no comment", "/* nor this */", "// nor this" FROM t
SELECT id AS "INTO", total AS "->>" FROM orders
SELECT t.put, t.get, t.call, t.copy, t.list, t.remove, t.undrop FROM actions t
SELECT copy_count, call_id, put_time, delete_flag, merge_key, is_deleted FROM logs
SELECT execute, comment, truncate, replace, merge, put, remove FROM actions
SELECT begin, end_date, commit, declare, return, language FROM actions
SELECT date, time, timestamp, number, text, variant, object, array FROM typed
SELECT value, key, index, path, this, seq FROM flattened
SELECT a$b, _c, d1, A$ FROM t$1
SELECT "größe", "naïve" FROM "Übersicht" WHERE "größe" > 'Ä'
select Id, TOTAL from Orders where STATUS = 'open' oRdEr bY iD
SELECT\tid\n,\r\ntotal\nFROM\n\torders
SELECT(1),(2)
SELECT id FROM orders WHERE(total>1)AND(total<2)
SELECT id,FROM orders
SELECT o.id, o.total, FROM orders o
SELECT COUNT(*)FROM orders
SELECT 1;
SELECT 1 ; -- done
(SELECT 1)
((SELECT id FROM orders))
SELECT * FROM ((SELECT 1 AS a)) x
SELECT 1 WHERE 1 = 0
SELECT * FROM DUAL
SELECT id FROM orders WHERE 1 <> 1 LIMIT 0
SELECT TRUE AS "_" FROM "PUBLIC"."ORDERS" WHERE 1 <> 1 LIMIT 0
SELECT CURRENT_DATABASE(), CURRENT_SCHEMA()
SELECT "ORDERS"."ID", COUNT(*) AS "count" FROM "SHOP"."PUBLIC"."ORDERS" GROUP BY "ORDERS"."ID" ORDER BY "count" DESC LIMIT 2000
SELECT TO_TIMESTAMP_NTZ(events.event_time) AS "events.t", COUNT(*) AS "events.count" FROM events AS events WHERE ((( events.event_time ) >= ((TO_TIMESTAMP('2024-01-01'))))) GROUP BY 1 ORDER BY 1 DESC LIMIT 500
SELECT LISTAGG(DISTINCT SUBSTR(name, 1, 1), '') WITHIN GROUP (ORDER BY SUBSTR(name, 1, 1)) OVER (PARTITION BY country) FROM customers
SELECT IFF(ARRAY_CONTAINS('vip'::VARIANT, tags), 1, 0) AS vip, ARRAY_SIZE(ARRAY_AGG(DISTINCT id) OVER (PARTITION BY country)) FROM customers
SELECT id, TO_CHAR(total, '$9,999.00'), notes RLIKE '.*(a|b){2,3}$' FROM orders
SELECT -(-1), NOT TRUE, NOT (1 = 2), 1 = 1 AND NOT 1 = 2 OR FALSE
SELECT o.customer_id AS c, c + 1 AS d, d * 2 AS e FROM orders o WHERE e > 3
SELECT SUM(IFF(status = 'paid', total, 0)) / NULLIF(SUM(total), 0) AS share FROM orders
SELECT DATE_TRUNC('week', event_time)::DATE AS wk, COUNT(DISTINCT IFF(event_type = 'login', customer_id, NULL)) AS wau FROM events WHERE event_time >= DATEADD('week', -12, CURRENT_DATE) GROUP BY wk
SELECT * FROM orders o WHERE o.total > (SELECT AVG(i.total) FROM orders i WHERE i.customer_id = o.customer_id)
SELECT c.*, o.n FROM customers c LEFT JOIN (SELECT customer_id, COUNT(*) AS n FROM orders GROUP BY customer_id) o ON o.customer_id = c.id WHERE o.n IS NULL
SELECT payload:device.os::STRING AS os, APPROX_COUNT_DISTINCT(customer_id) FROM events GROUP BY os ORDER BY 2 DESC
SELECT NTILE(10) OVER (ORDER BY total) AS bucket, MIN(total), MAX(total) FROM orders GROUP BY total
SELECT INTERPOLATE_LINEAR(price) OVER (PARTITION BY symbol ORDER BY day) FROM quotes
SELECT MIN(id), MAX(id) FROM orders HAVING COUNT(*) > 0
SELECT MAX(total) FROM orders LIMIT 1
SELECT id::VARCHAR || '-' || status FROM orders ORDER BY CASE WHEN status = 'open' THEN 0 ELSE 1 END, id NULLS FIRST
SELECT ENDSWITH(LOWER(TRIM(name, ' ')), 'x') FROM customers
SELECT SYS_CONTEXT('SNOWFLAKE$SESSION', 'ROLE')
SELECT CURRENT_SESSION() AS s, ALL_ROWS.n FROM (SELECT COUNT(*) AS n FROM orders) ALL_ROWS
SELECT INSERT('abcdef', 3, 2, 'zzz'), REPLACE('down', 'down', 'up'), TRUNCATE(2.5)
SELECT EXTRACT(epoch_millisecond FROM shipped_at), EXTRACT(dayofweek_iso FROM order_date) FROM orders
SELECT a FROM t ORDER BY key NULLS FIRST
SELECT key FROM t ORDER BY key
SELECT f.key, f.value FROM t, LATERAL FLATTEN(input => t.v) AS f(seq, key, path, index, value, this)
SELECT f.c FROM t, TABLE(FLATTEN(t.v)) f (seq, c)
SELECT x.* FROM TABLE(SPLIT_TO_TABLE('a.b', '.')) AS x (a, b, c)
SELECT * FROM ((SELECT a FROM t) UNION ALL (SELECT b FROM u)) AS x GROUP BY a
SELECT w, year FROM ((SELECT w, d_year AS year, SUM(CASE WHEN m = 1 THEN a * b ELSE 0 END) AS jan_sales FROM t WHERE t BETWEEN 30838 AND 30838 + 28800 AND c IN ('DHL', 'BARIAN') GROUP BY w, d_year) UNION ALL (SELECT w, d_year AS year, 1 FROM t)) AS x
SELECT o_orderkey, SYSTEM$TYPEOF(o_orderkey) FROM t
SELECT src:dealership, src:vehicle[0], src:vehicle[0].price, src['vehicle'][0]['make'] FROM car_sales ORDER BY 1
SELECT src:vehicle[0].make::string AS make, v.value:extras[0]::varchar FROM car_sales, LATERAL FLATTEN(input => src:vehicle) v, LATERAL FLATTEN(input => v.value:extras) f
SELECT emp_id, emp.value:name::STRING FROM t, LATERAL FLATTEN(INPUT => PARSE_JSON(c):employees, OUTER => TRUE) emp
SELECT * FROM t WHERE v:a.b IS NOT NULL AND v:c::INT > 5 GROUP BY v:d ORDER BY v:e::STRING DESC
SELECT IFF(v:a::string = 'x', v:b, NULL) FROM t
SELECT COUNT(DISTINCT v:a::string) FROM t
SELECT v:a::string || '-' || v:b::string AS x FROM t
SELECT CASE WHEN v:a = 'x' THEN v:b ELSE v:c END FROM t
SELECT PARSE_JSON(x):a:b::int FROM t
SELECT v:"a b"."c d"[0] FROM t
SELECT v:a.select, v:from, v:order.date::date, v:copy, v:delete FROM t
SELECT t.v:a FROM s.t t
SELECT "V":"a" FROM t
SELECT $1:a, $1:b.c::varchar, t.$1:x FROM t
SELECT v['a'].b, v[0]:c FROM t
SELECT LISTAGG(v:a::string, ',') WITHIN GROUP (ORDER BY v:b) FROM t
SELECT a, SUM(v:x::number) OVER (PARTITION BY v:y ORDER BY v:z) FROM t
SELECT DATE_TRUNC('day', v:ts::timestamp_ntz) FROM t QUALIFY ROW_NUMBER() OVER (PARTITION BY v:id ORDER BY v:ts DESC) = 1
SELECT * FROM t WHERE v:a IN ('x', 'y') OR v:b LIKE '%z%' OR v:c BETWEEN 1 AND 2 OR NOT v:d
SELECT v:a ILIKE ANY ('%x%', '%y%') FROM t
SELECT ARRAY_AGG(OBJECT_CONSTRUCT('a', v:a, 'b', v:b)) FROM t
SELECT t1.a, t2.b FROM t1 JOIN t2 ON t1.v:id::int = t2.id AND t1.v:k = t2.v:k
SELECT {'a': v:a, 'b': {'c': v:b.c}}, [v:a, v:b] FROM t
SELECT {'k': 1}['k'], {'k': 1}:k, [1,2][0] FROM t
SELECT TRANSFORM(arr, (x, i) -> x:value * i) FROM t
SELECT FILTER(v:items, i -> i:price::number > 10)[0]:name::string FROM t
SELECT REDUCE(arr, 0, (acc INT, val INT) -> acc + val) FROM t
SELECT FILTER([1,2,3], x -> x > 1 AND NOT x = 3)
SELECT a, b FROM t1 FULL JOIN t2 USING (id) WHERE a IS DISTINCT FROM b
SELECT * FROM a LEFT OUTER JOIN b ON a.id = b.id AND b.d >= a.d
SELECT * FROM a, b WHERE a.id = b.id (+) AND b.x (+) = 5
SELECT * FROM a LEFT ASOF JOIN b MATCH_CONDITION (a.t >= b.t) USING (id)
SELECT * FROM a ASOF JOIN b MATCH_CONDITION (a.t >= b.t)
SELECT t.a, q.b FROM trades t ASOF JOIN quotes q MATCH_CONDITION(t.ts >= q.ts) ON t.sym = q.sym ORDER BY t.sym, t.ts
SELECT * FROM quarterly_sales PIVOT(SUM(amount) FOR quarter IN (ANY ORDER BY quarter)) ORDER BY empid
SELECT * FROM quarterly_sales PIVOT(SUM(amount) FOR quarter IN (ANY))
SELECT * FROM quarterly_sales PIVOT(SUM(amount) FOR quarter IN (SELECT DISTINCT quarter FROM ad WHERE tv = TRUE ORDER BY quarter)) ORDER BY empid
SELECT * FROM quarterly_sales PIVOT(SUM(amount) FOR quarter IN ('2023_Q1', '2023_Q2') DEFAULT ON NULL (0)) ORDER BY empid
SELECT 'Average sale amount' AS aggregate, * FROM (SELECT quarter, amount FROM qs) PIVOT(AVG(amount) FOR quarter IN ('2023_Q1')) UNION SELECT 'x', * FROM (SELECT quarter, amount FROM qs) PIVOT(MAX(amount) FOR quarter IN ('2023_Q1'))
WITH src AS (SELECT 1 AS a) SELECT EMP.EMPID FROM src PIVOT(SUM(a) FOR m IN ('JAN', 'FEB')) AS p (EMP_ID, JAN, FEB) ORDER BY EMPID
SELECT * FROM monthly_sales UNPIVOT (sales FOR month IN (jan AS january, feb AS february)) ORDER BY empid
SELECT * FROM sales UNPIVOT EXCLUDE NULLS (s FOR m IN (jan, feb))
SELECT p.* FROM (SELECT a, b FROM t) AS s PIVOT (MAX(a) FOR b IN ('x', 'y')) AS p
SELECT * FROM t SAMPLE (3), u SAMPLE BLOCK (2)
SELECT i, j FROM table1 AS t1 SAMPLE (25) INNER JOIN table2 AS t2 SAMPLE (50) WHERE t2.j = t1.i
SELECT * FROM testtable SAMPLE ROW (0)
SELECT * FROM testtable TABLESAMPLE (10 ROWS)
SELECT * FROM t TABLESAMPLE SYSTEM (3) SEED (82) ORDER BY 1
SELECT * FROM my_table AT(TIMESTAMP => 'Wed, 26 Jun 2024 09:20:00 -0700'::timestamp_tz)
SELECT * FROM my_table AT(OFFSET => -60*5) AS T WHERE T.flag = 'valid'
SELECT * FROM my_table AT (STREAM => 's1')
SELECT * FROM t1 CHANGES(INFORMATION => DEFAULT) AT(TIMESTAMP => $ts1)
SELECT c1 FROM t1 CHANGES(INFORMATION => APPEND_ONLY) AT(STREAM => 's1') END(TIMESTAMP => $ts2)
SELECT oldt.*, newt.* FROM my_table BEFORE(STATEMENT => '8e5d0ca9-005e-44e6-b858-a8f5b37c5726') AS oldt FULL OUTER JOIN my_table AT(STATEMENT => '8e5d0ca9') AS newt ON oldt.id = newt.id WHERE oldt.id IS NULL OR newt.id IS NULL
SELECT * FROM a AT(TIMESTAMP => TO_TIMESTAMP('2024-01-01')) JOIN b AT(OFFSET => -60) ON a.id = b.id
SELECT employee_id, manager_id, title, SYS_CONNECT_BY_PATH(title, ' -> ') FROM employees START WITH title = 'President' CONNECT BY manager_ID = PRIOR employee_id ORDER BY employee_ID
SELECT component_ID, LEVEL, CONNECT_BY_ROOT description FROM components WHERE x > 1 START WITH component_ID = 1 CONNECT BY parent_component_ID = PRIOR component_ID AND PRIOR a <> b
SELECT description FROM components START WITH c = 1 CONNECT BY PRIOR id = pid ORDER BY quantity LIMIT 5
SELECT TOP 4 c1 FROM testtable
SELECT c1 FROM testtable FETCH FIRST 3 ROWS ONLY
SELECT c1 FROM t ORDER BY 1 OFFSET 3 FETCH NEXT 2 ROW ONLY
SELECT c1 FROM t FETCH 3
SELECT c1 FROM t LIMIT 3 OFFSET 0
SELECT c1 FROM t LIMIT '' OFFSET ''
SELECT * FROM (VALUES (1, 'one'), (2, 'two')) v1 (c1, c2) INNER JOIN (VALUES (1, 'One')) AS v2 (c1, c2) ON v2.c1 = v1.c1
SELECT v1.$2, v2.$2 FROM (VALUES (1, 'one'), (2, 'two')) AS v1 INNER JOIN (VALUES (1, 'One'), (3, 'three')) AS v2 WHERE v2.$1 = v1.$1
SELECT * ILIKE '%id%' RENAME department_id AS department FROM employee_table
SELECT employee_table.* EXCLUDE department_id, department_table.* RENAME department_name AS department FROM employee_table INNER JOIN department_table ON employee_table.department_id = department_table.department_id
SELECT * REPLACE ('DEPT-' || department_id AS department_id) RENAME employee_id AS id FROM employee_table
SELECT * REPLACE (a AS b) RENAME (c AS d) FROM t
SELECT * EXCLUDE (a, b) REPLACE (x + 1 AS x) FROM t
SELECT * EXCLUDE first_name, last_name FROM t
SELECT DISTINCT * EXCLUDE a FROM t
SELECT t1.* EXCLUDE (id), t2.* EXCLUDE (id, x) FROM t1 JOIN t2 USING (id)
SELECT OBJECT_CONSTRUCT(* EXCLUDE a), OBJECT_CONSTRUCT(* ILIKE 'x%'), HASH(* EXCLUDE (a, b)) FROM t
SELECT {* ILIKE 'x%'}, {t.*}, {t.* EXCLUDE a} FROM t
SELECT COALESCE(*) FROM t
SELECT WEEKOFYEAR(d), YEAROFWEEKISO(d), HOUR(t), MINUTE(t), SECOND(t), DAYOFMONTH(d) FROM t
SELECT a FROM t1 UNION ALL BY NAME SELECT b FROM t2
SELECT c1 FROM t1 UNION DISTINCT SELECT c1 FROM t2
SELECT c1 FROM t1 MINUS (SELECT c1 FROM t2)
SELECT c1 FROM t1 MINUS SELECT c1 FROM t2 ORDER BY 1
SELECT a FROM t GROUP BY ALL HAVING COUNT(*) > 1 QUALIFY RANK() OVER (ORDER BY a) = 1
SELECT a, ROW_NUMBER() OVER (ORDER BY b) rn FROM t QUALIFY rn = 1 AND a > 2
SELECT SUM(x) OVER (ORDER BY d RANGE BETWEEN INTERVAL '2 days' PRECEDING AND CURRENT ROW) FROM t
SELECT COUNT(*) OVER (PARTITION BY a ORDER BY b ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM t
SELECT FIRST_VALUE(a IGNORE NULLS) OVER (ORDER BY b), LAST_VALUE(a) RESPECT NULLS OVER (ORDER BY b), LAG(a IGNORE NULLS) OVER (ORDER BY b) FROM t
SELECT NTH_VALUE(a, 2) FROM LAST IGNORE NULLS OVER (PARTITION BY b ORDER BY c) FROM t
SELECT 'x' RLIKE 'a', 'x' NOT RLIKE 'b', 'x' REGEXP 'c', 'x' NOT REGEXP 'd' FROM t
SELECT a NOT ILIKE ANY ('x', 'y'), a LIKE ANY ('x%', 'y%') ESCAPE '^', a NOT LIKE ALL ('x') FROM t
SELECT a LIKE ALL (SELECT x FROM y) FROM t
SELECT CAST(a AS NUMBER(38, 0)), a::DOUBLE PRECISION, a::TIMESTAMP_LTZ(9), a::CHARACTER VARYING(5), a::TIMESTAMP WITH TIME ZONE FROM t
SELECT a::ARRAY(VARCHAR NOT NULL), a::OBJECT(x NUMBER NOT NULL, y VARCHAR), a::MAP(VARCHAR, OBJECT(z INT)), a::VARIANT, a::GEOGRAPHY FROM t
SELECT TO_VARIANT(1)::ARRAY, x::INT::VARCHAR FROM t
SELECT TRY_CAST(a AS DATE), TRY_TO_DATE(a), a::DATE - 1, DATEADD(month, -1, CURRENT_DATE) FROM t
SELECT INTERVAL '1 year', CURRENT_DATE - INTERVAL '1 day, 3 hours', d + INTERVAL '1' DAY FROM t
SELECT DATE_PART('epoch', ts), EXTRACT(EPOCH FROM ts), DATE_PART(dow FROM ts) FROM t
SELECT date, type, comment, schema, database, user, role, warehouse, share, view, index, name, language, first, last, next FROM t
SELECT year, month, day, hour, position, partition, offset, pattern, at, before, pivot, filter, match, top, percent, timestamp, time FROM t
SELECT t.date, t.type, t.order_id, t."order", t.level, t.rank, t.value, t.count, t.sum, t.min FROM t
SELECT level, rank, count, sum, min, max, status, state, source, target, label, description, category, version FROM t
SELECT domain, session, query, result, event, action, action_type, location, region, country, city, address, zip, email FROM t
SELECT date AS d, date::date, MAX(date) FROM t GROUP BY date ORDER BY date DESC
SELECT type, COUNT(*) FROM t WHERE type = 'x' AND date > '2020-01-01' GROUP BY type ORDER BY type
SELECT open, close, high, low, volume, change, begin, end, start_date, stop, go, read, write, lock, unlock FROM prices
SELECT p.open, p.close, p.end, p.begin FROM prices p WHERE p.end > p.begin
SELECT a AS date, b AS type, c AS value, d AS index, e AS end, f AS begin, g AS user, h AS schema, i AS database FROM t
SELECT a date, b type, c value, d name, e label, f key, g year FROM t
SELECT "date", "Type", "ORDER" FROM "T" WHERE "date" IS NOT NULL
SELECT LEFT(a, 2), RIGHT(a, 3), "LEFT"(a, 1), IFF(LEFT(a, 1) = 'x', 1, 0) FROM t
SELECT MONTH(d) AS month, YEAR(d) AS year, DAY(d) day FROM t GROUP BY month, year, day ORDER BY year, month
SELECT COUNT(*) AS count, SUM(x) AS sum, MAX(x) AS max, MIN(x) min FROM t HAVING count > 1 ORDER BY count DESC
SELECT ROW_NUMBER() OVER (ORDER BY x) AS row_number, RANK() OVER (ORDER BY x) AS rank, LAG(x) OVER (ORDER BY y) AS lag FROM t QUALIFY rank = 1
WITH date_range AS (SELECT DATEADD(day, SEQ4(), '2024-01-01'::date) AS date FROM TABLE(GENERATOR(ROWCOUNT => 365))) SELECT * FROM date_range
WITH final AS (SELECT 1 AS a), source AS (SELECT a FROM final), renamed AS (SELECT a AS b FROM source) SELECT * FROM renamed
WITH copy AS (SELECT 1 AS a) SELECT * FROM copy
WITH merge AS (SELECT 1 AS a), "update" AS (SELECT 2 AS b) SELECT * FROM merge, "update"
SELECT copy.a, c.call FROM copy JOIN calls c ON copy.id = c.id
SELECT put, get, remove, list, call, load, refresh, notify FROM actions
SELECT load_date, refresh FROM loads ORDER BY load
SELECT * FROM db.schema.table_1 WHERE _fivetran_deleted = FALSE
SELECT * FROM "DB"."SCHEMA"."Table" LIMIT 10
SELECT column_name, data_type FROM db.information_schema.columns WHERE table_schema = 'X' AND table_name = 'Y' ORDER BY ordinal_position
SELECT COALESCE(a, b) c FROM t1 a LEFT JOIN t2 b USING (id, dt) WHERE NVL(a.x, 0) > 0
SELECT DISTINCT a, b FROM t WHERE a IN (SELECT x FROM y WHERE z = t.z) AND NOT EXISTS (SELECT NULL FROM w WHERE w.id = t.id)
SELECT id, CASE WHEN x THEN 'a' END AS case_result, IFNULL(y, 0) FROM t WHERE x AND NOT y
SELECT DATEDIFF('day', MIN(d), MAX(d)) / 7.0 AS weeks, DATEADD('month', 1, DATE_TRUNC('month', CURRENT_DATE())) FROM t
SELECT TO_CHAR(d, 'YYYY-MM') AS m, TO_DATE(s, 'MM/DD/YYYY'), TO_TIMESTAMP(n, 3), TO_TIMESTAMP_NTZ(n / 1000) FROM t
SELECT DATE_TRUNC(MONTH, d), DATE_TRUNC('WEEK', d), LAST_DAY(d, 'month'), DATEDIFF(MINUTE, a, b), DATEADD(HOUR, -1, ts) FROM t
SELECT APPROX_PERCENTILE(x, 0.5), MEDIAN(x), MODE(x), PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY x) OVER (PARTITION BY y) FROM t
SELECT a.*, b.x FROM a INNER JOIN b ON a.id = b.id AND b.x BETWEEN 1 AND 5 OR a.y IS NULL
SELECT 1 AS "a b", 'x' AS "c""d" FROM t AS "T 1"
SELECT a FROM t WHERE b = 'it''s' AND c = 'a\\'b' AND d LIKE '%\\\\_%' ESCAPE '\\\\'
SELECT SPLIT_PART(a, '/', -1), REGEXP_REPLACE(a, '[^a-z]', ''), REGEXP_SUBSTR(a, '\\\\d+', 1, 1, 'e', 1), a REGEXP '^x' FROM t
SELECT ST_DISTANCE(ST_MAKEPOINT(a, b), ST_MAKEPOINT(c, d)) / 1000, ST_WITHIN(g, h), ST_DWITHIN(a, b, 100), ST_AREA(g) FROM t
SELECT LATERAL_JOIN.x FROM (SELECT 1 AS x) LATERAL_JOIN
SELECT f.value::string FROM t, LATERAL FLATTEN(input => SPLIT(t.tags, ',')) f WHERE TRIM(f.value) <> ''
SELECT t.id, f.value:"name"::string, f.index + 1 AS n FROM t JOIN LATERAL FLATTEN(input => t.v, outer => true) f
SELECT t.id FROM t LEFT JOIN LATERAL FLATTEN(input => t.v) f ON TRUE
SELECT t.id, x.n FROM t INNER JOIN LATERAL (SELECT COUNT(*) AS n FROM u WHERE u.id = t.id) x ON TRUE
SELECT id, f.value FROM t CROSS JOIN LATERAL FLATTEN(t.arr) AS f
SELECT id FROM t CROSS JOIN TABLE(FLATTEN(t.arr)) f
SELECT IS_INTEGER(v), IS_NULL_VALUE(v:a), AS_ARRAY(v), AS_OBJECT(v), OBJECT_KEYS(v), TYPEOF(v) FROM t
SELECT * FROM t WHERE ARRAY_CONTAINS('x'::variant, arr) AND ARRAYS_OVERLAP(a, b) AND ARRAY_SIZE(c) > 0
SELECT ARRAY_AGG(DISTINCT x) WITHIN GROUP (ORDER BY x ASC) AS xs, OBJECT_AGG(k, v) AS o, ARRAY_TO_STRING(ARRAY_AGG(y), ',') FROM t
SELECT BOOLOR_AGG(x), BOOLAND_AGG(y), COUNT_IF(z > 1), ANY_VALUE(w), MAX_BY(a, b), MIN_BY(a, b) FROM t
SELECT a, GROUPING(a), SUM(b) FROM t GROUP BY ROLLUP(a)
SELECT a, b, SUM(c) FROM t GROUP BY a, ROLLUP(b, c)
SELECT a, SUM(c) FROM t GROUP BY GROUPING SETS (a, b)
SELECT (SELECT MAX(x) FROM u) - (SELECT MIN(x) FROM u) AS range FROM t
SELECT x FROM (SELECT a x FROM t1 UNION ALL SELECT b FROM t2) ORDER BY 1 NULLS LAST LIMIT 10
SELECT * FROM ((SELECT a FROM t)) 
SELECT * FROM (t1 INNER JOIN t2 ON t1.a = t2.a)
SELECT a FROM t1 NATURAL FULL OUTER JOIN t2
SELECT 100 * (a - b) / NULLIF(b, 0)::FLOAT AS pct, ROUND(100.0 * a / b, 2)::VARCHAR || '%' FROM t
SELECT HASH_AGG(*), MD5(CONCAT_WS('|', a, b)), SHA2(a || b) FROM t
SELECT SUM(CASE WHEN a = 1 THEN 1 ELSE 0 END) OVER (PARTITION BY b) FROM t
SELECT ZEROIFNULL(SUM(a)), DIV0(a, b), DIV0NULL(a, b), SQUARE(a), POWER(a, 2) FROM t GROUP BY a, b
SELECT CURRENT_TIMESTAMP::DATE, CURRENT_DATE() - 7, SYSDATE()::DATE, CONVERT_TIMEZONE('UTC', CURRENT_TIMESTAMP()) 
SELECT SYSTEM$TYPEOF(v), GET_DDL('table', 'db.s.t'), CURRENT_WAREHOUSE() FROM t
SELECT * FROM SNOWFLAKE.ACCOUNT_USAGE.LOGIN_HISTORY WHERE event_timestamp > DATEADD(day, -7, CURRENT_TIMESTAMP())
SELECT database_name, usage_date, average_database_bytes FROM snowflake.account_usage.database_storage_usage_history
SELECT name, created_on FROM snowflake.account_usage.users WHERE deleted_on IS NULL
SELECT role, grantee_name FROM snowflake.account_usage.grants_to_users
SELECT start_time, credits_used FROM snowflake.account_usage.warehouse_metering_history
SELECT * FROM t1, t2 t, (SELECT 1 AS one) u WHERE t1.a = t.a
SELECT a FROM t WHERE (a, b) NOT IN (SELECT x, y FROM z)
SELECT a FROM t WHERE a = ALL (SELECT 1) OR a <> ANY (SELECT 2)
SELECT TRUE, FALSE, NULL, NOT TRUE, 1::BOOLEAN, 'true'::BOOLEAN
SELECT X'48656C6C6F', TO_BINARY('AB', 'HEX')
SELECT 1e-5, 1.5E10, .5, 10., -1, +2
SELECT a FROM t --comment
SELECT a /* c1 */ FROM /* c2 */ t // c3
SELECT a FROM t WHERE x = $1
SELECT * FROM t WHERE d BETWEEN DATEADD(day, -30, CURRENT_DATE) AND CURRENT_DATE
SELECT COUNT(*) FILTER (WHERE x > 1) FROM t
SELECT x, y FROM t ORDER BY 2 DESC, x ASC NULLS FIRST OFFSET 5
SELECT DATE('2024-01-01'), TIME('10:00'), DATE(ts), CHAR(65), TIMESTAMP_NTZ_FROM_PARTS(2024,1,1,0,0,0)
SELECT NVL(a, 'x') col1, b::number(38,2) AS col2, FROM t
SELECT a.b.c.d FROM a.b.c
SELECT "A"."B"."C"."D" FROM "A"."B"."C"
SELECT t.a, t.b, FROM t WHERE x
SELECT ALL a FROM t
SELECT DECODE(a, 1, 'x', 'y') FROM t WHERE a::string LIKE ANY ('a%')
SELECT SEARCH(a, 'x'), a COLLATE 'en-ci' = 'x' FROM t
SELECT CONTAINS(LOWER(a), 'x'), a || NULL FROM t WHERE STARTSWITH(a, 'b')
SELECT PARSE_JSON($$ {"a": "it's"} $$):a::string
SELECT * FROM t WHERE ts >= '2024-01-01'::timestamp AND ts < DATEADD(d, 1, '2024-01-01')
SELECT MAX(ts)::timestamp_ntz AS max_ts, MIN(IFF(a, b, c)) FROM t
SELECT t.*, ROW_NUMBER() OVER (PARTITION BY t.a ORDER BY t.b DESC NULLS LAST, t.c) AS rn FROM t QUALIFY rn = 1
SELECT SUM(a) sum_a, sum_a / 2 AS half FROM t GROUP BY b HAVING sum_a > 0 ORDER BY half
SELECT EMAIL, COUNT(*) FROM USERS GROUP BY 1 HAVING COUNT(*) > 1
SELECT * FROM EVENTS WHERE $FILTER_DATE <= EVENT_DATE
SELECT ('a', 1) = ('a', 1), (1 + 2) * 3
SELECT ARRAY_CONSTRUCT(), OBJECT_CONSTRUCT(), ARRAY_CONSTRUCT(1, 2)[1]
SELECT INSERT(a, 1, 2, 'x'), REPLACE(a, 'b', 'c'), TRUNCATE(x, 2) FROM t
SELECT a AS "insert", b AS "drop" FROM t WHERE "update" = 1
SELECT * FROM quotes MATCH_RECOGNIZE (PARTITION BY s ORDER BY d MEASURES (MAX(p) - MIN(p)) AS spread, FINAL LAST(d) AS l PATTERN (strt (down | up){2,} x*?) DEFINE down AS p < LAG(p), up AS p > LAG(p)) AS m
SELECT a FROM (((SELECT a FROM t WHERE a = 1) UNION (SELECT a FROM t WHERE a = 3)) ORDER BY 1) AS dt
SELECT bar::ARRAY[0] AS a, foo:bar::ARRAY[2] AS b, bar::ARRAY[0][1], raw:foo::ARRAY[0]::STRING FROM t
SELECT *, CONNECT_BY_ROOT bar AS connect_by_root FROM t CONNECT BY PRIOR foo = bar AND NOT CONTAINS(PRIOR path, bar)
SELECT * FROM h MATCH_RECOGNIZE (ORDER BY d MEASURES COUNT(*) AS n ALL ROWS PER MATCH WITH UNMATCHED ROWS PATTERN ((a {- b+ c+ -} d+) | (a | b){5} c+) DEFINE a AS b > 1)
SELECT {fn UCASE(name)}, {fn LOCATE('a', name)}, {fn NOW()}, {d '2024-02-03'} FROM users
