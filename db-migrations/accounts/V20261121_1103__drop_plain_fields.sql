alter table account drop column email;
alter table account drop column display_name;
alter table account alter column sealed_email set not null;
alter table account alter column sealed_name set not null;
alter table account alter column email_index set not null;
alter table account add constraint account_email_index_unique unique (email_index);
