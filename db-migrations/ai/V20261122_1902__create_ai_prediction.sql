create table ai_prediction (
    id uuid primary key,
    account_id uuid not null references account (id),
    reference varchar(120) not null,
    use_case varchar(80) not null,
    prompt varchar(120) not null,
    prompt_version varchar(16) not null,
    model varchar(120) not null,
    own_key boolean not null,
    state varchar(12) not null,
    order_id varchar(80),
    asked_at timestamp with time zone,
    tries integer not null,
    looks integer not null,
    estimated_micros bigint not null,
    cost_micros bigint not null,
    reserved_on date,
    outcome varchar(20),
    to_call_off boolean not null,
    begun_at timestamp with time zone not null,
    deadline timestamp with time zone not null,
    ended_at timestamp with time zone,
    unique (account_id, reference),
    check (state in ('ORDERING', 'ORDERED', 'MADE', 'MISSED'))
);
create index ai_prediction_by_state on ai_prediction (state, deadline);
create index ai_prediction_by_end on ai_prediction (ended_at);
comment on table ai_prediction is 'Pictures ordered from models that take their time: written down before the order, so that none is ordered twice; never what is on them';
comment on column ai_prediction.reference is 'What it is for, in the words of whoever asked';
comment on column ai_prediction.order_id is 'The provider''s number of the order';
comment on column ai_prediction.to_call_off is 'Nobody wants it any more, and its provider does not know yet';

create table ai_prediction_news (
    account_id uuid not null references account (id),
    prediction_id uuid not null,
    message varchar(120) not null,
    heard_at timestamp with time zone not null,
    primary key (prediction_id, message)
);
create index ai_prediction_news_by_account on ai_prediction_news (account_id, heard_at);
comment on table ai_prediction_news is 'What providers told about orders, each message once: that something happened, never what they said';
