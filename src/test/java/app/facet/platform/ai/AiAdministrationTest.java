package app.facet.platform.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.ai.spi.Ability;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** The registry of models and the list of calls, in the hands of an admin. */
@HouseTest
class AiAdministrationTest {

    @Autowired
    AiAdministration administration;

    @Autowired
    AiCalls ledger;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager door;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private AccountId ada;

    @BeforeEach
    void anAdminSignsIn() {
        String email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, "otter quilt harbour"));
        var proof = UsernamePasswordAuthenticationToken.unauthenticated(email, "otter quilt harbour");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        door.authenticate(proof).getPrincipal(),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void callsAreTakenAwayWithoutFormulasAndWithoutWhoAsked() throws IOException {
        String product = "=p" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        call(ada, product);
        var out = new StringWriter();

        ledger.export(
                new CallFilter(Optional.empty(), Optional.of(product), Optional.empty(), CallFilter.USUAL_DAYS), out);

        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString())
                .contains("\"'" + product + ".review\",openai/x,false,1,1,0.005000,10,1,ANSWERED")
                .doesNotContain(ada.value().toString());
    }

    @Test
    void modelsAreAddedChangedAndRemoved() {
        String name = "gem-" + UUID.randomUUID();
        var model = terms(name, "openai-compatible", Set.of(Ability.WRITE, Ability.SEE), 1_500);

        administration.add(model);
        assertThatThrownBy(() -> administration.add(model)).isInstanceOf(ModelRefused.class);
        var added = model("house/" + name);
        assertThat(added.terms()).isEqualTo(model);
        administration.change(added.code(), terms(name, "openai-compatible", Set.of(Ability.WRITE), 2_500));
        assertThat(model("house/" + name).inMicros()).isEqualTo(2_500);
        administration.remove(added.code());

        assertThat(administration.models()).noneMatch(one -> one.name().equals(name));
        assertThatThrownBy(() -> administration.remove(added.code())).isInstanceOf(NotFound.class);
    }

    @Test
    void aModelIsNotTakenForWhatItsFormatCannotCarry() {
        assertThatThrownBy(() -> administration.add(terms("gem", "anthropic", Set.of(Ability.MAKE), 1)))
                .isInstanceOf(ModelRefused.class);
        assertThatThrownBy(() -> administration.add(terms("gem", "no-such-format", Set.of(Ability.WRITE), 1)))
                .isInstanceOf(ModelRefused.class);
        assertThatThrownBy(() -> administration.add(terms("two words", "anthropic", Set.of(Ability.WRITE), 1)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(administration.formats())
                .containsEntry("anthropic", EnumSet.of(Ability.WRITE, Ability.SEE))
                .containsEntry("azure-vision", EnumSet.of(Ability.DESCRIBE));
    }

    private static ModelTerms terms(String name, String format, Set<Ability> abilities, long price) {
        return new ModelTerms(
                "house",
                name,
                format,
                "https://models.example.org/v1",
                abilities,
                Tier.QUICK,
                price,
                price,
                0,
                32_000,
                4_000,
                true,
                true,
                false,
                false);
    }

    private AiModel model(String code) {
        return administration.models().stream()
                .filter(model -> model.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void call(AccountId account, String product) {
        jdbc.sql(
                        "insert into ai_call values (?, ?, now(), ?, 'ai/review', 'abc', 'WRITE', 'openai', 'openai/x', false, 1,"
                                + " 1, 5000, 5000, 10, 1, 'ANSWERED')")
                .params(UUID.randomUUID(), account.value(), product + ".review")
                .update();
    }
}
