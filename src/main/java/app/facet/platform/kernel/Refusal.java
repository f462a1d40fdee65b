package app.facet.platform.kernel;

import java.util.List;
import java.util.Optional;

/**
 * The domain said no, in a sentence meant for the user. Carries the key of the sentence and its parameters; the words
 * are chosen when it is shown. Anything else that is thrown is a defect and gets a reference number instead.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> parameters;

    protected Refusal(String messageKey, Object... parameters) {
        // No stack trace: a refusal is an answer, not a defect, and hostile input must stay cheap to refuse.
        super(messageKey, null, false, false);
        this.messageKey = messageKey;
        this.parameters = List.of(parameters);
    }

    /** Key of the sentence in {@code i18n/<module>/messages}, e.g. {@code imaging.refused.too-large}. */
    public final String messageKey() {
        return messageKey;
    }

    /** Values for {0}, {1} … of the sentence. */
    public final List<Object> parameters() {
        return parameters;
    }

    /** Where the reason can be changed, if there is such a place; shown as a button beside the sentence. */
    public Optional<WayOn> wayOn() {
        return Optional.empty();
    }
}
