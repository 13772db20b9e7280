-- oldest: 13
-- What is deleted by its age: how it is found, what an operation says whose rows are gone, and where a chain of the audit begins.
ALTER TABLE "audit_heads" ADD COLUMN "cut_sequence" bigint NOT NULL DEFAULT 0, ADD COLUMN "cut_at" timestamptz NULL;
ALTER TABLE "bulk_operations" ADD COLUMN "rows_removed_at" timestamptz NULL, ADD COLUMN "rows_left" boolean NOT NULL DEFAULT false;
CREATE INDEX "bulkoperation_finished_at" ON "bulk_operations" ("finished_at") WHERE rows_removed_at IS NULL;
CREATE INDEX "bulkoperation_expires_at" ON "bulk_operations" ("expires_at") WHERE rows_removed_at IS NULL;
CREATE INDEX "bulkoperation_rows_left" ON "bulk_operations" ("rows_left") WHERE rows_left;
CREATE INDEX "bulkoperation_created_at" ON "bulk_operations" ("created_at") WHERE idempotency_key IS NOT NULL;
CREATE INDEX "invitation_expires_at" ON "invitations" ("expires_at");
CREATE INDEX "invitation_used_at" ON "invitations" ("used_at") WHERE used_at IS NOT NULL;
CREATE INDEX "outbox_sent_at" ON "outbox" ("sent_at") WHERE sent_at IS NOT NULL;
CREATE INDEX "session_expires_at" ON "sessions" ("expires_at");
-- Roster's own role may delete nothing of the audit. This deletes what stands before a signed checkpoint that is at least 30 days old, where the head says that the chain is cut there.
DO $do$ BEGIN
  EXECUTE format($f$CREATE FUNCTION audit_cut(of uuid, most integer) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = %1$I, pg_temp AS $x$ DECLARE
    upto bigint;
    gone bigint;
  BEGIN
    SELECT c.sequence INTO upto FROM audit_heads h JOIN audit_checkpoints c ON c.organization_id = h.organization_id AND c.sequence = h.cut_sequence
      WHERE h.organization_id = of AND c.at <= now() - interval '30 days';
    DELETE FROM audit_events WHERE id IN (SELECT e.id FROM audit_events e WHERE e.organization_id = of AND e.sequence <= upto ORDER BY e.sequence LIMIT most);
    GET DIAGNOSTICS gone = ROW_COUNT;
    IF gone < most THEN
      DELETE FROM audit_checkpoints WHERE organization_id = of AND sequence < upto;
    END IF;
    RETURN gone;
  END $x$$f$, current_schema());
  REVOKE ALL ON FUNCTION audit_cut(uuid, integer) FROM PUBLIC;
END $do$;
