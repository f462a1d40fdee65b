package app.facet.platform.ai;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How models are asked.
 *
 * @param keys the house's keys, by provider: {@code facet.ai.keys.openai=sk-…}. A server of our own that asks for none
 *     gets any word
 * @param parallel how many questions one provider is asked at the same time
 * @param perPersonCents what one person may cost the house in a day, in US cents
 * @param platformCents what all of them may
 * @param cachedFor how long an answer is given again to the same question
 * @param callsKeptFor how long the ledger remembers
 */
@ConfigurationProperties("facet.ai")
record AiSettings(
        @DefaultValue Map<String, String> keys,
        @DefaultValue("16") int parallel,
        @DefaultValue("100") long perPersonCents,
        @DefaultValue("5000") long platformCents,
        @DefaultValue("24h") Duration cachedFor,
        @DefaultValue("365d") Duration callsKeptFor) {

    Cost perPerson() {
        return Cost.cents(perPersonCents);
    }

    Cost platform() {
        return Cost.cents(platformCents);
    }

    @Override
    public String toString() {
        return "AiSettings[…]"; // never a key in a log
    }
}
