alter table account_preferences add column ease varchar(60) default '' not null;
comment on column account_preferences.ease is 'What makes Facet easier to use, names separated by commas';
