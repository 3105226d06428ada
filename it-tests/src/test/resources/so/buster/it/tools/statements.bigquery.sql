## DBeaver: a table's rows, their number, and what its filter row makes of them.
SELECT * FROM `reading-room.bookshop.book` ORDER BY isbn

SELECT count(*) FROM `reading-room`.`bookshop`.`book`

SELECT * FROM bookshop.book WHERE price > 10 ORDER BY isbn LIMIT 200

SELECT x.* FROM `bookshop`.`author` x
WHERE x.`full_name` LIKE 'A%' ORDER BY 1

## DBeaver and others: is anybody there.
SELECT 1

## Metabase: a question, with its remark, and whether a table may be read.
-- Metabase:: userID: 1 queryType: MBQL queryHash: 3c6ad1
SELECT `bookshop.book`.`genre` AS `genre`, COUNT(*) AS `count` FROM `bookshop.book` GROUP BY `genre` ORDER BY `count` DESC, `genre` ASC LIMIT 1048575

SELECT TRUE AS `_` FROM `bookshop.book` WHERE 1 <> 1 LIMIT 0

-- Metabase:: userID: 1 queryType: native queryHash: 3c6ad1
SELECT title FROM book ORDER BY isbn LIMIT 5

## DataGrip: the first page of a table.
SELECT t.* FROM `reading-room`.bookshop.book t ORDER BY isbn LIMIT 501
