create table ai_call (
    id uuid primary key,
    account_id uuid not null references account (id),
    called_at timestamp with time zone not null,
    use_case varchar(80) not null,
    prompt varchar(120) not null,
    prompt_version varchar(16) not null,
    ability varchar(12) not null,
    provider varchar(40) not null,
    model varchar(120) not null,
    own_key boolean not null,
    tokens_in bigint not null,
    tokens_out bigint not null,
    estimated_micros bigint not null,
    cost_micros bigint not null,
    took_ms bigint not null,
    tries integer not null,
    outcome varchar(20) not null,
    check (tokens_in >= 0),
    check (tokens_out >= 0),
    check (cost_micros >= 0)
);
create index ai_call_by_account on ai_call (account_id, called_at);
create index ai_call_by_time on ai_call (called_at);
comment on table ai_call is 'What models were asked: for whom, at what price, and how it ended; never what was said';
create table ai_spend (
    account_id uuid not null references account (id),
    spent_on date not null,
    micros bigint not null,
    told boolean not null,
    primary key (account_id, spent_on)
);
comment on table ai_spend is 'What a person has cost the house in a day, with what is set aside for calls under way';
create table ai_platform_spend (
    spent_on date primary key,
    micros bigint not null,
    told boolean not null
);
comment on table ai_platform_spend is 'Shared: the same for all people together';
