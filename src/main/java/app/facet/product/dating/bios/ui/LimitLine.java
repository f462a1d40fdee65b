package app.facet.product.dating.bios.ui;

import app.facet.product.dating.bios.TextRule;
import com.vaadin.flow.component.html.Span;

/** How many characters a text has, counted as its platform counts, and how many it may have. */
class LimitLine extends Span {

    private static final long serialVersionUID = 1L;

    LimitLine(TextRule rule, String text) {
        addClassNames("bio-limit", "numbers");
        show(rule, text);
    }

    final void show(TextRule rule, String text) {
        int left = rule.left(text);
        getElement().setAttribute("data-fits", left >= 0);
        setText(
                left >= 0
                        ? getTranslation("dating.bios.limit", rule.atMost() - left, rule.atMost())
                        : getTranslation("dating.bios.limit.over", rule.atMost() - left, rule.atMost(), -left));
    }
}
