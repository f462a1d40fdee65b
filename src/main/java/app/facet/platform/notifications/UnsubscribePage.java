package app.facet.platform.notifications;

import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.PublicPath;
import app.facet.platform.notifications.Unsubscribing.Wish;
import app.facet.platform.ui.PageFrame;
import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.PublicPage;
import app.facet.platform.ui.Texts;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Ends mails without signing in. Opening the page only asks, for mail programs open links on their own; the button, or
 * the mail program's own one (RFC 8058), does it.
 */
@Configuration(proxyBeanMethods = false)
class UnsubscribePage {

    private static final String WORDS = "notifications.unsubscribe.";

    private final PageFrame frame = PageFrame.of("lost");
    private final Unsubscribing unsubscribing;
    private final NotificationSettings settings;

    UnsubscribePage(Unsubscribing unsubscribing, NotificationSettings settings) {
        this.unsubscribing = unsubscribing;
        this.settings = settings;
    }

    @Bean
    PublicPath publicUnsubscribePage() {
        return new PublicPath("/" + Unsubscribing.PATH, true);
    }

    @Bean
    RouterFunction<ServerResponse> unsubscribeRoute() {
        return RouterFunctions.route()
                .GET("/" + Unsubscribing.PATH, this::ask)
                .POST("/" + Unsubscribing.PATH, this::end)
                .build();
    }

    private ServerResponse ask(ServerRequest request) {
        var wish = wish(request);
        return PublicPage.answer(
                request,
                PublicPage.POLICY.replace("form-action 'none'", "form-action 'self'"),
                language -> wish.isPresent()
                        ? page(language, "ask", what(language, wish.get()), form(language, request))
                        : page(language, "unknown", "", ""));
    }

    private ServerResponse end(ServerRequest request) {
        var wish = wish(request);
        wish.ifPresent(found ->
                Acting.run(new Who.Person(found.account()), () -> settings.unsubscribe(found.account(), found.kind())));
        return PublicPage.answer(
                request,
                PublicPage.POLICY,
                language -> wish.isPresent()
                        ? page(language, "done", what(language, wish.get()), "")
                        : page(language, "unknown", "", ""));
    }

    private Optional<Wish> wish(ServerRequest request) {
        return request.param("token").flatMap(unsubscribing::read);
    }

    private String what(Locale language, Wish wish) {
        var texts = Texts.of(language);
        return settings.kinds().stream()
                .filter(kind -> kind.key().equals(wish.kind()))
                .map(kind -> texts.get(kind.name()))
                .findFirst()
                .orElseGet(() -> texts.get(WORDS + "everything"));
    }

    private static String form(Locale language, ServerRequest request) {
        return "<form method=\"post\"><input type=\"hidden\" name=\"token\" value=\"%s\"><button class=\"button big\">%s</button></form>"
                .formatted(
                        PlainPage.escape(request.param("token").orElse("")),
                        PlainPage.escape(Texts.of(language).get(WORDS + "button")));
    }

    private String page(Locale language, String state, String what, String form) {
        var texts = Texts.of(language);
        String settingsLink = "<p><a href=\"/account/notifications\">%s</a></p>"
                .formatted(PlainPage.escape(texts.get(WORDS + "settings")));
        return frame.render(
                language,
                texts.get(WORDS + state + ".title"),
                PageFrame.paragraph("lead", texts.get(WORDS + state + ".text", what)) + form + settingsLink);
    }
}
