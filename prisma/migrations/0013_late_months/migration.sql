-- Months that began before their partition was made left their events in `behaviour_events_rest`, and then no partition
-- could be made for them any more: their events now move into it.
CREATE OR REPLACE FUNCTION ensure_behaviour_partitions(first date, last date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  month date := date_trunc('month', first);
  next date;
  name text;
BEGIN
  WHILE month <= last LOOP
    next := month + interval '1 month';
    name := 'behaviour_events_' || to_char(month, 'YYYY_MM');
    IF to_regclass(name) IS NULL THEN
      -- Whoever writes meanwhile waits, so that nothing comes to the rest between looking there and making the partition.
      LOCK TABLE behaviour_events_rest IN SHARE ROW EXCLUSIVE MODE;
      IF EXISTS (SELECT 1 FROM behaviour_events_rest WHERE occurred_at >= month AND occurred_at < next) THEN
        EXECUTE format('CREATE TABLE %I (LIKE behaviour_events INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
        EXECUTE format(
          'WITH moved AS (DELETE FROM behaviour_events_rest WHERE occurred_at >= %L AND occurred_at < %L RETURNING *) INSERT INTO %I SELECT * FROM moved',
          month, next, name);
        EXECUTE format('ALTER TABLE behaviour_events ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, month, next);
      ELSE
        EXECUTE format('CREATE TABLE %I PARTITION OF behaviour_events FOR VALUES FROM (%L) TO (%L)', name, month, next);
      END IF;
    END IF;
    month := next;
  END LOOP;
END
$$;
