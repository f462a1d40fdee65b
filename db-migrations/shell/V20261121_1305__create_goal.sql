create table shell_goal (
    account_id uuid not null references account (id),
    product varchar(40) not null,
    chosen_at timestamp with time zone not null,
    primary key (account_id, product)
);
comment on table shell_goal is 'What somebody said brings them here';
