create table billing_invoice_series (
    name varchar(20) primary key,
    newest integer not null check (newest >= 0)
);
comment on table billing_invoice_series is 'Shared: the newest number of each year; its row is the lock under which invoices get theirs, so that none is missing';
create table billing_invoice (
    id uuid primary key,
    account_id uuid references account (id),
    number varchar(20) not null unique,
    payment_id uuid not null unique references billing_payment (id),
    lines varchar(8000) not null,
    net bigint not null,
    tax bigint not null,
    total bigint not null,
    refunded bigint not null check (refunded between 0 and total),
    currency char(3) not null,
    issued_at timestamp with time zone not null,
    sealed_buyer bytea,
    check (net + tax = total)
);
create index billing_invoice_of_account on billing_invoice (account_id, issued_at);
comment on table billing_invoice is 'What we wrote people for their money. Without an account: of somebody who left, kept as the law wants';
comment on column billing_invoice.sealed_buyer is 'With the key of the house: an invoice is kept longer than the account and its key';
