package app.facet.platform.accounts;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What a browser is asked, and may answer once: to make a passkey, or to use one. */
public final class PasskeyQuestion<T> {

    private final AtomicReference<Optional<T>> options;
    private final String json;

    PasskeyQuestion(T options, String json) {
        this.options = new AtomicReference<>(Optional.of(options));
        this.json = json;
    }

    /** For {@code navigator.credentials}, with bytes in base64url. */
    public String json() {
        return json;
    }

    /** @throws PasskeyRefused when it was answered already */
    T take() {
        return options.getAndSet(Optional.empty())
                .orElseThrow(() -> new PasskeyRefused(PasskeyRefused.Reason.NOT_GOOD));
    }
}
