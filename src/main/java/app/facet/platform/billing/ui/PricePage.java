package app.facet.platform.billing.ui;

import app.facet.platform.billing.ActionPrice;
import app.facet.platform.billing.Pack;
import app.facet.platform.billing.Packs;
import app.facet.platform.billing.Plan;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.Statements;
import app.facet.platform.kernel.PublicPath;
import app.facet.platform.shell.spi.PublicFrame;
import app.facet.platform.shell.spi.PublicLink;
import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.PublicPage;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What everything costs, for somebody who has no account yet: plain HTML, as the landing page. */
@Configuration(proxyBeanMethods = false)
class PricePage {

    private static final String PATH = "/prices";

    private final PlainPage page = PlainPage.read("prices");
    private final PublicFrame frame;
    private final Plans plans;
    private final Packs packs;
    private final Statements statements;

    PricePage(PublicFrame frame, Plans plans, Packs packs, Statements statements) {
        this.frame = frame;
        this.plans = plans;
        this.packs = packs;
        this.statements = statements;
    }

    @Bean
    RouterFunction<ServerResponse> priceRoute() {
        return RouterFunctions.route(RequestPredicates.GET(PATH), request -> PublicPage.answer(request, this::render));
    }

    @Bean
    PublicPath publicPrices() {
        return new PublicPath(PATH);
    }

    @Bean
    PublicLink pricesOnTop() {
        return new PublicLink(PublicLink.Place.TOP, PATH, "billing.prices.title", 5);
    }

    String render(Locale language) {
        var words = new BillingWords(language, ZoneOffset.UTC);
        var sections = page.render(
                words.texts(),
                Map.of(
                        "plans",
                        plans.all().stream()
                                .filter(Plan::onSale)
                                .map(plan -> plan(plan, words))
                                .collect(Collectors.joining("\n")),
                        "packs",
                        packs.all().stream()
                                .filter(Pack::onSale)
                                .map(pack -> pack(pack, words))
                                .collect(Collectors.joining("\n")),
                        "actions",
                        statements.prices().stream()
                                .map(price -> action(price, words))
                                .collect(Collectors.joining("\n"))));
        return frame.around(
                new PublicFrame.Content(
                        PATH,
                        words.get("billing.prices.title") + " · Facet",
                        words.get("billing.prices.lead"),
                        "<link rel=\"stylesheet\" href=\"/prices.css\">",
                        sections),
                words.texts());
    }

    private String plan(Plan plan, BillingWords words) {
        String features = PlanFeatures.of(plan, statements.included(plan), words).stream()
                .map(sentence -> "<li>" + PlainPage.escape(sentence) + "</li>")
                .collect(Collectors.joining());
        return """
                <article class="plan"><h2>%s</h2><p class="amount numbers">%s</p><p class="small numbers">%s</p><p>%s</p>\
                <ul>%s</ul><a class="button" href="/register" aria-label="%s">%s</a></article>""".formatted(
                PlainPage.escape(words.name(plan)),
                PlainPage.escape(
                        plan.isFree()
                                ? words.get("billing.plans.free")
                                : words.get("billing.own-plan.monthly", words.money(plan.monthly(), plan.currency()))),
                PlainPage.escape(terms(plan, words)),
                PlainPage.escape(words.line(plan)),
                features,
                PlainPage.escape(words.name(plan) + ": " + words.get("billing.prices.begin")),
                PlainPage.escape(words.get("billing.prices.begin")));
    }

    private static String terms(Plan plan, BillingWords words) {
        if (plan.isFree()) {
            return words.get("billing.prices.no-card");
        }
        String yearly = plan.yearly() == null
                ? words.get("billing.prices.cancel")
                : words.get("billing.prices.yearly", words.money(plan.yearly(), plan.currency()));
        return plan.trialDays() > 0 ? yearly + " " + words.get("billing.prices.trial", plan.trialDays()) : yearly;
    }

    private static String pack(Pack pack, BillingWords words) {
        return row(
                words.credits(pack.credits()),
                words.get("billing.prices.valid", pack.validDays()),
                words.money(pack.price(), pack.currency()));
    }

    private static String action(ActionPrice price, BillingWords words) {
        return row(
                words.get(price.action() + ".action"),
                "",
                price.credits() == 0 ? words.get("billing.prices.plan-only") : words.credits(price.credits()));
    }

    private static String row(String what, String terms, String price) {
        return "<tr><th scope=\"row\">%s%s</th><td class=\"numbers\">%s</td></tr>"
                .formatted(
                        PlainPage.escape(what),
                        terms.isEmpty() ? "" : " <span class=\"small\">" + PlainPage.escape(terms) + "</span>",
                        PlainPage.escape(price));
    }
}
