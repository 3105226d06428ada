## What tools ask MySQL and MariaDB when they connect and when a user opens a database or table: the
## statements as they reach the server. A blank line ends a statement; "##" begins a note.

## DBeaver: connect
SELECT DATABASE()

SHOW ENGINES

SHOW CHARSET

SHOW COLLATION

SELECT @@GLOBAL.character_set_server,@@GLOBAL.collation_server

SHOW PLUGINS

SHOW VARIABLES LIKE 'lower_case_table_names'

show databases

SELECT 1

/* ping */ SELECT 1

## DBeaver: a database, its tables, columns, keys and indexes
SHOW FULL TABLES FROM `bookshop`

SHOW FULL TABLES FROM `bookshop` LIKE 'b%'

SHOW FULL TABLES FROM bookshop WHERE Table_type = 'BASE TABLE'

SELECT * FROM information_schema.SCHEMATA WHERE SCHEMA_NAME='bookshop'

SELECT TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE, ENGINE FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = 'bookshop' ORDER BY TABLE_NAME

SHOW FULL COLUMNS FROM `book` FROM `bookshop`

SHOW CREATE TABLE `bookshop`.`sale_line`

SHOW CREATE VIEW `bookshop`.`bestseller`

SHOW CREATE DATABASE bookshop

SELECT cc.CONSTRAINT_NAME, cc.CHECK_CLAUSE FROM (SELECT CONSTRAINT_NAME, CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA='bookshop') cc ORDER BY 1

SELECT kc.CONSTRAINT_NAME,kc.TABLE_NAME,kc.COLUMN_NAME,kc.ORDINAL_POSITION FROM information_schema.KEY_COLUMN_USAGE kc WHERE kc.TABLE_SCHEMA='bookshop' AND kc.REFERENCED_TABLE_NAME IS NULL ORDER BY kc.TABLE_NAME,kc.CONSTRAINT_NAME,kc.ORDINAL_POSITION

SHOW TRIGGERS FROM `bookshop`

SELECT * FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA='bookshop' ORDER BY ROUTINE_NAME

SELECT * FROM information_schema.EVENTS WHERE EVENT_SCHEMA='bookshop'

SHOW PRIVILEGES

DESCRIBE book

## DBeaver: a table's rows
SELECT x.* FROM bookshop.book x

SELECT count(*) FROM `bookshop`.`book`

## DataGrip: a database
select version()

select schema_name, default_collation_name from information_schema.schemata order by schema_name

select table_name, table_type, table_comment, engine, table_collation, create_options from information_schema.tables where table_schema = 'bookshop' order by table_name

select ordinal_position, column_name, column_type, column_default, generation_expression, table_name, column_comment, is_nullable, extra, collation_name from information_schema.columns where table_schema = 'bookshop' order by table_name, ordinal_position

select table_name, index_name, index_comment, index_type, non_unique, column_name, sub_part, collation from information_schema.statistics where table_schema = 'bookshop' and index_schema = 'bookshop' order by index_schema, table_name, index_name, index_type, seq_in_index

select c.constraint_name, c.constraint_schema, c.table_name, c.constraint_type, u.column_name, u.referenced_table_schema, u.referenced_table_name, u.referenced_column_name from information_schema.table_constraints c left join information_schema.key_column_usage u on u.constraint_name = c.constraint_name and u.table_schema = c.table_schema and u.table_name = c.table_name where c.table_schema = 'bookshop' order by c.table_name, c.constraint_name, u.ordinal_position

select t.* from bookshop.book t limit 501

## Metabase
SELECT @@character_set_database, @@sql_mode LIKE '%STRICT%'

SELECT TABLE_NAME, TABLE_COMMENT FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'bookshop' AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME

SELECT `bookshop`.`book`.`genre` AS `genre`, COUNT(*) AS `count` FROM `bookshop`.`book` GROUP BY `bookshop`.`book`.`genre` ORDER BY `bookshop`.`book`.`genre` ASC

SELECT SUBSTRING(`book`.`title`, 1, 1234) AS `substring1` FROM `bookshop`.`book` ORDER BY isbn LIMIT 10000

## others
SELECT * FROM `page_view` LIMIT 0

SELECT 1 FROM book WHERE 1=0

SHOW INDEX FROM book

SHOW WARNINGS

help 'contents'
