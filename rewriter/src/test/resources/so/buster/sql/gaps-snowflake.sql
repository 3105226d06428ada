# Reads that are refused although they are honest, one a line. \n stands for itself, \\ for one backslash.
SELECT CAST(o AS OBJECT(a INT) RENAME FIELDS) FROM t
SELECT * FROM t UNPIVOT (a FOR b IN (c1, c2)) UNPIVOT (c FOR d IN (c3, c4))
SELECT key, double, int FROM t
