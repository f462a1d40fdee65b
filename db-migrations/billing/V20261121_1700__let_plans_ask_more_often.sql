alter table billing_plan add column requests_percent integer default 100 not null check (requests_percent >= 100);
update billing_plan set requests_percent = 200 where code = 'pro';
update billing_plan set requests_percent = 500 where code = 'enterprise';
comment on column billing_plan.requests_percent is 'How often its owners may ask, in percent of the usual limits';
