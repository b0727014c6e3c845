/**
 * SQL for how many pieces of variant `v` the cart with the id `cart` could buy now; null when there is no limit. What an
 * earlier try to order the same cart holds counts as free for it.
 */
export const availableSql = (cart: string) => `CASE WHEN v.tracks_stock AND NOT v.allows_backorder THEN (
  (SELECT greatest(0, coalesce(sum(s.on_hand - s.held - s.allocated), 0)) FROM stock_levels s
     JOIN warehouses w ON w.id = s.warehouse_id AND w.is_active WHERE s.variant_id = v.id)
  + (SELECT coalesce(sum(h.quantity), 0) FROM orders o JOIN stock_holds h ON h.order_id = o.id
     WHERE o.cart_id = ${cart} AND o.status = 'pending' AND h.status = 'held' AND h.variant_id = v.id))::int END`
