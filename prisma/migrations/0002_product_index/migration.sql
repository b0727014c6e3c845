-- What lists, product pages and search read: one row for each product that can be bought, made by
-- lib/catalog/refresh-index.ts from the tables that are the truth. It can be emptied and made again at any time.
CREATE TABLE product_index (
  product_id text PRIMARY KEY REFERENCES products (id) ON DELETE CASCADE,
  slug text NOT NULL,
  title text NOT NULL,
  card jsonb NOT NULL,
  detail jsonb NOT NULL,
  search_text text NOT NULL,
  search_vector tsvector NOT NULL,
  popularity real NOT NULL DEFAULT 0,
  price_minor integer NOT NULL,
  facets text[] NOT NULL DEFAULT '{}',
  category_ids text[] NOT NULL DEFAULT '{}',
  refreshed_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX product_index_slug ON product_index (slug); -- product page, API product by slug
CREATE INDEX product_index_search ON product_index USING gin (search_vector); -- full-text search
CREATE INDEX product_index_trigram ON product_index USING gin (search_text gin_trgm_ops); -- search with typos
CREATE INDEX product_index_title_trigram ON product_index USING gin (title gin_trgm_ops); -- autocomplete

-- One row for each category (and each of its ancestors, and the pseudo-category 'all') that lists a product:
-- every order of a list is a range scan that stops after one page, however many products there are.
CREATE TABLE category_listing (
  category_id text NOT NULL,
  product_id text NOT NULL REFERENCES product_index (product_id) ON DELETE CASCADE,
  popularity real NOT NULL,
  price_minor integer NOT NULL,
  published_at timestamptz NOT NULL,
  rating real NOT NULL,
  is_available boolean NOT NULL,
  facets text[] NOT NULL,
  PRIMARY KEY (category_id, product_id)
);
CREATE INDEX category_listing_popular ON category_listing (category_id, popularity DESC, product_id); -- default order
CREATE INDEX category_listing_cheap ON category_listing (category_id, price_minor, product_id); -- price, both ways
CREATE INDEX category_listing_new ON category_listing (category_id, published_at DESC, product_id); -- newest
CREATE INDEX category_listing_rated ON category_listing (category_id, rating DESC, product_id); -- best rated
CREATE INDEX category_listing_facets ON category_listing USING gin (facets); -- rare facet values
CREATE INDEX category_listing_product ON category_listing (product_id); -- refresh of one product

-- The family a colour belongs to for filtering, from its #rrggbb; null for anything else.
CREATE FUNCTION colour_family(hex text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
  r real; g real; b real; high real; low real; hue real; saturation real; light real;
BEGIN
  IF hex !~ '^#[0-9a-fA-F]{6}$' THEN RETURN NULL; END IF;
  r := get_byte(decode(substr(hex, 2, 2), 'hex'), 0) / 255.0;
  g := get_byte(decode(substr(hex, 4, 2), 'hex'), 0) / 255.0;
  b := get_byte(decode(substr(hex, 6, 2), 'hex'), 0) / 255.0;
  high := greatest(r, g, b); low := least(r, g, b); light := (high + low) / 2;
  IF high = low THEN saturation := 0; hue := 0;
  ELSE
    saturation := (high - low) / (1 - abs(2 * light - 1));
    hue := CASE high WHEN r THEN (g - b) / (high - low) WHEN g THEN 2 + (b - r) / (high - low) ELSE 4 + (r - g) / (high - low) END * 60;
    IF hue < 0 THEN hue := hue + 360; END IF;
  END IF;
  RETURN CASE
    WHEN light > 0.9 THEN 'white'
    WHEN light < 0.17 THEN 'black'
    WHEN saturation < 0.12 THEN 'grey'
    WHEN hue BETWEEN 18 AND 52 AND light > 0.68 AND saturation < 0.6 THEN 'beige'
    WHEN hue BETWEEN 12 AND 45 AND (light < 0.42 OR saturation < 0.35) THEN 'brown'
    WHEN hue < 14 OR hue >= 345 THEN CASE WHEN light > 0.7 THEN 'pink' ELSE 'red' END
    WHEN hue < 40 THEN 'orange'
    WHEN hue < 68 THEN 'yellow'
    WHEN hue < 165 THEN 'green'
    WHEN hue < 255 THEN 'blue'
    WHEN hue < 300 THEN 'purple'
    ELSE 'pink' END;
END
$$;

-- What a variant costs now in each currency: the lowest of its running base and sale prices for one piece.
CREATE VIEW current_prices AS
SELECT p.variant_id, l.currency, min(p.amount_minor) AS amount_minor,
  nullif(greatest(max(p.compare_at_minor), max(p.amount_minor) FILTER (WHERE l.kind = 'base')), min(p.amount_minor)) AS compare_at_minor
FROM prices p
JOIN price_lists l ON l.id = p.price_list_id
WHERE p.min_quantity = 1 AND l.is_active AND l.kind IN ('base', 'sale')
  AND (l.starts_at IS NULL OR l.starts_at <= now()) AND (l.ends_at IS NULL OR l.ends_at > now())
GROUP BY p.variant_id, l.currency;
