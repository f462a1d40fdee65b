package app.facet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passkeys and codes, with the browser's own authenticator and an app of the test's. */
class SecondFactorsIT extends BrowserTest {

    @Test
    void aPasskeySignsInWithoutPasswordAndCode() {
        var ada = visitor(Visitor.Window.desktop());
        var device = new Authenticator(ada.page());
        ada.register();
        ada.open("/account/security");
        ada.button("Add a passkey").click();
        ada.page().locator(".passkey").waitFor();

        ada.page().context().clearCookies();
        ada.open("/sign-in");
        device.verifies(false);
        // Devices refuse by themselves; one that does not is refused by Facet.
        ada.page().evaluate("""
                () => {
                    const get = navigator.credentials.get.bind(navigator.credentials);
                    navigator.credentials.get = asked => get(
                        {publicKey: {...asked.publicKey, userVerification: 'discouraged'}});
                }""");
        ada.button("Sign in with a passkey").click();
        ada.text("did not check that it is you").waitFor();
        ada.open("/account");
        assertThat(ada.page().url()).endsWith("/sign-in");

        device.verifies(true);
        ada.open("/sign-in");
        ada.button("Sign in with a passkey").click();
        ada.page().waitForURL("**/account");
        ada.open("/account/security");
        assertThat(ada.page().locator(".passkey").innerText()).contains("Last used");
        assertThat(ada.violations()).isEmpty();
    }

    @ParameterizedTest(name = "{0} px, {2}, {3}")
    @CsvSource({"1440,900,LIGHT,en-US", "390,844,DARK,en-US"})
    void aCodeFollowsThePassword(int width, int height, ColorScheme theme, String language) throws Exception {
        var ada = visitor(new Visitor.Window(width, height, theme, language));
        var found = new ArrayList<String>();
        String email = ada.register();
        ada.open("/account/security");
        found.addAll(ada.faults("security"));
        ada.button("Set up an authenticator app").click();
        String secret = ada.page().locator(".app-secret").innerText().replace(" ", "");
        found.addAll(ada.faults("set-up"));
        String used = code(secret, -1);
        ada.field("Code from your app").fill(used);
        ada.page().keyboard().press("Enter");
        ada.page().locator(".recovery-codes").waitFor();
        var codes = ada.page().locator(".recovery-codes li").allInnerTexts();
        assertThat(codes).hasSize(10);
        found.addAll(ada.faults("recovery codes"));
        ada.button("I have kept them").click();
        ada.text("10 recovery codes left").waitFor();

        password(ada, email);
        found.addAll(ada.faults("code"));
        ada.open("/dating");
        assertThat(ada.page().url()).endsWith("/sign-in/code");
        ada.field("Code from your app").fill(used);
        ada.page().keyboard().press("Enter");
        ada.text("or it was used already").waitFor();
        found.addAll(ada.faults("wrong code"));
        ada.field("Code from your app").fill(code(secret, 0));
        ada.page().keyboard().press("Enter");
        ada.page().waitForURL("**/dating");

        password(ada, email);
        ada.button("Use a recovery code").click();
        ada.field("Recovery code").fill(codes.getFirst());
        ada.page().keyboard().press("Enter");
        ada.page().waitForURL("**/home");
        assertThat(found).isEmpty();
        assertThat(ada.complaints()).isEmpty();
    }

    private static void password(Visitor ada, String email) {
        ada.page().context().clearCookies();
        ada.open("/sign-in");
        ada.page().locator("input[name=username]").fill(email);
        ada.page().locator("input[name=password]").fill(Visitor.PASSWORD);
        ada.page().keyboard().press("Enter");
        ada.page().waitForURL("**/sign-in/code");
        ada.page().locator(".code-field").waitFor();
    }

    /** What an authenticator app shows, half a minute earlier or later if asked; not by the code that is tested. */
    private static String code(String secret, int steps) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(Base32.decode(secret), "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                .putLong(Instant.now().getEpochSecond() / 30 + steps)
                .array());
        int at = hash[hash.length - 1] & 0xf;
        return "%06d".formatted((ByteBuffer.wrap(hash).getInt(at) & 0x7fffffff) % 1_000_000);
    }

    /** The device's fingerprint reader, as Chromium plays it. */
    private static final class Authenticator {

        private final CDPSession tools;
        private final String id;

        Authenticator(Page page) {
            tools = page.context().newCDPSession(page);
            tools.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            var asked = new JsonObject();
            asked.add("options", options);
            id = tools.send("WebAuthn.addVirtualAuthenticator", asked)
                    .get("authenticatorId")
                    .getAsString();
        }

        void verifies(boolean owner) {
            var asked = new JsonObject();
            asked.addProperty("authenticatorId", id);
            asked.addProperty("isUserVerified", owner);
            tools.send("WebAuthn.setUserVerified", asked);
        }
    }
}
