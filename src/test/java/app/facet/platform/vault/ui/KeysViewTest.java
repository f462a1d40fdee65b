package app.facet.platform.vault.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "ADMIN")
class KeysViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Test
    void tellsHowManyKeysThereAreAndOffersNewOnes() {
        accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("admin/keys");

        var view = (KeysView) getCurrentView();
        assertThat(view.state().getText()).matches("There (are [\\d,]+ keys|is one key)\\..*");
        assertThat(view.renew().isEnabled()).isTrue();
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void isNotThereForMembers() {
        UI.getCurrent().navigate("admin/keys");

        assertThat((Component) getCurrentView()).isNotInstanceOf(KeysView.class);
    }
}
