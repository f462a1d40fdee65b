-- Whoever signs in with a provider need not have one.
alter table account alter column password_hash drop not null;
