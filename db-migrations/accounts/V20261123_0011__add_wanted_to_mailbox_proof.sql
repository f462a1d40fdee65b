alter table account_mailbox_proof add column sealed_wanted bytea;
comment on column account_mailbox_proof.sealed_wanted is 'The page somebody was on the way to when they asked for an account, such as an invitation';
