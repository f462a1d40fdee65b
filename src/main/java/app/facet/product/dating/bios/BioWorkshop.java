package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Lends what is needed to change a text: what was told, what the platform takes, and today's date. */
@Component
public class BioWorkshop {

    private final Clock clock;

    BioWorkshop(Clock clock) {
        this.clock = clock;
    }

    /** Better sentences from what one person told. */
    public BioFixes fixes(Answers answers, Language language, TextRule rule) {
        return new BioFixes(answers, language, rule, LocalDate.now(clock));
    }
}
