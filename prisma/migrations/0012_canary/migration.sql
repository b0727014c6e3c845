-- AlterEnum
ALTER TYPE "model_stage" ADD VALUE 'canary';

-- AlterTable
ALTER TABLE "models" ADD COLUMN     "has_trial" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "model_versions" ADD COLUMN     "canary_at" TIMESTAMPTZ(3),
ADD COLUMN     "canary_share" DOUBLE PRECISION;
