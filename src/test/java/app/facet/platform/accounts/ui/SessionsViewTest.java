package app.facet.platform.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.Window;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.accounts.Sessions;
import app.facet.platform.kernel.AccountId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class SessionsViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;

    @BeforeEach
    void signIn() {
        String email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, "otter quilt harbour"));
        Window.signIn(authentication.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(email, "otter quilt harbour")));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void listsEveryBrowserAndSignsOneOut() {
        open("Firefox 152 · Linux");
        open("Safari 26 · iPhone");
        UI.getCurrent().navigate("account/sessions");

        assertThat(text()).contains("Firefox 152 · Linux", "Safari 26 · iPhone", "192.0.2.*");
        test(button("Sign out on Safari 26 · iPhone")).click();

        assertThat(sessions.of(ada)).singleElement().matches(left -> "Firefox 152 · Linux".equals(left.device()));
        assertThat(text()).doesNotContain("Safari 26 · iPhone");
    }

    @Test
    void offersToSignOutEverywhereElseOnlyIfThereIsAnElse() {
        UI.getCurrent().navigate("account/sessions");
        assertThat(buttons().filter(button -> button.getText().equals("Sign out everywhere else")))
                .allMatch(button -> !button.isVisible());
    }

    private void open(String device) {
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into accounts_session (id, account_id, device, address, created_at, seen_at) "
                        + "values (:id, :account, :device, '192.0.2.*', :now, :now)")
                .param("id", UUID.randomUUID())
                .param("account", ada.value())
                .param("device", device)
                .param("now", now)
                .update();
    }

    private Button button(String label) {
        return buttons()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Button> buttons() {
        return all((Component) getCurrentView())
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(SessionsViewTest::all));
    }
}
