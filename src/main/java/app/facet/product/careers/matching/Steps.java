package app.facet.product.careers.matching;

import java.util.EnumSet;

/** How far one thing is below another of the same order. */
final class Steps {

    private Steps() {}

    /** 0 where it is reached. */
    static <E extends Enum<E>> int missing(E reached, E asked) {
        return reached.compareTo(asked) >= 0 ? 0 : EnumSet.range(reached, asked).size() - 1;
    }
}
