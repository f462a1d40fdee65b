create table notifications_mail (
    id uuid primary key,
    account_id uuid references account (id),
    kind varchar(80) not null,
    language varchar(16) not null,
    sealed_content bytea not null,
    state varchar(12) not null,
    attempts integer not null,
    created_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    check (state in ('QUEUED', 'SENT', 'FAILED', 'KEPT')),
    check (attempts >= 0)
);
create index notifications_mail_by_account on notifications_mail (account_id);
create index notifications_mail_by_creation on notifications_mail (created_at);
create index notifications_mail_by_state on notifications_mail (state, created_at);
comment on table notifications_mail is 'The outbox: mails on their way, kept for want of a mail server, or sent; a sent one has no words left';
