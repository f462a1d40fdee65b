package app.facet.platform.ai.ui;

import app.facet.platform.ui.Texts;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/** The names of providers of models, as people know them. */
public final class Providers {

    private Providers() {}

    /** The name of one; a provider somebody added to the registry goes by what they called it. */
    public static String name(String provider, Locale language) {
        var key = "ai.provider." + provider;
        return Texts.of(language).has(key) ? Texts.of(language).get(key) : provider;
    }

    /** Several of them in a sentence: “OpenAI and Azure AI Vision”; empty without any. */
    public static String names(List<String> providers, Locale language) {
        if (providers.isEmpty()) {
            return "";
        }
        return ListFormat.getInstance(language, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(providers.stream()
                        .map(provider -> name(provider, language))
                        .toList());
    }
}
