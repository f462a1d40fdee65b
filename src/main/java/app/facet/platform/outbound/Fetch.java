package app.facet.platform.outbound;

import java.util.Set;

/**
 * Something to read from an address somebody typed.
 *
 * @param types the kinds of content that are wanted, e.g. {@code text/html}
 * @param largest how many bytes of it at most
 */
public record Fetch(String address, Set<String> types, long largest) {

    public Fetch {
        types = Set.copyOf(types);
    }
}
