package app.facet.platform.analytics;

import java.util.Set;
import java.util.function.Supplier;

/** What a property of an event may be. There is none for text on purpose: nothing personal can get in. */
public sealed interface Property {

    boolean takes(Object value);

    /** A whole number. */
    record Amount() implements Property {
        @Override
        public boolean takes(Object value) {
            return value instanceof Long;
        }
    }

    /** Yes or no. */
    record Flag() implements Property {
        @Override
        public boolean takes(Object value) {
            return value instanceof Boolean;
        }
    }

    /** One of a few words the code knows, asked for when they are needed. */
    record Word(Supplier<Set<String>> words) implements Property {
        @Override
        public boolean takes(Object value) {
            return value instanceof String word && words.get().contains(word);
        }
    }
}
