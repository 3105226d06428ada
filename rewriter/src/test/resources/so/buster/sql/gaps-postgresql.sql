# Reads that are refused though they are honest: gaps, known and safe. One that is allowed again moves to the other list.
SELECT xmlelement(name foo, xmlattributes(a AS b), 'x'), xmlforest(a, b AS c), xmlagg(x), xmlconcat('<a/>', '<b/>'), xmlparse(CONTENT a), xmlpi(name php), xmlroot(x, version '1.0'), xmlserialize(CONTENT x AS text), x IS DOCUMENT FROM t
SELECT count(*) OVER (), nth_value(x, 2) FROM FIRST OVER (ORDER BY y) FROM t
SELECT a NOT BETWEEN 1 AND 2, NOT (a = 1), a IS NULL = b FROM t
SELECT a = b = c, a < b IS TRUE FROM t
