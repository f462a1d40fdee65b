alter table dating_bio add column provider varchar(40);
alter table dating_bio add column model varchar(120);
alter table dating_bio add constraint dating_bio_writer check ((provider is null) = (model is null));
comment on column dating_bio.provider is 'Whose model wrote it; empty where Facet did';
comment on column dating_bio.model is 'What the provider calls that model';
