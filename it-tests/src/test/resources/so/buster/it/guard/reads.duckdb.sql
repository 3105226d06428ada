## Statements that only read, on the bookshop; the format is that of reads.postgresql.sql.

SELECT 1

select 1 as one, 'two' as two, null;

SELECT * FROM book

FROM book

FROM book SELECT title, price ORDER BY isbn

FROM page_view LIMIT 7

SELECT * EXCLUDE (details) FROM book

SELECT * REPLACE (price * 2 AS price) FROM book

SELECT COLUMNS('t.*') FROM book

SELECT b.title, a.full_name FROM book b JOIN author a USING (author_id) ORDER BY 1

SELECT r.nickname, s.sale_id FROM reader r LEFT JOIN sale s ON s.reader_id = r.reader_id AND s.state = 'paid'

SELECT r.nickname FROM reader r SEMI JOIN sale s ON s.reader_id = r.reader_id

SELECT r.nickname FROM reader r ANTI JOIN sale s ON s.reader_id = r.reader_id

SELECT v.view_id, s.sale_id FROM page_view v ASOF JOIN sale s ON v.reader_id = s.reader_id AND v.seen_at >= s.sold_at

SELECT a.author_id, r.reader_id FROM author a CROSS JOIN reader r

SELECT genre, count(*), avg(price) FROM book GROUP BY ALL ORDER BY ALL

SELECT genre, count(*) FILTER (WHERE price > 10) FROM book GROUP BY genre HAVING count(*) > 2

SELECT genre, in_stock, count(*) FROM book GROUP BY ROLLUP (genre, in_stock)

SELECT isbn, rank() OVER (PARTITION BY genre ORDER BY price DESC, isbn) AS r FROM book QUALIFY r = 1

SELECT view_id, sum(millis) OVER (ORDER BY view_id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) FROM page_view

SELECT isbn FROM book UNION SELECT isbn FROM sale_line

SELECT reader_id FROM reader EXCEPT SELECT reader_id FROM sale

SELECT 1 AS a, 2 AS b UNION ALL BY NAME SELECT 3 AS b, 4 AS a

VALUES (1, 'a'), (2, 'b')

TABLE author

WITH dear AS (SELECT * FROM book WHERE price > 20) SELECT count(*) FROM dear

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250) SELECT i FROM n

SELECT title FROM book b WHERE EXISTS (SELECT 1 FROM sale_line l WHERE l.isbn = b.isbn)

SELECT title, (SELECT count(*) FROM sale_line l WHERE l.isbn = b.isbn) FROM book b

SELECT view_id FROM page_view ORDER BY view_id LIMIT 100

SELECT view_id FROM page_view ORDER BY view_id LIMIT 500 OFFSET 20

SELECT view_id FROM page_view ORDER BY view_id OFFSET 950

SELECT view_id FROM page_view LIMIT 0

SELECT view_id FROM page_view ORDER BY view_id LIMIT 3 + 4

(SELECT view_id FROM page_view ORDER BY view_id)

SELECT view_id FROM page_view -- the last line is a comment

SELECT view_id FROM page_view /* a comment */ ;

SELECT [1, 2, 3][1], {'a': 1}.a, MAP {'k': 'v'}['k']

SELECT list_transform(languages, lambda x: upper(x)) FROM author

SELECT unnest(languages) FROM author

SELECT a.full_name, l.language FROM author a, unnest(a.languages) AS l(language)

SELECT details -> 'pages', details ->> '$.tags[0]', json_extract_string(details, '$.pages') FROM book

SELECT 7 // 2, 7 % 2, 2 ** 3, 1.5e3, 1_000

SELECT title[1:3], upper(title), length(title), replace(title, 'T', 't'), title LIKE 'T%', title ILIKE 't%', regexp_matches(title, '[0-9]+') FROM book

SELECT date_trunc('month', joined), extract(year FROM joined), strftime(joined, '%Y-%m'), joined + INTERVAL 1 DAY FROM reader

SELECT CASE WHEN price > 10 THEN 'dear' ELSE 'cheap' END, coalesce(genre, '-'), CAST(price AS INTEGER), price::VARCHAR, TRY_CAST(title AS INTEGER) FROM book

SELECT 'it''s', 'a; DELETE FROM book', '-- no comment', $$ dollar; quoted $$, $tag$ 'x' $tag$

SELECT "select", "delete", "from", "Mixed", "set into" FROM update_history

SELECT i FROM range(150) t(i)

SELECT i FROM generate_series(1, 5) g(i)

PIVOT sale ON state USING count(*)

SELECT * FROM (PIVOT sale ON state USING count(*))

UNPIVOT (SELECT view_id, millis FROM page_view) ON millis INTO NAME n VALUE v

SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = 'book' ORDER BY column_index

PRAGMA table_info('book')

DESCRIBE book

DESCRIBE SELECT title FROM book

SHOW TABLES

SUMMARIZE sale_line

EXPLAIN SELECT title FROM book

SELECT current_database(), current_schema()
