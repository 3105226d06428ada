# Reads that are refused though they are honest: gaps, known and safe. One that is allowed again moves to the other list.
SELECT * EXCLUDE id REPLACE (total * 2 AS total) RENAME (status AS state) FROM orders
SELECT [1, 2, 3], [x * 2 FOR x IN [1, 2, 3] IF x > 1]
SELECT a FROM t AT (VERSION => 1)
