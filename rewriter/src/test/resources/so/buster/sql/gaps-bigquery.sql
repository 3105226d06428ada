# Reads that are refused though they are honest: gaps, known and safe. One that is allowed again moves to the other list.
GRAPH shop.g MATCH (a:Person)-[k:Knows]->(b:Person) WHERE a.id = 1 RETURN b.name AS name, k.since LIMIT 5
SELECT * FROM GRAPH_TABLE(shop.g MATCH (a)-[e:Owns]->(b) RETURN a.id AS owner, b.id AS owned)
SELECT * FROM orders MATCH_RECOGNIZE (PARTITION BY customer_id ORDER BY order_date MEASURES FIRST(up.total) AS low, LAST(up.total) AS high PATTERN (up+) DEFINE up AS total > 10)
SELECT COUNT(*) OVER u FROM t WINDOW w AS (ORDER BY a), u AS w
SELECT\u00a0id,\u3000name\u2003FROM customers
