-- Work that is nobody's own, such as a mail to an address without an account.
alter table work_item alter column account_id drop not null;
