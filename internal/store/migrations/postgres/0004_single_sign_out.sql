-- What a provider says of a session that began by single sign-on, so that it can end it.
ALTER TABLE sessions ADD COLUMN issuer character varying NULL, ADD COLUMN subject character varying NULL, ADD COLUMN sid character varying NULL;
CREATE INDEX session_issuer_subject ON sessions (issuer, subject);
CREATE INDEX session_issuer_sid ON sessions (issuer, sid);
