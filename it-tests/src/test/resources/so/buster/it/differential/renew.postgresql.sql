DROP DATABASE scratch WITH (FORCE);
DROP ROLE IF EXISTS mallory;
ALTER ROLE keeper NOSUPERUSER;
ALTER ROLE keeper RESET ALL;
ALTER SYSTEM RESET ALL;
SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots;
SELECT pg_replication_origin_drop(roname) FROM pg_replication_origin;
CREATE DATABASE scratch TEMPLATE base STRATEGY file_copy;
