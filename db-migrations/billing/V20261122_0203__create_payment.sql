create table billing_payment (
    id uuid primary key,
    account_id uuid references account (id),
    provider varchar(20) not null,
    provider_ref varchar(120) not null,
    purpose varchar(12) not null,
    subject varchar(120) not null,
    total bigint not null check (total >= 0),
    tax bigint not null check (tax >= 0 and tax <= total),
    currency char(3) not null,
    state varchar(12) not null,
    captured bigint not null check (captured >= 0),
    refunded bigint not null check (refunded >= 0),
    dispute varchar(8) not null,
    stake bigint not null check (stake >= 0),
    credits bigint not null check (credits >= 0),
    valid_until timestamp with time zone,
    credits_taken_back bigint not null check (credits_taken_back >= 0),
    times_returned integer not null,
    held_until timestamp with time zone,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    version integer not null,
    unique (provider, provider_ref),
    check (purpose in ('PURCHASE', 'BILL', 'DEPOSIT')),
    check (refunded <= captured),
    check (credits_taken_back <= credits)
);
create index billing_payment_of_account on billing_payment (account_id);
create index billing_payment_by_change on billing_payment (changed_at);
comment on table billing_payment is 'Money from cards as it stands at the payment provider. Without an account: of somebody who left, kept as the law wants';
comment on column billing_payment.subject is 'Id of the purchase or deposit, or the provider''s name of the bill';
comment on column billing_payment.credits_taken_back is 'Of the credits that were bought with it, for refunds and disputes';
