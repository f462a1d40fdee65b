package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.platform.accounts.RegistrationRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();
    private final EmailAddress ada = new EmailAddress("Ada.Lovelace@Example.org ");

    @ParameterizedTest
    @ValueSource(strings = {"otter quilt harbour", "Kx7!vQ2#pL9z", "zwölf Äpfel im Korb", "🦊 im Schnee um acht"})
    void takesLongUncommonOnes(String password) {
        assertThatCode(() -> rules.check(password, ada)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars"})
    void refusesShortOnes(String password) {
        refuses(password, Reason.PASSWORD_TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1234!",
                "P@$$w0rd2026",
                "qwertzuiop123",
                "123456789012",
                "abcdefghijklmn",
                "aaaaaaaaaaaa",
                "ILoveYou!!!2026",
                "Passwort-Passwort"
            })
    void refusesThoseThatAreTriedFirst(String password) {
        refuses(password, Reason.PASSWORD_COMMON);
    }

    @Test
    void refusesOnesMadeOfTheAddress() {
        refuses("ada.lovelace-1815", Reason.PASSWORD_LIKE_EMAIL);
    }

    @Test
    void refusesOnesThatWouldKeepTheServerHashing() {
        refuses("correct otter ".repeat(10), Reason.PASSWORD_TOO_LONG);
    }

    private void refuses(String password, Reason reason) {
        assertThatExceptionOfType(RegistrationRefused.class)
                .isThrownBy(() -> rules.check(password, ada))
                .satisfies(refused -> org.assertj.core.api.Assertions.assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
