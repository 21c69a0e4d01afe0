-- An article stays as it came. Which revision is current, and what a newer parser makes of it, may change.
CREATE FUNCTION articles_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - ARRAY['current', 'parser_version', 'sections'])
     IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['current', 'parser_version', 'sections']) THEN
    RAISE EXCEPTION 'article % is immutable; an edited article is a new revision', OLD.id;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_stay BEFORE UPDATE ON articles FOR EACH ROW EXECUTE FUNCTION articles_stay();
--> statement-breakpoint
CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only ever added to';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays();
