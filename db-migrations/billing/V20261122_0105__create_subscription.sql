create table billing_subscription (
    id uuid primary key,
    account_id uuid not null references account (id),
    provider varchar(20) not null,
    provider_ref varchar(120) not null,
    plan varchar(20) not null references billing_plan (code),
    yearly boolean not null,
    status varchar(20) not null,
    anchor_at timestamp with time zone not null,
    period_start timestamp with time zone not null,
    period_end timestamp with time zone not null,
    trial_end timestamp with time zone,
    cancel_at_period_end boolean default false not null,
    ended_at timestamp with time zone,
    updated_at timestamp with time zone not null,
    unique (provider, provider_ref)
);
create index billing_subscription_of_account on billing_subscription (account_id);
create index billing_subscription_by_plan on billing_subscription (plan, status);
comment on table billing_subscription is 'Plans people pay for, as the payment provider tells it';
