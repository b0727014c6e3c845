-- Search in the lists of the back office by any part of a word.
CREATE INDEX products_title_trigram ON products USING gin (title gin_trgm_ops); -- product list: title
CREATE INDEX variants_sku_trigram ON variants USING gin (sku gin_trgm_ops); -- product list: SKU
CREATE INDEX customers_name_trigram ON customers USING gin ((first_name || ' ' || last_name || ' ' || email::text) gin_trgm_ops); -- customer list: name, email
CREATE INDEX mail_messages_failed ON mail_messages (created_at DESC, id) WHERE state = 'failed'; -- outbox: what could not be sent
CREATE INDEX payments_authorized ON payments (order_id) WHERE state = 'authorized'; -- home: payments to capture
