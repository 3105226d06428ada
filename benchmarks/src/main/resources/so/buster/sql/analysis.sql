WITH store_year AS (
    SELECT c.customer_key, c.first_name, c.last_name, c.preferred_flag, c.birth_country, d.year,
           sum(((s.list_price - s.wholesale_cost - s.discount_amount) + s.sales_price) / 2) AS total,
           'store' AS channel
    FROM customer_dim c, store_sales s, date_dim d
    WHERE c.customer_key = s.customer_key AND s.sold_date_key = d.date_key AND d.year BETWEEN 2001 AND 2002
    GROUP BY c.customer_key, c.first_name, c.last_name, c.preferred_flag, c.birth_country, d.year
    UNION ALL
    SELECT c.customer_key, c.first_name, c.last_name, c.preferred_flag, c.birth_country, d.year,
           sum(((k.list_price - k.wholesale_cost - k.discount_amount) + k.sales_price) / 2) AS total,
           'catalog' AS channel
    FROM customer_dim c, catalog_sales k, date_dim d
    WHERE c.customer_key = k.customer_key AND k.sold_date_key = d.date_key AND d.year BETWEEN 2001 AND 2002
    GROUP BY c.customer_key, c.first_name, c.last_name, c.preferred_flag, c.birth_country, d.year
    UNION ALL
    SELECT c.customer_key, c.first_name, c.last_name, c.preferred_flag, c.birth_country, d.year,
           sum(((w.list_price - w.wholesale_cost - w.discount_amount) + w.sales_price) / 2) AS total,
           'web' AS channel
    FROM customer_dim c, web_sales w, date_dim d
    WHERE c.customer_key = w.customer_key AND w.sold_date_key = d.date_key AND d.year BETWEEN 2001 AND 2002
    GROUP BY c.customer_key, c.first_name, c.last_name, c.preferred_flag, c.birth_country, d.year
), growth AS (
    SELECT a.customer_key, a.channel,
           CASE WHEN a.total > 0 THEN b.total / a.total ELSE NULL END AS ratio,
           rank() OVER (PARTITION BY a.channel ORDER BY b.total DESC) AS place
    FROM store_year a
    JOIN store_year b ON a.customer_key = b.customer_key AND a.channel = b.channel
    WHERE a.year = 2001 AND b.year = 2002 AND a.total > 0
), returned AS (
    SELECT x.customer_key, sum(x.return_amount) AS returned, count(*) AS times
    FROM store_returns x
    LEFT OUTER JOIN reason y ON x.reason_key = y.reason_key
    WHERE y.description IS NOT NULL AND y.description NOT LIKE 'reason%'
      AND x.returned_date_key IN (
        SELECT date_key FROM date_dim
        WHERE calendar_date BETWEEN CAST('2001-03-01' AS date) AND CAST('2001-03-01' AS date) + INTERVAL '90 days')
    GROUP BY x.customer_key
    HAVING sum(x.return_amount) > (
        SELECT avg(z.return_amount) * 1.2 FROM store_returns z WHERE z.store_key > 9000000000)
)
SELECT c0000000000.customer_key AS customer,
       c0000000000.first_name || ' ' || c0000000000.last_name AS full_name,
       coalesce(upper(c0000000000.birth_country), 'UNKNOWN') AS country,
       sum(CASE WHEN g.channel = 'store' THEN g.ratio ELSE 0 END) AS store_growth,
       sum(CASE WHEN g.channel = 'catalog' THEN g.ratio ELSE 0 END) AS catalog_growth,
       sum(CASE WHEN g.channel = 'web' THEN g.ratio ELSE 0 END) AS web_growth,
       min(g.place) AS best_place,
       max(r.returned) AS returned,
       grouping(c0000000000.customer_key) AS summary,
       stddev_samp(g.ratio) / nullif(avg(g.ratio), 0) AS variation,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY g.ratio) AS median
FROM customer_dim c0000000000
JOIN growth g ON g.customer_key = c0000000000.customer_key
LEFT JOIN returned r ON r.customer_key = c0000000000.customer_key
WHERE g.place <= 1000
  AND c0000000000.birth_year BETWEEN 1960 AND 1990
  AND (substr(c0000000000.zip, 1, 5) IN ('85669', '86197', '88274', '83405', '86475')
       OR c0000000000.state IN ('CA', 'WA', 'GA') OR r.times > 3)
  AND EXISTS (SELECT 1 FROM household h WHERE h.household_key = c0000000000.household_key AND h.vehicles > 1)
GROUP BY ROLLUP (c0000000000.customer_key, c0000000000.first_name, c0000000000.last_name, c0000000000.birth_country)
ORDER BY best_place NULLS LAST, full_name, country
LIMIT 100
