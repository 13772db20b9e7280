-- oldest: 13
-- When the person of a membership is mailed next that it ends, and which kinds of mail somebody has switched. What ends already is looked at by the next sweep, which finds out when its
-- next mail is due. What a gateway of before gives an end to is not mailed about.
ALTER TABLE "identities" ADD COLUMN "switched_mail" character varying NULL;
ALTER TABLE "memberships" ADD COLUMN "end_notice_at" timestamptz NULL;
CREATE INDEX "membership_end_notice_at" ON "memberships" ("end_notice_at") WHERE end_notice_at IS NOT NULL;
UPDATE memberships SET end_notice_at = '2000-01-01 00:00:00+00:00' WHERE expires_at IS NOT NULL;
