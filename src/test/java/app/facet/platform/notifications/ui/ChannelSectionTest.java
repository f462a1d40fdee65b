package app.facet.platform.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.NotificationKind;
import app.facet.platform.notifications.NotificationSettings;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ChannelSectionTest extends SpringBrowserlessTest {

    @Autowired
    NotificationSettings settings;

    @Autowired
    Accounts accounts;

    private AccountId ada;

    @BeforeEach
    void signUp() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @Test
    void onlyAdminsAreAskedAboutNewsForAdmins() {
        long forAdmins =
                settings.kinds().stream().filter(NotificationKind::admins).count();

        assertThat(forAdmins).isPositive();
        assertThat(questions(new ChannelSection(settings, ada, true)))
                .isEqualTo(settings.kinds().size());
        assertThat(questions(new ChannelSection(settings, ada, false)))
                .isEqualTo(settings.kinds().size() - forAdmins);
    }

    private static long questions(ChannelSection section) {
        return all(section).filter(CheckboxGroup.class::isInstance).count();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ChannelSectionTest::all));
    }
}
