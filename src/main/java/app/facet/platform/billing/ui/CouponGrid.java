package app.facet.platform.billing.ui;

import app.facet.platform.billing.Coupon;
import app.facet.platform.ui.NarrowColumn;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;

/** Coupons, one a row, each with a button that switches it off or on. */
class CouponGrid extends Grid<Coupon> {

    private static final long serialVersionUID = 1L;

    private static final String STATE = """
            <span class="desk-state" data-on=${item.on}>${item.state}</span>""";
    private static final String TURN = """
            <vaadin-button theme="tertiary small" aria-label="${item.turnWhich}" @click=${turn}>${item.turn}</vaadin-button>""";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.code}</strong><span>${item.gives}</span>
            <span class="quiet">${item.only}</span><span class="quiet numbers">${item.rest}</span>%s%s</div>""".formatted(STATE, TURN);

    private final CouponWords coupons;
    private final DeskWords words;
    private final SerializablePredicate<Coupon> holds;
    private final SerializableConsumer<Coupon> turn;

    CouponGrid(CouponWords coupons, SerializablePredicate<Coupon> holds, SerializableConsumer<Coupon> turn) {
        this.coupons = coupons;
        this.words = coupons.words();
        this.holds = holds;
        this.turn = turn;
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(words.get("coupons.none"));
        getElement().setAttribute("aria-label", words.get("coupons.title"));
        addColumn(Coupon::code)
                .setAutoWidth(true)
                .setHeader(words.get("coupon.code"))
                .setFlexGrow(2);
        addColumn(coupons::gives)
                .setAutoWidth(true)
                .setHeader(words.get("coupons.gives"))
                .setFlexGrow(2);
        addColumn(coupons::onlyFor).setHeader(words.get("coupon.only-for")).setFlexGrow(2);
        addColumn(coupons::used).setHeader(words.get("coupons.used")).setTextAlign(ColumnTextAlign.END);
        addColumn(this::last).setHeader(words.get("coupon.until"));
        addColumn(template(STATE)).setHeader(words.get("state"));
        addColumn(template(TURN))
                .setHeader(words.get("action"))
                .setWidth("150px")
                .setFlexGrow(0);
        NarrowColumn.addTo(this, template(EVERYTHING));
    }

    /** The last day, where the coupon knows the moment after it. */
    private String last(Coupon coupon) {
        var until = coupon.validUntil();
        return words.date(until == null ? null : until.minusMillis(1));
    }

    private String state(Coupon coupon) {
        return words.get(
                holds.test(coupon)
                        ? "coupons.state.holds"
                        : coupon.active() ? "coupons.state.does-not" : "coupons.state.off");
    }

    private LitRenderer<Coupon> template(String html) {
        return LitRenderer.<Coupon>of(html)
                .withProperty("code", Coupon::code)
                .withProperty("gives", coupons::gives)
                .withProperty("only", coupons::onlyFor)
                .withProperty("rest", coupon -> words.get("coupons.rest", coupons.used(coupon), last(coupon)))
                .withProperty("on", coupon -> String.valueOf(holds.test(coupon)))
                .withProperty("state", this::state)
                .withProperty("turn", coupon -> words.get(coupon.active() ? "coupons.turn-off" : "coupons.turn-on"))
                .withProperty(
                        "turnWhich",
                        coupon -> words.get(
                                coupon.active() ? "coupons.turn-off-which" : "coupons.turn-on-which", coupon.code()))
                .withFunction("turn", turn::accept);
    }
}
