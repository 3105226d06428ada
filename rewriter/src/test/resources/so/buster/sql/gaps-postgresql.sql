# Reads that are refused though they are honest: gaps, known and safe. One that is allowed again moves to the other list.
SELECT * FROM ROWS FROM (generate_series(1, 3), json_to_recordset('[]') AS (a int)) WITH ORDINALITY AS t(a, b, n)
SELECT sum(x) OVER w2 FROM t WINDOW w AS (PARTITION BY a), w2 AS (w)
SELECT U&'d!0061t' UESCAPE '!' AS a
SELECT id FROM t TABLESAMPLE SYSTEM (100.0 / 11) REPEATABLE (1 + 2)
SELECT sum(x) OVER (ORDER BY y ROWS (SELECT 1) + 1 PRECEDING) FROM t
SELECT 'a' = ANY ((SELECT array['a']::text[])::text[])
SELECT widget '(0,0,3)' AS w
SELECT x IN (1, 2) = y FROM t
