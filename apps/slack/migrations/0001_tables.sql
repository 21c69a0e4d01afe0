CREATE TABLE "articles" (
	"workspace_id" text NOT NULL,
	"incident_id" integer NOT NULL,
	"id" text NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "articles_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"title" text,
	"outlet" text,
	"url" text,
	"address" text,
	"byline" text,
	"published_at" text,
	"fetched_at" timestamp with time zone NOT NULL,
	"origin" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"revision_of" text,
	"current" boolean DEFAULT true NOT NULL,
	"parser_version" text NOT NULL,
	"sections" jsonb NOT NULL,
	CONSTRAINT "articles_incident_id_id_pk" PRIMARY KEY("incident_id","id")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"workspace_id" text NOT NULL,
	"incident_id" integer NOT NULL,
	"article_id" text NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"record" jsonb NOT NULL,
	"speaker_id" text,
	"side" text,
	"act" text NOT NULL,
	"stance" text NOT NULL,
	"repeats" boolean NOT NULL,
	"current" boolean DEFAULT true NOT NULL,
	"day" text,
	"outlet" text,
	"content" text NOT NULL,
	"names" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', "claims"."names"), 'A') || to_tsvector('english', "claims"."content")) STORED NOT NULL,
	CONSTRAINT "claims_incident_id_id_pk" PRIMARY KEY("incident_id","id")
);
--> statement-breakpoint
CREATE TABLE "propositions" (
	"workspace_id" text NOT NULL,
	"incident_id" integer NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"record" jsonb NOT NULL,
	"positions" jsonb NOT NULL,
	CONSTRAINT "propositions_incident_id_id_pk" PRIMARY KEY("incident_id","id")
);
--> statement-breakpoint
CREATE TABLE "speakers" (
	"workspace_id" text NOT NULL,
	"incident_id" integer NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"record" jsonb NOT NULL,
	"names" text NOT NULL,
	CONSTRAINT "speakers_incident_id_id_pk" PRIMARY KEY("incident_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"workspace_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"workspace_id" text NOT NULL,
	"incident_id" integer NOT NULL,
	"article_id" text NOT NULL,
	"claim_id" text NOT NULL,
	"kind" text NOT NULL,
	"note" text,
	"user_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"workspace_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"local_date" text NOT NULL,
	"slot" text NOT NULL,
	"state" text NOT NULL,
	"lease_until" timestamp with time zone,
	"message_ts" text,
	"reason" text,
	"shown" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "digests_workspace_id_channel_id_local_date_slot_pk" PRIMARY KEY("workspace_id","channel_id","local_date","slot")
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"workspace_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"slot" text NOT NULL,
	"zone" text NOT NULL,
	"days" text NOT NULL,
	"slugs" jsonb NOT NULL,
	"quiet" boolean DEFAULT true NOT NULL,
	"paused" text,
	"user_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subscriptions_workspace_id_channel_id_slot_pk" PRIMARY KEY("workspace_id","channel_id","slot")
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "incidents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"workspace_id" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"date" text,
	"named" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"findings" jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"article_count" integer DEFAULT 0 NOT NULL,
	"claim_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "incidents_slug" UNIQUE("workspace_id","slug"),
	CONSTRAINT "incidents_scope" UNIQUE("workspace_id","id"),
	CONSTRAINT "incidents_slug_form" CHECK ("incidents"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" text PRIMARY KEY NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_workspace_id_incident_id_incidents_workspace_id_id_fk" FOREIGN KEY ("workspace_id","incident_id") REFERENCES "public"."incidents"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_incident_id_article_id_articles_incident_id_id_fk" FOREIGN KEY ("incident_id","article_id") REFERENCES "public"."articles"("incident_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_workspace_id_incident_id_incidents_workspace_id_id_fk" FOREIGN KEY ("workspace_id","incident_id") REFERENCES "public"."incidents"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "propositions" ADD CONSTRAINT "propositions_workspace_id_incident_id_incidents_workspace_id_id_fk" FOREIGN KEY ("workspace_id","incident_id") REFERENCES "public"."incidents"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_workspace_id_incident_id_incidents_workspace_id_id_fk" FOREIGN KEY ("workspace_id","incident_id") REFERENCES "public"."incidents"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_workspace_id_incident_id_incidents_workspace_id_id_fk" FOREIGN KEY ("workspace_id","incident_id") REFERENCES "public"."incidents"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "articles_same_text" ON "articles" USING btree ("incident_id","sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_one_current" ON "articles" USING btree ("incident_id","address") WHERE "articles"."current" and "articles"."address" is not null;--> statement-breakpoint
CREATE INDEX "articles_order" ON "articles" USING btree ("incident_id","seq");--> statement-breakpoint
CREATE INDEX "claims_article" ON "claims" USING btree ("incident_id","article_id","position");--> statement-breakpoint
CREATE INDEX "claims_day" ON "claims" USING btree ("incident_id","day" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "claims_speaker" ON "claims" USING btree ("incident_id","speaker_id","day" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "claims_search" ON "claims" USING gin ("search");--> statement-breakpoint
CREATE INDEX "propositions_order" ON "propositions" USING btree ("incident_id","position");--> statement-breakpoint
CREATE INDEX "speakers_everywhere" ON "speakers" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "speakers_names" ON "speakers" USING gin ("names" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "audit_order" ON "audit" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE INDEX "corrections_claim" ON "corrections" USING btree ("incident_id","claim_id");--> statement-breakpoint
CREATE INDEX "digests_open" ON "digests" USING btree ("state") WHERE "digests"."state" in ('due', 'posting');