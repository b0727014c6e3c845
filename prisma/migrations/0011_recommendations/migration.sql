-- CreateEnum
CREATE TYPE "recommendation_rule_kind" AS ENUM ('pin', 'exclude');

-- CreateTable
CREATE TABLE "recommendation_rules" (
    "id" TEXT NOT NULL,
    "kind" "recommendation_rule_kind" NOT NULL,
    "rail" TEXT NOT NULL DEFAULT 'all',
    "context_product_id" TEXT,
    "product_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recommendation_rules_pkey" PRIMARY KEY ("id")
);

-- A rule goes with its product; the same thing is said once.
ALTER TABLE "recommendation_rules"
  ADD FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE,
  ADD FOREIGN KEY ("context_product_id") REFERENCES "products"("id") ON DELETE CASCADE;
CREATE UNIQUE INDEX "recommendation_rules_once" ON "recommendation_rules"("product_id", "rail", "context_product_id") NULLS NOT DISTINCT;
