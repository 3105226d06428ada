## Like statements.postgresql.sql; the values differ from moment to moment or session to session.

SELECT sa.* FROM pg_catalog.pg_stat_activity sa

SELECT sa.* FROM pg_catalog.pg_stat_activity sa WHERE sa.datname = 'nothing'

select L.transactionid::varchar::bigint as transaction_id
from pg_catalog.pg_locks L
where L.transactionid is not null
order by pg_catalog.age(L.transactionid) desc
limit 1

select case
  when pg_catalog.pg_is_in_recovery() then null
  else (pg_catalog.txid_current() % 4294967296)::varchar::bigint
  end as current_txid

SELECT pg_catalog.pg_stat_get_numscans(indexrelid) FROM pg_index

select c.oid,pg_catalog.pg_total_relation_size(c.oid) as total_rel_size,pg_catalog.pg_relation_size(c.oid) as rel_size FROM pg_class c WHERE c.relnamespace='public'::regnamespace AND c.relkind = 'r'

SELECT pg_catalog.pg_database_size(db.oid) FROM pg_catalog.pg_database db WHERE datname = current_database()

select * from pg_catalog.pg_settings where name='standard_conforming_strings'
