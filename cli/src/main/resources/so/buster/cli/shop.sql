-- A small shop, the same on every machine: rows come from arithmetic, not from chance.

CREATE TABLE customers AS
SELECT
    i + 1 AS id,
    given[1 + (i * 7 + i // 13) % 24] || ' ' || family[1 + (i * 11 + i // 29) % 31] AS name,
    lower(given[1 + (i * 7 + i // 13) % 24]) || '.' || (i + 1) || '@example.org' AS email,
    ['DE', 'FR', 'US', 'IN', 'BR', 'JP', 'KE', 'SE'][1 + (i * i + i // 3) % 8] AS country,
    DATE '2022-01-01' + CAST((i * 37) % 1400 AS INTEGER) AS joined
FROM range(2000) numbers(i), (SELECT
    ['Ada', 'Alan', 'Amara', 'Anil', 'Astrid', 'Beatriz', 'Chidi', 'Clara', 'Daniel', 'Elif', 'Emeka', 'Grace',
     'Hana', 'Ines', 'Jonas', 'Kenji', 'Leila', 'Mateo', 'Nia', 'Olga', 'Priya', 'Rafael', 'Sofia', 'Wei'] AS given,
    ['Abara', 'Almeida', 'Becker', 'Bernard', 'Castro', 'Chen', 'Dahl', 'Eriksson', 'Fischer', 'Garcia', 'Haddad',
     'Ito', 'Jain', 'Kaya', 'Kimani', 'Larsen', 'Lopez', 'Mbeki', 'Meyer', 'Moreau', 'Nakamura', 'Novak', 'Okafor',
     'Patel', 'Rossi', 'Santos', 'Sato', 'Schmidt', 'Silva', 'Tanaka', 'Weber'] AS family);

CREATE TABLE products AS
SELECT
    i + 1 AS id,
    ['Walnut', 'Linen', 'Copper', 'Oak', 'Wool', 'Glass', 'Cork', 'Steel'][1 + i % 8] || ' '
        || ['Lamp', 'Chair', 'Bowl', 'Desk', 'Blanket', 'Vase', 'Shelf', 'Kettle', 'Clock', 'Tray'][1 + (i // 8) % 10]
        AS name,
    ['lighting', 'seating', 'kitchen', 'office', 'textiles', 'decoration', 'storage', 'kitchen', 'decoration', 'kitchen']
        [1 + (i // 8) % 10] AS category,
    CAST(9 + (i * 53) % 240 + 0.9 AS DECIMAL(8, 2)) AS price
FROM range(80) numbers(i);

CREATE TABLE orders AS
SELECT
    i + 1 AS id,
    1 + (i * 7919 + i // 17) % 2000 AS customer_id,
    1 + (i * 31 + i // 7) % 80 AS product_id,
    1 + (i * 3 + i // 11) % 4 AS quantity,
    ['paid', 'shipped', 'delivered', 'delivered', 'delivered', 'returned'][1 + (i * 5 + i // 19) % 6] AS status,
    TIMESTAMP '2024-01-01 08:00:00' + to_minutes(CAST(i * 67 AS INTEGER)) AS ordered_at
FROM range(12000) numbers(i);

CREATE TABLE events AS
SELECT
    i + 1 AS id,
    1 + (i * 6007 + i // 23) % 2000 AS customer_id,
    ['visit', 'search', 'view', 'view', 'basket', 'checkout'][1 + (i * 13 + i // 31) % 6] AS kind,
    TIMESTAMP '2024-01-01 00:00:00' + to_seconds(i * 977) AS happened_at
FROM range(50000) numbers(i);
