package app.facet.platform.billing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.Window;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.billing.payments.Buyer;
import app.facet.platform.billing.payments.Invoice;
import app.facet.platform.billing.payments.InvoiceLine;
import app.facet.platform.billing.payments.Money;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.CameFrom;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@HouseTest
class BillingViewsTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    CreditIssue issue;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    PricePage prices;

    private AccountId ada;

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        String email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        Window.signIn(
                authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
    }

    @Test
    void thePageTellsThePlanWhatIsLeftAndWhatCreditsBecame() {
        issue.grant(ada, CreditSource.GIFT, 12, null, "test:" + ada);

        assertThat(textOf("account/billing"))
                .contains("Free", "free of charge", "Photo analysis", "1 of 1 left in all")
                .contains("Each one after that costs 1 credit.")
                .contains("12 credits", "12 given to you by us", "do not end", "+12")
                .contains("Buy for $9.00", "You have not paid for anything yet.");
    }

    @Test
    void aWordThatIsNoCouponIsRefusedWhereItWasTyped() {
        textOf("account/billing");
        var coupon = find(TextField.class).all().getFirst();
        coupon.setValue("no such word");

        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Redeem"))
                .forEach(Button::click);

        assertThat(coupon.isInvalid()).isTrue();
        assertThat(coupon.getErrorMessage()).isEqualTo("There is no such coupon. Check how it is spelt.");
    }

    @Test
    void plansStandSideBySideByTheMonthAndByTheYear() {
        assertThat(textOf("account/billing/plans"))
                .contains("Your plan", "$29.00 a month", "Try 7 days free", "60 credits each month")
                .contains("Photo analysis: 40 a month")
                .contains("Everything, as often as you like");
        assertThat(textOf("account/billing/plans?yearly=true")).contains("$24.17 a month", "$290.00 for the year");
    }

    @Test
    void whereSomebodyCameFromIsKeptWhileTheyPayUnlessItLeadsAway() {
        textOf("account/billing?from=//evil.example");
        textOf("account/billing?from=https:evil.example");
        assertThat(CameFrom.path()).isEmpty();
        textOf("account/billing?from=dating");
        textOf("account/billing/plans");
        assertThat(CameFrom.path()).contains("dating");

        textOf("account/billing/plans?from=dating/photos");
        assertThat(CameFrom.path()).contains("dating/photos");
    }

    @Test
    void strangersReadWhatEverythingCosts() {
        assertThat(prices.render(Locale.ENGLISH))
                .contains("<h2>Pro</h2>", "$29.00 a month", "Or $290.00 a year. 7 days to try.", "No card needed.")
                .contains("Photo analysis", "1 credit<", "10 credits", "$9.00");
        assertThat(prices.render(Locale.GERMAN)).contains("29,00", "im Monat", "Fotoanalyse", "1 Credit<");
    }

    @Test
    void purchasesAndPagesOfOthersAreNotThere() {
        assertThat(textOf("account/billing/return?purchase=" + UUID.randomUUID()))
                .contains("There is nothing here");
        assertThat(textOf("account/billing/return?purchase=nonsense")).contains("There is nothing here");
        assertThat(textOf("account/billing/return")).contains("No payment to show");
        assertThat(textOf("billing/sandbox/nonsense")).contains("There is nothing here");
    }

    @Test
    void anInvoiceCanBeReadAsAPdfWhateverTheBuyerIsCalled() throws Exception {
        var dollars = new Money(2900, Currency.getInstance("USD"));
        var invoice = new Invoice(
                UUID.randomUUID(),
                "F-2026-000042",
                List.of(new InvoiceLine("Pro, Nov 22 to Dec 22", 2437)),
                dollars.with(2437),
                dollars.with(463),
                dollars,
                dollars.with(0),
                Instant.parse("2026-11-22T10:00:00Z"),
                new Buyer("Zoë Žižek 張", List.of("Königstraße 5", "Köln")));
        var file = new ByteArrayOutputStream();

        new InvoicePdf(invoice, new BillingWords(Locale.ENGLISH, ZoneOffset.UTC)).write(file);

        try (var document = Loader.loadPDF(file.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Invoice F-2026-000042", "Zoë Žižek 張", "Königstraße 5", "Pro, Nov 22 to Dec 22")
                    .contains("$24.37", "$4.63", "$29.00", "Paid. Nothing is due.");
        }
    }

    private String textOf(String route) {
        var location = new Location(route);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
