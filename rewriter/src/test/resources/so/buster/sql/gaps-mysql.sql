# Reads that are refused although they are honest, one a line. \n stands for itself, \\ for one backslash.
SELECT NULL, \\N
SELECT {d'2024-01-01'}, {ts'2024-01-01 10:00:00'}
SELECT $a, $$ FROM odd
SELECT 2 LIKE 3 IN (0, 1), 2 BETWEEN 1 AND 3 LIKE 1
SELECT id, window FROM door
SELECT id AS `` FROM customers
SELECT CAST(a AS INTERVAL DAY_SECOND(6)) FROM t
SELECT 1e+ FROM t
SELECT position('a' IN 'b' IN (1))
SELECT ((VALUES (200), (300)) ORDER BY 1 LIMIT 1) AS r
SHOW PROCEDURE CODE p
SELECT a FROM odd WHERE offset = 1
