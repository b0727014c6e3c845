-- CreateEnum
CREATE TYPE "model_stage" AS ENUM ('candidate', 'shadow', 'live', 'retired');

-- CreateEnum
CREATE TYPE "model_run_state" AS ENUM ('running', 'done', 'skipped', 'refused', 'failed');

-- CreateTable
CREATE TABLE "models" (
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "schedule" TEXT,
    "metric" TEXT NOT NULL DEFAULT '',
    "higher_is_better" BOOLEAN NOT NULL DEFAULT true,
    "features" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "models_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "model_versions" (
    "id" TEXT NOT NULL,
    "model_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "stage" "model_stage" NOT NULL DEFAULT 'candidate',
    "artefacts" JSONB NOT NULL DEFAULT '[]',
    "metrics" JSONB NOT NULL DEFAULT '{}',
    "baseline_metrics" JSONB NOT NULL DEFAULT '{}',
    "comparison" JSONB NOT NULL DEFAULT '{}',
    "data_from" TIMESTAMPTZ(3),
    "data_to" TIMESTAMPTZ(3),
    "rows" INTEGER NOT NULL DEFAULT 0,
    "code_version" TEXT NOT NULL DEFAULT '',
    "importance" JSONB NOT NULL DEFAULT '{}',
    "reference" JSONB NOT NULL DEFAULT '{}',
    "size_bytes" BIGINT NOT NULL DEFAULT 0,
    "train_seconds" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "peak_mb" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "broken_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "live_at" TIMESTAMPTZ(3),
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "model_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_runs" (
    "id" TEXT NOT NULL,
    "model_name" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "state" "model_run_state" NOT NULL DEFAULT 'running',
    "step" TEXT NOT NULL DEFAULT '',
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "reason" TEXT,
    "requested_by" TEXT,
    "version_id" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heartbeat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "model_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_measures" (
    "model_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "model_measures_pkey" PRIMARY KEY ("model_name","day","kind","key","version")
);

-- CreateTable
CREATE TABLE "model_serving" (
    "model_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "answers" BIGINT NOT NULL DEFAULT 0,
    "fallbacks" BIGINT NOT NULL DEFAULT 0,
    "errors" BIGINT NOT NULL DEFAULT 0,
    "buckets" BIGINT[] DEFAULT ARRAY[]::BIGINT[],

    CONSTRAINT "model_serving_pkey" PRIMARY KEY ("model_name","day","version")
);

-- CreateTable
CREATE TABLE "model_inputs" (
    "id" BIGSERIAL NOT NULL,
    "model_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "features" JSONB NOT NULL,

    CONSTRAINT "model_inputs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_outcomes" (
    "model_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "entity_id" TEXT NOT NULL,
    "predicted_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "prediction" DOUBLE PRECISION NOT NULL,
    "outcome" DOUBLE PRECISION,

    CONSTRAINT "model_outcomes_pkey" PRIMARY KEY ("model_name","version","entity_id","predicted_at")
);

-- CreateTable
CREATE TABLE "model_scores" (
    "model_name" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "version" INTEGER NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_scores_pkey" PRIMARY KEY ("model_name","entity_id")
);

-- CreateTable
CREATE TABLE "model_batches" (
    "model_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "cursor" TEXT NOT NULL DEFAULT '',
    "done" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "model_batches_pkey" PRIMARY KEY ("model_name")
);

-- CreateTable
CREATE TABLE "model_alerts" (
    "id" TEXT NOT NULL,
    "model_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL DEFAULT '',
    "message" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "threshold" DOUBLE PRECISION,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "model_alerts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "model_versions_model_name_version_key" ON "model_versions"("model_name", "version");

-- CreateIndex
CREATE INDEX "model_runs_model_name_started_at_idx" ON "model_runs"("model_name", "started_at" DESC);

-- CreateIndex
CREATE INDEX "model_inputs_model_name_seen_at_idx" ON "model_inputs"("model_name", "seen_at");

-- CreateIndex
CREATE INDEX "model_outcomes_model_name_due_at_idx" ON "model_outcomes"("model_name", "due_at");

-- CreateIndex
CREATE INDEX "model_alerts_model_name_opened_at_idx" ON "model_alerts"("model_name", "opened_at" DESC);

-- AddForeignKey
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_model_name_fkey" FOREIGN KEY ("model_name") REFERENCES "models"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_runs" ADD CONSTRAINT "model_runs_model_name_fkey" FOREIGN KEY ("model_name") REFERENCES "models"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_alerts" ADD CONSTRAINT "model_alerts_model_name_fkey" FOREIGN KEY ("model_name") REFERENCES "models"("name") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE UNIQUE INDEX model_versions_live ON model_versions (model_name) WHERE stage = 'live'; -- one live version a model
CREATE UNIQUE INDEX model_versions_shadow ON model_versions (model_name) WHERE stage = 'shadow'; -- one version that runs beside it
CREATE UNIQUE INDEX model_runs_running ON model_runs (model_name) WHERE state = 'running'; -- one training at a time
CREATE UNIQUE INDEX model_alerts_open ON model_alerts (model_name, kind, key) WHERE closed_at IS NULL; -- an alert is raised once
CREATE INDEX model_scores_best ON model_scores (model_name, score DESC); -- who stands highest
