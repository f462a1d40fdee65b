package app.facet.product.careers.postings;

import java.net.URI;
import java.net.URISyntaxException;

/** The address of a page, as people copy it. */
final class PageAddress {

    private static final int LONGEST = 2_000;

    private PageAddress() {}

    /**
     * The same address for the same page: with its scheme, without the place on it.
     *
     * @throws NoAddress when it is none
     */
    static String of(String typed) {
        String plain = typed.strip();
        try {
            var uri = new URI(plain.matches("(?i)https?://.*") ? plain : "https://" + plain);
            String host = uri.getHost();
            if (host == null || plain.length() > LONGEST || !(host.contains(".") || host.equals("localhost"))) {
                throw new NoAddress();
            }
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath() + query;
        } catch (URISyntaxException none) {
            throw new NoAddress();
        }
    }
}
