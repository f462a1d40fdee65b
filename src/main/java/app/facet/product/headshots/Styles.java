package app.facet.product.headshots;

import app.facet.platform.kernel.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The styles people choose from. They are the same for everybody. */
@Service
public class Styles {

    private final StyleRepository entries;
    private final StylePreviews previews;

    Styles(StyleRepository entries, StylePreviews previews) {
        this.entries = entries;
        this.previews = previews;
    }

    /** Those that can be chosen, in their order. */
    @Transactional(readOnly = true)
    public List<Style> gallery() {
        return entries.findAllByOrderByPlaceAscCodeAsc().stream()
                .map(StyleEntry::style)
                .filter(Style::active)
                .toList();
    }

    /** Any of them, also one that can no longer be chosen. */
    @Transactional(readOnly = true)
    public Style find(String code) {
        return entries.findById(code).map(StyleEntry::style).orElseThrow(NotFound::new);
    }

    /** One of those that can be chosen. */
    Style choosable(String code) {
        Style style = find(code);
        if (!style.active()) {
            throw new NotFound();
        }
        return style;
    }

    Map<String, Style> byCode() {
        return entries.findAll().stream()
                .map(StyleEntry::style)
                .collect(Collectors.toMap(Style::code, Function.identity()));
    }

    /** Address of a picture that shows what the style looks like, on somebody who is painted. */
    public String preview(Style style) {
        return "headshots/styles/%s.jpg?look=%s".formatted(style.code(), previews.edition(style));
    }
}
