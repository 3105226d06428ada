SELECT id, name, mail, created_at FROM customer AS c0000000000 WHERE tenant = 'acme' AND id = 9000000000
