package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    private static final TotpSecret RFC = new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private final TimeCodes codes = new TimeCodes();

    /** RFC 6238, appendix B, the rows for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void agreesWithTheRfc(long second, String code) {
        long step = TimeCodes.step(Instant.ofEpochSecond(second));

        assertThat(new TimeCodes(8).code(RFC, step)).isEqualTo(code);
        assertThat(codes.code(RFC, step)).isEqualTo(code.substring(2));
    }

    @Test
    void aClockMayBeHalfAMinuteOffAndNoMore() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        long step = TimeCodes.step(now);

        assertThat(codes.stepOf(RFC, codes.code(RFC, step), now)).hasValue(step);
        assertThat(codes.stepOf(RFC, codes.code(RFC, step - 1), now)).hasValue(step - 1);
        assertThat(codes.stepOf(RFC, codes.code(RFC, step + 1), now)).hasValue(step + 1);
        assertThat(codes.stepOf(RFC, codes.code(RFC, step - 2), now)).isEmpty();
        assertThat(codes.stepOf(RFC, codes.code(RFC, step + 2), now)).isEmpty();
        assertThat(codes.stepOf(RFC, "", now)).isEmpty();
    }

    @Test
    void theSecretIsToldTheWayAppsReadIt() {
        assertThat(RFC.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(TotpSecret.of(RFC.base32()).address("ada+x@example.org"))
                .isEqualTo("otpauth://totp/Facet%3Aada%2Bx%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Facet");
        assertThat(RFC).hasToString("TotpSecret[…]");
        assertThat(TotpSecret.random().base32())
                .hasSize(32)
                .isNotEqualTo(TotpSecret.random().base32());
    }
}
