package app.facet.product.careers.postings;

import app.facet.platform.kernel.AccountId;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all the postings somebody saved ask for: how many want which skill, since when, and in which words. */
@Service
public class PostingsAnalysis {

    private final PostingRepository rows;
    private final Postings postings;

    PostingsAnalysis(PostingRepository rows, Postings postings) {
        this.rows = rows;
        this.postings = postings;
    }

    /** One query, whose rows hold what was found when each posting was saved. */
    @Transactional(readOnly = true)
    public SkillsAskedFor of(AccountId owner) {
        return SkillsAskedFor.in(rows.demands(owner.value()).stream()
                .map(row -> KeptDemands.read(row.demands()))
                .toList());
    }

    /**
     * How demand for one skill moved, from the first month a posting was saved in to the last.
     *
     * @param skill its id
     * @param zone in which months begin and end
     */
    @Transactional(readOnly = true)
    public List<MonthDemand> trend(AccountId owner, String skill, ZoneId zone) {
        var months = new TreeMap<YearMonth, MonthDemand>();
        for (var row : rows.demands(owner.value())) {
            var month = YearMonth.from(row.addedAt().atZone(zone));
            int asking = row.demands().contains(KeptDemands.searched(skill)) ? 1 : 0;
            months.merge(
                    month,
                    new MonthDemand(month, asking, 1),
                    (known, one) -> new MonthDemand(month, known.asking() + asking, known.all() + 1));
        }
        if (!months.isEmpty()) {
            for (var month = months.firstKey(); month.isBefore(months.lastKey()); month = month.plusMonths(1)) {
                months.putIfAbsent(month, new MonthDemand(month, 0, 0));
            }
        }
        return List.copyOf(months.values());
    }

    /**
     * In which words postings speak of a skill, a page at a time because each is read for it.
     *
     * @param skill its id
     */
    @Transactional(readOnly = true)
    public Page<SkillEvidence> evidence(AccountId owner, String skill, Pageable page) {
        return postings.rows(owner, PostingSearch.ALL.withSkill(skill), page).map(posting -> evidence(posting, skill));
    }

    private static SkillEvidence evidence(SavedPosting posting, String skill) {
        return PostingSkills.of(posting.words()).stream()
                .filter(one -> one.skill().id().equals(skill))
                .map(one -> new SkillEvidence(
                        posting.summary(),
                        one.demand(),
                        one.mentions().stream()
                                .map(mention -> Quote.of(posting.words(), mention))
                                .distinct()
                                .toList()))
                .findFirst()
                .orElseGet(() -> new SkillEvidence(posting.summary(), Demand.MENTIONED, List.of()));
    }
}
