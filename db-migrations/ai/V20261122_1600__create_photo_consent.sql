create table ai_photo_consent (
    id uuid primary key,
    account_id uuid not null references account (id),
    given boolean not null,
    decided_at timestamp with time zone not null
);
create index ai_photo_consent_by_account on ai_photo_consent (account_id, decided_at);
comment on table ai_photo_consent is 'Whether models of other companies may look at somebody''s photos: every decision, the latest counts';
