create table ai_answer (
    account_id uuid not null references account (id),
    question varchar(43) not null,
    sealed_answer bytea not null,
    expires_at timestamp with time zone not null,
    primary key (account_id, question)
);
create index ai_answer_by_expiry on ai_answer (expires_at);
comment on table ai_answer is 'Answers that are given again to the same person, sealed with their key, under a keyed hash';
create table ai_shared_answer (
    question varchar(43) primary key,
    answer text not null,
    expires_at timestamp with time zone not null
);
create index ai_shared_answer_by_expiry on ai_shared_answer (expires_at);
comment on table ai_shared_answer is 'Shared: answers to questions that are about nobody';
