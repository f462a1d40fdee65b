package app.facet.platform.billing;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.DemoSignIns;
import app.facet.platform.kernel.DemoData;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mia's wallet: the plan Pro and a few credits of her own, before other modules spend some of them. */
@Component
@Profile("demo")
@Order(-100)
class BillingDemo implements DemoData {

    private static final int WELCOME = 25;

    private final Plans plans;
    private final CreditIssue issue;
    private final Accounts accounts;
    private final DemoSignIns people;

    BillingDemo(Plans plans, CreditIssue issue, Accounts accounts, DemoSignIns people) {
        this.plans = plans;
        this.issue = issue;
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    @Transactional
    public void create() {
        var mia = accounts.findByEmail(people.all().getFirst().email()).orElseThrow();
        if (issue.grant(mia, CreditSource.GIFT, WELCOME, null, "demo:" + mia)) {
            plans.store(mia, plans.named("pro"));
        }
    }
}
