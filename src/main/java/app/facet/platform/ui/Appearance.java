package app.facet.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * How this browser wants Facet to look and speak. Kept in two cookies rather than with the account, so that it holds
 * before signing in and the first paint is already right.
 */
public final class Appearance {

    private static final String THEME = "facet-theme";
    private static final String LANGUAGE = "facet-language";
    private static final Duration A_YEAR = Duration.ofDays(365);

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

    /** The choice of a language as a header, for pages that are not views. */
    public static String languageCookie(Locale language) {
        return cookie(LANGUAGE, language.toLanguageTag()).toString();
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
        // Beside any other cookie of the same answer; setting the header would replace them.
        if (response instanceof VaadinServletResponse servlet) {
            servlet.getHttpServletResponse()
                    .addHeader("Set-Cookie", cookie(name, value).toString());
        }
    }

    private static ResponseCookie cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
    }
}
