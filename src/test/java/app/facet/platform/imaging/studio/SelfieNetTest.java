package app.facet.platform.imaging.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SelfieNetTest {

    @Test
    void theModelIsTheOneItsNoticeNames() throws IOException, GeneralSecurityException {
        byte[] model = resource(SelfieNet.MODEL);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
        assertThat(sha256).isEqualTo("8d13b7fae74af625c641226813616a2117bd6bca19eb3b75574621fc08557f27");
        assertThat(new String(resource("/imaging/NOTICE.md"), StandardCharsets.UTF_8))
                .contains(sha256, "@mediapipe/selfie_segmentation", "Apache License 2.0");
    }

    private static byte[] resource(String name) throws IOException {
        try (var file = SelfieNet.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }
}
