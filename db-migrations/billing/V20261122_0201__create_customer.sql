create table billing_customer (
    account_id uuid not null references account (id),
    provider varchar(20) not null,
    provider_ref varchar(120) not null,
    primary key (account_id, provider)
);
comment on table billing_customer is 'Under which name a payment provider knows a person';
