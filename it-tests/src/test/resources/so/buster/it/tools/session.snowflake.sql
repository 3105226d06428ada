## DBeaver, when a user chooses one; by executeUpdate.
USE DATABASE "BOOKSHOP"

USE SCHEMA "PUBLIC"

USE SCHEMA "BOOKSHOP"."PUBLIC"

## Metabase, before every question.
ALTER SESSION SET TIMEZONE = 'America/New_York';

ALTER SESSION SET WEEK_START = 7;
