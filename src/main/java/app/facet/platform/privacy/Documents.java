package app.facet.platform.privacy;

import app.facet.platform.kernel.PublicPath;
import app.facet.platform.kernel.Retention;
import app.facet.platform.shell.spi.PublicFrame;
import app.facet.platform.shell.spi.PublicLink;
import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.PublicPage;
import app.facet.platform.ui.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Terms and privacy policy. What they say about this installation is read from its settings, not promised. */
@Configuration(proxyBeanMethods = false)
class Documents {

    private final PlainPage page = PlainPage.read("document");
    private final PublicFrame frame;
    private final ObjectProvider<Retention> retentions;
    private final PrivacySettings settings;

    Documents(PublicFrame frame, ObjectProvider<Retention> retentions, PrivacySettings settings) {
        this.frame = frame;
        this.retentions = retentions;
        this.settings = settings;
    }

    @Bean
    RouterFunction<ServerResponse> termsRoute() {
        return route(Document.TERMS);
    }

    @Bean
    RouterFunction<ServerResponse> privacyRoute() {
        return route(Document.PRIVACY);
    }

    @Bean
    PublicPath publicTerms() {
        return new PublicPath(path(Document.TERMS));
    }

    @Bean
    PublicPath publicPrivacyPolicy() {
        return new PublicPath(path(Document.PRIVACY));
    }

    @Bean
    PublicLink termsInTheFooter() {
        return new PublicLink(PublicLink.Place.FOOTER, path(Document.TERMS), "privacy.terms.title", 10);
    }

    @Bean
    PublicLink privacyPolicyInTheFooter() {
        return new PublicLink(PublicLink.Place.FOOTER, path(Document.PRIVACY), "privacy.privacy.title", 20);
    }

    private RouterFunction<ServerResponse> route(Document document) {
        return RouterFunctions.route(
                RequestPredicates.GET(path(document)),
                request -> PublicPage.answer(request, language -> render(document, language)));
    }

    private static String path(Document document) {
        return "/" + document.word();
    }

    String render(Document document, Locale language) {
        var texts = Texts.of(language);
        String title = texts.get("privacy." + document.word() + ".title");
        var blocks = new HashMap<String, String>();
        blocks.put("title", PlainPage.escape(title));
        blocks.put("version", PlainPage.escape(texts.get("privacy.document.version", day(document, language))));
        blocks.put("operator", operator(texts));
        blocks.put("retention", retention(texts));
        blocks.put("grace", String.valueOf(settings.grace().toDays()));
        blocks.put(
                "body",
                PlainPage.read(document.word() + "_" + language.getLanguage()).render(texts, blocks));
        return frame.around(
                new PublicFrame.Content(path(document), title + " · Facet", title, "", page.render(texts, blocks)),
                texts);
    }

    private static String day(Document document, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(document.version());
    }

    private String operator(Texts texts) {
        var operator = settings.operator();
        return operator.isKnown()
                ? "%s<br>%s<br><a href=\"mailto:%s\">%s</a>"
                        .formatted(
                                PlainPage.escape(operator.name()),
                                PlainPage.escape(operator.address()),
                                PlainPage.escape(operator.email()),
                                PlainPage.escape(operator.email()))
                : PlainPage.escape(texts.get("privacy.document.no-operator"));
    }

    /** As the modules have it. */
    private String retention(Texts texts) {
        return retentions.stream()
                .sorted(Comparator.comparing(Retention::keptFor).thenComparing(Retention::nameKey))
                .map(kept -> "<tr><td>%s</td><td>%s</td></tr>"
                        .formatted(
                                PlainPage.escape(texts.get(kept.nameKey())),
                                PlainPage.escape(RetentionWords.of(kept.keptFor(), texts))))
                .collect(Collectors.joining("\n"));
    }
}
