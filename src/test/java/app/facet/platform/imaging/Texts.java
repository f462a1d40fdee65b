package app.facet.platform.imaging;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The module's sentences as they lie on the class path. */
final class Texts {

    private Texts() {}

    static Properties of(String file) throws IOException {
        var texts = new Properties();
        try (var in =
                Objects.requireNonNull(Texts.class.getResourceAsStream("/i18n/imaging/" + file + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
