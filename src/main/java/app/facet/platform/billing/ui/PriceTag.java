package app.facet.platform.billing.ui;

import app.facet.platform.billing.Offer;
import app.facet.platform.ui.CameFrom;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;

/**
 * A button and what pressing it costs: "Analyse 4 photos · 4 credits". Where it cannot be pressed, the reason and the way
 * on stand beside it.
 */
@StyleSheet("billing.css")
public final class PriceTag extends Div {

    private static final long serialVersionUID = 1L;

    private final Button button;

    public PriceTag(String verb, Runnable action) {
        button = new Button(verb, click -> {
            try {
                action.run();
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        button.setDisableOnClick(true);
        addClassName("price-tag");
    }

    /** Shows what it costs now; call it again when that may have changed. */
    public PriceTag show(String verb, Offer offer) {
        var words = new BillingWords(getLocale());
        removeAll();
        button.setText(words(verb, offer, getLocale()));
        button.setEnabled(offer.isAllowed());
        add(button);
        if (!offer.isAllowed()) {
            var why = new Span(
                    offer.verdict() == Offer.Verdict.NOT_ENOUGH
                            ? words.get("billing.price.missing", offer.missing(), offer.balance())
                            : words.get("billing.price.other-plan"));
            why.addClassName("quiet");
            var way = new RouterLink(words.get("billing.price.get"), BillingView.class);
            way.setQueryParameters(CameFrom.here());
            add(why, way);
        }
        return this;
    }

    /** The words of a button that does something for that price, where there is no room for more. */
    public static String words(String verb, Offer offer, Locale language) {
        return verb + " · " + price(offer, language);
    }

    /** The price alone: "1 credit", "included, 2 left". */
    public static String price(Offer offer, Locale language) {
        return new BillingWords(language).price(offer);
    }

    public Button button() {
        return button;
    }
}
