## Statements that only read, on the bookshop. A blank line ends a statement; "##" begins a note;
## <U+XXXX> stands for that character.

SELECT 1

select 1;

SELECT 1 AS one, 'two' AS two, NULL AS three, true AS four

SELECT * FROM book

SELECT b.* FROM book b

SELECT ALL title FROM book

SELECT DISTINCT genre FROM book

SELECT DISTINCT ON (genre) genre, title, price FROM book ORDER BY genre, price DESC, isbn

SELECT isbn, title FROM book WHERE price BETWEEN 6 AND 9 ORDER BY isbn

SELECT isbn FROM book WHERE genre IN ('novel', 'poetry') AND title LIKE 'Title 1%' ORDER BY 1

SELECT isbn FROM book WHERE genre IS NULL OR genre IS DISTINCT FROM 'novel'

SELECT isbn FROM book WHERE title ~ '^Title [0-9]$' AND title !~ '7'

SELECT isbn FROM book WHERE title ILIKE '%TITLE 3%' ESCAPE '!'

SELECT isbn FROM book WHERE title SIMILAR TO 'Title (1|2)%'

## Joins of every kind
SELECT b.title, a.full_name FROM book b JOIN author a ON a.author_id = b.author_id

SELECT b.title, a.full_name FROM book b JOIN author a USING (author_id) ORDER BY b.title

SELECT r.nickname, s.sale_id FROM reader r LEFT JOIN sale s ON s.reader_id = r.reader_id AND s.state = 'paid'

SELECT r.nickname, s.sale_id FROM sale s RIGHT OUTER JOIN reader r ON s.reader_id = r.reader_id

SELECT a.full_name, b.title FROM author a FULL JOIN book b ON b.author_id = a.author_id

SELECT a.author_id, r.reader_id FROM author a CROSS JOIN reader r

SELECT sale_id, isbn FROM sale NATURAL JOIN sale_line

SELECT x.title FROM (book b JOIN author a USING (author_id)) AS x

SELECT b.title, t.copies FROM book b, LATERAL (SELECT sum(l.copies) AS copies FROM sale_line l WHERE l.isbn = b.isbn) t

SELECT a.full_name, l.language FROM author a CROSS JOIN LATERAL unnest(a.languages) AS l(language)

SELECT a.full_name, l.language, l.n FROM author a, unnest(a.languages) WITH ORDINALITY AS l(language, n)

## Groups
SELECT genre, count(*), avg(price), min(title), max(in_stock) FROM book GROUP BY genre HAVING count(*) > 3 ORDER BY 2 DESC, 1

SELECT genre, in_stock, count(*) FROM book GROUP BY ROLLUP (genre, in_stock)

SELECT genre, in_stock, count(*) FROM book GROUP BY GROUPING SETS ((genre), (in_stock), ())

SELECT genre, in_stock, grouping(genre) FROM book GROUP BY CUBE (genre, in_stock)

SELECT genre, count(*) FILTER (WHERE price > 10) AS dear, string_agg(title, ', ' ORDER BY title) FROM book GROUP BY genre

SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY price) FROM book

SELECT array_agg(DISTINCT genre), bool_and(in_stock >= 0), json_agg(title) FROM book

SELECT count(*) FROM page_view

## Windows
SELECT isbn, rank() OVER (PARTITION BY genre ORDER BY price DESC) FROM book

SELECT view_id, sum(millis) OVER w, lag(page) OVER w FROM page_view WINDOW w AS (PARTITION BY reader_id ORDER BY seen_at)

SELECT view_id, avg(millis) OVER (ORDER BY view_id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) FROM page_view

SELECT ntile(4) OVER (ORDER BY price), first_value(title) OVER (ORDER BY price RANGE UNBOUNDED PRECEDING) FROM book

## Sets
SELECT isbn FROM book UNION SELECT isbn FROM sale_line

SELECT reader_id FROM reader EXCEPT SELECT reader_id FROM sale ORDER BY 1

SELECT reader_id FROM reader INTERSECT ALL SELECT reader_id FROM page_view

(SELECT view_id FROM page_view LIMIT 60) UNION ALL (SELECT view_id FROM page_view ORDER BY view_id DESC LIMIT 60)

SELECT view_id FROM page_view UNION ALL SELECT view_id FROM page_view LIMIT 7

VALUES (1, 'a'), (2, 'b')

VALUES (1), (2), (3) ORDER BY 1 DESC

TABLE author

SELECT * FROM (VALUES (1, 'one'), (2, 'two')) AS v(n, word)

## WITH
WITH dear AS (SELECT * FROM book WHERE price > 20) SELECT count(*) FROM dear

WITH a AS (SELECT 1 AS x), b AS MATERIALIZED (SELECT x + 1 AS y FROM a), c AS NOT MATERIALIZED (SELECT y FROM b) TABLE c

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250) SELECT i FROM n

WITH RECURSIVE tree AS (SELECT reader_id, referred_by, 0 AS depth FROM reader WHERE referred_by IS NULL UNION ALL SELECT r.reader_id, r.referred_by, t.depth + 1 FROM reader r JOIN tree t ON t.reader_id = r.referred_by) SELECT * FROM tree ORDER BY reader_id

WITH w AS (VALUES (1), (2)) SELECT * FROM w

## Subqueries
SELECT title FROM book b WHERE EXISTS (SELECT 1 FROM sale_line l WHERE l.isbn = b.isbn)

SELECT title FROM book WHERE isbn NOT IN (SELECT isbn FROM sale_line)

SELECT title, (SELECT count(*) FROM sale_line l WHERE l.isbn = b.isbn) FROM book b

SELECT title FROM book WHERE price > ALL (SELECT unit_price FROM sale_line)

SELECT title FROM book WHERE (author_id, genre) = (SELECT author_id, genre FROM book WHERE isbn = 'isbn-8')

SELECT ARRAY(SELECT title FROM book ORDER BY isbn LIMIT 3)

SELECT reader_id FROM reader WHERE reader_id = ANY (ARRAY[1, 2, 3])

SELECT reader_id FROM reader WHERE reader_id = ANY ('{4,5}'::bigint[])

## Limits
SELECT view_id FROM page_view ORDER BY view_id LIMIT 100

SELECT view_id FROM page_view ORDER BY view_id LIMIT 101

SELECT view_id FROM page_view ORDER BY view_id LIMIT 500 OFFSET 20

SELECT view_id FROM page_view ORDER BY view_id OFFSET 950

SELECT view_id FROM page_view ORDER BY view_id OFFSET 5 LIMIT 10

SELECT view_id FROM page_view LIMIT 0

SELECT view_id FROM page_view ORDER BY view_id LIMIT ALL

SELECT view_id FROM page_view ORDER BY view_id LIMIT NULL

SELECT view_id FROM page_view ORDER BY view_id LIMIT 3 + 4

SELECT view_id FROM page_view ORDER BY view_id LIMIT (SELECT 9)

SELECT view_id FROM page_view ORDER BY view_id FETCH FIRST ROW ONLY

SELECT view_id FROM page_view ORDER BY view_id FETCH FIRST 300 ROWS ONLY

SELECT view_id FROM page_view ORDER BY view_id OFFSET 3 ROWS FETCH NEXT 4 ROWS ONLY

SELECT reader_id, view_id FROM page_view ORDER BY reader_id FETCH FIRST 2 ROWS WITH TIES

SELECT count(*) FROM (SELECT view_id FROM page_view LIMIT 400) x

SELECT view_id FROM page_view -- the last line is a comment

SELECT view_id FROM page_view /* and /* a nested */ one */ ;

(SELECT view_id FROM page_view ORDER BY view_id)

((SELECT view_id FROM page_view))

## Expressions
SELECT CASE WHEN price > 10 THEN 'dear' WHEN price > 7 THEN 'fair' ELSE 'cheap' END FROM book

SELECT CASE genre WHEN 'novel' THEN 1 ELSE 0 END, coalesce(genre, '-'), nullif(in_stock, 0) FROM book

SELECT CAST(price AS integer), price::text, '7'::int + 1, date '2024-01-01', timestamp '2024-01-01 10:00', interval '1 day' FROM book

SELECT 5 % 3, 2 ^ 10, |/ 16, @ -3, 6 & 3, 6 | 1, 6 # 3, ~1, 1 << 4, 'a' || 'b', -(-2), +3

SELECT 0x1F, 0o17, 0b101, 1_000, 1.5e3, .5, 5.

SELECT details -> 'pages', details ->> 'pages', details #> '{tags,0}', details #>> '{tags,1}' FROM book

SELECT details::jsonb @> '{"pages": 101}', details::jsonb ? 'pages', details::jsonb ?| ARRAY['x', 'tags'] FROM book

SELECT jsonb_path_query(details::jsonb, '$.tags[*]') FROM book

SELECT json_build_object('title', title, 'price', price), to_jsonb(b) FROM book b

SELECT languages[1], languages[1:2], array_length(languages, 1), cardinality(languages) FROM author

SELECT ROW(1, 'x', NULL), (b).title, (b.*) IS NULL FROM book b

SELECT upper(title), lower(title), length(title), substring(title FROM 1 FOR 3), trim(BOTH ' ' FROM title), position('l' IN title), overlay(title PLACING 'x' FROM 2 FOR 1) FROM book

SELECT extract(year FROM joined), date_trunc('month', joined), age(joined, timestamp '2024-01-01'), to_char(joined, 'YYYY-MM-DD'), joined + interval '2 hours' FROM reader

SELECT joined AT TIME ZONE 'UTC', date_part('dow', joined), (joined, interval '1 day') OVERLAPS (timestamp '2024-03-05', timestamp '2024-03-06') FROM reader

SELECT greatest(1, 2, 3), least(1, 2), abs(-1), round(2.567, 2), ceil(1.2), floor(1.8), mod(7, 3), power(2, 3), random() < 2

SELECT regexp_replace(title, '[0-9]+', 'N', 'g'), regexp_matches(title, '[0-9]'), split_part(mail, '@', 2) FROM book JOIN reader ON reader_id = author_id

SELECT md5(title), encode(sha256(title::bytea), 'hex'), ascii('a'), chr(65), repeat('ab', 3), reverse('abc') FROM book

SELECT title COLLATE "C" FROM book ORDER BY title COLLATE "C" DESC NULLS LAST

SELECT generate_series(1, 5)

SELECT i FROM generate_series(1, 150) AS g(i)

SELECT d::date FROM generate_series(timestamp '2024-01-01', timestamp '2024-01-05', interval '1 day') AS d

SELECT * FROM json_to_recordset('[{"a":1},{"a":2}]') AS x(a int)

SELECT * FROM page_view TABLESAMPLE SYSTEM (100)

SELECT xmlelement(name book, title) FROM book LIMIT 2

## Literals that a careless reader would misread
SELECT 'it''s', 'a; DELETE FROM book', '-- no comment', '/* nor this */'

SELECT $$ dollar; quoted $$, $tag$ 'quotes' and $$ inside $tag$

SELECT B'101', X'1F'

SELECT 'one'
  'two'

SELECT "title" FROM "book" WHERE "isbn" = 'isbn-1'

SELECT U&"titl\0065" FROM book

SELECT 'backslash \' AS b, ' second'

## Names that look like commands
SELECT "select", "delete", "from", "Mixed", "set into" FROM update_history

SELECT entry AS update, entry AS delete, entry AS insert, entry AS into_table FROM update_history

SELECT entry AS "drop table book" FROM update_history

SELECT uh.entry truncated FROM public.update_history AS uh

SELECT replace('copy', 'o', 'a') AS copy, 'call' AS call, 'lock' AS lock

## White space and comments
	SELECT	title	FROM	book

-- leading comment
SELECT title
/* between */ FROM book

SELECT<U+000C>title<U+000D><U+000A>FROM book

/* ?> ' " $$ */ SELECT title FROM book

## Catalogues, as tools read them
SELECT current_database(), current_schema(), current_user, session_user, version()

SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'book' ORDER BY ordinal_position

SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'public.book'::regclass AND attnum > 0

SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace

SELECT pg_get_viewdef('bestseller'::regclass, true)

SELECT current_setting('search_path'), pg_is_in_recovery(), txid_current() > 0

SELECT copies, title FROM bestseller ORDER BY copies DESC, title

## Explained, not run; and run only because it reads

EXPLAIN (FORMAT JSON, VERBOSE) SELECT * FROM book WHERE isbn = 'isbn-1'

EXPLAIN (COSTS OFF) SELECT count(*) FROM page_view

SHOW search_path

SHOW TIME ZONE

SHOW TRANSACTION ISOLATION LEVEL
