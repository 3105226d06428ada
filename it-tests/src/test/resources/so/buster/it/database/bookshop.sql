-- A small bookshop, in SQL that PostgreSQL and DuckDB both read. Statements end with ";" at the end
-- of a line. Rows are computed, so that every run and every database holds the same ones.

CREATE TABLE author (
  author_id  bigint PRIMARY KEY,
  full_name  varchar NOT NULL,
  born       date,
  languages  varchar[]
);

CREATE TABLE book (
  isbn       varchar PRIMARY KEY,
  author_id  bigint REFERENCES author (author_id),
  title      varchar NOT NULL,
  genre      varchar,
  price      decimal(10, 2),
  in_stock   integer,
  details    json
);

CREATE TABLE reader (
  reader_id  bigint PRIMARY KEY,
  nickname   varchar NOT NULL,
  mail       varchar,
  joined     timestamp,
  referred_by bigint
);

CREATE TABLE sale (
  sale_id    bigint PRIMARY KEY,
  reader_id  bigint REFERENCES reader (reader_id),
  sold_at    timestamp,
  state      varchar
);

CREATE TABLE sale_line (
  sale_id    bigint REFERENCES sale (sale_id),
  position   integer,
  isbn       varchar REFERENCES book (isbn),
  copies     integer,
  unit_price decimal(10, 2),
  PRIMARY KEY (sale_id, position)
);

-- 1000 rows: more than any limit the tests set.
CREATE TABLE page_view (
  view_id    bigint PRIMARY KEY,
  reader_id  bigint,
  page       varchar,
  seen_at    timestamp,
  millis     double precision
);

-- Names that a filter on words would stumble over.
CREATE TABLE update_history (
  entry      bigint,
  "select"   varchar,
  "delete"   varchar,
  "from"     integer,
  "Mixed"    varchar,
  "set into" varchar
);

CREATE VIEW bestseller AS
  SELECT b.isbn, b.title, sum(l.copies) AS copies
  FROM book b JOIN sale_line l ON l.isbn = b.isbn
  GROUP BY b.isbn, b.title;

CREATE SCHEMA wide;

INSERT INTO author
  SELECT i, 'Author ' || i, DATE '1900-01-01' + CAST(i * 400 AS integer), ARRAY['en', 'l' || (i % 4)]
  FROM generate_series(1, 20) AS g(i);

INSERT INTO book
  SELECT 'isbn-' || i, 1 + i % 20, 'Title ' || i,
         CASE i % 4 WHEN 0 THEN 'novel' WHEN 1 THEN 'poetry' WHEN 2 THEN 'travel' END,
         5 + i * 0.25, i % 7, CAST('{"pages": ' || (100 + i) || ', "tags": ["a", "t' || (i % 3) || '"]}' AS json)
  FROM generate_series(1, 120) AS g(i);

INSERT INTO reader
  SELECT i, 'reader' || i, 'r' || i || '@mail.example', TIMESTAMP '2024-03-01 08:00:00' + i * INTERVAL '1 day',
         CASE WHEN i > 3 THEN i / 3 END
  FROM generate_series(1, 60) AS g(i);

INSERT INTO sale
  SELECT i, 1 + i % 60, TIMESTAMP '2024-05-01 00:00:00' + i * INTERVAL '1 hour',
         CASE i % 3 WHEN 0 THEN 'open' WHEN 1 THEN 'paid' ELSE 'sent' END
  FROM generate_series(1, 300) AS g(i);

INSERT INTO sale_line
  SELECT s.i, p.i, 'isbn-' || (1 + (s.i * p.i) % 120), 1 + s.i % 3, 4.5 + p.i
  FROM generate_series(1, 300) AS s(i), generate_series(1, 2) AS p(i);

INSERT INTO page_view
  SELECT i, CASE WHEN i % 10 <> 0 THEN 1 + i % 60 END, '/book/' || (i % 25),
         TIMESTAMP '2024-06-01 12:00:00' + i * INTERVAL '1 minute', i * 0.5
  FROM generate_series(1, 1000) AS g(i);

INSERT INTO update_history
  SELECT i, 's' || i, 'd', i, 'm', 'x' FROM generate_series(1, 5) AS g(i);
