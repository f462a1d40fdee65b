package app.facet.product.dating;

import app.facet.platform.kernel.Refusal;

/** A photo has as many versions as are kept. */
public final class TooManyVersions extends Refusal {

    TooManyVersions(int most) {
        super("dating.refused.too-many-versions", most);
    }
}
