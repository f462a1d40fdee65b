alter table billing_subscription add column version integer default 0 not null;
alter table billing_subscription add column provider_at timestamp with time zone;
comment on column billing_subscription.version is 'Counts changes, so that an older state never overwrites a newer one';
comment on column billing_subscription.provider_at is 'When the news this is known from happened, where a provider cannot be asked';
