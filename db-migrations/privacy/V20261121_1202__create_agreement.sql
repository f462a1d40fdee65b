create table privacy_agreement (
    account_id uuid not null references account (id),
    document varchar(40) not null,
    version date not null,
    agreed_at timestamp with time zone not null,
    primary key (account_id, document, version)
);
comment on table privacy_agreement is 'Who agreed to which version of which document, and when';
