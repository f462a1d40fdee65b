package app.facet.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How this browser wants Facet to look and speak. Kept in two cookies rather than with the account, so that it holds
 * before signing in and the first paint is already right.
 */
public final class Appearance {

    private static final String THEME = "facet-theme";
    private static final String LANGUAGE = "facet-language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Appearance() {}

    public static ColorTheme theme(Cookie @Nullable [] cookies) {
        return ColorTheme.of(value(cookies, THEME).orElse(null));
    }

    /** The chosen language; empty when the browser's own wish decides. */
    public static Optional<Locale> language(Cookie @Nullable [] cookies) {
        return value(cookies, LANGUAGE).map(Locale::forLanguageTag).map(Texts::closest);
    }

    /** Changes the page at once and remembers the choice. */
    public static void choose(ColorTheme theme) {
        remember(THEME, theme.word());
        UI.getCurrent().getPage().setColorScheme(theme.scheme());
    }

    /** Remembers the choice and loads the page anew, because every word on it changes. */
    public static void choose(Locale language) {
        remember(LANGUAGE, language.toLanguageTag());
        var ui = UI.getCurrent();
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }

    private static Optional<String> value(Cookie @Nullable [] cookies, String name) {
        return Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void remember(String name, String value) {
        var response = VaadinResponse.getCurrent();
        if (response == null) {
            return;
        }
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
