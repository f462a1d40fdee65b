create table billing_account_plan (
    account_id uuid primary key references account (id),
    plan varchar(20) not null references billing_plan (code),
    since timestamp with time zone not null
);
create index billing_account_plan_by_plan on billing_account_plan (plan);
comment on table billing_account_plan is 'Who has which plan; an account without a row has the free one';
