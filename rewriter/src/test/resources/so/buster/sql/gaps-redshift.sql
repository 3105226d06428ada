# Reads that are refused though they are honest: gaps, known and safe. One that is allowed again moves to the other list.
# A nested comment: whether comments nest is not documented, so a text must read the same either way.
SELECT /* outer /* inner */ still outer */ 1
SELECT NOT a = b, x IN (1, 2) = y FROM t
SELECT a, sum(b) EXCLUDE (a) FROM t
SELECT x FROM t, t.a[t.i].b AS x
SELECT 'it\\'s'
