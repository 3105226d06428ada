## What tools send to arrange their session. None of it may change anything for the next borrower.

## DBeaver
SET search_path = "public","$user"

SET application_name = 'DBeaver 25.1.5 - Main'

## Metabase, before every question
SET TIMEZONE TO 'Asia/Tokyo';

## DataGrip
SET application_name = 'DataGrip 2025.2.3'
