alter table account add column locked_at timestamp with time zone;
comment on column account.locked_at is 'Since then nobody signs in to it';
