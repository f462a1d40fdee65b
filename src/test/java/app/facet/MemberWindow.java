package app.facet;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** A window in which somebody with an account is signed in, and what every test of views needs. */
public abstract class MemberWindow extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuthenticationManager authentication;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** Somebody who is not in front of the window. */
    protected AccountId person(String name) {
        return accounts.register(new Registration(name, UUID.randomUUID() + "@example.org", PASSWORD));
    }

    protected AccountId signIn(String name) {
        String email = UUID.randomUUID() + "@example.org";
        var account = accounts.register(new Registration(name, email, PASSWORD));
        Window.signIn(
                authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        return account;
    }

    protected String textOf(String route) {
        var address = new Location(route);
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
        return text();
    }

    protected String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    protected Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words + " in " + text()));
    }
}
