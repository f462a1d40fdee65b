create table billing_subscription_change (
    subscription_id uuid not null,
    step integer not null,
    account_id uuid references account (id),
    changed_at timestamp with time zone not null,
    kind varchar(10) not null,
    plan varchar(20) not null references billing_plan (code),
    yearly boolean not null,
    currency char(3) not null,
    recurring bigint not null check (recurring >= 0),
    moved bigint not null,
    primary key (subscription_id, step),
    check (kind in ('NEW', 'RESUMED', 'UPGRADED', 'DOWNGRADED', 'CHURNED'))
);
create index billing_subscription_change_of_account on billing_subscription_change (account_id);
create index billing_subscription_change_by_time on billing_subscription_change (currency, changed_at);
comment on table billing_subscription_change is 'What subscriptions bring each month, whenever that changed; only ever added to. Without an account: of somebody who left';
comment on column billing_subscription_change.recurring is 'What it brings in a month from then on, at the price it was taken for, in the smallest coin';
comment on column billing_subscription_change.moved is 'How much more that is than before';
-- What is known of those that began before: when they were first paid, and when they ended.
insert into billing_subscription_change (subscription_id, step, account_id, changed_at, kind, plan, yearly, currency, recurring, moved)
select s.id, 1, s.account_id, coalesce(s.trial_end, s.anchor_at),
    case when exists (select 1 from billing_subscription o where o.account_id = s.account_id and o.id <> s.id
        and coalesce(o.trial_end, o.anchor_at) < coalesce(s.trial_end, s.anchor_at)
        and (o.ended_at is null or o.ended_at > coalesce(o.trial_end, o.anchor_at))) then 'RESUMED' else 'NEW' end,
    s.plan, s.yearly, p.currency,
    case when s.yearly then round(coalesce(p.yearly_cents, p.monthly_cents * 12) / 12.0) else p.monthly_cents end,
    case when s.yearly then round(coalesce(p.yearly_cents, p.monthly_cents * 12) / 12.0) else p.monthly_cents end
from billing_subscription s join billing_plan p on p.code = s.plan
where s.status in ('ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED', 'CANCELED') and p.monthly_cents > 0
and (s.ended_at is null or s.ended_at > coalesce(s.trial_end, s.anchor_at));
insert into billing_subscription_change (subscription_id, step, account_id, changed_at, kind, plan, yearly, currency, recurring, moved)
select s.id, 2, s.account_id, coalesce(s.ended_at, s.updated_at), 'CHURNED', s.plan, s.yearly, c.currency, 0, -c.recurring
from billing_subscription s join billing_subscription_change c on c.subscription_id = s.id and c.step = 1
where s.status in ('UNPAID', 'PAUSED', 'CANCELED');
