-- CreateTable
CREATE TABLE "visitor_identities" (
    "visitor_id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visitor_identities_pkey" PRIMARY KEY ("visitor_id")
);

-- CreateTable
CREATE TABLE "visitor_carts" (
    "cart_id" TEXT NOT NULL,
    "visitor_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "has_consent" BOOLEAN NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visitor_carts_pkey" PRIMARY KEY ("cart_id")
);

-- CreateIndex
CREATE INDEX "visitor_identities_customer_id_idx" ON "visitor_identities"("customer_id");

-- AddForeignKey
ALTER TABLE "visitor_identities" ADD CONSTRAINT "visitor_identities_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visitor_carts" ADD CONSTRAINT "visitor_carts_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "carts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Drops the months of behaviour events that ended before `keep_from`, and what is older elsewhere. Returns how many months went.
CREATE FUNCTION drop_behaviour_months(keep_from timestamptz) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  month text;
  dropped integer := 0;
BEGIN
  FOR month IN
    SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = to_regclass('behaviour_events') AND c.relname ~ '^behaviour_events_\d{4}_\d{2}$'
      AND to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' <= keep_from
  LOOP
    EXECUTE format('DROP TABLE %I', month);
    dropped := dropped + 1;
  END LOOP;
  DELETE FROM behaviour_events_rest WHERE occurred_at < keep_from;
  RETURN dropped;
END
$$;
