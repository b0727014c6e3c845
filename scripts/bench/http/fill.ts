// Fills an empty, migrated database with a catalogue of any size for measuring: two variants each, price, stock, category.
import type { Pool } from 'pg'
import { refreshWholeIndex } from '@/lib/catalog/refresh-index'

const DEPARTMENTS = 12
const CATEGORIES = 8

/** Makes `products` products in 12 departments of 8 categories, all in stock, by set-based SQL, and their index. */
export async function fillCatalogue(pool: Pool, products: number): Promise<void> {
  await pool.query(`
    INSERT INTO currencies (code, is_default) VALUES ('EUR', true);
    INSERT INTO tax_classes (key, name) VALUES ('standard', 'Standard');
    INSERT INTO tax_rates (id, country, tax_class_key, name, rate_ppm) VALUES ('tax_de', 'DE', 'standard', 'VAT', 190000);
    INSERT INTO warehouses (id, key, name) VALUES ('wh_1', 'main', 'Main');
    INSERT INTO price_lists (id, key, name, currency) VALUES ('plist_eur', 'base-eur', 'Base', 'EUR');
    INSERT INTO shipping_zones (id, name, countries) VALUES ('zone_1', 'Everywhere', '{*}');
    INSERT INTO shipping_methods (id, zone_id, key, name, min_days, max_days) VALUES ('method_1', 'zone_1', 'standard', 'Standard', 2, 3);
    INSERT INTO shipping_rates (id, method_id, currency, amount_minor) VALUES ('rate_1', 'method_1', 'EUR', 490);
    INSERT INTO attributes (id, key, name, kind) VALUES ('attr_material', 'material', 'Material', 'option');
    INSERT INTO attribute_options (id, attribute_id, key, label) SELECT 'opt_' || m, 'attr_material', m, initcap(m)
      FROM unnest('{oak,glass,steel,linen,stoneware,brass}'::text[]) AS m;
    INSERT INTO brands (id, slug, name) SELECT 'brand_' || b, 'maker-' || b, 'Maker ' || b FROM generate_series(1, 20) AS b;`)
  await pool.query(
    `INSERT INTO categories (id, slug, path, name, position, updated_at)
       SELECT 'cat_' || d, 'department-' || d, 'department-' || d, 'Department ' || d, d, now() FROM generate_series(1, ${DEPARTMENTS}) AS d;
     INSERT INTO categories (id, slug, path, name, parent_id, position, updated_at)
       SELECT 'cat_' || d || '_' || c, 'category-' || c, 'department-' || d || '/category-' || c, 'Category ' || c, 'cat_' || d, c, now()
       FROM generate_series(1, ${DEPARTMENTS}) AS d, generate_series(1, ${CATEGORIES}) AS c`,
  )
  const words = `'{Harbour,Linden,Quarry,Meadow,Tidal,Ember,Willow,Granite,Saffron,Cobalt,Birch,Copper,Drift,Fern,Hazel,Juniper}'::text[]`
  const things = `'{mug,bowl,lamp,chair,towel,candle,notebook,teapot,carafe,kettle,vase,basket,stool,speaker,backpack,plate}'::text[]`
  await pool.query(
    `INSERT INTO products (id, slug, status, title, subtitle, description, brand_id, publish_at, metadata, updated_at)
     SELECT 'prod_' || lpad(n::text, 8, '0'), 'product-' || n, 'active',
       (${words})[1 + n % 16] || ' ' || (${things})[1 + (n / 16) % 16] || ' ' || n, 'Made to be used every day',
       'A ' || (${things})[1 + (n / 16) % 16] || ' made in a small workshop. ' || repeat('It is turned, dried, glazed and fired with care, and it wears in rather than out. ', 5),
       'brand_' || (1 + n % 20), now() - make_interval(mins => n), jsonb_build_object('popularity', (n * 7919 % 1000) / 1000.0), now()
     FROM generate_series(1, $1::int) AS n`,
    [products],
  )
  await pool.query(`
    INSERT INTO product_categories (product_id, category_id, is_primary)
      SELECT id, 'cat_' || (1 + substr(id, 6)::int % ${DEPARTMENTS}) || '_' || (1 + substr(id, 6)::int / ${DEPARTMENTS} % ${CATEGORIES}), true FROM products;
    INSERT INTO product_attribute_values (id, product_id, attribute_id, option_id)
      SELECT 'val_' || p.id, p.id, 'attr_material', 'opt_' || ('{oak,glass,steel,linen,stoneware,brass}'::text[])[1 + substr(p.id, 6)::int % 6] FROM products p;
    INSERT INTO product_options (id, product_id, key, name) SELECT 'opt_' || id, id, 'colour', 'Colour' FROM products;
    INSERT INTO product_option_values (id, option_id, key, label, swatch, position)
      SELECT 'val_' || p.id || c.n, 'opt_' || p.id, c.key, initcap(c.key), c.hex, c.n FROM products p, (VALUES (0, 'chalk', '#f2eee6'), (1, 'ink', '#23303f')) AS c (n, key, hex);
    INSERT INTO variants (id, product_id, sku, title, position, weight_grams, updated_at)
      SELECT 'var_' || p.id || '_' || c.n, p.id, 'SKU-' || substr(p.id, 6) || '-' || c.n, c.title, c.n, 400, now() FROM products p, (VALUES (0, 'Chalk'), (1, 'Ink')) AS c (n, title);
    INSERT INTO variant_option_values (variant_id, option_value_id) SELECT id, 'val_' || product_id || position FROM variants;
    INSERT INTO prices (id, price_list_id, variant_id, amount_minor, updated_at)
      SELECT 'price_' || id, 'plist_eur', id, 900 + (hashtext(product_id) & 65535) % 90 * 100 + position * 200, now() FROM variants;
    INSERT INTO stock_levels (variant_id, warehouse_id, on_hand) SELECT id, 'wh_1', 1000000 FROM variants;
    INSERT INTO stock_movements (id, variant_id, warehouse_id, delta, reason) SELECT 'mov_' || id, id, 'wh_1', 1000000, 'receive' FROM variants;
    INSERT INTO media_assets (id, storage_key, mime, width, height, bytes, sha256, alt)
      SELECT 'media_' || id, 'goods/' || id || '.webp', 'image/webp', 1000, 1000, 40000, md5(id), title FROM products;
    INSERT INTO product_media (product_id, media_id) SELECT id, 'media_' || id FROM products;
    ANALYZE;`)
  await refreshWholeIndex()
  await pool.query('ANALYZE product_index, category_listing')
}
