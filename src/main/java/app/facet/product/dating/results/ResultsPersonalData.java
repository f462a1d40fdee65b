package app.facet.product.dating.results;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What Dating holds about how a person's profile does. */
@Component
class ResultsPersonalData implements PersonalData {

    private final VersionRows versions;
    private final DayRows days;
    private final VersionTestRows tests;

    ResultsPersonalData(VersionRows versions, DayRows days, VersionTestRows tests) {
        this.versions = versions;
        this.days = days;
        this.tests = tests;
    }

    @Override
    public String section() {
        return "dating";
    }

    @Override
    public Set<String> tables() {
        return Set.of("dating_profile_version", "dating_live_period", "dating_day", "dating_version_test");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        List<ProfileVersion> profiles = versions.of(account);
        if (!profiles.isEmpty()) {
            archive.json(section(), "profile-versions", profiles);
        }
        List<LoggedDay> logged = days.all(account);
        if (!logged.isEmpty()) {
            archive.json(section(), "results-by-day", logged);
        }
        List<VersionTestRows.Row> compared = tests.of(account);
        if (!compared.isEmpty()) {
            archive.json(section(), "version-tests", compared);
        }
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        tests.deleteAll(account);
        versions.deleteAll(account);
        days.deleteAll(account);
    }
}
