package app.facet.platform.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.notifications.Channel;
import app.facet.platform.notifications.DeliveryState;
import app.facet.platform.notifications.Hello;
import app.facet.platform.notifications.MailId;
import app.facet.platform.notifications.Mails;
import app.facet.platform.notifications.OutboxFilter;
import app.facet.platform.notifications.Recipient;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "ADMIN")
class OutboxViewTest extends SpringBrowserlessTest {

    @Autowired
    Mails mails;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void listsMailsAndOpensTheOneInTheAddress() {
        var id = mail("<b>Eve</b>");
        var view = open("item=" + id.value());

        assertThat(view.list().getLazyDataView().getItem(0).id()).isEqualTo(id.value());
        assertThat(view.reader().getElement().getTextRecursively())
                .contains("A note for <b>Eve</b>", "Hello <b>Eve</b>, your note is ready.", "sample.hello");
    }

    @Test
    void htmlIsLockedIntoAFrameThatMayDoNothing() {
        var view = open("item=" + mail("Ada").value());

        assertThat(view.reader().picture()).satisfies(found -> {
            assertThat(found.getElement().getAttribute("sandbox")).isEmpty();
            assertThat(found.getSrcdoc()).get().asString().contains("<h1>A note for Ada</h1>");
        });
    }

    @Test
    void aMailThatIsGoneIsSaidToBe() {
        assertThat(open("item=" + UUID.randomUUID()).reader().getElement().getTextRecursively())
                .contains("not here any more");
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasAnAddressAndAName(DeliveryState state) {
        var route = new OutboxRoute(new OutboxFilter(Channel.SMS, Optional.of(state)), Optional.of(UUID.randomUUID()));

        assertThat(OutboxRoute.read(route.write())).isEqualTo(route);
        assertThat(new OutboxWords(Locale.GERMAN, ZoneOffset.UTC).state(state)).doesNotContain("!");
    }

    @Test
    void aMistypedAddressShowsEverything() {
        assertThat(OutboxRoute.read(QueryParameters.fromString("channel=x&state=nonsense&item=x")))
                .isEqualTo(new OutboxRoute(OutboxFilter.MAILS, Optional.empty()));
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void looksLikeNothingToMembers() {
        UI.getCurrent().navigate(OutboxRoute.PATH);

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("There is nothing here");
    }

    private MailId mail(String name) {
        return mails.send(
                Hello.KIND, new Recipient(null, UUID.randomUUID() + "@example.org", Locale.ENGLISH), Hello.to(name));
    }

    private OutboxView open(String query) {
        UI.getCurrent().navigate(OutboxRoute.PATH, QueryParameters.fromString(query));
        assertThat(getCurrentView()).isInstanceOf(OutboxView.class);
        return (OutboxView) getCurrentView();
    }
}
