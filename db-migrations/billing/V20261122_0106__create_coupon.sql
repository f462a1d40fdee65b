create table billing_coupon (
    code varchar(40) primary key,
    kind varchar(8) not null,
    amount integer not null check (amount > 0),
    lasts varchar(8) not null,
    months integer check (months > 0),
    only_for varchar(20),
    first_purchase boolean default false not null,
    most integer check (most > 0),
    redeemed integer default 0 not null check (redeemed >= 0),
    valid_from timestamp with time zone not null,
    valid_until timestamp with time zone,
    active boolean default true not null,
    check (most is null or redeemed <= most),
    check (kind <> 'PERCENT' or amount <= 100)
);
comment on table billing_coupon is 'Shared: what lowers a price or gives credits to whoever knows the word';
comment on column billing_coupon.amount is 'Percent, cents or credits, as its kind says';
comment on column billing_coupon.only_for is 'Code of the one plan or pack it is for; null: any';
create table billing_redemption (
    coupon varchar(40) not null references billing_coupon (code),
    account_id uuid not null references account (id),
    reference varchar(160) not null,
    redeemed_at timestamp with time zone not null,
    primary key (coupon, account_id)
);
create index billing_redemption_of_account on billing_redemption (account_id);
comment on table billing_redemption is 'Who used which coupon, once each';
