package app.facet.product.dating.bios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.WithAdmin;
import app.facet.platform.audit.AuditFilter;
import app.facet.platform.audit.AuditLog;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUpNeeded;
import app.facet.product.dating.Evidence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithAdmin
class TextRuleDeskTest {

    @Autowired
    TextRuleDesk desk;

    @Autowired
    TextRules rules;

    @Autowired
    AuditLog log;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    TextRule before;

    @BeforeEach
    void remember() {
        before = rules.of("other");
    }

    @AfterEach
    void putBack() {
        jdbc.sql("update dating_text_rule set how_many = ?, at_most = ?, counted = ?, evidence = ?, checked_on = ?"
                        + " where platform = 'other'")
                .params(
                        before.howMany(),
                        before.atMost(),
                        before.counted().name(),
                        before.evidence().name(),
                        before.checkedOn())
                .update();
    }

    @Test
    void whatAnAdminChangesHoldsFromNowOnAndSaysWhenItWasLookedUp() {
        desk.change("other", 2, 420, TextCount.GRAPHEMES, Evidence.DOCUMENTED);

        assertThat(rules.of("other")).satisfies(rule -> {
            assertThat(rule.howMany()).isEqualTo(2);
            assertThat(rule.atMost()).isEqualTo(420);
            assertThat(rule.counted()).isEqualTo(TextCount.GRAPHEMES);
            assertThat(rule.evidence()).isEqualTo(Evidence.DOCUMENTED);
            assertThat(rule.checkedOn()).isEqualTo(LocalDate.now(clock));
        });
        assertThat(desk.rules()).contains(rules.of("other"));
    }

    @Test
    void theAuditLogSaysWhatItWasAndWhatItIs() {
        desk.change("other", 2, 421, TextCount.GRAPHEMES, Evidence.DOCUMENTED);

        var edits = new AuditFilter(
                Optional.of("dating.text-rule-edited"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(log.find(edits, 0, 5).getFirst().toString())
                .contains("other", "1×300 UTF16_UNITS", "2×421 GRAPHEMES");
    }

    @Test
    void figuresThatMakeNoSenseAreBroughtWithinWhatDoes() {
        desk.change("other", 99, 3, TextCount.CODE_POINTS, Evidence.ASSUMED);

        assertThat(rules.of("other").howMany()).isEqualTo(10);
        assertThat(rules.of("other").atMost()).isEqualTo(20);
    }

    @Test
    void aPlatformThereIsNotIsNotFound() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.change("nowhere", 1, 300, TextCount.CODE_POINTS, Evidence.ASSUMED));
    }

    @Test
    @WithAdmin(proved = false)
    void onlyAfterProvingThatItIsThem() {
        assertThatExceptionOfType(StepUpNeeded.class)
                .isThrownBy(() -> desk.change("other", 1, 300, TextCount.CODE_POINTS, Evidence.ASSUMED));
        assertThat(rules.of("other")).isEqualTo(before);
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void isNoMatterOfMembers() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::rules);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.change("other", 1, 300, TextCount.CODE_POINTS, Evidence.ASSUMED));
    }
}
