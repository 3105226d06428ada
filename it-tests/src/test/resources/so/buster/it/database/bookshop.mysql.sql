CREATE DATABASE bookshop CHARACTER SET utf8mb4;

CREATE DATABASE wide CHARACTER SET utf8mb4;

USE bookshop;

CREATE TABLE author (
  author_id  bigint PRIMARY KEY,
  full_name  varchar(200) NOT NULL,
  born       date,
  languages  json
);

CREATE TABLE book (
  isbn       varchar(20) PRIMARY KEY,
  author_id  bigint,
  title      varchar(200) NOT NULL,
  genre      varchar(20),
  price      decimal(10, 2),
  in_stock   integer,
  details    json,
  FOREIGN KEY (author_id) REFERENCES author (author_id)
);

CREATE TABLE reader (
  reader_id  bigint PRIMARY KEY,
  nickname   varchar(200) NOT NULL,
  mail       varchar(200),
  joined     datetime,
  referred_by bigint
);

CREATE TABLE sale (
  sale_id    bigint PRIMARY KEY,
  reader_id  bigint,
  sold_at    datetime,
  state      varchar(10),
  FOREIGN KEY (reader_id) REFERENCES reader (reader_id)
);

CREATE TABLE sale_line (
  sale_id    bigint,
  position   integer,
  isbn       varchar(20),
  copies     integer,
  unit_price decimal(10, 2),
  PRIMARY KEY (sale_id, position),
  FOREIGN KEY (sale_id) REFERENCES sale (sale_id),
  FOREIGN KEY (isbn) REFERENCES book (isbn)
);

CREATE TABLE page_view (
  view_id    bigint PRIMARY KEY,
  reader_id  bigint,
  page       varchar(200),
  seen_at    datetime,
  millis     double precision
);

CREATE TABLE update_history (
  entry      bigint,
  `select`   varchar(20),
  `delete`   varchar(20),
  `from`     integer,
  `Mixed`    varchar(20),
  `set into` varchar(20)
);

CREATE VIEW bestseller AS
  SELECT b.isbn, b.title, sum(l.copies) AS copies
  FROM book b JOIN sale_line l ON l.isbn = b.isbn
  GROUP BY b.isbn, b.title;

CREATE TABLE wide.number (i integer PRIMARY KEY);

INSERT INTO wide.number
  WITH RECURSIVE g (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM g WHERE i < 1000) SELECT i FROM g;

INSERT INTO author
  SELECT i, concat('Author ', i), DATE '1900-01-01' + INTERVAL (i * 400) DAY, json_array('en', concat('l', i % 4))
  FROM wide.number WHERE i <= 20;

INSERT INTO book
  SELECT concat('isbn-', i), 1 + i % 20, concat('Title ', i),
         CASE i % 4 WHEN 0 THEN 'novel' WHEN 1 THEN 'poetry' WHEN 2 THEN 'travel' END,
         5 + i * 0.25, i % 7, concat('{"pages": ', 100 + i, ', "tags": ["a", "t', i % 3, '"]}')
  FROM wide.number WHERE i <= 120;

INSERT INTO reader
  SELECT i, concat('reader', i), concat('r', i, '@mail.example'), TIMESTAMP '2024-03-01 08:00:00' + INTERVAL i DAY,
         CASE WHEN i > 3 THEN i DIV 3 END
  FROM wide.number WHERE i <= 60;

INSERT INTO sale
  SELECT i, 1 + i % 60, TIMESTAMP '2024-05-01 00:00:00' + INTERVAL i HOUR,
         CASE i % 3 WHEN 0 THEN 'open' WHEN 1 THEN 'paid' ELSE 'sent' END
  FROM wide.number WHERE i <= 300;

INSERT INTO sale_line
  SELECT s.i, p.i, concat('isbn-', 1 + (s.i * p.i) % 120), 1 + s.i % 3, 4.5 + p.i
  FROM wide.number s, wide.number p WHERE s.i <= 300 AND p.i <= 2;

INSERT INTO page_view
  SELECT i, CASE WHEN i % 10 <> 0 THEN 1 + i % 60 END, concat('/book/', i % 25),
         TIMESTAMP '2024-06-01 12:00:00' + INTERVAL i MINUTE, i * 0.5
  FROM wide.number;

INSERT INTO update_history
  SELECT i, concat('s', i), 'd', i, 'm', 'x' FROM wide.number WHERE i <= 5;

DROP TABLE wide.number;
