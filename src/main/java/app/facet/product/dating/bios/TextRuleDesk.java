package app.facet.product.dating.bios;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.StepUp;
import app.facet.product.dating.Evidence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The platforms' rules for texts in the hands of an admin. What was written before stays as it is. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class TextRuleDesk {

    private static final int MOST_TEXTS = 10;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 5_000;

    private final JdbcClient jdbc;
    private final TextRules rules;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;
    private final Clock clock;

    TextRuleDesk(JdbcClient jdbc, TextRules rules, CurrentAccount current, StepUp stepUp, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
        this.clock = clock;
    }

    public List<TextRule> rules() {
        return rules.all();
    }

    /**
     * From now on the platform takes that much; looked up today.
     *
     * @throws app.facet.platform.kernel.NotFound when there is no such platform
     */
    @Transactional
    public void change(String platform, int howMany, int atMost, TextCount counted, Evidence evidence) {
        stepUp.require();
        TextRule before = rules.of(platform);
        int texts = Math.clamp(howMany, 1, MOST_TEXTS);
        int length = Math.clamp(atMost, SHORTEST, LONGEST);
        jdbc.sql("update dating_text_rule set how_many = ?, at_most = ?, counted = ?, evidence = ?, checked_on = ?"
                        + " where platform = ?")
                .params(texts, length, counted.name(), evidence.name(), LocalDate.now(clock), platform)
                .update();
        audit.record(AuditEntry.of("dating.text-rule-edited")
                .by(current.id())
                .with("platform", platform)
                .with("from", before.howMany() + "×" + before.atMost() + " " + before.counted())
                .with("to", texts + "×" + length + " " + counted));
    }
}
