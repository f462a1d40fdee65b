package app.facet.platform.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.audit.AuditRecord;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "ADMIN")
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Audit audit;

    private final AuditWords words = new AuditWords(Locale.ENGLISH, ZoneOffset.UTC);

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void anAddressNarrowsTheLogToOnePerson() {
        String email = UUID.randomUUID() + "@example.org";
        var ada = accounts.register(new Registration("Ada", email, "otter quilt harbour"));

        assertThat(open("account=" + email))
                .extracting(AuditRecord::what)
                .containsExactly("privacy.agreed", "accounts.registered");
        assertThat(open("account=" + ada)).hasSize(2);
        assertThat(open("account=" + ada + "&what=accounts.signed-out")).isEmpty();
        assertThat(open("account=" + ada + "&from="
                        + LocalDate.now(ZoneOffset.UTC).plusDays(2)))
                .isEmpty();
    }

    @Test
    void anUnknownAddressShowsNothingAndSaysSo() {
        assertThat(open("account=nobody@example.org")).isEmpty();
        assertThat(all((Component) getCurrentView())
                        .filter(TextField.class::isInstance)
                        .map(TextField.class::cast)
                        .filter(TextField::isInvalid)
                        .map(TextField::getErrorMessage))
                .containsExactly("There is no such account.");
    }

    @Test
    void everyFilterHasAnAddress() {
        var route = new AuditRoute(
                Optional.of("accounts.signed-in"),
                Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.of(LocalDate.of(2026, 11, 30)),
                Optional.of("mia@example.org"),
                Optional.of("192.0.2.1"));

        assertThat(AuditRoute.read(route.write())).isEqualTo(route);
        assertThat(AuditRoute.read(QueryParameters.fromString("from=yesterday&account=")))
                .isEqualTo(AuditRoute.read(QueryParameters.empty()));
    }

    @Test
    void speaksOfEntriesInTheWordsOfTheirModule() {
        assertThat(words.what("accounts.signed-in")).isEqualTo("Signed in");
        var ada = app.facet.platform.kernel.AccountId.random();
        audit.record(AuditEntry.of("accounts.role-granted", ada).with("role", "ADMIN"));
        var entry = open("account=" + ada).getFirst();

        assertThat(words.details(entry)).isEqualTo("role ADMIN");
        assertThat(words.person(ada, Map.of(ada, "Ada"))).isEqualTo("Ada");
        assertThat(words.person(ada, Map.of())).hasSize(8);
        assertThat(words.whom(entry, Map.of())).isEqualTo("themselves");
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void looksLikeNothingToMembers() {
        UI.getCurrent().navigate("admin/audit");

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("There is nothing here");
    }

    private List<AuditRecord> open(String query) {
        UI.getCurrent().navigate(AuditRoute.PATH, QueryParameters.fromString(query));
        assertThat(getCurrentView()).isInstanceOf(AuditView.class);
        return all((Component) getCurrentView())
                .filter(AuditGrid.class::isInstance)
                .map(AuditGrid.class::cast)
                .flatMap(grid -> grid.getGenericDataView().getItems())
                .toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(AuditViewTest::all));
    }
}
