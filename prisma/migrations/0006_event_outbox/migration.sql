-- Events on their way to a configured Inngest server: written with the change they tell of, sent and deleted by the worker.
CREATE TABLE event_outbox (
  id text PRIMARY KEY,
  event jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
