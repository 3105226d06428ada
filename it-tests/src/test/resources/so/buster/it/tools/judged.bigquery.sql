## Metabase: what there is in a dataset, its columns and the fields of their structs.
SELECT `table_name`, `table_type`, (SELECT `option_value` = 'true' FROM `reading-room.bookshop.INFORMATION_SCHEMA.TABLE_OPTIONS` AS `o` WHERE (`o`.`table_name` = `t`.`table_name`) AND (`o`.`option_name` = 'require_partition_filter')) AS `require_partition_filter` FROM `reading-room.bookshop.INFORMATION_SCHEMA.TABLES` AS `t`

SELECT `table_name`, `column_name`, `data_type`, `ordinal_position`, `is_partitioning_column` = 'YES' AS `partitioned` FROM `reading-room.bookshop.INFORMATION_SCHEMA.COLUMNS` AS `c`

SELECT `table_name`, `column_name`, `data_type`, `field_path` FROM `reading-room.bookshop.INFORMATION_SCHEMA.COLUMN_FIELD_PATHS` AS `c` WHERE `table_name` IN ('book', 'author')

## Metabase: questions by day and month, as it writes them.
SELECT TIMESTAMP_TRUNC(`bookshop.sale`.`sold_at`, month, 'UTC') AS `sold_at`, COUNT(*) AS `count` FROM `bookshop.sale` GROUP BY `sold_at` ORDER BY `sold_at` ASC

SELECT DATETIME_TRUNC(DATETIME(`bookshop.sale`.`sold_at`, 'Europe/Berlin'), week(sunday)) AS `week`, SUM(`bookshop.sale`.`quantity`) AS `sum` FROM `bookshop.sale` WHERE `bookshop.sale`.`sold_at` >= TIMESTAMP_TRUNC(TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL -30 DAY), DAY, 'Europe/Berlin') GROUP BY `week` ORDER BY `week` ASC

SELECT EXTRACT(dayofweek FROM `bookshop.sale`.`sold_at`) AS `day`, APPROX_QUANTILES(`bookshop.sale`.`quantity`, 10)[OFFSET(5)] AS `median` FROM `bookshop.sale` GROUP BY `day`

SELECT parse_timestamp('%Y-%m-%d', '2024-01-01') AS t, SUBSTRING(`bookshop.book`.`title`, 1, 1234) AS `title` FROM `bookshop.book` LIMIT 10000

## Tableau, Looker and people: pipes, arrays, structs, wildcards, the past.
FROM bookshop.book |> WHERE price > 10 |> AGGREGATE COUNT(*) AS n GROUP BY genre |> ORDER BY n DESC

SELECT * EXCEPT (price) REPLACE (UPPER(title) AS title) FROM bookshop.book

SELECT genre, ARRAY_AGG(STRUCT(isbn, title) ORDER BY price DESC LIMIT 1)[OFFSET(0)].title FROM bookshop.book GROUP BY genre

SELECT title FROM bookshop.book QUALIFY ROW_NUMBER() OVER (PARTITION BY genre ORDER BY price DESC) = 1

SELECT word, w FROM UNNEST(['a', 'b']) AS word WITH OFFSET AS w

SELECT COUNT(*) FROM `reading-room.bookshop.sale` FOR SYSTEM_TIME AS OF TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 1 HOUR)

SELECT SAFE_DIVIDE(1, 0), SAFE_CAST('x' AS INT64), JSON_VALUE(JSON '{"a": 1}', '$.a')

SELECT schema_name FROM `reading-room.region-eu.INFORMATION_SCHEMA.SCHEMATA`

SELECT table_name, ddl FROM `bookshop`.INFORMATION_SCHEMA.TABLES WHERE table_name = 'book'

SELECT option_value FROM bookshop.INFORMATION_SCHEMA.TABLE_OPTIONS WHERE option_name = 'description'
