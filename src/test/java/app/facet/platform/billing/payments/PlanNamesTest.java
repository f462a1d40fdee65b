package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.payments.Subscriber.At;
import app.facet.platform.kernel.Spoken;
import app.facet.platform.ui.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans are called as their reader speaks: on invoices and in mail by the account, on screens by whoever looks. */
@HouseTest
class PlanNamesTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    Invoices invoices;

    @Autowired
    PaperWords words;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private Subscriber ada;

    @BeforeEach
    void callItOtherwiseInGerman() {
        owner.sql("update billing_plan_text set name = 'Profi' where plan = 'pro' and language = 'de'")
                .update();
    }

    @AfterEach
    void leave() {
        owner.sql("update billing_plan_text set name = 'Pro' where plan = 'pro' and language = 'de'")
                .update();
        ada.close();
    }

    private void speaks(String language) {
        owner.sql("delete from account_preferences where account_id = ?")
                .param(ada.who.value())
                .update();
        owner.sql("insert into account_preferences (account_id, language) values (?, ?)")
                .params(ada.who.value(), language)
                .update();
    }

    private List<String> lines() {
        return invoices.of(ada.who).stream()
                .flatMap(invoice -> invoice.lines().stream())
                .map(InvoiceLine::text)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void invoicesNameItInTheLanguageOfTheAccountAndStayAsTheyWereWritten(At at) {
        ada = new Subscriber(house, at);
        speaks("de");
        ada.buy("pro", false, null);
        assertThat(lines()).containsExactly("Facet Profi, ein Monat");
        assertThat(invoices.language(ada.who)).isEqualTo(Locale.GERMAN);

        speaks("en");
        ada.renew();
        assertThat(lines()).containsExactly("Facet Pro, one month", "Facet Profi, ein Monat");
    }

    @Test
    void aChangeNamesWhatIsCreditedAndWhatIsPaid() {
        ada = new Subscriber(house, At.STRIPE);
        speaks("de");
        ada.buy("pro", false, ada.coupon("PERCENT", 20, "FOREVER", null, null));
        assertThat(lines()).containsExactly("Facet Profi, ein Monat", "Rabatt");
        ada.pass(Duration.ofDays(3));
        ada.change("enterprise", false);

        assertThat(lines()).startsWith("Facet Profi, nicht genutzte Zeit", "Facet Enterprise, Rest des Zeitraums");
    }

    @Test
    void mailAndPagesWhereTheyPayDoToo() {
        ada = new Subscriber(house, At.SANDBOX);
        speaks("de");
        assertThat(words.plan("pro", ada.who)).isEqualTo("Profi");
        assertThat(words.name(Choice.plan("pro", true), ada.who)).isEqualTo("Facet Profi");

        assertThat(words.name(Choice.pack("small"), ada.who)).isEqualTo("Facet Klein");
        speaks("en");
        assertThat(words.name(Choice.pack("small"), ada.who)).isEqualTo("Facet Small");
    }

    @Test
    void aRefusalNamesItAsWhoeverReadsSpeaks() {
        ada = new Subscriber(house, At.SANDBOX);
        var plan = house.getBean(Plans.class).named("pro");
        Spoken spoken = plan::name;

        assertThat(Texts.of(Locale.GERMAN).get("billing.refused.too-many", spoken))
                .contains("Profi");
        assertThat(Texts.of(Locale.ENGLISH).get("billing.refused.too-many", spoken))
                .contains("the plan Pro ");
    }
}
