-- The embedded jobs engine (inngest/engine): events, runs, steps and the queue that drives them.
-- JSON is kept in `json`, not `jsonb`: it is handed back to the SDK byte for byte and never searched in SQL.
-- Needs PostgreSQL 15 or later (UNIQUE NULLS NOT DISTINCT).

CREATE SCHEMA IF NOT EXISTS jobs;

-- What the app serves, as told by the SDK at the last sync.
CREATE TABLE jobs.functions (
  id          text PRIMARY KEY,
  app_id      text NOT NULL,
  name        text NOT NULL,
  config      json NOT NULL,
  config_hash text NOT NULL,
  version     integer NOT NULL DEFAULT 1,
  active      boolean NOT NULL DEFAULT true,
  synced_at   timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE jobs.events (
  id          text COLLATE "C" PRIMARY KEY,
  name        text NOT NULL,
  payload     json NOT NULL,
  dedupe_key  text,
  received_at timestamptz NOT NULL DEFAULT now(),
  route_at    timestamptz                            -- null once routed
);
CREATE UNIQUE INDEX events_dedupe_key ON jobs.events (dedupe_key) WHERE dedupe_key IS NOT NULL;  -- one event an id for 24 h
CREATE INDEX events_due ON jobs.events (route_at, id) WHERE route_at IS NOT NULL;                -- the router's inbox
CREATE INDEX events_by_name ON jobs.events (name, received_at, id);                              -- cancelOn look-back
CREATE INDEX events_routed ON jobs.events (received_at) WHERE route_at IS NULL;                  -- retention

CREATE TABLE jobs.runs (
  id              text COLLATE "C" PRIMARY KEY,
  function_id     text NOT NULL,
  status          text NOT NULL CHECK (status IN ('queued', 'running', 'completed', 'failed', 'cancelled')),
  event_name      text NOT NULL,
  event_ids       text[] NOT NULL,
  events          json NOT NULL,
  output          json,
  error           json,
  priority_ms     integer NOT NULL DEFAULT 0,
  limit_keys      text[],                            -- concurrency keys, sorted; null when unlimited
  limit_sizes     integer[],
  singleton_key   text,
  unique_key      text,                              -- cron tick
  parent_run_id   text,
  parent_step_id  text,
  original_run_id text,                              -- set when this run repeats another
  step_count      integer NOT NULL DEFAULT 0,
  created_at      timestamptz NOT NULL,
  started_at      timestamptz,
  finished_at     timestamptz
);
CREATE UNIQUE INDEX runs_unique_key ON jobs.runs (unique_key) WHERE unique_key IS NOT NULL;
CREATE UNIQUE INDEX runs_singleton ON jobs.runs (singleton_key) WHERE singleton_key IS NOT NULL AND finished_at IS NULL;
CREATE INDEX runs_by_status ON jobs.runs (status, id DESC);                                      -- admin list
CREATE INDEX runs_by_function ON jobs.runs (function_id, id DESC);                               -- admin list
CREATE INDEX runs_active ON jobs.runs (function_id) WHERE finished_at IS NULL;                   -- runs under way
CREATE INDEX runs_failed ON jobs.runs (function_id, finished_at) WHERE status = 'failed';        -- failures of a day
CREATE INDEX runs_parent ON jobs.runs (parent_run_id) WHERE parent_run_id IS NOT NULL;           -- a run's children
CREATE INDEX runs_finished ON jobs.runs (finished_at) WHERE finished_at IS NOT NULL;             -- retention

-- One row a step of a run: the place where "first writer wins" is decided.
CREATE TABLE jobs.steps (
  run_id      text NOT NULL REFERENCES jobs.runs ON DELETE CASCADE,
  id          text NOT NULL,                         -- the SDK's hash of the step id
  op          text NOT NULL,
  name        text NOT NULL,
  opts        json,
  status      text NOT NULL CHECK (status IN ('pending', 'done', 'failed', 'cancelled')),
  output      json,                                  -- {"data": …} or {"error": …}, as the SDK wants it back
  position    integer,                               -- completion order
  attempt     integer NOT NULL DEFAULT 0,
  created_at  timestamptz NOT NULL,
  finished_at timestamptz,
  PRIMARY KEY (run_id, id)
);

-- Failed tries only: a try that succeeded is the step itself.
CREATE TABLE jobs.attempts (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id    text NOT NULL REFERENCES jobs.runs ON DELETE CASCADE,
  step_id   text,
  step_name text,
  attempt   integer NOT NULL,
  error     json NOT NULL,
  failed_at timestamptz NOT NULL,
  retry_at  timestamptz
);
CREATE INDEX attempts_by_run ON jobs.attempts (run_id, id);

-- One row a call to make: step_id null asks the function what comes next, otherwise runs that step.
CREATE TABLE jobs.queue (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id      text NOT NULL REFERENCES jobs.runs ON DELETE CASCADE,
  step_id     text,
  function_id text NOT NULL,
  state       text NOT NULL CHECK (state IN ('waiting', 'ready', 'leased', 'blocked')),
  run_at      timestamptz NOT NULL,
  sort_at     timestamptz NOT NULL,                  -- run_at moved by the run's priority
  attempt     integer NOT NULL DEFAULT 0,
  losses      integer NOT NULL DEFAULT 0,            -- leases lost since the last answer
  dirty       boolean NOT NULL DEFAULT false,        -- something finished while this call was under way
  limit_keys  text[],
  limit_sizes integer[],
  blocked_on  text,                                  -- the full key; kept while ready, as the key that let it through
  lease_token uuid,
  lease_until timestamptz,
  worker      integer,
  UNIQUE NULLS NOT DISTINCT (run_id, step_id)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
CREATE INDEX queue_ready ON jobs.queue (sort_at, id) WHERE state = 'ready';                      -- claim
CREATE INDEX queue_waiting ON jobs.queue (run_at) WHERE state = 'waiting';                       -- promote
CREATE INDEX queue_leased ON jobs.queue (lease_until) WHERE state = 'leased';                    -- reap
CREATE INDEX queue_blocked ON jobs.queue (blocked_on, sort_at, id) WHERE state = 'blocked';      -- unblock

-- Who holds a place under a concurrency key.
CREATE TABLE jobs.slots (
  key      text NOT NULL,
  queue_id bigint NOT NULL,
  PRIMARY KEY (key, queue_id)
);

-- Sleeps, time limits, crons, and wake-ups by events: everything that fires without a call.
CREATE TABLE jobs.timers (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind    text NOT NULL,
  run_id  text REFERENCES jobs.runs ON DELETE CASCADE,
  step_id text,
  key     text,                                      -- cron, debounce and batch timers
  run_at  timestamptz NOT NULL,
  payload json,
  UNIQUE NULLS NOT DISTINCT (kind, run_id, step_id, key)
);
CREATE INDEX timers_due ON jobs.timers (run_at);
CREATE INDEX timers_by_run ON jobs.timers (run_id) WHERE run_id IS NOT NULL;

-- step_id null is a cancelOn. match_* hold one equality taken from the expression, so that thousands of waits cost one look-up.
CREATE TABLE jobs.waits (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id      text NOT NULL REFERENCES jobs.runs ON DELETE CASCADE,
  step_id     text,
  event_name  text NOT NULL,
  expression  text,
  match_path  text,
  match_value text,
  expires_at  timestamptz
);
CREATE INDEX waits_by_event ON jobs.waits (event_name, match_path, match_value);
CREATE INDEX waits_by_run ON jobs.waits (run_id);

CREATE TABLE jobs.wait_paths (
  event_name text NOT NULL,
  path       text NOT NULL,                          -- '' stands for waits without an equality
  PRIMARY KEY (event_name, path)
);

-- Rate limits, throttles and idempotency keys.
CREATE TABLE jobs.counters (
  key        text PRIMARY KEY,
  used       integer NOT NULL DEFAULT 0,
  tat_ms     double precision NOT NULL DEFAULT 0,    -- theoretical arrival time of the throttle
  expires_at timestamptz NOT NULL
);
CREATE INDEX counters_expired ON jobs.counters (expires_at);

-- Events held back by debounce (the latest) or batch (all).
CREATE TABLE jobs.buffers (
  key         text PRIMARY KEY,
  function_id text NOT NULL,
  events      json[] NOT NULL,
  opened_at   timestamptz NOT NULL
);

CREATE FUNCTION jobs.slot_lock(p_key text) RETURNS bigint
LANGUAGE sql IMMUTABLE AS $$ SELECT hashtextextended('jobs.slot:' || p_key, 0) $$;

-- Lets the next job blocked on the key compete again and says whether there was one. The caller holds the key's lock.
CREATE FUNCTION jobs.unblock(p_key text) RETURNS boolean
LANGUAGE sql AS $$
  WITH freed AS (
    UPDATE jobs.queue SET state = 'ready'
     WHERE id = (SELECT id FROM jobs.queue WHERE state = 'blocked' AND blocked_on = p_key
                  ORDER BY sort_at, id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING 1
  )
  SELECT EXISTS (SELECT 1 FROM freed)
$$;

-- Whatever ends a lease (answer, cancellation, expiry) frees its places here, so that no path can forget to.
CREATE FUNCTION jobs.release_slots() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE k text;
BEGIN
  FOREACH k IN ARRAY OLD.limit_keys LOOP
    PERFORM pg_advisory_xact_lock(jobs.slot_lock(k));
    DELETE FROM jobs.slots WHERE key = k AND queue_id = OLD.id;
    PERFORM jobs.unblock(k);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER queue_lease_ended AFTER UPDATE OF state ON jobs.queue FOR EACH ROW
  WHEN (OLD.state = 'leased' AND NEW.state <> 'leased' AND OLD.limit_keys IS NOT NULL)
  EXECUTE FUNCTION jobs.release_slots();
CREATE TRIGGER queue_lease_deleted AFTER DELETE ON jobs.queue FOR EACH ROW
  WHEN (OLD.state = 'leased' AND OLD.limit_keys IS NOT NULL)
  EXECUTE FUNCTION jobs.release_slots();

-- A job that was let through but goes before it could start leaves its turn to the next.
CREATE FUNCTION jobs.pass_turn() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(jobs.slot_lock(OLD.blocked_on));
  PERFORM jobs.unblock(OLD.blocked_on);
  RETURN NULL;
END $$;
CREATE TRIGGER queue_turn_unused AFTER DELETE ON jobs.queue FOR EACH ROW
  WHEN (OLD.state = 'ready' AND OLD.blocked_on IS NOT NULL)
  EXECUTE FUNCTION jobs.pass_turn();

-- Leases up to p_count ready jobs, best first. Never waits for a lock, so it cannot deadlock; a job whose
-- concurrency key is full leaves the ready index until a place is free. `contended` tells the caller to ask again at once.
CREATE FUNCTION jobs.claim(p_worker integer, p_count integer, p_now timestamptz, p_lease_ms integer, p_functions text[])
RETURNS TABLE (id bigint, run_id text, step_id text, function_id text, attempt integer, losses integer, token uuid, limited boolean, contended boolean)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  job jobs.queue;
  taken integer := 0;
  k text;
  full_key text;
  skipped boolean;
BEGIN
  FOR job IN
    SELECT q.* FROM jobs.queue q
     WHERE q.state = 'ready' AND q.function_id = ANY (p_functions)
     ORDER BY q.sort_at, q.id FOR UPDATE SKIP LOCKED
  LOOP
    EXIT WHEN taken >= p_count;
    IF job.limit_keys IS NOT NULL THEN
      skipped := false;
      FOREACH k IN ARRAY job.limit_keys LOOP
        IF NOT pg_try_advisory_xact_lock(jobs.slot_lock(k)) THEN skipped := true; EXIT; END IF;
      END LOOP;
      IF skipped THEN
        RETURN QUERY SELECT NULL::bigint, NULL, NULL, NULL, 0, 0, NULL::uuid, false, true;
        CONTINUE;
      END IF;
      -- Of two full keys the narrower one will be the last to let it through.
      full_key := (SELECT l.key FROM unnest(job.limit_keys, job.limit_sizes) AS l (key, size)
                    WHERE (SELECT count(*) FROM jobs.slots s WHERE s.key = l.key) >= l.size ORDER BY l.size LIMIT 1);
      IF full_key IS NOT NULL THEN
        UPDATE jobs.queue q SET state = 'blocked', blocked_on = full_key WHERE q.id = job.id;
        -- If it had been let through by another key, that turn passes on.
        IF job.blocked_on <> full_key AND jobs.unblock(job.blocked_on) THEN
          RETURN QUERY SELECT NULL::bigint, NULL, NULL, NULL, 0, 0, NULL::uuid, false, true;
        END IF;
        CONTINUE;
      END IF;
      INSERT INTO jobs.slots (key, queue_id) SELECT unnest(job.limit_keys), job.id ON CONFLICT DO NOTHING;
    END IF;
    taken := taken + 1;
    RETURN QUERY
      UPDATE jobs.queue q
         SET state = 'leased', worker = p_worker, lease_token = gen_random_uuid(), dirty = false, blocked_on = NULL,
             lease_until = p_now + p_lease_ms * interval '1 millisecond'
       WHERE q.id = job.id
      RETURNING q.id, q.run_id, q.step_id, q.function_id, q.attempt, q.losses, q.lease_token, q.limit_keys IS NOT NULL, false;
  END LOOP;
END $$;

-- Moves due jobs to the ready index and takes back leases that ran out. Returns how many moved.
CREATE FUNCTION jobs.promote(p_now timestamptz) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE due integer; expired integer;
BEGIN
  UPDATE jobs.queue SET state = 'ready'
   WHERE id IN (SELECT id FROM jobs.queue WHERE state = 'waiting' AND run_at <= p_now
                 ORDER BY run_at LIMIT 1000 FOR UPDATE SKIP LOCKED);
  GET DIAGNOSTICS due = ROW_COUNT;
  UPDATE jobs.queue SET state = 'ready', lease_token = NULL, lease_until = NULL, worker = NULL, losses = losses + 1
   WHERE id IN (SELECT id FROM jobs.queue WHERE state = 'leased' AND lease_until <= p_now
                 LIMIT 1000 FOR UPDATE SKIP LOCKED);
  GET DIAGNOSTICS expired = ROW_COUNT;
  RETURN due + expired;
END $$;

-- Puts a call for the run in the queue, or notes on the one already there that it must look again.
-- The caller holds the run's row lock.
CREATE FUNCTION jobs.enqueue(p_run text, p_step text, p_at timestamptz, p_now timestamptz) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO jobs.queue AS q (run_id, step_id, function_id, state, run_at, sort_at, limit_keys, limit_sizes)
  SELECT r.id, p_step, r.function_id, CASE WHEN p_at <= p_now THEN 'ready' ELSE 'waiting' END,
         p_at, p_at - r.priority_ms * interval '1 millisecond', r.limit_keys, r.limit_sizes
    FROM jobs.runs r WHERE r.id = p_run
  ON CONFLICT (run_id, step_id) DO UPDATE SET
    dirty  = q.dirty OR q.state = 'leased',
    -- A call waiting out a retry keeps its time; one that merely waits for siblings may come sooner.
    state  = CASE WHEN q.state = 'waiting' AND q.attempt = 0 AND p_at <= p_now THEN 'ready' ELSE q.state END,
    run_at = CASE WHEN q.state = 'waiting' AND q.attempt = 0 THEN least(q.run_at, p_at) ELSE q.run_at END
$$;

-- Stores the result of a step that did not need a call (sleep, wait, invoke) and asks the function what comes next.
-- False when the step already has a result or the run is over.
CREATE FUNCTION jobs.complete_step(p_run text, p_step text, p_output json, p_status text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE n integer;
BEGIN
  PERFORM 1 FROM jobs.runs WHERE id = p_run AND finished_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE jobs.steps SET status = p_status, output = p_output, finished_at = p_now
   WHERE run_id = p_run AND id = p_step AND status = 'pending';
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE jobs.runs SET step_count = step_count + 1 WHERE id = p_run RETURNING step_count INTO n;
  UPDATE jobs.steps SET position = n WHERE run_id = p_run AND id = p_step;
  DELETE FROM jobs.waits WHERE run_id = p_run AND step_id = p_step;
  DELETE FROM jobs.timers WHERE run_id = p_run AND step_id = p_step;
  PERFORM jobs.enqueue(p_run, NULL, p_now, p_now);
  RETURN true;
END $$;
