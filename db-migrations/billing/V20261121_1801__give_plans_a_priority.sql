alter table billing_plan add column priority integer default 0 not null check (priority between 0 and 9);
update billing_plan set priority = 1 where code = 'tattoo-premium';
update billing_plan set priority = 3 where code = 'pro';
update billing_plan set priority = 9 where code = 'enterprise';
comment on column billing_plan.priority is 'How much sooner its owners'' background work is done: 0 usual, 9 ten times the share';
