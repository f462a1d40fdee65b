package app.facet.product.dating.bios.ui;

import app.facet.product.dating.bios.Style;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is chosen in the form, as the address has it: {@code dating/bios?platform=hinge&style=bold&language=de}. */
record WishRoute(Optional<String> platform, Optional<Style> style, Optional<String> language, int variants) {

    private static final int USUAL = 3;

    /** A part that was mistyped chooses nothing. */
    static WishRoute read(QueryParameters query) {
        return new WishRoute(
                query.getSingleParameter("platform"),
                query.getSingleParameter("style").flatMap(Style::named),
                query.getSingleParameter("language").filter(code -> code.equals("de") || code.equals("en")),
                query.getSingleParameter("variants")
                        .filter(text -> text.matches("[1-5]"))
                        .map(Integer::valueOf)
                        .orElse(USUAL));
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        platform.ifPresent(value -> query.put("platform", value));
        style.ifPresent(value -> query.put("style", value.key()));
        language.ifPresent(value -> query.put("language", value));
        query.put("variants", String.valueOf(variants));
        return QueryParameters.simple(query);
    }
}
