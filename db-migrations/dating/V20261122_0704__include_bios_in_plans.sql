-- As with photo analyses: one to begin with, and what Pro includes is ours, and an admin's to change
insert into billing_plan_term (plan, action, kind, per, quantity) values ('free', 'dating.bio', 'INCLUDED', 'EVER', 1);
insert into billing_plan_term (plan, action, kind, per, quantity) values ('tattoo-premium', 'dating.bio', 'INCLUDED', 'EVER', 1);
insert into billing_plan_term (plan, action, kind, per, quantity) values ('pro', 'dating.bio', 'INCLUDED', 'MONTH', 40);
