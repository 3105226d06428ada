## What tools send to arrange their session. None of it may change anything for the next borrower.

## DBeaver
use `wide`

SET SESSION net_write_timeout = 600

## DataGrip, Metabase
SET @@session.time_zone = '+09:00'

SET SESSION time_zone = '+00:00'

## others
SET NAMES utf8mb4 COLLATE utf8mb4_bin

SET NAMES utf8mb4

SET net_read_timeout=120, net_write_timeout=120

SET SESSION wait_timeout = 300

SET SESSION group_concat_max_len = 1000000

SET lock_wait_timeout = 3

SET SESSION optimizer_switch = 'index_merge=off'

SET SQL_SAFE_UPDATES = 1
