# Reads that are refused though they are honest: gaps, known and safe. One that is allowed again moves to the other list.
SELECT * FROM a FULL OUTER JOIN b USING (id, x) AS j
SELECT a[1], a[1:2], a[:2], a[1:], a[:], a[1][2], (a)[1], (array_agg(x))[1] FROM t GROUP BY 1
SELECT jt.* FROM t, JSON_TABLE(t.a, '$[*]' COLUMNS (id FOR ORDINALITY, x int PATH '$.x', NESTED PATH '$.y[*]' COLUMNS (z text PATH '$'))) AS jt
SELECT xmlelement(name foo, xmlattributes(a AS b), 'x'), xmlforest(a, b AS c), xmlagg(x), xmlconcat('<a/>', '<b/>'), xmlparse(CONTENT a), xmlpi(name php), xmlroot(x, version '1.0'), xmlserialize(CONTENT x AS text), x IS DOCUMENT FROM t
SELECT * FROM XMLTABLE('/r' PASSING x COLUMNS a int PATH 'a' DEFAULT 0 NOT NULL, n FOR ORDINALITY) AS q
SELECT count(*) OVER (), nth_value(x, 2) FROM FIRST OVER (ORDER BY y) FROM t
SELECT a NOT BETWEEN 1 AND 2, NOT (a = 1), a IS NULL = b FROM t
SELECT a = b = c, a < b IS TRUE FROM t
