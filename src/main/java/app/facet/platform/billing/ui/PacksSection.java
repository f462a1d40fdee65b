package app.facet.platform.billing.ui;

import app.facet.platform.billing.Pack;
import app.facet.platform.billing.Packs;
import app.facet.platform.billing.payments.Choice;
import app.facet.platform.ui.SettingsSection;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.RoundingMode;

/** Credits to buy. */
class PacksSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient Till till;
    private final transient BillingWords words;
    private final DiscountField coupon;

    PacksSection(Packs packs, Till till, BillingWords words) {
        super("billing.packs");
        this.till = till;
        this.words = words;
        this.coupon = new DiscountField(words);
        var list = new UnorderedList();
        list.addClassName("packs");
        packs.all().stream().filter(Pack::onSale).forEach(pack -> list.add(card(pack)));
        addFields(list, coupon);
    }

    private ListItem card(Pack pack) {
        var number = new Span(words.credits(pack.credits()));
        number.addClassName("pack-number");
        var each = pack.price().divide(java.math.BigDecimal.valueOf(pack.credits()), 2, RoundingMode.HALF_UP);
        var terms = new Span(words.get("billing.packs.terms", words.money(each, pack.currency()), pack.validDays()));
        terms.addClassName("quiet");
        var buy = new Button(words.get("billing.packs.buy", words.money(pack.price(), pack.currency())));
        buy.setAriaLabel(words.get(
                "billing.packs.buy-named", words.credits(pack.credits()), words.money(pack.price(), pack.currency())));
        buy.addClickListener(click -> till.pay(Choice.pack(pack.code()).with(coupon.code()), buy));
        var about = new Div(number, terms);
        about.addClassName("pack-words");
        return new ListItem(about, buy);
    }
}
