package app.facet.product.headshots.ui;

import app.facet.platform.ai.ui.Providers;
import app.facet.platform.ui.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How engines are called. */
final class EngineWords {

    private EngineWords() {}

    /** @param code of a model; none for the built-in studio */
    static String name(@Nullable String code, Locale language) {
        if (code == null || code.indexOf('/') < 0) {
            return Texts.of(language).get("headshots.engine.studio");
        }
        int slash = code.indexOf('/');
        return Texts.of(language)
                .get(
                        "headshots.engine.model",
                        code.substring(slash + 1),
                        Providers.name(code.substring(0, slash), language));
    }
}
