-- CreateEnum
CREATE TYPE "search_proposal_state" AS ENUM ('open', 'accepted', 'rejected');

-- CreateTable
CREATE TABLE "search_synonyms" (
    "id" TEXT NOT NULL,
    "words" TEXT[],
    "is_one_way" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL DEFAULT 'staff',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_synonyms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_proposals" (
    "id" TEXT NOT NULL,
    "from_query" TEXT NOT NULL,
    "to_query" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence" JSONB NOT NULL DEFAULT '{}',
    "score" REAL NOT NULL DEFAULT 0,
    "state" "search_proposal_state" NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "search_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_rules" (
    "id" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "pins" TEXT[],
    "buries" TEXT[],
    "boosts" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_query_days" (
    "day" DATE NOT NULL,
    "query" TEXT NOT NULL,
    "searches" INTEGER NOT NULL DEFAULT 0,
    "empty" INTEGER NOT NULL DEFAULT 0,
    "rescued" INTEGER NOT NULL DEFAULT 0,
    "clicked" INTEGER NOT NULL DEFAULT 0,
    "places" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "bought" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_query_days_pkey" PRIMARY KEY ("day","query")
);

-- CreateTable
CREATE TABLE "search_reformulations" (
    "day" DATE NOT NULL,
    "from_query" TEXT NOT NULL,
    "to_query" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 0,
    "clicked" INTEGER NOT NULL DEFAULT 0,
    "bought" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_reformulations_pkey" PRIMARY KEY ("day","from_query","to_query")
);

-- CreateIndex
CREATE INDEX "search_proposals_state_score_idx" ON "search_proposals"("state", "score" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "search_proposals_from_query_to_query_key" ON "search_proposals"("from_query", "to_query");

-- CreateIndex
CREATE UNIQUE INDEX "search_rules_query_key" ON "search_rules"("query");

-- CreateIndex
CREATE INDEX "search_query_days_query_day_idx" ON "search_query_days"("query", "day");
