# Reads that are refused although they are honest, one a line. \n stands for itself, \\ for one backslash.
SELECT CAST(o AS OBJECT(a INT) RENAME FIELDS) FROM t
SELECT * FROM t UNPIVOT (a FOR b IN (c1, c2)) UNPIVOT (c FOR d IN (c3, c4))
SELECT a FROM (((SELECT a FROM t WHERE a = 1) UNION (SELECT a FROM t WHERE a = 3)) ORDER BY 1) AS dt
SELECT key, double, int FROM t
