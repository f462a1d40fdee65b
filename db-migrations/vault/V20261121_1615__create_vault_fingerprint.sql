create table vault_fingerprint (
    fingerprint varchar(43) primary key
);

comment on table vault_fingerprint is 'Shared: one row that tells the keys this database was sealed with from any others; nothing can be opened with it';
