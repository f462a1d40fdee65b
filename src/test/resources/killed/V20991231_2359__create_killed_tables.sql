-- What the jobs of KilledProcess leave behind.
create table killed_begin (job integer not null, process varchar(10) not null, at timestamp with time zone not null);
create table killed_effect (job integer primary key);
create table killed_money (job integer not null, cents integer not null);
