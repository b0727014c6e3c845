-- First-party behaviour events, one partition a month so that old ones are dropped, not deleted.
CREATE TABLE behaviour_events (
  id text NOT NULL,
  occurred_at timestamptz NOT NULL,
  kind text NOT NULL,
  visitor_id text NOT NULL,
  session_id text,
  customer_id text,
  product_id text,
  variant_id text,
  order_id text,
  query text,
  position integer,
  quantity integer,
  value_minor bigint,
  currency text,
  path text,
  referrer text,
  campaign jsonb,
  data jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (occurred_at, id)
) PARTITION BY RANGE (occurred_at);
CREATE INDEX behaviour_events_visitor ON behaviour_events (visitor_id, occurred_at); -- one visitor's history
CREATE INDEX behaviour_events_customer ON behaviour_events (customer_id, occurred_at) WHERE customer_id IS NOT NULL; -- one customer's history
CREATE INDEX behaviour_events_product ON behaviour_events (product_id, kind, occurred_at) WHERE product_id IS NOT NULL; -- views and sales of a product
CREATE INDEX behaviour_events_kind ON behaviour_events (kind, occurred_at); -- counts by kind, training windows

CREATE TABLE behaviour_events_rest PARTITION OF behaviour_events DEFAULT;

-- Makes the partitions of every month from `first` to `last`; safe to call again.
CREATE FUNCTION ensure_behaviour_partitions(first date, last date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  month date := date_trunc('month', first);
BEGIN
  WHILE month <= last LOOP
    EXECUTE format(
      'CREATE TABLE IF NOT EXISTS %I PARTITION OF behaviour_events FOR VALUES FROM (%L) TO (%L)',
      'behaviour_events_' || to_char(month, 'YYYY_MM'), month, month + interval '1 month');
    month := month + interval '1 month';
  END LOOP;
END
$$;
SELECT ensure_behaviour_partitions((now() - interval '25 months')::date, (now() + interval '3 months')::date);
