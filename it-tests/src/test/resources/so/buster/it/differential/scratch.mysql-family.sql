-- The bookshop as MySQL and MariaDB have it, smaller, and something of every kind that a statement
-- could change.

DROP DATABASE IF EXISTS stolen;
DROP DATABASE IF EXISTS shop;
CREATE DATABASE shop CHARACTER SET utf8mb4;
USE shop;
CREATE TABLE author (author_id bigint PRIMARY KEY, full_name varchar(60) NOT NULL, born date);
CREATE TABLE book (isbn varchar(20) PRIMARY KEY, author_id bigint, title varchar(60) NOT NULL, genre varchar(20), price decimal(10, 2), in_stock integer, details json);
CREATE TABLE reader (reader_id bigint PRIMARY KEY, nickname varchar(60) NOT NULL, mail varchar(60), joined datetime, referred_by bigint);
CREATE TABLE sale (sale_id bigint PRIMARY KEY, reader_id bigint, sold_at datetime, state varchar(10));
CREATE TABLE sale_line (sale_id bigint, position integer, isbn varchar(20), copies integer, unit_price decimal(10, 2), PRIMARY KEY (sale_id, position));
CREATE TABLE page_view (view_id bigint PRIMARY KEY, reader_id bigint, page varchar(60), seen_at datetime, millis double);
CREATE TABLE ledger (entry bigint PRIMARY KEY AUTO_INCREMENT, note varchar(60));
CREATE VIEW bestseller AS SELECT b.isbn, b.title, sum(l.copies) AS copies FROM book b JOIN sale_line l ON l.isbn = b.isbn GROUP BY b.isbn, b.title;
CREATE TABLE g (i integer PRIMARY KEY);
INSERT INTO g WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60) SELECT i FROM n;
INSERT INTO author SELECT i, concat('Author ', i), date_add('1900-01-01', INTERVAL i YEAR) FROM g WHERE i <= 20;
INSERT INTO book SELECT concat('isbn-', i), 1 + i % 20, concat('Title ', i), CASE i % 4 WHEN 0 THEN 'novel' WHEN 1 THEN 'poetry' WHEN 2 THEN 'travel' END, 5 + i * 0.25, i % 7, concat('{"pages": ', 100 + i, ', "tags": ["a"]}') FROM g;
INSERT INTO reader SELECT i, concat('reader', i), concat('r', i, '@mail.example'), date_add('2024-03-01 08:00:00', INTERVAL i DAY), CASE WHEN i > 3 THEN i DIV 3 END FROM g;
INSERT INTO sale SELECT i, 1 + i % 60, date_add('2024-05-01 00:00:00', INTERVAL i HOUR), CASE i % 3 WHEN 0 THEN 'open' WHEN 1 THEN 'paid' ELSE 'sent' END FROM g;
INSERT INTO sale_line SELECT i, 1, concat('isbn-', 1 + i % 60), 1 + i % 3, 5.5 FROM g;
INSERT INTO page_view SELECT i, 1 + i % 60, concat('/book/', i % 25), date_add('2024-06-01 12:00:00', INTERVAL i MINUTE), i * 0.5 FROM g;
DROP TABLE g;
CREATE FUNCTION quiet_write(n bigint) RETURNS bigint DETERMINISTIC MODIFIES SQL DATA BEGIN INSERT INTO ledger (note) VALUES (n); RETURN n; END;
CREATE FUNCTION count (n bigint) RETURNS bigint DETERMINISTIC MODIFIES SQL DATA BEGIN INSERT INTO ledger (note) VALUES (n); RETURN n; END;
CREATE PROCEDURE pay(n bigint) INSERT INTO ledger (note) VALUES (n);
