package app.facet.platform.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.audit.Audit;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class PlansTest {

    @Autowired
    Plans plans;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentAccount current;

    @Autowired
    StepUp stepUp;

    @Autowired
    Audit audit;

    @Autowired
    AuthenticationManager door;

    private final String email = UUID.randomUUID() + "@example.org";
    private AccountId ada;

    @BeforeEach
    void signUp() {
        ada = accounts.register(new Registration("Ada", email, "otter quilt harbour"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signedInAs(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                                        email, "otter quilt harbour"))
                                .getPrincipal(),
                        null,
                        AuthorityUtils.createAuthorityList(role)));
    }

    @Test
    void everybodyBeginsWithTheFreePlan() {
        assertThat(plans.of(ada).code()).isEqualTo("free");
        assertThat(plans.all()).extracting(Plan::code).containsExactly("free", "tattoo-premium", "pro", "enterprise");
        assertThat(plans.all()).extracting(Plan::monthly).contains(new BigDecimal("9.99"), new BigDecimal("199.00"));
    }

    @Test
    void anAdminGivesAnotherAndTakesItBack() {
        signedInAs("ROLE_ADMIN");

        plans.give(ada, "pro");
        assertThat(plans.seenByAdmin(ada).name()).isEqualTo("Pro");
        plans.give(ada, "free");

        assertThat(plans.of(ada).code()).isEqualTo("free");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plans.give(ada, "platinum"));
    }

    @Test
    void aLargerPlanLetsItsOwnerAskMoreOften() {
        signedInAs("ROLE_ADMIN");
        assertThat(new PlanAllowance(plans).percent(ada)).isEqualTo(100);

        plans.give(ada, "enterprise");

        assertThat(new PlanAllowance(plans).percent(ada)).isEqualTo(500);
    }

    @Test
    void whileTheDatabaseIsAwayEverybodyMayAskAsUsual() {
        var away = new Plans(JdbcClient.create(nowhere()), current, stepUp, audit, Clock.systemUTC());

        assertThat(new PlanAllowance(away).percent(ada)).isEqualTo(100);
    }

    private static DriverManagerDataSource nowhere() {
        return new DriverManagerDataSource("jdbc:h2:mem:gone;IFEXISTS=TRUE");
    }

    @Test
    void nobodyElseDoes() {
        signedInAs("ROLE_MEMBER");

        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> plans.give(ada, "pro"));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> plans.seenByAdmin(ada));
    }
}
