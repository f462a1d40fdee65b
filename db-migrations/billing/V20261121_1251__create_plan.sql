create table billing_plan (
    code varchar(20) primary key,
    name varchar(40) not null,
    position integer not null,
    monthly_cents integer not null,
    currency char(3) not null,
    check (monthly_cents >= 0)
);
comment on table billing_plan is 'Shared: what people can subscribe to; data, because prices change';
-- Prices: the customer's, per month
insert into billing_plan values ('free', 'Free', 10, 0, 'USD');
insert into billing_plan values ('tattoo-premium', 'Tattoo Premium', 20, 999, 'USD');
insert into billing_plan values ('pro', 'Pro', 30, 2900, 'USD');
insert into billing_plan values ('enterprise', 'Enterprise', 40, 19900, 'USD');
