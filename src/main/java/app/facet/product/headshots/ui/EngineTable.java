package app.facet.product.headshots.ui;

import app.facet.product.headshots.EngineFigures;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** How engines did, one beside the other. */
class EngineTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final double MILLIS = 1000.0;

    EngineTable() {
        addClassName("engine-figures");
    }

    void show(List<EngineFigures> all) {
        removeAll();
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("headshots.engines.no-figures")));
        }
        all.forEach(one -> add(card(one)));
    }

    private Div card(EngineFigures figures) {
        var list = new DescriptionList();
        Integer success = figures.success();
        line(list, "success", success == null ? "–" : percent(success));
        line(list, "made", number(figures.made()));
        line(list, "discarded", number(figures.discarded()));
        line(list, "missed", number(figures.missed()));
        line(list, "failed", number(figures.failed()));
        line(list, "given-back", number(figures.discarded() + figures.failed() + figures.refunded()));
        line(
                list,
                "usual",
                Optional.ofNullable(figures.usual()).map(this::seconds).orElse("–"));
        line(list, "cost", money(figures.cost().dollars()));
        line(
                list,
                "cost-each",
                figures.made() == 0
                        ? "–"
                        : money(figures.cost()
                                .dollars()
                                .divide(BigDecimal.valueOf(figures.made()), 4, RoundingMode.HALF_UP)));
        var card = new Div(new H3(EngineWords.name(figures.engine(), getLocale())), list);
        card.addClassName("engine-card");
        return card;
    }

    private void line(DescriptionList list, String key, String value) {
        var said = new DescriptionList.Description(value);
        said.addClassName("numbers");
        list.add(new DescriptionList.Term(getTranslation("headshots.engines." + key)), said);
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }

    private String percent(int percent) {
        return NumberFormat.getPercentInstance(getLocale()).format(percent / 100.0);
    }

    private String seconds(Duration time) {
        var format = NumberFormat.getInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return getTranslation("headshots.engines.seconds", format.format(time.toMillis() / MILLIS));
    }

    private String money(BigDecimal dollars) {
        var format = NumberFormat.getCurrencyInstance(getLocale());
        format.setCurrency(Currency.getInstance("USD"));
        format.setMaximumFractionDigits(3);
        return format.format(dollars);
    }
}
