package app.facet.platform.billing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What plans include and allow. */
@Component
class Terms {

    private final JdbcClient jdbc;

    Terms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<PlanTerm> of(Plan plan) {
        return jdbc.sql("select * from billing_plan_term where plan = :plan order by action, kind")
                .param("plan", plan.code())
                .query(PlanRows::term)
                .list();
    }

    @Transactional(readOnly = true)
    public List<PlanTerm> of(Plan plan, String action) {
        return jdbc.sql("select * from billing_plan_term where plan = :plan and action = :action")
                .param("plan", plan.code())
                .param("action", action)
                .query(PlanRows::term)
                .list();
    }
}
