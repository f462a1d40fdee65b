package app.facet.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives the views their words. Reading them here makes a misplaced text stop the start, not a page. */
@Component
class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final List<Locale> languages = Texts.languages();

    @Override
    public List<Locale> getProvidedLocales() {
        return languages;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return Texts.of(locale).get(key, parameters);
    }
}
