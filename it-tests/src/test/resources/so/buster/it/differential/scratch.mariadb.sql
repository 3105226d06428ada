-- What only MariaDB has.
CREATE SEQUENCE ticket CACHE 1;
DELETE FROM mysql.global_priv WHERE user IN ('keeper', 'mallory');
INSERT INTO mysql.global_priv VALUES ('%', 'keeper', '{"comment": "secret93af1c"}');
