-- One to begin with is the customer's figure; those of Pro are ours, and an admin's to change
insert into billing_plan_term (plan, action, kind, per, quantity) values ('free', 'headshots.portrait', 'INCLUDED', 'EVER', 1);
insert into billing_plan_term (plan, action, kind, per, quantity) values ('tattoo-premium', 'headshots.portrait', 'INCLUDED', 'EVER', 1);
insert into billing_plan_term (plan, action, kind, per, quantity) values ('pro', 'headshots.portrait', 'INCLUDED', 'MONTH', 40);
