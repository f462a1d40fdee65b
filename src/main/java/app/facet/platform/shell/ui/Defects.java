package app.facet.platform.shell.ui;

import app.facet.platform.kernel.Refusal;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** Tells a refusal, a lost race and a defect apart, and gives each defect the reference that connects screen and log. */
final class Defects {

    private static final Logger log = LoggerFactory.getLogger(Defects.class);
    // Without letters and digits that are mistaken for each other when read out.
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Defects() {}

    static Optional<Refusal> refusal(Throwable thrown) {
        return causes(thrown)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    static boolean someoneElseWasFaster(Throwable thrown) {
        return causes(thrown).anyMatch(OptimisticLockingFailureException.class::isInstance);
    }

    /** Writes the defect to the log and returns the reference it is found by. */
    static String report(Throwable thrown) {
        var reference = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> reference.append(ALPHABET.charAt(index)));
        log.error("Reference {}", reference, thrown);
        return reference.toString();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
