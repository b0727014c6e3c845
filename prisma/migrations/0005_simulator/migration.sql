-- The payment simulator's own side: what a gateway would keep. The shop never reads these tables.
CREATE SCHEMA IF NOT EXISTS simulator;

-- One row per gateway object, `body` exactly as the API answers it, `hidden` what it never tells.
CREATE TABLE simulator.objects (
  id             text PRIMARY KEY,
  kind           text NOT NULL,
  seq            bigint GENERATED ALWAYS AS IDENTITY,
  body           json NOT NULL,
  hidden         json NOT NULL DEFAULT '{}',
  created        bigint GENERATED ALWAYS AS ((body ->> 'created')::bigint) STORED,
  type           text GENERATED ALWAYS AS (body ->> 'type') STORED,
  customer       text GENERATED ALWAYS AS (body ->> 'customer') STORED,
  payment_intent text GENERATED ALWAYS AS (body ->> 'payment_intent') STORED,
  charge         text GENERATED ALWAYS AS (body ->> 'charge') STORED,
  source         text GENERATED ALWAYS AS (body ->> 'source') STORED
);
CREATE INDEX objects_kind ON simulator.objects (kind, seq DESC); -- every list, newest first
CREATE INDEX objects_customer ON simulator.objects (customer, kind, seq DESC) WHERE customer IS NOT NULL; -- methods and payments of a customer
CREATE INDEX objects_payment_intent ON simulator.objects (payment_intent, kind, seq DESC) WHERE payment_intent IS NOT NULL; -- charges, refunds, disputes of a payment
CREATE INDEX objects_charge ON simulator.objects (charge, kind, seq DESC) WHERE charge IS NOT NULL; -- refunds and disputes of a charge

-- Webhooks still to be delivered, and those that were.
CREATE TABLE simulator.deliveries (
  event_id     text PRIMARY KEY REFERENCES simulator.objects (id) ON DELETE CASCADE,
  created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  attempts     integer NOT NULL DEFAULT 0,
  due_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
  delivered_at timestamptz,
  last_error   text
);
CREATE INDEX deliveries_due ON simulator.deliveries (due_at) WHERE delivered_at IS NULL; -- the next webhook to send

-- What happens by itself later: a dispute is opened, a refund settles, an authorisation lapses.
CREATE TABLE simulator.timers (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind      text NOT NULL,
  object_id text NOT NULL,
  due_at    timestamptz NOT NULL,
  UNIQUE (object_id, kind)
);
CREATE INDEX timers_due ON simulator.timers (due_at); -- the next thing to happen

-- First answers of requests sent with an Idempotency-Key.
CREATE TABLE simulator.idempotency_keys (
  key          text PRIMARY KEY,
  request_hash text NOT NULL,
  status       integer NOT NULL,
  body         text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX idempotency_keys_age ON simulator.idempotency_keys (created_at); -- forgetting after a day
