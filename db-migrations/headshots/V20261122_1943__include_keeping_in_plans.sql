-- Keeping comes with every plan that is paid for; enterprise includes all there is
insert into billing_plan_term (plan, action, kind, per, quantity) values ('tattoo-premium', 'headshots.keeping', 'INCLUDED', 'MONTH', null);
insert into billing_plan_term (plan, action, kind, per, quantity) values ('pro', 'headshots.keeping', 'INCLUDED', 'MONTH', null);
