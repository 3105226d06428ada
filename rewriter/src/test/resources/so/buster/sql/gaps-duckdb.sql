# Reads that are refused though they are honest: gaps, known and safe. One that is allowed again moves to the other list.
SELECT * EXCLUDE id REPLACE (total * 2 AS total) RENAME (status AS state) FROM orders
SELECT [1, 2, 3], [x * 2 FOR x IN [1, 2, 3] IF x > 1]
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
SELECT a FROM t AT (VERSION => 1)
