create table billing_payee (
    account_id uuid primary key references account (id),
    provider varchar(20) not null,
    provider_ref varchar(120) not null,
    ready boolean not null,
    missing boolean not null,
    changed_at timestamp with time zone not null,
    version integer not null,
    unique (provider, provider_ref)
);
comment on table billing_payee is 'Who is paid by us, under which name a payment provider knows them, and whether money can be sent';
create table billing_transfer (
    id uuid primary key,
    account_id uuid references account (id),
    reference varchar(120) not null unique,
    provider varchar(20) not null,
    provider_ref varchar(120),
    payee varchar(120) not null,
    gross bigint not null check (gross > 0),
    commission bigint not null check (commission >= 0 and commission < gross),
    reversed bigint not null check (reversed >= 0 and reversed <= gross - commission),
    currency char(3) not null,
    state varchar(10) not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    version integer not null,
    unique (provider, provider_ref),
    check (state in ('ASKED', 'SENT', 'REFUSED'))
);
create index billing_transfer_of_account on billing_transfer (account_id);
comment on table billing_transfer is 'What was sent to a payee, less our commission. Without an account: of somebody who left, kept as the law wants';
