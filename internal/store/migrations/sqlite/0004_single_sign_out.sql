-- What a provider says of a session that began by single sign-on, so that it can end it.
ALTER TABLE sessions ADD COLUMN issuer text NULL;
ALTER TABLE sessions ADD COLUMN subject text NULL;
ALTER TABLE sessions ADD COLUMN sid text NULL;
CREATE INDEX session_issuer_subject ON sessions (issuer, subject);
CREATE INDEX session_issuer_sid ON sessions (issuer, sid);
