package app.facet.platform.ai.ui;

import app.facet.platform.ai.AiCalls;
import app.facet.platform.ai.CallTotal;
import app.facet.platform.analytics.Days;
import app.facet.platform.analytics.spi.AnalyticsCard;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much models are asked, and what that costs the house. */
@Configuration(proxyBeanMethods = false)
class AiCards {

    private static final String CALLS = "admin/ai-calls";

    @Bean
    AnalyticsCard modelCalls(ObjectProvider<AiCalls> ai) {
        return AnalyticsCard.saying(
                "ai.card.calls",
                CALLS,
                20,
                (days, language) ->
                        String.format(language, "%,d", total(ai, days).calls()));
    }

    @Bean
    AnalyticsCard modelCost(ObjectProvider<AiCalls> ai) {
        return AnalyticsCard.saying("ai.card.cost", CALLS, 30, (days, language) -> new AiWords(language, ZoneOffset.UTC)
                .money(total(ai, days).cost()));
    }

    private static CallTotal total(ObjectProvider<AiCalls> ai, Days days) {
        return ai.getObject().total(days.from(), days.until());
    }
}
