create table dating_bio_answer (
    account_id uuid not null references account (id),
    question varchar(16) not null,
    sealed_facts bytea not null,
    changed_at timestamp with time zone not null,
    primary key (account_id, question),
    check (question in ('INTERESTS', 'WORK', 'QUIRKS', 'VALUES', 'LOOKING_FOR', 'DEAL_BREAKERS', 'STORY', 'DISLIKED_TONE', 'SAMPLE'))
);
comment on table dating_bio_answer is 'What people told about themselves for their bios, question by question, sealed with their data key';
