# Reads that must be allowed, one a line; \n, \r and \t stand for themselves, \\ for one backslash. Each is valid for MySQL 8.0 or MariaDB 11.4.
SELECT 1
SELECT 1;
select 1 from dual
SELECT * FROM customers
SELECT c.*, o.id AS order_id FROM customers c JOIN orders o ON o.customer_id = c.id
SELECT `id`, `name` FROM `buster`.`customers` WHERE `id` = 5
SELECT buster.customers.id FROM buster.customers
SELECT id AS 'the id', name "the name", country land FROM customers
SELECT DISTINCT country FROM customers ORDER BY country DESC
SELECT DISTINCTROW country, status FROM customers
SELECT ALL id FROM customers
SELECT HIGH_PRIORITY SQL_NO_CACHE id FROM customers
SELECT SQL_SMALL_RESULT country, COUNT(*) FROM customers GROUP BY country
SELECT SQL_BIG_RESULT SQL_BUFFER_RESULT country FROM customers GROUP BY country
SELECT STRAIGHT_JOIN c.id FROM customers c JOIN orders o ON c.id = o.customer_id
SELECT c.id FROM customers c STRAIGHT_JOIN orders o ON c.id = o.customer_id
SELECT c.id FROM customers c, orders o WHERE c.id = o.customer_id AND o.total > 100
SELECT c.name, o.total FROM customers AS c LEFT OUTER JOIN orders AS o ON o.customer_id = c.id AND o.status = 'paid'
SELECT c.name FROM customers c RIGHT JOIN orders o USING (id)
SELECT c.name FROM customers c NATURAL JOIN deleted_items d
SELECT c.name FROM customers c NATURAL LEFT JOIN deleted_items d
SELECT c.id FROM customers c CROSS JOIN products p
SELECT c.id FROM customers c INNER JOIN (orders o INNER JOIN order_items i ON i.order_id = o.id) ON o.customer_id = c.id
SELECT * FROM (customers c, products p) LEFT JOIN orders o ON o.customer_id = c.id
SELECT c.id FROM { OJ customers c LEFT OUTER JOIN orders o ON o.customer_id = c.id }
SELECT id FROM customers USE INDEX (PRIMARY) WHERE id < 10
SELECT id FROM customers USE INDEX () WHERE id < 10
SELECT id FROM customers FORCE INDEX FOR JOIN (PRIMARY)
SELECT id FROM customers FORCE KEY FOR ORDER BY (PRIMARY) ORDER BY id
SELECT id FROM customers IGNORE INDEX FOR GROUP BY (PRIMARY) GROUP BY id
SELECT c.id FROM customers c USE INDEX (PRIMARY) IGNORE INDEX FOR ORDER BY (PRIMARY) ORDER BY c.id
SELECT id FROM parted PARTITION (p0, p1) WHERE id < 50
SELECT id FROM customers WHERE country = 'DE' AND NOT status = 'x' OR id IN (1, 2, 3)
SELECT id FROM customers WHERE country = 'DE' && status <> 'deleted' || id > 40
SELECT id FROM customers WHERE (country, status) IN (('DE', 'active'), ('FR', 'inactive'))
SELECT id FROM customers WHERE (country, status) = ('DE', 'active')
SELECT id FROM customers WHERE ROW(country, status) = ROW('DE', 'active')
SELECT id FROM customers WHERE manager_id <=> NULL
SELECT id FROM customers WHERE manager_id IS NOT NULL AND (email IS NULL) IS FALSE
SELECT id FROM customers WHERE email IS NOT TRUE OR email IS UNKNOWN
SELECT id FROM customers WHERE id BETWEEN 5 AND 10 AND id NOT BETWEEN 7 AND 8
SELECT id FROM customers WHERE name LIKE 'C%' AND name NOT LIKE '%\\_x' AND name LIKE 'a!%' ESCAPE '!'
SELECT id FROM customers WHERE name REGEXP '^C' OR name RLIKE 'r$' OR name NOT REGEXP '[0-9]{3}'
SELECT id FROM customers WHERE name SOUNDS LIKE 'Kustomer'
SELECT id FROM customers WHERE BINARY name = 'Customer 1'
SELECT id FROM customers WHERE name COLLATE utf8mb4_bin = 'Customer 1'
SELECT id FROM customers WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = customers.id)
SELECT id FROM customers WHERE NOT EXISTS (SELECT * FROM orders o WHERE o.customer_id = customers.id)
SELECT id FROM customers WHERE credit_limit > ALL (SELECT total FROM orders) OR credit_limit = ANY (SELECT total FROM orders)
SELECT id FROM customers WHERE credit_limit >= SOME (SELECT total FROM orders)
SELECT id, (SELECT COUNT(*) FROM orders o WHERE o.customer_id = c.id) AS n FROM customers c
SELECT (SELECT 1), ((SELECT 2)), (SELECT MAX(id) FROM customers) + 1
SELECT * FROM (SELECT country, COUNT(*) AS n FROM customers GROUP BY country) AS t WHERE n > 5
SELECT country, COUNT(*) FROM customers GROUP BY country HAVING COUNT(*) > 3 ORDER BY 2 DESC, 1
SELECT country, status, COUNT(*), SUM(credit_limit) FROM customers GROUP BY country, status WITH ROLLUP
SELECT YEAR(order_date) y, MONTH(order_date) m, SUM(total) FROM orders GROUP BY y, m ORDER BY y, m
SELECT country FROM customers GROUP BY country DESC WITH ROLLUP
SELECT COUNT(DISTINCT country), COUNT(DISTINCT country, status), SUM(DISTINCT id), AVG(DISTINCT id), MIN(DISTINCT id) FROM customers
SELECT GROUP_CONCAT(name), GROUP_CONCAT(DISTINCT country ORDER BY country DESC SEPARATOR ' | ') FROM customers
SELECT GROUP_CONCAT(name, ':', id ORDER BY id, name SEPARATOR '\\n') FROM customers GROUP BY country
SELECT BIT_AND(id), BIT_OR(id), BIT_XOR(id), STD(id), STDDEV_POP(id), STDDEV_SAMP(id), VAR_POP(id), VAR_SAMP(id), VARIANCE(id) FROM orders
SELECT JSON_ARRAYAGG(name), JSON_OBJECTAGG(id, name) FROM customers
SELECT ANY_VALUE(name), country FROM customers GROUP BY country
SELECT GROUPING(country), country, COUNT(*) FROM customers GROUP BY country WITH ROLLUP
SELECT id FROM customers LIMIT 10
SELECT id FROM customers LIMIT 5, 10
SELECT id FROM customers ORDER BY id LIMIT 10 OFFSET 20
SELECT id FROM customers ORDER BY name ASC, id DESC LIMIT 0
SELECT id FROM customers ORDER BY NULL
SELECT id FROM customers ORDER BY FIELD(country, 'DE', 'FR'), RAND()
SELECT id FROM customers ORDER BY IF(country = 'DE', 0, 1), id
SELECT id FROM customers LIMIT ?
SELECT id FROM customers LIMIT ?, ?
SELECT id FROM customers WHERE country = ? AND name LIKE CONCAT('%', ?, '%') AND id IN (?, ?)
(SELECT id FROM customers)
((SELECT id FROM customers ORDER BY id LIMIT 3))
(SELECT id FROM customers ORDER BY id LIMIT 2) UNION ALL (SELECT id FROM products LIMIT 2) ORDER BY 1 LIMIT 3
SELECT id FROM customers UNION SELECT id FROM products UNION DISTINCT SELECT id FROM orders LIMIT 5
SELECT id FROM customers INTERSECT SELECT id FROM products
SELECT id FROM customers EXCEPT SELECT id FROM products ORDER BY id
SELECT 1 UNION ALL SELECT 2 EXCEPT SELECT 3
SELECT id FROM customers WHERE id IN (SELECT 1 UNION SELECT 2)
SELECT * FROM (SELECT 1 AS a UNION SELECT 2) u
TABLE customers
TABLE customers ORDER BY id LIMIT 5 OFFSET 2
TABLE products UNION TABLE products
VALUES ROW(1, 'a'), ROW(2, 'b')
VALUES ROW(1, -2, 3), ROW(5, 7, 9) ORDER BY column_1 LIMIT 1
SELECT * FROM (VALUES ROW(1, 2), ROW(3, 4)) AS v (a, b)
VALUES (1, 'a'), (2, 'b')
WITH t AS (SELECT 1 AS a) SELECT a FROM t
WITH t (a, b) AS (SELECT 1, 2), u AS (SELECT a + b AS c FROM t) SELECT * FROM t, u
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) SELECT SUM(i) FROM n
WITH RECURSIVE days AS (SELECT DATE('2024-01-01') AS d UNION ALL SELECT d + INTERVAL 1 DAY FROM days WHERE d < '2024-01-31') SELECT d, (SELECT COUNT(*) FROM orders WHERE order_date = d) FROM days
WITH RECURSIVE chain AS (SELECT id, manager_id, CAST(id AS CHAR(200)) AS path FROM customers WHERE manager_id IS NULL UNION ALL SELECT c.id, c.manager_id, CONCAT(p.path, '/', c.id) FROM customers c JOIN chain p ON c.manager_id = p.id) SELECT * FROM chain
WITH a AS (SELECT 1 AS x) (SELECT x FROM a) UNION ALL (SELECT 2)
SELECT * FROM (WITH w AS (SELECT 1 AS a) SELECT * FROM w) q
SELECT id, (WITH w AS (SELECT MAX(total) AS m FROM orders) SELECT m FROM w) FROM customers
SELECT id, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY order_date DESC) AS rn FROM orders
SELECT id, RANK() OVER w, DENSE_RANK() OVER w, PERCENT_RANK() OVER w, CUME_DIST() OVER w, NTILE(4) OVER w FROM orders WINDOW w AS (ORDER BY total)
SELECT id, LAG(total) OVER (ORDER BY id), LAG(total, 2) OVER (ORDER BY id), LEAD(total, 1) OVER (ORDER BY id) FROM orders
SELECT id, FIRST_VALUE(total) OVER w AS f, LAST_VALUE(total) OVER w AS l, NTH_VALUE(total, 2) OVER w AS n FROM orders WINDOW w AS (PARTITION BY customer_id ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
SELECT id, SUM(total) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING), AVG(total) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING) FROM orders
SELECT id, SUM(total) OVER (ORDER BY order_date RANGE BETWEEN INTERVAL 7 DAY PRECEDING AND CURRENT ROW) FROM orders
SELECT id, COUNT(*) OVER (), MIN(total) OVER (PARTITION BY status), total / SUM(total) OVER () AS share FROM orders
SELECT id, SUM(total) OVER (w ROWS 3 PRECEDING) FROM orders WINDOW w AS (PARTITION BY customer_id ORDER BY id)
SELECT * FROM (SELECT o.*, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY total DESC) AS r FROM orders o) x WHERE r <= 3
SELECT 1 + 2 - 3 * 4 / 5, 7 DIV 2, 7 MOD 3, 7 % 3, -5, +5, - - 5, !1, NOT 0, ~0
SELECT 5 & 3, 5 | 3, 5 ^ 3, 1 << 4, 256 >> 2, 1 XOR 1
SELECT 1 = 1, 1 <> 2, 1 != 2, 1 < 2, 2 >= 1, NULL <=> NULL, 1 IS TRUE
SELECT 0x4D7953514C, x'4D79', X'4D79', 0b101, b'101', B'101', 0xFF + 0
SELECT 1.5, .5, 5., 1e10, 1.5E-3, 18446744073709551615
SELECT 'it''s', "double ""quoted""", 'back\\'slash', "a\\"b", 'tab\\t', 'C:\\\\dir', '%\\_'
SELECT 'a' 'b' 'c', "x" 'y'
SELECT 'a'\n'b'
SELECT N'national', _utf8mb4'text', _latin1'x', _utf8mb4 'y' COLLATE utf8mb4_bin, _binary'z', _utf8mb4 x'41'
SELECT DATE '2024-01-31', TIME '10:11:12', TIMESTAMP '2024-01-31 10:11:12.5'
SELECT {d '2024-01-31'}, {t '10:11:12'}, {ts '2024-01-31 10:11:12'}
SELECT {fn UCASE('x')}, {fn CONCAT('a', {fn LCASE('B')})}
SELECT TRUE, FALSE, NULL
SELECT '2024-01-31' + INTERVAL 1 MONTH, INTERVAL 1 DAY + '2024-01-31', '2024-01-31' - INTERVAL '1 2' DAY_HOUR
SELECT DATE_ADD('2024-01-31', INTERVAL 1 DAY), DATE_SUB(NOW(), INTERVAL '1:30' MINUTE_SECOND), ADDDATE('2024-01-01', 31), SUBDATE('2024-01-01', INTERVAL 1 YEAR)
SELECT TIMESTAMPADD(MINUTE, 5, '2024-01-01'), TIMESTAMPDIFF(DAY, '2024-01-01', '2024-03-01'), TIMESTAMPDIFF(SQL_TSI_MONTH, '2024-01-01', '2024-03-01')
SELECT EXTRACT(YEAR FROM order_date), EXTRACT(YEAR_MONTH FROM order_date), EXTRACT(DAY_MICROSECOND FROM NOW(6)) FROM orders
SELECT NOW(), NOW(3), CURRENT_TIMESTAMP, CURRENT_TIMESTAMP(6), LOCALTIME, LOCALTIMESTAMP(), SYSDATE(), CURDATE(), CURRENT_DATE, CURTIME(), CURRENT_TIME(2), UTC_DATE, UTC_TIME(), UTC_TIMESTAMP(3)
SELECT YEAR(d), QUARTER(d), MONTH(d), MONTHNAME(d), WEEK(d), WEEK(d, 3), WEEKOFYEAR(d), YEARWEEK(d), DAY(d), DAYNAME(d), DAYOFMONTH(d), DAYOFWEEK(d), DAYOFYEAR(d), WEEKDAY(d), LAST_DAY(d) FROM (SELECT order_date AS d FROM orders) t
SELECT HOUR(t), MINUTE(t), SECOND(t), MICROSECOND(t), TIME(t), DATE(t), TIME_TO_SEC(t), SEC_TO_TIME(3600), MAKETIME(1, 2, 3), MAKEDATE(2024, 60) FROM (SELECT event_time AS t FROM events) x
SELECT DATE_FORMAT(order_date, '%Y-%m'), TIME_FORMAT('10:11:12', '%H'), STR_TO_DATE('31.01.2024', '%d.%m.%Y'), GET_FORMAT(DATE, 'EUR') FROM orders
SELECT DATEDIFF(NOW(), order_date), TIMEDIFF('10:00', '09:00'), ADDTIME('10:00', '1:00'), SUBTIME('10:00', '1:00'), TO_DAYS(order_date), FROM_DAYS(738000), TO_SECONDS(order_date), UNIX_TIMESTAMP(order_date), UNIX_TIMESTAMP(), FROM_UNIXTIME(0), FROM_UNIXTIME(0, '%Y'), PERIOD_ADD(202401, 2), PERIOD_DIFF(202403, 202401), CONVERT_TZ(NOW(), '+00:00', '+02:00') FROM orders
SELECT TIMESTAMP('2024-01-01'), TIMESTAMP('2024-01-01', '10:00'), YEAR('2024-01-01') - YEAR('2000-01-01')
SELECT CAST(total AS SIGNED), CAST(total AS UNSIGNED INTEGER), CAST(total AS DECIMAL(10,1)), CAST(total AS CHAR(10)), CAST(total AS CHAR CHARACTER SET utf8mb4), CAST('1' AS BINARY), CAST(order_date AS DATETIME(3)), CAST('10:00' AS TIME), CAST('1.5' AS DOUBLE), CAST('1.5' AS FLOAT) FROM orders
SELECT CAST('2024' AS YEAR), CAST('[1]' AS JSON)
SELECT CONVERT('1', SIGNED), CONVERT(name USING latin1), CONVERT(name, CHAR(3)), BINARY 'a' FROM customers
SELECT CASE WHEN id > 10 THEN 'big' WHEN id > 5 THEN 'mid' ELSE 'small' END, CASE country WHEN 'DE' THEN 1 ELSE 0 END FROM customers
SELECT IF(id > 5, 'a', 'b'), IFNULL(email, 'none'), NULLIF(country, 'DE'), COALESCE(manager_id, id, 0), ISNULL(email), INTERVAL(23, 1, 15, 17, 30), ELT(2, 'a', 'b'), GREATEST(1, 2, 3), LEAST(3, 2) FROM customers
SELECT CONCAT(name, ' ', country), CONCAT_WS(',', name, email), LENGTH(name), CHAR_LENGTH(name), CHARACTER_LENGTH(name), OCTET_LENGTH(name), BIT_LENGTH(name), UPPER(name), UCASE(name), LOWER(name), LCASE(name), REVERSE(name), REPEAT('ab', 3), SPACE(3), STRCMP(name, 'x') FROM customers
SELECT SUBSTRING(name, 2), SUBSTRING(name FROM 2), SUBSTRING(name FROM 2 FOR 3), SUBSTR(name, -3, 2), MID(name, 1, 2), LEFT(name, 3), RIGHT(name, 3), SUBSTRING_INDEX(email, '@', -1) FROM customers
SELECT TRIM(name), TRIM(BOTH 'x' FROM 'xxaxx'), TRIM(LEADING 'x' FROM 'xxa'), TRIM(TRAILING FROM 'a  '), TRIM('x' FROM 'xax'), LTRIM(name), RTRIM(name), LPAD(name, 20, '*'), RPAD(name, 20, '*') FROM customers
SELECT INSERT(name, 1, 2, 'xx'), REPLACE(name, 'a', 'b'), LOCATE('a', name), LOCATE('a', name, 3), POSITION('a' IN name), INSTR(name, 'a'), FIND_IN_SET('b', 'a,b,c'), FIELD('b', 'a', 'b'), MAKE_SET(3, 'a', 'b'), EXPORT_SET(5, 'Y', 'N', ',', 4) FROM customers
SELECT ASCII('a'), ORD('ä'), CHAR(77, 121), CHAR(0xC3A4 USING utf8mb4), HEX(name), UNHEX('4D'), BIN(5), OCT(8), CONV('ff', 16, 10), TO_BASE64(name), FROM_BASE64('YQ=='), QUOTE(name), SOUNDEX(name), FORMAT(1234.5, 2), FORMAT(1234.5, 2, 'de_DE'), WEIGHT_STRING('ab'), CHARSET(name), COLLATION(name), COERCIBILITY(name) FROM customers
SELECT ABS(-1), CEIL(1.2), CEILING(1.2), FLOOR(1.8), ROUND(1.55, 1), ROUND(1.5), TRUNCATE(1.999, 1), SIGN(-5), MOD(7, 3), POW(2, 3), POWER(2, 3), SQRT(2), EXP(1), LN(2), LOG(2), LOG(2, 8), LOG2(8), LOG10(100), PI(), SIN(1), COS(1), TAN(1), ASIN(1), ACOS(1), ATAN(1), ATAN(1, 2), ATAN2(1, 2), COT(1), DEGREES(1), RADIANS(180), RAND(), RAND(5), CRC32('x'), BIT_COUNT(7)
SELECT MD5('x'), SHA('x'), SHA1('x'), SHA2('x', 256), AES_ENCRYPT('x', 'k'), AES_DECRYPT(AES_ENCRYPT('x', 'k'), 'k'), RANDOM_BYTES(4), COMPRESS('x'), UNCOMPRESS(COMPRESS('x')), UNCOMPRESSED_LENGTH(COMPRESS('x')), UUID(), UUID_SHORT()
SELECT UUID_TO_BIN(UUID()), BIN_TO_UUID(UUID_TO_BIN(UUID(), 1), 1), IS_UUID('x')
SELECT INET_ATON('10.0.0.1'), INET_NTOA(167772161), INET6_ATON('::1'), INET6_NTOA(INET6_ATON('::1')), IS_IPV4('1.2.3.4'), IS_IPV6('::1'), IS_IPV4_COMPAT(INET6_ATON('::1.2.3.4')), IS_IPV4_MAPPED(INET6_ATON('::ffff:1.2.3.4'))
SELECT DATABASE(), SCHEMA(), USER(), CURRENT_USER(), CURRENT_USER, SESSION_USER(), SYSTEM_USER(), VERSION(), CONNECTION_ID(), LAST_INSERT_ID(), ROW_COUNT(), FOUND_ROWS(), CURRENT_ROLE()
SELECT IS_FREE_LOCK('a'), IS_USED_LOCK('a'), NAME_CONST('x', 1)
SELECT REGEXP_REPLACE(name, '[0-9]+', '#'), REGEXP_SUBSTR(name, '[0-9]+'), REGEXP_INSTR(name, '[0-9]') FROM customers
SELECT REGEXP_LIKE(name, '^c', 'i'), REGEXP_REPLACE(name, 'a', 'b', 1, 2, 'c') FROM customers
SELECT EXTRACTVALUE('<a><b>x</b></a>', '/a/b'), UPDATEXML('<a>x</a>', '/a', '<b/>')
SELECT JSON_EXTRACT(attributes, '$.tier'), attributes->'$.tier', attributes->>'$.address.city', tags->'$[0]' FROM customers
SELECT JSON_EXTRACT(attributes, '$.tier', '$.address'), JSON_UNQUOTE(JSON_EXTRACT(attributes, '$.address.city')), JSON_KEYS(attributes), JSON_LENGTH(tags), JSON_DEPTH(tags), JSON_TYPE(tags), JSON_VALID(tags), JSON_CONTAINS(tags, '"vip"'), JSON_CONTAINS_PATH(attributes, 'one', '$.tier'), JSON_SEARCH(tags, 'one', 'vip'), JSON_OVERLAPS(tags, '["vip"]') FROM customers
SELECT JSON_OBJECT('id', id, 'name', name), JSON_ARRAY(id, name, NULL), JSON_QUOTE(name), JSON_MERGE_PATCH(attributes, '{"x":1}'), JSON_MERGE_PRESERVE(attributes, tags), JSON_SET(attributes, '$.a', 1), JSON_INSERT(attributes, '$.a', 1), JSON_REPLACE(attributes, '$.a', 1), JSON_REMOVE(attributes, '$.tier'), JSON_ARRAY_APPEND(tags, '$', 1), JSON_ARRAY_INSERT(tags, '$[0]', 1), JSON_PRETTY(attributes) FROM customers
SELECT JSON_VALUE(attributes, '$.tier') FROM customers
SELECT JSON_VALUE(attributes, '$.tier' RETURNING UNSIGNED DEFAULT 0 ON EMPTY ERROR ON ERROR) FROM customers
SELECT JSON_STORAGE_SIZE(attributes), JSON_SCHEMA_VALID('{"type":"object"}', attributes), JSON_SCHEMA_VALIDATION_REPORT('{"type":"object"}', attributes) FROM customers
SELECT id FROM customers WHERE 'vip' MEMBER OF (tags) AND 'vip' MEMBER OF ('["vip"]')
SELECT c.id, j.* FROM customers c, JSON_TABLE(c.tags, '$[*]' COLUMNS (n FOR ORDINALITY, tag VARCHAR(20) PATH '$' DEFAULT '"x"' ON EMPTY NULL ON ERROR)) AS j
SELECT j.* FROM JSON_TABLE('[{"a":1,"b":[1,2]}]', '$[*]' COLUMNS (a INT PATH '$.a', has INT EXISTS PATH '$.c', NESTED PATH '$.b[*]' COLUMNS (b INT PATH '$'))) AS j
SELECT c.id FROM customers c LEFT JOIN JSON_TABLE(c.tags, '$[*]' COLUMNS (tag VARCHAR(20) PATH '$')) t ON t.tag = 'vip'
SELECT c.id, x.total FROM customers c, LATERAL (SELECT total FROM orders o WHERE o.customer_id = c.id ORDER BY id LIMIT 1) AS x
SELECT c.id, x.n FROM customers c LEFT JOIN LATERAL (SELECT COUNT(*) AS n FROM orders o WHERE o.customer_id = c.id) x ON TRUE
SELECT MATCH (title, body) AGAINST ('database'), id FROM articles WHERE MATCH (title, body) AGAINST ('+mysql -oracle' IN BOOLEAN MODE)
SELECT id FROM articles WHERE MATCH (title, body) AGAINST ('database' IN NATURAL LANGUAGE MODE) OR MATCH (title, body) AGAINST ('x' WITH QUERY EXPANSION)
SELECT ST_AsText(p), ST_X(p), ST_Y(p), ST_SRID(p), ST_Distance(p, POINT(0, 0)), ST_Within(p, ST_GeomFromText('POLYGON((0 0,0 9,9 9,9 0,0 0))')) FROM places
SELECT ST_AsGeoJSON(p), ST_GeometryType(p), ST_Buffer(p, 1), ST_Contains(ST_Envelope(LineString(POINT(0,0), POINT(5,5))), p), MBRContains(p, p), ST_Distance_Sphere(POINT(1, 2), POINT(3, 4)) FROM places
SELECT ST_Length(LINESTRING(POINT(0, 0), POINT(1, 1))), ST_Area(ST_PolyFromText('POLYGON((0 0,0 1,1 1,0 0))')), ST_NumPoints(ST_LineFromText('LINESTRING(0 0,1 1)')), ST_AsText(GEOMETRYCOLLECTION(POINT(1, 1)))
SELECT ST_AsText(ST_Collect(p)) FROM places
SELECT FORMAT_BYTES(1024), FORMAT_PICO_TIME(1000000), ICU_VERSION(), PS_CURRENT_THREAD_ID(), GTID_SUBSET('', ''), STATEMENT_DIGEST_TEXT('SELECT 1')
SELECT sys.format_bytes(1024), sys.format_time(1000), sys.quote_identifier('a`b'), sys.version_major(), sys.list_add('a', 'b'), sys.extract_table_from_file_name('/a/b.ibd')
SELECT @@version, @@global.version, @@session.sql_mode, @@SESSION.time_zone, @@sql_mode, @@`version`, @@auto_increment_increment AS auto_increment_increment, @@character_set_client AS character_set_client
SELECT @x, @`y z`, @'q', @"r"
SELECT @@max_allowed_packet + 0, @@transaction_isolation, @@autocommit
/* mysql-connector-j-8.4.0 (Revision: x) */SELECT  @@session.auto_increment_increment AS auto_increment_increment, @@character_set_client AS character_set_client, @@character_set_connection AS character_set_connection, @@collation_server AS collation_server, @@init_connect AS init_connect, @@interactive_timeout AS interactive_timeout, @@license AS license, @@lower_case_table_names AS lower_case_table_names, @@max_allowed_packet AS max_allowed_packet, @@net_write_timeout AS net_write_timeout, @@sql_mode AS sql_mode, @@system_time_zone AS system_time_zone, @@time_zone AS time_zone, @@wait_timeout AS wait_timeout
SELECT @@character_set_database, @@collation_database
/* ping */ SELECT 1
/* ApplicationName=DBeaver 24.1.0 - Main */ SELECT DATABASE()
-- Metabase:: userID: 1 queryType: native queryHash: abc\nSELECT id FROM customers
SELECT id -- the key\nFROM customers --\tand a tab\nWHERE id > 1 --
SELECT id #the key\nFROM customers #
SELECT id /* a /* b */ FROM customers /**/ WHERE /* ; DROP TABLE x */ id > 1
SELECT/**/id/**/FROM/**/customers
SELECT 1--1
SELECT 1-- 1
SELECT 5 - -3, 5--3, 1 - - 1
SELECT count(*), COUNT( * ), Count(id) FROM customers
SELECT upper ('x'), abs (-1), concat ('a', 'b'), ifnull (NULL, 1), round (1.5), `upper`('x')
SELECT count, sum, min, max, now, date_add, substring FROM (SELECT 1 AS count, 2 AS sum, 3 AS min, 4 AS max, 5 AS now, 6 AS date_add, 7 AS substring) t
SELECT t.select, t.from, t.order, t.group, t.limit, t.into FROM (SELECT 1 AS `select`, 2 AS `from`, 3 AS `order`, 4 AS `group`, 5 AS `limit`, 6 AS `into`) t
SELECT `update`, `delete`, `drop`, `grant`, `into` FROM deleted_items
SELECT insert_time, call_id, copy_count, set_by, lock_reason FROM update_log
SELECT action, begin, comment, date, day, end, engine, event, execute, handler, host, hour, load_x, level, language, mode, month, name, no, offset_x, open, owner, password, plugin, position, prepare, privileges, process, quick, relay, replica, reset, resume, role, rollback, savepoint, session, share, shutdown, slave, start, status, stop, temporary, text, time, timestamp, truncate, type, undo_x, user, value, view, week, work, year FROM (SELECT 1 AS action, 1 AS begin, 1 AS comment, 1 AS date, 1 AS day, 1 AS end, 1 AS engine, 1 AS event, 1 AS execute, 1 AS handler, 1 AS host, 1 AS hour, 1 AS load_x, 1 AS level, 1 AS language, 1 AS mode, 1 AS month, 1 AS name, 1 AS no, 1 AS offset_x, 1 AS open, 1 AS owner, 1 AS password, 1 AS plugin, 1 AS position, 1 AS prepare, 1 AS privileges, 1 AS process, 1 AS quick, 1 AS relay, 1 AS replica, 1 AS reset, 1 AS resume, 1 AS role, 1 AS rollback, 1 AS savepoint, 1 AS session, 1 AS share, 1 AS shutdown, 1 AS slave, 1 AS start, 1 AS status, 1 AS stop, 1 AS temporary, 1 AS text, 1 AS time, 1 AS timestamp, 1 AS truncate, 1 AS type, 1 AS undo_x, 1 AS user, 1 AS value, 1 AS view, 1 AS week, 1 AS work, 1 AS year) t
SELECT `a``b`, `größe`, größe, `x y`, `$$`, a$b, 1a FROM odd
SELECT a.1a, odd.`$$` FROM odd a, odd
SELECT `;`, `--`, `/*`, `#` FROM odd
SELECT 'DROP TABLE x; --', "/* not a comment */", '# nor this', '-- nor this' FROM customers
SELECT '\\'; DROP TABLE customers; -- ' AS harmless
SELECT "\\"; DELETE FROM customers; -- " AS harmless
SELECT 'sleep(5)' AS a, 'INTO OUTFILE' AS b, 'FOR UPDATE' AS c
SELECT id FROM `drop table`
SELECT /*+ NO_RANGE_OPTIMIZATION(c PRIMARY) */ id FROM customers c WHERE id > 5
SELECT /*+ JOIN_ORDER(c, o) NO_BNL() BKA(o) */ c.id FROM customers c JOIN orders o ON o.customer_id = c.id
SELECT /*+ QB_NAME(q1) SEMIJOIN(@q1 MATERIALIZATION) */ id FROM customers WHERE id IN (SELECT customer_id FROM orders)
SELECT /*+ INDEX(customers PRIMARY) MRR(customers) */ id FROM customers
SELECT id FROM customers WHERE created_at >= CURDATE() - INTERVAL 1 YEAR AND updated_at < NOW()
SELECT c.country, SUM(CASE WHEN o.status = 'paid' THEN o.total ELSE 0 END) AS paid, SUM(IF(o.status = 'open', o.total, 0)) AS open FROM customers c JOIN orders o ON o.customer_id = c.id GROUP BY c.country
SELECT DATE_FORMAT(order_date, '%Y-%m-01') AS month, COUNT(*) AS orders, ROUND(AVG(total), 2) AS avg_total FROM orders GROUP BY 1 ORDER BY 1
SELECT p.category, SUM(i.quantity * i.unit_price) AS revenue, RANK() OVER (ORDER BY SUM(i.quantity * i.unit_price) DESC) AS r FROM order_items i JOIN products p ON p.id = i.product_id GROUP BY p.category
SELECT a.customer_id, a.total, (SELECT SUM(b.total) FROM orders b WHERE b.customer_id = a.customer_id AND b.id <= a.id) AS running FROM orders a
SELECT o.status, COUNT(*) * 100.0 / (SELECT COUNT(*) FROM orders) AS pct FROM orders o GROUP BY o.status
SELECT l_returnflag, SUM(l_quantity), SUM(l_extendedprice * (1 - l_discount)), AVG(l_quantity), COUNT(*) FROM lineitem WHERE l_shipdate <= DATE '1998-12-01' - INTERVAL '90' DAY GROUP BY l_returnflag, l_linestatus ORDER BY l_returnflag, l_linestatus
SELECT 100.00 * SUM(CASE WHEN l_returnflag LIKE 'R%' THEN l_extendedprice * (1 - l_discount) ELSE 0 END) / SUM(l_extendedprice) AS promo FROM lineitem WHERE l_shipdate >= DATE '1995-09-01' AND l_shipdate < DATE '1995-09-01' + INTERVAL '1' MONTH
SELECT l_orderkey FROM lineitem WHERE l_quantity < (SELECT 0.2 * AVG(l2.l_quantity) FROM lineitem l2 WHERE l2.l_orderkey = lineitem.l_orderkey) AND l_shipmode IN ('AIR', 'AIR REG')
SELECT cntrycode, COUNT(*) AS numcust FROM (SELECT SUBSTRING(name FROM 1 FOR 2) AS cntrycode, credit_limit FROM customers WHERE SUBSTRING(name FROM 1 FOR 2) IN ('Cu', '31') AND credit_limit > (SELECT AVG(credit_limit) FROM customers WHERE credit_limit > 0.00)) AS custsale GROUP BY cntrycode ORDER BY cntrycode
SELECT TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = DATABASE()
SELECT column_name, data_type, is_nullable FROM information_schema.columns WHERE table_schema = 'buster' ORDER BY ordinal_position
SELECT * FROM information_schema.KEY_COLUMN_USAGE WHERE REFERENCED_TABLE_NAME IS NOT NULL
SELECT index_name, seq_in_index, column_name, cardinality FROM information_schema.statistics WHERE table_name = 'customers'
SELECT routine_name, routine_type FROM information_schema.routines WHERE routine_schema = 'sys'
SELECT trigger_name, action_statement FROM information_schema.triggers
SELECT table_name, view_definition FROM information_schema.views
SELECT constraint_name, update_rule, delete_rule FROM information_schema.referential_constraints
SELECT SCHEMA_NAME, DEFAULT_CHARACTER_SET_NAME FROM information_schema.SCHEMATA
SELECT * FROM information_schema.engines
SELECT word, reserved FROM information_schema.keywords
SELECT SUM(data_length + index_length) / 1024 / 1024 AS mb FROM information_schema.tables GROUP BY table_schema
SELECT `TABLE_NAME` FROM `INFORMATION_SCHEMA`.`TABLES` LIMIT 3
SELECT user_x FROM (SELECT 1 AS user_x) user
SELECT u.id FROM customers AS user, customers u
SELECT * FROM sys.schema_redundant_indexes
SELECT event_name, count_star FROM performance_schema.events_waits_summary_global_by_event_name LIMIT 5
SELECT variable_name, variable_value FROM performance_schema.global_status WHERE variable_name = 'Threads_connected'
EXPLAIN SELECT * FROM customers WHERE id = 1
EXPLAIN FORMAT=JSON SELECT id FROM customers
EXPLAIN FORMAT = TRADITIONAL SELECT id FROM customers
EXPLAIN FORMAT=TREE SELECT id FROM customers
EXPLAIN ANALYZE SELECT COUNT(*) FROM customers
EXPLAIN ANALYZE FORMAT=TREE SELECT COUNT(*) FROM customers
EXPLAIN EXTENDED SELECT id FROM customers
EXPLAIN PARTITIONS SELECT id FROM customers
DESCRIBE SELECT id FROM customers
DESC FORMAT=JSON SELECT id FROM customers
EXPLAIN WITH x AS (SELECT 1) SELECT * FROM x
EXPLAIN (SELECT id FROM customers) UNION (SELECT id FROM products)
EXPLAIN TABLE customers
ANALYZE SELECT id FROM customers
ANALYZE FORMAT=JSON SELECT id FROM customers
SELECT seq FROM seq_1_to_10
SELECT NVL(email, 'x'), NVL2(email, 1, 0), CHR(65), TO_CHAR(NOW(), 'YYYY-MM-DD'), ADD_MONTHS('2024-01-31', 1), SYS_GUID(), SFORMAT('{} {}', 'a', 1), NATURAL_SORT_KEY('a10'), KDF('p', 's', 100), CRC32C('x'), LENGTHB(name) FROM customers
SELECT MEDIAN(total) OVER (PARTITION BY status), PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY total) OVER (PARTITION BY status), PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY total) OVER () FROM orders
SELECT JSON_QUERY(attributes, '$.address'), JSON_EXISTS(attributes, '$.x'), JSON_DETAILED(attributes), JSON_COMPACT(attributes), JSON_LOOSE(attributes), JSON_NORMALIZE(attributes), JSON_EQUALS(attributes, tags) FROM customers
SELECT COLUMN_GET(COLUMN_CREATE('a', 1), 'a' AS INT), COLUMN_JSON(COLUMN_CREATE('a', 1, 'b', 'x')), COLUMN_LIST(COLUMN_CREATE('a', 1)), COLUMN_EXISTS(COLUMN_CREATE('a', 1), 'a'), COLUMN_CHECK(COLUMN_CREATE('a', 1))
SELECT id FROM customers LIMIT ROWS EXAMINED 1000
SELECT id FROM customers LIMIT 5 ROWS EXAMINED 1000
SELECT id FROM customers ORDER BY id OFFSET 2 ROWS FETCH FIRST 3 ROWS ONLY
SELECT id FROM customers FETCH FIRST ROW ONLY
SELECT id FROM history FOR SYSTEM_TIME ALL
SELECT id FROM history FOR SYSTEM_TIME AS OF NOW()
SELECT id FROM history FOR SYSTEM_TIME AS OF TIMESTAMP '2030-01-01 00:00:00'
SELECT id FROM history FOR SYSTEM_TIME BETWEEN '2020-01-01' AND NOW()
SELECT id FROM history FOR SYSTEM_TIME FROM '2020-01-01' TO '2040-01-01'
SELECT LASTVAL(numbers), PREVIOUS VALUE FOR numbers
SELECT JSON_ARRAYAGG(DISTINCT country ORDER BY country DESC LIMIT 2) FROM customers
SELECT GROUP_CONCAT(name ORDER BY id LIMIT 3) FROM customers
SELECT id FROM customers c WHERE c.id = 1 AND c.name = 'a' AND c.created_at IS NULL ORDER BY c.id ASC LIMIT 1;
SELECT\t*\r\nFROM\tcustomers
SELECT t1.id AS t1_id FROM customers AS t1 WHERE ((t1.id) = (1))
SELECT ST_Latitude(ST_SRID(POINT(1, 2), 4326)), ST_GeoHash(1, 2, 5), ST_IsValid(p) FROM places
SELECT COUNT (*)
SELECT count (id) FROM customers
SELECT NOW ()
SELECT SUM\n(id) FROM customers
SELECT /*+ MAX_EXECUTION_TIME(0) */ id FROM customers
SELECT CONVERT(name, CHAR(10) CHARACTER SET utf8mb4), CONVERT(id, SIGNED INTEGER), CONVERT(id, DECIMAL(5, 2)) FROM customers
SELECT CONVERT(CONVERT('2024-01-01', DATE), DATETIME), CONVERT('a' USING binary), CONVERT('1', TIME)
SELECT CAST(name AS CHAR CHARACTER SET 'utf8mb4') FROM customers
SELECT JSON_VALUE('{"a": 1}', '$.a'), JSON_VALUE('{"a": 1}', '$.a' RETURNING SIGNED), JSON_OBJECTAGG('a', 1)
SELECT JSON_QUERY('{"a": [1]}', '$.a'), JSON_EXISTS('{"a": 1}', '$.a')
SELECT JSON_ARRAYAGG(country LIMIT 2), GROUP_CONCAT(DISTINCT name ORDER BY id SEPARATOR '; ') FROM customers
SELECT id FROM history FOR SYSTEM_TIME AS OF NOW() - INTERVAL 1 DAY AS h WHERE h.id > 1
SELECT id FROM history FOR SYSTEM_TIME AS OF TIMESTAMP @moment
SELECT id FROM (VALUES ROW(1), ROW(2)) AS v (id)
SELECT * FROM (VALUES (1), (2) UNION SELECT 3 ORDER BY 1 LIMIT 2) AS v
SELECT * FROM ((SELECT id FROM customers ORDER BY id LIMIT 5) ORDER BY id DESC) AS c
WITH RECURSIVE c AS (SELECT 1 AS a UNION ALL SELECT a FROM c) CYCLE a RESTRICT SELECT * FROM c
SELECT country, COUNT(*) FROM customers GROUP BY country DESC, status ASC
SELECT * FROM JSON_TABLE('[{"a": 1}]', '$[*]' COLUMNS (a INT UNSIGNED PATH '$.a' DEFAULT '1' ON EMPTY DEFAULT '2' ON ERROR, b VARCHAR(9) CHARSET utf8mb4 PATH '$.b')) AS j
SELECT id = 1 IN (0, 1), id <> 2 IS FALSE, id IN (1, 2) IS TRUE, 1 = 2 NOT IN (3, 4) FROM customers
SELECT 1.5 * EXISTS (SELECT 1 FROM customers)
SELECT @@`version`, @@session.`sql_mode`
SELECT LAST_INSERT_ID(), last_insert_id ( )
SELECT 5--1, 5 -- 1
SELECT "a" 'b' "c", N'd', x'41', b'1', 0x41, _utf8mb4'e', _latin1 x'41'
SELECT bool, short, b FROM odd WHERE bool IS NULL AND short > 1 ORDER BY bool
