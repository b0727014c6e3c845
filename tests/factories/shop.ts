// Goods, shipping and taxes for tests, as small as buying something needs.
import { pool } from '@/lib/db'
import { newId } from '@/lib/id'

export const germany = {
  firstName: 'Ada',
  lastName: 'Lorenz',
  company: '',
  line1: 'Lindenweg 4',
  line2: '',
  city: 'Berlin',
  region: '',
  postalCode: '10115',
  country: 'DE',
  phone: '',
}

/** One warehouse, a price list in euro, 19 % tax in Germany and one way of shipping for 4.90 there. */
export async function openShop(shippingMinor = 490): Promise<{ methodId: string }> {
  await pool.query(`
    INSERT INTO currencies (code, is_default) VALUES ('EUR', true);
    INSERT INTO warehouses (id, key, name) VALUES ('wh_main', 'main', 'Main');
    INSERT INTO price_lists (id, key, name, currency) VALUES ('plist_eur', 'eur', 'Euro', 'EUR');
    INSERT INTO tax_classes (key, name) VALUES ('standard', 'Standard');
    INSERT INTO tax_rates (id, country, tax_class_key, name, rate_ppm) VALUES ('tax_de', 'DE', 'standard', 'VAT', 190000);
    INSERT INTO shipping_zones (id, name, countries) VALUES ('zone_de', 'Germany', '{DE}');
    INSERT INTO shipping_methods (id, zone_id, key, name, min_days, max_days) VALUES ('method_de', 'zone_de', 'standard', 'Standard', 2, 3);`)
  await pool.query(
    `INSERT INTO shipping_rates (id, method_id, currency, amount_minor) VALUES ('rate_de', 'method_de', 'EUR', $1)`,
    [shippingMinor],
  )
  return { methodId: 'method_de' }
}

type Goods = { stock?: number; priceMinor?: number; tracksStock?: boolean }

/** A product with one variant on sale, its stock received by a movement. Returns the variant's id. */
export async function createVariant({
  stock = 10,
  priceMinor = 2_400,
  tracksStock = true,
}: Goods = {}): Promise<string> {
  const [productId, variantId] = [newId('prod'), newId('var')]
  await pool.query(
    `INSERT INTO products (id, slug, status, title, updated_at) VALUES ($1, lower($1), 'active', 'Mug', now())`,
    [productId],
  )
  await pool.query(
    `INSERT INTO variants (id, product_id, sku, title, weight_grams, tracks_stock, updated_at) VALUES ($1, $2, $1, 'Blue', 300, $3, now())`,
    [variantId, productId, tracksStock],
  )
  await pool.query(
    `INSERT INTO prices (id, price_list_id, variant_id, amount_minor, updated_at) VALUES ($1, 'plist_eur', $2, $3, now())`,
    [newId('price'), variantId, priceMinor],
  )
  if (!tracksStock) return variantId
  await pool.query(`INSERT INTO stock_levels (variant_id, warehouse_id, on_hand) VALUES ($1, 'wh_main', $2)`, [
    variantId,
    stock,
  ])
  await pool.query(
    `INSERT INTO stock_movements (id, variant_id, warehouse_id, delta, reason) VALUES ($1, $2, 'wh_main', $3, 'receive')`,
    [newId('mov'), variantId, stock],
  )
  return variantId
}
