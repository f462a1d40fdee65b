create table ai_own_key (
    account_id uuid not null references account (id),
    provider varchar(40) not null,
    sealed_key bytea not null,
    last_four varchar(4) not null,
    tested_at timestamp with time zone not null,
    primary key (account_id, provider)
);
comment on table ai_own_key is 'Keys people brought, sealed with their data key';
create table ai_preference (
    account_id uuid primary key references account (id),
    model varchar(120) not null references ai_model (code)
);
comment on table ai_preference is 'Which model a person wants asked first';
create table ai_plan (
    plan varchar(20) primary key references billing_plan (code),
    house_keys boolean not null,
    own_keys boolean not null
);
comment on table ai_plan is 'Shared: whose keys count with which plan; without a row both';
-- The customer's rule: the largest plan runs on keys of its own
insert into ai_plan (plan, house_keys, own_keys) values ('free', true, true);
insert into ai_plan (plan, house_keys, own_keys) values ('tattoo-premium', true, true);
insert into ai_plan (plan, house_keys, own_keys) values ('pro', true, true);
insert into ai_plan (plan, house_keys, own_keys) values ('enterprise', false, true);
