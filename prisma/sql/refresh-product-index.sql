-- $1: ids of products whose rows are made again. Rows of products that are not for sale disappear.
WITH RECURSIVE target AS (SELECT DISTINCT unnest($1::text[]) AS id),
price AS (
  SELECT v.id AS variant_id, v.product_id,
    min(p.amount_minor) AS amount,
    nullif(greatest(max(p.compare_at_minor), max(p.amount_minor) FILTER (WHERE l.kind = 'base')), min(p.amount_minor)) AS compare_at
  FROM variants v
  JOIN target t ON t.id = v.product_id
  JOIN prices p ON p.variant_id = v.id AND p.min_quantity = 1
  JOIN price_lists l ON l.id = p.price_list_id AND l.is_active AND l.kind IN ('base', 'sale')
    AND l.currency = (SELECT code FROM currencies WHERE is_default)
    AND (l.starts_at IS NULL OR l.starts_at <= now()) AND (l.ends_at IS NULL OR l.ends_at > now())
  WHERE v.is_active
  GROUP BY v.id
),
lowest AS MATERIALIZED ( -- lowest price of the 30 days before the current one began, for reduced variants
  SELECT price.variant_id, min(past.amount_minor) AS amount
  FROM price
  JOIN LATERAL (
    SELECT max(effective_from) AS since FROM price_history h
    WHERE h.variant_id = price.variant_id AND h.effective_to IS NULL AND h.currency = (SELECT code FROM currencies WHERE is_default)
  ) now_from ON true
  JOIN price_history past ON past.variant_id = price.variant_id AND past.currency = (SELECT code FROM currencies WHERE is_default)
    AND past.effective_to IS NOT NULL AND past.effective_to > now_from.since - interval '30 days'
  WHERE price.compare_at IS NOT NULL
  GROUP BY price.variant_id
),
stock AS MATERIALIZED (
  SELECT v.id AS variant_id,
    bool_or(NOT v.tracks_stock OR v.allows_backorder) OR coalesce(sum(s.on_hand - s.held - s.allocated), 0) > 0 AS is_available
  FROM variants v JOIN target t ON t.id = v.product_id
  LEFT JOIN stock_levels s ON s.variant_id = v.id
  GROUP BY v.id
),
variant AS (
  SELECT price.product_id, price.variant_id, price.amount, price.compare_at, v.position, stock.is_available,
    first_colour.swatch, first_colour.label AS colour_label, pictures.keys,
    jsonb_build_object(
      'id', v.id, 'sku', v.sku, 'barcode', v.barcode, 'title', v.title,
      'options', coalesce(chosen.options, '{}'),
      'price', jsonb_build_object('amountMinor', price.amount, 'currency', currency.code),
      'compareAt', CASE WHEN price.compare_at > price.amount THEN jsonb_build_object('amountMinor', price.compare_at, 'currency', currency.code) END,
      'lowest30Days', CASE WHEN price.compare_at > price.amount AND lowest.amount IS NOT NULL
        THEN jsonb_build_object('amountMinor', lowest.amount, 'currency', currency.code) END,
      'weightGrams', v.weight_grams, 'imageKeys', coalesce(pictures.keys, '[]'),
      'available', NULL, 'allowsBackorder', v.allows_backorder) AS json
  FROM price
  JOIN variants v ON v.id = price.variant_id
  JOIN stock ON stock.variant_id = v.id
  LEFT JOIN lowest ON lowest.variant_id = v.id
  JOIN currencies currency ON currency.is_default
  LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(o.key, ov.key) AS options
    FROM variant_option_values vo JOIN product_option_values ov ON ov.id = vo.option_value_id JOIN product_options o ON o.id = ov.option_id
    WHERE vo.variant_id = v.id
  ) chosen ON true
  LEFT JOIN LATERAL (
    SELECT ov.swatch, ov.label FROM variant_option_values vo
    JOIN product_option_values ov ON ov.id = vo.option_value_id JOIN product_options o ON o.id = ov.option_id
    WHERE vo.variant_id = v.id AND ov.swatch IS NOT NULL ORDER BY o.position LIMIT 1
  ) first_colour ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(a.storage_key ORDER BY m.position) AS keys
    FROM variant_media m JOIN media_assets a ON a.id = m.media_id WHERE m.variant_id = v.id
  ) pictures ON true
),
sums AS MATERIALIZED (
  SELECT product_id, min(amount) AS low, max(amount) AS high, bool_or(is_available) AS is_available, count(*) AS variants,
    jsonb_agg(json ORDER BY position, variant_id) AS variants_json,
    (array_agg(compare_at ORDER BY amount, position))[1] AS compare_at,
    (array_agg(variant_id ORDER BY position))[1] AS first_variant,
    coalesce(array_agg(DISTINCT 'colour:' || colour_family(swatch)) FILTER (WHERE colour_family(swatch) IS NOT NULL), '{}') AS colours
  FROM variant GROUP BY product_id
),
swatches AS MATERIALIZED (
  SELECT product_id, jsonb_agg(jsonb_build_object('label', colour_label, 'hex', swatch, 'variantId', variant_id, 'imageKey', keys -> 0) ORDER BY position) AS json
  FROM (SELECT DISTINCT ON (product_id, swatch) * FROM variant WHERE swatch IS NOT NULL ORDER BY product_id, swatch, position) one
  GROUP BY product_id
),
pictures AS MATERIALIZED (
  SELECT m.product_id, jsonb_agg(jsonb_build_object('key', a.storage_key, 'width', a.width, 'height', a.height, 'alt', a.alt, 'blur', a.blur_data_url) ORDER BY m.position) AS json
  FROM product_media m JOIN target t ON t.id = m.product_id JOIN media_assets a ON a.id = m.media_id
  GROUP BY m.product_id
),
attribute AS (
  SELECT pv.product_id, a.key, a.name, a.unit, a.position, a.is_filterable, a.kind,
    CASE a.kind
      WHEN 'option' THEN CASE WHEN count(*) = 1 THEN to_jsonb(min(o.label)) ELSE jsonb_agg(o.label ORDER BY o.position) END
      WHEN 'number' THEN to_jsonb(min(pv.number)) WHEN 'boolean' THEN to_jsonb(bool_or(pv.boolean)) ELSE to_jsonb(min(pv.text)) END AS value,
    array_agg(o.key) FILTER (WHERE o.key IS NOT NULL) AS keys
  FROM product_attribute_values pv JOIN target t ON t.id = pv.product_id
  JOIN attributes a ON a.id = pv.attribute_id LEFT JOIN attribute_options o ON o.id = pv.option_id
  GROUP BY pv.product_id, a.id
),
attributes_of AS MATERIALIZED (
  SELECT product_id, jsonb_agg(jsonb_build_object('key', key, 'name', name, 'value', value, 'unit', unit) ORDER BY position, key) AS json,
    string_agg(CASE WHEN kind IN ('option', 'text') THEN value #>> '{}' END, ' ') AS words
  FROM attribute GROUP BY product_id
),
attribute_facets AS MATERIALIZED (
  SELECT product_id, array_agg(DISTINCT facet) AS facets FROM (
    SELECT product_id, key || ':' || unnest(keys) AS facet FROM attribute WHERE is_filterable AND kind = 'option'
    UNION ALL SELECT product_id, key || ':yes' FROM attribute WHERE is_filterable AND kind = 'boolean' AND value = 'true'
  ) each GROUP BY product_id
),
options_of AS MATERIALIZED (
  SELECT o.product_id, jsonb_agg(jsonb_build_object('key', o.key, 'name', o.name, 'values', v.json) ORDER BY o.position) AS json
  FROM product_options o JOIN target t ON t.id = o.product_id
  JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('key', key, 'label', label, 'swatch', swatch) ORDER BY position) AS json
    FROM product_option_values WHERE option_id = o.id
  ) v ON v.json IS NOT NULL
  GROUP BY o.product_id
),
chain AS ( -- every category of a product with its ancestors
  SELECT pc.product_id, pc.is_primary, pc.position, c.id, c.name, c.path, c.parent_id, 0 AS up
  FROM product_categories pc JOIN target t ON t.id = pc.product_id JOIN categories c ON c.id = pc.category_id
  UNION ALL
  SELECT chain.product_id, chain.is_primary, chain.position, c.id, c.name, c.path, c.parent_id, chain.up + 1
  FROM chain JOIN categories c ON c.id = chain.parent_id WHERE chain.up < 10
),
listed AS MATERIALIZED (
  SELECT product_id, array_agg(DISTINCT id) AS ids, string_agg(DISTINCT name, ' ') AS words FROM chain GROUP BY product_id
),
breadcrumbs AS MATERIALIZED (
  SELECT product_id, jsonb_agg(jsonb_build_object('id', id, 'name', name, 'path', path) ORDER BY up DESC) AS json
  FROM chain WHERE is_primary GROUP BY product_id
),
rating AS MATERIALIZED (
  SELECT r.product_id, round(avg(r.rating), 2) AS average, count(*) AS reviews
  FROM reviews r JOIN target t ON t.id = r.product_id WHERE r.status = 'published' GROUP BY r.product_id
),
sold AS MATERIALIZED (
  SELECT s.product_id, sum(s.units) AS units FROM product_sales_daily s JOIN target t ON t.id = s.product_id
  WHERE s.day > current_date - 90 GROUP BY s.product_id
),
made AS (
  SELECT p.id, p.slug, p.title, p.description, p.care, p.specifications, p.updated_at,
    coalesce(p.publish_at, p.created_at) AS published_at, sums.low, sums.is_available, sums.variants_json,
    coalesce((p.metadata ->> 'popularity')::real, 0) + ln(1 + coalesce(sold.units, 0))::real AS popularity,
    coalesce(rating.average, 0)::real AS rating,
    sums.colours || coalesce(attribute_facets.facets, '{}') || CASE WHEN b.slug IS NULL THEN '{}' ELSE ARRAY['brand:' || b.slug] END
      || CASE WHEN sums.compare_at > sums.low THEN ARRAY['sale:yes'] ELSE '{}' END AS facets,
    coalesce(listed.ids, '{}') || ARRAY['all'] AS category_ids,
    concat_ws(' ', p.title, b.name, listed.words) AS search_text, attributes_of.words AS attribute_words, p.subtitle,
    coalesce(breadcrumbs.json, '[]') AS breadcrumbs, coalesce(attributes_of.json, '[]') AS attributes,
    coalesce(pictures.json, '[]') AS images, coalesce(options_of.json, '[]') AS options,
    jsonb_build_object(
      'id', p.id, 'slug', p.slug, 'title', p.title, 'subtitle', p.subtitle,
      'brand', CASE WHEN b.id IS NULL THEN NULL ELSE jsonb_build_object('slug', b.slug, 'name', b.name) END,
      'image', pictures.json -> 0, 'secondImage', pictures.json -> 1,
      'price', jsonb_build_object('amountMinor', sums.low, 'currency', currency.code), 'isFromPrice', sums.high > sums.low,
      'compareAt', CASE WHEN sums.compare_at > sums.low THEN jsonb_build_object('amountMinor', sums.compare_at, 'currency', currency.code) END,
      'isAvailable', sums.is_available, 'rating', rating.average, 'reviewCount', coalesce(rating.reviews, 0),
      'publishedAt', to_char(coalesce(p.publish_at, p.created_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS card,
    jsonb_build_object('swatches', coalesce(swatches.json, '[]'), 'onlyVariantId', CASE WHEN sums.variants = 1 THEN sums.first_variant END) AS card_only
  FROM products p
  JOIN target t ON t.id = p.id
  JOIN sums ON sums.product_id = p.id
  JOIN currencies currency ON currency.is_default
  LEFT JOIN brands b ON b.id = p.brand_id
  LEFT JOIN swatches ON swatches.product_id = p.id
  LEFT JOIN pictures ON pictures.product_id = p.id
  LEFT JOIN attributes_of ON attributes_of.product_id = p.id
  LEFT JOIN attribute_facets ON attribute_facets.product_id = p.id
  LEFT JOIN options_of ON options_of.product_id = p.id
  LEFT JOIN listed ON listed.product_id = p.id
  LEFT JOIN breadcrumbs ON breadcrumbs.product_id = p.id
  LEFT JOIN rating ON rating.product_id = p.id
  LEFT JOIN sold ON sold.product_id = p.id
  WHERE p.status = 'active' AND (p.publish_at IS NULL OR p.publish_at <= now())
),
gone AS (
  DELETE FROM product_index i USING target t WHERE i.product_id = t.id AND NOT EXISTS (SELECT 1 FROM made WHERE made.id = t.id)
),
unlisted AS (
  DELETE FROM category_listing l USING made m WHERE l.product_id = m.id AND NOT l.category_id = ANY (m.category_ids)
),
indexed AS (
  INSERT INTO product_index (product_id, slug, title, card, detail, search_text, search_vector, popularity, price_minor, facets, category_ids, refreshed_at)
  SELECT id, slug, title, card || card_only,
    card || jsonb_build_object(
      'description', description, 'care', care, 'specifications', specifications, 'breadcrumbs', breadcrumbs, 'attributes', attributes,
      'images', images, 'options', options, 'variants', variants_json,
      'updatedAt', to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    lower(unaccent(search_text)),
    setweight(to_tsvector('english', unaccent(title)), 'A') || setweight(to_tsvector('english', unaccent(search_text)), 'B')
      || setweight(to_tsvector('english', unaccent(concat_ws(' ', subtitle, attribute_words))), 'C') || setweight(to_tsvector('english', unaccent(description)), 'D'),
    popularity, low, facets, category_ids, now()
  FROM made
  ON CONFLICT (product_id) DO UPDATE SET
    slug = excluded.slug, title = excluded.title, card = excluded.card, detail = excluded.detail, search_text = excluded.search_text,
    search_vector = excluded.search_vector, popularity = excluded.popularity, price_minor = excluded.price_minor,
    facets = excluded.facets, category_ids = excluded.category_ids, refreshed_at = excluded.refreshed_at
)
INSERT INTO category_listing (category_id, product_id, popularity, price_minor, published_at, rating, is_available, facets)
SELECT unnest(category_ids), id, popularity, low, published_at, rating, is_available, facets FROM made
ON CONFLICT (category_id, product_id) DO UPDATE SET
  popularity = excluded.popularity, price_minor = excluded.price_minor, published_at = excluded.published_at, rating = excluded.rating,
  is_available = excluded.is_available, facets = excluded.facets
RETURNING category_id, product_id
