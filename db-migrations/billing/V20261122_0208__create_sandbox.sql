create table billing_sandbox_object (
    ref varchar(120) primary key,
    account_id uuid not null references account (id),
    kind varchar(20) not null,
    once_key varchar(160) unique,
    parent varchar(120),
    due_at timestamp with time zone,
    content varchar(8000) not null,
    version integer not null
);
create index billing_sandbox_object_of_account on billing_sandbox_object (account_id, kind);
create index billing_sandbox_object_by_parent on billing_sandbox_object (parent);
create index billing_sandbox_object_by_due on billing_sandbox_object (due_at);
comment on table billing_sandbox_object is 'What a payment provider would hold, where there is none: pages, payments, subscriptions, bills. No money is real';
