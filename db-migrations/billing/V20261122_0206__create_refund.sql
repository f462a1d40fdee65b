create table billing_refund (
    id uuid primary key,
    account_id uuid references account (id),
    payment_id uuid not null references billing_payment (id),
    amount bigint not null check (amount > 0),
    reason varchar(200) not null,
    by_admin uuid not null,
    state varchar(10) not null,
    asked_at timestamp with time zone not null,
    check (state in ('ASKED', 'DONE', 'REFUSED'))
);
create index billing_refund_of_account on billing_refund (account_id);
create index billing_refund_by_payment on billing_refund (payment_id);
create index billing_refund_by_state on billing_refund (state);
comment on table billing_refund is 'What an admin gives back; written before the payment provider is asked';
create table billing_told (
    account_id uuid not null references account (id),
    reference varchar(160) not null,
    told_at timestamp with time zone not null,
    primary key (account_id, reference)
);
comment on table billing_told is 'What somebody was told about their payments, so that they hear it once';
