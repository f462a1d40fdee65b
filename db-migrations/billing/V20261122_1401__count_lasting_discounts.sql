alter table billing_subscription add column discounts varchar(2000) default '[]' not null;
comment on column billing_subscription.discounts is 'What it costs less each time it is paid, in JSON, as long as that holds; what lowers one payment only is none';
alter table billing_subscription_change add column listed bigint;
update billing_subscription_change set listed = case when yearly then recurring * 12 else recurring end;
update billing_subscription_change set listed = (select p.yearly_cents from billing_plan p where p.code = plan)
where yearly and recurring = (select round(p.yearly_cents / 12.0) from billing_plan p where p.code = plan);
alter table billing_subscription_change alter column listed set not null;
comment on column billing_subscription_change.listed is 'What it costs each time it is paid, before any discount, at the price it was taken for, in the smallest coin';
comment on column billing_subscription_change.recurring is 'What it brings in a month from then on, less discounts that last, in the smallest coin';
-- Those begun with a coupon that lasts.
update billing_subscription set discounts = (
    select '[{"code":"' || c.code || '","percent":' || case when c.kind = 'PERCENT' then c.amount else 0 end || ',"minor":'
        || case when c.kind = 'AMOUNT' then c.amount else 0 end || ',"until":' || case when c.lasts = 'FOREVER' then 'null'
        else '"' || to_char((billing_subscription.anchor_at at time zone 'UTC') + c.months * interval '1' month, 'YYYY-MM-DD')
        || 'T' || to_char(billing_subscription.anchor_at at time zone 'UTC', 'HH24:MI:SS') || 'Z"' end || '}]'
    from billing_purchase b join billing_coupon c on c.code = upper(trim(b.coupon))
    where b.provider = billing_subscription.provider and b.membership = billing_subscription.provider_ref
    order by b.created_at fetch first 1 rows only)
where exists (
    select 1 from billing_purchase b join billing_coupon c on c.code = upper(trim(b.coupon))
    where b.provider = billing_subscription.provider and b.membership = billing_subscription.provider_ref
    and c.kind in ('PERCENT', 'AMOUNT') and (c.lasts = 'FOREVER' or (c.lasts = 'MONTHS' and c.months > 1)));
-- What a discount that still holds lowers now, it lowered from the beginning. Those that ended are left as they were noted.
update billing_subscription_change set recurring = (
    select round(greatest(0, billing_subscription_change.listed
        - case when c.kind = 'PERCENT' then round(billing_subscription_change.listed * c.amount / 100.0) else c.amount end)
        / case when billing_subscription_change.yearly then 12.0 else 1.0 end)
    from billing_subscription s join billing_purchase b on b.provider = s.provider and b.membership = s.provider_ref
    join billing_coupon c on c.code = upper(trim(b.coupon)) where s.id = billing_subscription_change.subscription_id
    order by b.created_at fetch first 1 rows only)
where recurring > 0 and subscription_id in (
    select s.id from billing_subscription s join billing_purchase b on b.provider = s.provider and b.membership = s.provider_ref
    join billing_coupon c on c.code = upper(trim(b.coupon)) where s.discounts <> '[]' and (c.lasts = 'FOREVER'
    or (s.period_start at time zone 'UTC') < (s.anchor_at at time zone 'UTC') + c.months * interval '1' month));
update billing_subscription_change set moved = recurring - coalesce((
    select l.recurring from billing_subscription_change l where l.subscription_id = billing_subscription_change.subscription_id
    and l.step = billing_subscription_change.step - 1), 0)
where subscription_id in (select s.id from billing_subscription s where s.discounts <> '[]');
