SELECT 'last insert id', last_insert_id();
SELECT 'place', database();
