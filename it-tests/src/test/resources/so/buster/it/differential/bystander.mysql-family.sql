-- Who locks, or writes, waits for this session and is noticed.
SELECT count(*) FROM author FOR UPDATE;
SELECT count(*) FROM book FOR UPDATE;
SELECT count(*) FROM reader FOR UPDATE;
SELECT count(*) FROM sale FOR UPDATE;
SELECT count(*) FROM sale_line FOR UPDATE;
SELECT count(*) FROM page_view FOR UPDATE;
