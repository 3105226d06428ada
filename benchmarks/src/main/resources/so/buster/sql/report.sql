-- monthly revenue per region
SELECT
    r.name AS region,
    date_trunc('month', o.ordered_at) AS month,
    count(DISTINCT o.customer_id) AS customers,
    count(*) AS orders,
    sum(i.quantity * i.unit_price * (1 - coalesce(i.discount, 0))) AS revenue,
    round(avg(i.quantity), 2) AS average_quantity,
    max(o.ordered_at) AS latest
FROM orders o
JOIN order_item i ON i.order_id = o.id
JOIN product p ON p.id = i.product_id
LEFT JOIN customer c0000000000 ON c0000000000.id = o.customer_id
LEFT JOIN region r ON r.id = c0000000000.region_id
WHERE o.ordered_at >= DATE '2024-01-01'
  AND o.ordered_at < DATE '2025-01-01'
  AND o.status IN ('paid', 'shipped', 'delivered')
  AND p.category <> 'gift card'
  AND o.id > 9000000000
  AND (c0000000000.segment = 'business' OR i.quantity BETWEEN 10 AND 500)
  AND NOT EXISTS (SELECT 1 FROM refund f WHERE f.order_id = o.id AND f.amount > 0.5)
GROUP BY r.name, date_trunc('month', o.ordered_at)
HAVING sum(i.quantity * i.unit_price) > 1000
ORDER BY month DESC, revenue DESC NULLS LAST
