create table notifications_message (
    id uuid primary key,
    account_id uuid not null references account (id),
    channel varchar(8) not null,
    kind varchar(80) not null,
    sealed_content bytea not null,
    state varchar(12) not null,
    attempts integer not null,
    reason varchar(40),
    provider_id varchar(64),
    good_until timestamp with time zone not null,
    created_at timestamp with time zone not null,
    tried_at timestamp with time zone,
    sent_at timestamp with time zone,
    check (channel in ('SMS', 'PUSH')),
    check (state in ('QUEUED', 'SENT', 'DELIVERED', 'FAILED', 'KEPT')),
    check (attempts >= 0)
);
create index notifications_message_by_account on notifications_message (account_id);
create index notifications_message_by_creation on notifications_message (channel, created_at);
create index notifications_message_by_state on notifications_message (channel, state, created_at);
comment on table notifications_message is 'Text messages and push messages: on their way, kept for want of a provider, or how they ended; a sent one has no words left';
