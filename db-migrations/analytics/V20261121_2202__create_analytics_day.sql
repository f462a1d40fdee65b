create table analytics_day (
    happened_on date not null,
    name varchar(80) not null,
    product varchar(20) not null,
    events bigint not null,
    people bigint not null,
    primary key (happened_on, name, product)
);
comment on table analytics_day is 'Shared: how often what happened on a day and to how many people, * for anything; numbers of nobody, so they outlive the events';
