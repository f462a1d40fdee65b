package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A person's plan. */
@Component
class BillingPersonalData implements PersonalData {

    private final Plans plans;

    BillingPersonalData(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String section() {
        return "billing";
    }

    @Override
    public Set<String> tables() {
        return Set.of("billing_account_plan");
    }

    @Override
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "plan", plans.of(account));
    }

    @Override
    public void erase(AccountId account) {
        plans.forget(account);
    }
}
