alter table notifications_mail add column refused boolean default false not null;
comment on column notifications_mail.refused is 'Whether the server of its receiver said that there is no such mailbox';
