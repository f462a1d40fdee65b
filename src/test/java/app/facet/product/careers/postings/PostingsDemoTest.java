package app.facet.product.careers.postings;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsDemoTest {

    private static final Instant NOW = Instant.parse("2031-05-20T10:00:00Z");

    private final List<SavedPosting> all = PostingsDemo.all(AccountId.random(), NOW);

    @Test
    void aDozenPostingsAreSpreadOverTwoMonths() {
        assertThat(all).hasSize(12).extracting(one -> one.summary().addedAt()).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(one -> assertThat(one.summary().addedAt())
                .isBetween(NOW.minus(Duration.ofDays(60)), NOW.minus(Duration.ofDays(1))));
    }

    @Test
    void eachIsReadWithTitleCompanyAndSkills() {
        assertThat(all).allSatisfy(one -> {
            var facts = one.summary().facts();
            assertThat(facts.title())
                    .as(one.words())
                    .isEqualTo(one.words().lines().findFirst().orElseThrow());
            assertThat(facts.company()).as(one.words()).isNotEmpty();
            assertThat(PostingSkills.of(one.words())).as(one.words()).hasSizeGreaterThanOrEqualTo(2);
        });
        assertThat(all).filteredOn(one -> one.summary().facts().pay() != null).hasSizeGreaterThanOrEqualTo(8);
    }
}
