create table billing_plan_term (
    plan varchar(20) not null references billing_plan (code),
    action varchar(60) not null,
    kind varchar(8) not null,
    per varchar(8) not null,
    quantity integer check (quantity >= 0),
    primary key (plan, action, kind)
);
comment on table billing_plan_term is 'Shared: how often a plan includes an action, and how often it allows it at most; null: as often as people like';
create table billing_price (
    action varchar(60) primary key,
    credits integer not null check (credits >= 0)
);
comment on table billing_price is 'Shared: prices in credits where they differ from what the product declares';
