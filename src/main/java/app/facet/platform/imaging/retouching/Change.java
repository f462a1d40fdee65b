package app.facet.platform.imaging.retouching;

import java.util.List;

/**
 * What a fix did.
 *
 * @param key of the sentence that says by how much, {@code imaging.fix.<fix>.did…}
 * @param parameters numbers for {0}, {1} … of the sentence
 */
public record Change(Fix fix, String key, List<Object> parameters) {

    static Change of(Fix fix, String did, Object... parameters) {
        return new Change(fix, fix.messageKey() + "." + did, List.of(parameters));
    }
}
