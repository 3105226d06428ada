## What tools send to arrange their session. None of it may change anything for the next borrower.

SET extra_float_digits = 3

SET application_name = 'DBeaver 25.1.5 - Main <postgres>'

SET application_name = ''

SET search_path = "public","$user"

SET search_path TO public

SET SESSION TIMEZONE TO 'Asia/Tokyo';

SET TIME ZONE 'Asia/Tokyo'

SET DateStyle TO 'ISO, DMY'

SET statement_timeout = 5000

SET lock_timeout TO '2s'

SET client_encoding TO 'UTF8'

SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ UNCOMMITTED

SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED

SET TRANSACTION READ ONLY

SET TRANSACTION ISOLATION LEVEL REPEATABLE READ

RESET search_path
