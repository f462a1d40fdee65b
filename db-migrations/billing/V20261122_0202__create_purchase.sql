create table billing_purchase (
    id uuid primary key,
    account_id uuid not null references account (id),
    kind varchar(8) not null,
    item varchar(20) not null,
    yearly boolean not null,
    coupon varchar(40),
    total bigint not null check (total >= 0),
    currency char(3) not null,
    credits bigint not null check (credits >= 0),
    valid_days integer not null check (valid_days >= 0),
    trial_days integer not null check (trial_days >= 0),
    provider varchar(20) not null,
    checkout varchar(120),
    charge varchar(120),
    membership varchar(120),
    state varchar(12) not null,
    open_key varchar(100) unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    paid_at timestamp with time zone,
    changed_at timestamp with time zone not null,
    version integer not null,
    check (kind in ('PACK', 'PLAN')),
    check (state in ('OPEN', 'PENDING', 'PAID', 'FAILED', 'EXPIRED'))
);
create index billing_purchase_of_account on billing_purchase (account_id, created_at);
create index billing_purchase_by_state on billing_purchase (state, changed_at);
comment on table billing_purchase is 'What somebody set out to buy; written before a payment provider is asked';
comment on column billing_purchase.open_key is 'Account and what is bought while the page can be used, so that there is one page at a time; null afterwards';
