package app.facet.product.careers.postings;

import app.facet.platform.work.spi.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the skills of saved postings again once Facet knows more skills, or reads better, than when they were saved. */
@Configuration(proxyBeanMethods = false)
class ReadAgain {

    private static final Limit AT_ONCE = Limit.of(100);

    @Bean
    RecurringTask findSkillsAgain(PostingRepository rows, TransactionTemplate transactions) {
        return RecurringTask.every(Duration.ofHours(1), "careers.find-skills-again", () -> {
            while (Boolean.TRUE.equals(transactions.execute(status -> some(rows)))) {
                // a hundred at a time, so that nobody waits for a lock
            }
        });
    }

    private static boolean some(PostingRepository rows) {
        var old = rows.findByDemandsEditionNot(KeptDemands.edition(), AT_ONCE);
        old.forEach(SavedPosting::findSkills);
        return !old.isEmpty();
    }
}
