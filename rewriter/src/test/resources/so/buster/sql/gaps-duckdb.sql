# Reads that are refused though they are honest: gaps, known and safe. One that is allowed again moves to the other list.
SELECT * REPLACE a + b AS a FROM t
WITH 'x' AS (SELECT 1) FROM x
SELECT $name FROM t
SELECT sum(a) OVER (ORDER BY b ROWS (SELECT 1) + 1 PRECEDING) FROM t
SELECT `a` FROM t
SELECT 'a' -- b\n'c'
SELECT LET x := 2 IN x * x
