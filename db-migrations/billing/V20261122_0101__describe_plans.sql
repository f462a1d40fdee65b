alter table billing_plan add column yearly_cents integer check (yearly_cents >= 0);
alter table billing_plan add column trial_days integer default 0 not null check (trial_days between 0 and 90);
alter table billing_plan add column monthly_credits integer default 0 not null check (monthly_credits >= 0);
alter table billing_plan add column unlimited boolean default false not null;
alter table billing_plan add column on_sale boolean default true not null;
comment on column billing_plan.yearly_cents is 'Price for a year paid at once; null: by the month only';
comment on column billing_plan.monthly_credits is 'Credits that come with each month and end with it';
comment on column billing_plan.unlimited is 'Whether every action is included, as often as people like';
comment on column billing_plan.on_sale is 'Whether it can be chosen; whoever has it keeps it';
-- A year costs ten months
update billing_plan set yearly_cents = 9990, trial_days = 7, monthly_credits = 10 where code = 'tattoo-premium';
update billing_plan set yearly_cents = 29000, trial_days = 7, monthly_credits = 60 where code = 'pro';
update billing_plan set yearly_cents = 199000, trial_days = 14, unlimited = true where code = 'enterprise';
create table billing_pack (
    code varchar(20) primary key,
    name varchar(40) not null,
    position integer not null,
    credits integer not null check (credits > 0),
    price_cents integer not null check (price_cents > 0),
    currency char(3) not null,
    valid_days integer not null check (valid_days > 0),
    on_sale boolean default true not null
);
comment on table billing_pack is 'Shared: credits that can be bought once; data, because prices change';
insert into billing_pack values ('small', 'Small', 10, 10, 900, 'USD', 365, true);
insert into billing_pack values ('medium', 'Medium', 20, 40, 2900, 'USD', 365, true);
insert into billing_pack values ('large', 'Large', 30, 120, 6900, 'USD', 365, true);
