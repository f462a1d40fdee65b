package app.facet.platform.shell;

import app.facet.platform.catalogue.Product;
import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.shell.spi.PublicFrame;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.PublicPage;
import app.facet.platform.ui.Texts;
import java.net.URI;
import java.text.ListFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What a visitor sees first: plain HTML without a script, so that it is there at once on any phone. */
@Configuration(proxyBeanMethods = false)
class LandingPage {

    private final PlainPage page = PlainPage.read("landing");
    private final ProductCatalogue catalogue;
    private final CurrentAccount account;
    private final PublicFrame frame;

    LandingPage(ProductCatalogue catalogue, CurrentAccount account, PublicFrame frame) {
        this.catalogue = catalogue;
        this.account = account;
        this.frame = frame;
    }

    /**
     * A route, not a controller method: requests that the framework sends to the same address must pass by, and a
     * controller would refuse them instead.
     */
    @Bean
    RouterFunction<ServerResponse> landingRoute() {
        return RouterFunctions.route(
                RequestPredicates.GET("/")
                        .and(RequestPredicates.param("v-r", value -> true).negate()),
                this::show);
    }

    private ServerResponse show(ServerRequest request) {
        if (account.maybe().isPresent()) {
            return ServerResponse.status(HttpStatus.FOUND)
                    .location(URI.create("/home"))
                    .build();
        }
        return PublicPage.answer(request, this::render);
    }

    String render(Locale language) {
        var texts = Texts.of(language);
        var sections = page.render(
                texts,
                Map.of(
                        "stages",
                        stages(texts),
                        "products",
                        catalogue.all().stream()
                                .map(product -> product(product, texts))
                                .collect(Collectors.joining("\n"))));
        return frame.around(
                new PublicFrame.Content(
                        "/",
                        texts.get("shell.landing.title"),
                        texts.get("shell.landing.description"),
                        "<link rel=\"stylesheet\" href=\"/accents.css\">",
                        sections),
                texts);
    }

    /** Says plainly which products are there today and which are not, whichever they are. */
    private String stages(Texts texts) {
        return Stream.of(true, false)
                .map(open -> stage(open, texts))
                .map(PlainPage::escape)
                .collect(Collectors.joining(" "));
    }

    private String stage(boolean open, Texts texts) {
        var names = catalogue.all().stream()
                .filter(product -> product.open() == open)
                .map(product -> texts.get(product.nameKey()))
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        var list = ListFormat.getInstance(texts.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL);
        return texts.get(open ? "shell.landing.stages.open" : "shell.landing.stages.planned", list.format(names));
    }

    private static String product(Product product, Texts texts) {
        var name = PlainPage.escape(texts.get(product.nameKey()));
        var lines = "<p>" + PlainPage.escape(texts.get(product.promiseKey())) + "</p>";
        var stage = "";
        if (product.open()) {
            lines += "<span class=\"go\" aria-hidden=\"true\">%s%s</span>"
                    .formatted(PlainPage.escape(texts.get("shell.product.open")), Glyph.svg("arrow-right"));
            name = "<a href=\"/" + product.home() + "\">" + name + "</a>";
        } else {
            stage = "<span class=\"stage\">" + PlainPage.escape(texts.get("shell.product.planned")) + "</span>";
            lines += texts.get(product.willKey())
                    .lines()
                    .map(line -> "<li>" + PlainPage.escape(line) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>"));
        }
        return "<article class=\"product%s\" data-product=\"%s\"><header><span class=\"drawing\" aria-hidden=\"true\">%s</span><h3>%s</h3>%s</header>%s</article>"
                .formatted(product.open() ? " open" : "", product.key(), Glyph.svg(product.icon()), name, stage, lines);
    }
}
