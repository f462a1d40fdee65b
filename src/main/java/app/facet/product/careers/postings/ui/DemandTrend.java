package app.facet.product.careers.postings.ui;

import app.facet.product.careers.postings.MonthDemand;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The share of postings that speak of a skill, month by month: a bar in each row of a table. */
class DemandTrend extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MONTHS = 24;

    DemandTrend(List<MonthDemand> months, PostingWords words) {
        getContent().addClassName("demand-trend");
        var body = new NativeTableBody();
        months.stream()
                .skip(Math.max(0, months.size() - MOST_MONTHS))
                .map(month -> row(month, words))
                .forEach(body::add);
        getContent().add(body);
    }

    private static NativeTableRow row(MonthDemand month, PostingWords words) {
        int percent = month.all() == 0 ? 0 : Math.round(100f * month.asking() / month.all());
        var fill = new Span();
        fill.getStyle().set("width", percent + "%");
        fill.getElement().setAttribute("data-demand", "required");
        var bar = new Div(fill);
        bar.addClassName("demand-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var name = new NativeTableHeaderCell(words.month(month.month()));
        name.getElement().setAttribute("scope", "row");
        var number = new NativeTableCell(
                month.all() == 0
                        ? words.get("careers.skills.no-postings")
                        : words.get("careers.skills.of", month.asking(), month.all()));
        number.addClassName("numbers");
        return new NativeTableRow(name, new NativeTableCell(bar), number);
    }
}
