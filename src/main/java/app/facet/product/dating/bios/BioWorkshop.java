package app.facet.product.dating.bios;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.language.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Measures texts and finds better sentences. Nothing of it is kept. The first time in a language takes half a second,
 * because words have to be read; so views ask aside.
 */
@Component
public class BioWorkshop {

    private final Accounts accounts;
    private final BioStatistics statistics;
    private final Clock clock;

    BioWorkshop(Accounts accounts, BioStatistics statistics, Clock clock) {
        this.accounts = accounts;
        this.statistics = statistics;
        this.clock = clock;
    }

    /**
     * As {@link #readings}, of a text somebody pasted because they want to know.
     *
     * @throws app.facet.platform.kernel.NotFound when it is counted for somebody else
     */
    public List<TraitReading> check(AccountId owner, String text, Language language) {
        accounts.find(owner);
        var readings = readings(text, language);
        statistics.checked(owner);
        return readings;
    }

    /** How a text comes across, trait by trait. */
    public List<TraitReading> readings(String text, Language language) {
        return new BioAnalysis(text, language).readings();
    }

    /** How much a text sounds like the one who told. */
    public Likeness likeness(String text, Language language, Answers answers) {
        return new OwnVoice(answers, language).of(text);
    }

    /** What would raise one trait most, made of what was told and short enough for the platform. */
    public Optional<SentenceFix> fix(
            TraitReading reading, String text, Language language, TextRule rule, Answers answers) {
        return new BioFixes(answers, language, rule, LocalDate.now(clock)).of(reading, text);
    }
}
