package app.facet.platform.billing.ui;

import app.facet.platform.billing.CouponRefused;
import app.facet.platform.billing.Coupons;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Lot;
import app.facet.platform.billing.Statements;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;

/** How many credits somebody has, where they came from and until when they can be spent; and coupons that give some. */
class CreditsSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient Credits credits;
    private final transient Statements statements;
    private final transient Coupons coupons;
    private final transient AccountId me;
    private final transient BillingWords words;
    private final Span number = new Span();
    private final Span held = new Span();
    private final UnorderedList lots = new UnorderedList();
    private final TextField coupon;

    CreditsSection(Credits credits, Statements statements, Coupons coupons, AccountId me, BillingWords words) {
        super("billing.own-credits");
        this.credits = credits;
        this.statements = statements;
        this.coupons = coupons;
        this.me = me;
        this.words = words;
        this.coupon = new TextField(words.get("billing.coupon.label"));
        number.addClassNames("credits-number", "numbers");
        held.addClassName("quiet");
        lots.addClassName("credit-lots");
        var head = new Div(number, held);
        head.addClassName("plan-head");
        addFields(head, lots, couponLine());
    }

    final void show() {
        var balance = credits.balance(me);
        number.setText(words.credits(balance.available()));
        held.setText(balance.held() == 0 ? "" : words.get("billing.own-credits.held", balance.held()));
        lots.removeAll();
        statements.lots(me).forEach(lot -> lots.add(line(lot)));
        lots.setVisible(lots.getComponentCount() > 0);
    }

    private ListItem line(Lot lot) {
        var from = new Span(words.get(
                "billing.lot",
                lot.remaining(),
                words.get("billing.source." + lot.source().name().toLowerCase(Locale.ROOT))));
        var until = new Span(
                lot.expiresAt() == null
                        ? words.get("billing.lot.for-ever")
                        : words.get("billing.lot.until", words.day(lot.expiresAt())));
        until.addClassName("quiet");
        return new ListItem(from, until);
    }

    private Div couponLine() {
        coupon.setMaxLength(40);
        coupon.addKeyPressListener(Key.ENTER, press -> take());
        coupon.addValueChangeListener(change -> coupon.setInvalid(false));
        var line = new Div(coupon, new Button(words.get("billing.coupon.take"), click -> take()));
        line.addClassName("coupon-line");
        return line;
    }

    private void take() {
        if (coupon.isEmpty()) {
            coupon.setErrorMessage(words.get("billing.coupon.empty"));
            coupon.setInvalid(true);
            return;
        }
        try {
            int given = coupons.take(me, coupon.getValue());
            coupon.clear();
            Toasts.success(words.get("billing.coupon.taken", given));
        } catch (CouponRefused refused) { // said where it was typed
            coupon.setErrorMessage(
                    words.get(refused.messageKey(), refused.parameters().toArray()));
            coupon.setInvalid(true);
        }
    }
}
