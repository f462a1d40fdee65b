package app.facet.platform.billing.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;

/** Where somebody types a coupon for a lower price. Folded away: most people have none. */
class DiscountField extends Details {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    private final TextField code;

    DiscountField(BillingWords words) {
        super(words.get("billing.coupon.have"));
        code = new TextField(words.get("billing.coupon.discount"));
        code.setMaxLength(LONGEST);
        addClassName("coupon-discount");
        add(code);
    }

    /** As typed; empty: none. */
    String code() {
        return code.getValue();
    }
}
