package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A plan from the first look to the last day, on a phone, with the play money of the sandbox. */
class BillingIT extends BrowserTest {

    @Test
    void aPlanIsTriedConfirmedAtTheBankCancelledAndKeptAfterAll() {
        var ada = visitor(Visitor.Window.phone());
        ada.register();
        ada.open("/account/billing");
        assertThat(ada.text("free of charge")).isVisible();
        ada.link("Compare plans").click();
        ada.button("Pro: Try 7 days free").click();
        ada.page().waitForURL("**/billing/sandbox/**");

        ada.page().getByLabel("One that is declined").check();
        ada.button("Begin without paying now").click();
        assertThat(ada.text("Your bank did not accept this card")).isVisible();
        ada.page().getByLabel("One whose bank asks you to confirm (3-D Secure)").check();
        ada.button("Begin without paying now").click();
        ada.button("It is me").click();
        assertThat(ada.text("Your new plan has begun")).isVisible();

        ada.open("/account/billing");
        assertThat(ada.text("You are trying it until")).isVisible();
        assertThat(ada.text("40 of 40 left this month")).isVisible();
        ada.button("Cancel plan").click();
        ada.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel plan"))
                .click();
        assertThat(ada.button("Keep plan")).isVisible();
        ada.page().reload();
        ada.button("Keep plan").click();
        assertThat(ada.button("Cancel plan")).isVisible();
        org.assertj.core.api.Assertions.assertThat(ada.complaints()).isEmpty();
    }
}
