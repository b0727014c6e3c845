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
