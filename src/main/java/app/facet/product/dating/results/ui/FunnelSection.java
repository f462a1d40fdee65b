package app.facet.product.dating.results.ui;

import app.facet.product.dating.results.Likelihood;
import app.facet.product.dating.results.ResultsFunnel;
import app.facet.product.dating.results.ResultsFunnel.Level;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** What becomes of likes, step by step, each with how sure its share is. */
class FunnelSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    FunnelSection(ResultsWords words, ResultsFunnel funnel) {
        long most = funnel.levels().stream().mapToLong(Level::number).max().orElse(0);
        var list = new OrderedList();
        list.addClassName("funnel");
        funnel.levels().forEach(level -> list.add(row(words, level, most)));
        getContent().add(new H2(words.get("funnel.title")), new Paragraph(words.get("funnel.text")), list);
        getContent().addClassName("overview-section");
    }

    private static ListItem row(ResultsWords words, Level level, long most) {
        var name = new Span(words.step(level.step()));
        var number = new Span(words.number(level.number()));
        number.addClassNames("funnel-number", "numbers");
        var head = new Div(name, number);
        head.addClassName("funnel-head");
        var row = new ListItem(head, bar(level, most));
        Likelihood share = level.ofBefore();
        if (share != null) {
            var said = new Paragraph(words.get(
                    "funnel.share",
                    words.percent(share.share()),
                    words.percent(share.low()),
                    words.percent(share.high())));
            said.addClassName("quiet");
            row.add(said);
        }
        return row;
    }

    private static Component bar(Level level, long most) {
        var bar = new Div();
        bar.addClassName("funnel-bar");
        bar.getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty(
                        "innerHTML",
                        String.format(
                                Locale.ROOT,
                                "<svg width='100%%' height='12'><rect class='whole' width='100%%' height='12' rx='6'/><rect width='%.2f%%' height='12' rx='6'/></svg>",
                                most == 0 ? 0 : 100.0 * level.number() / most));
        return bar;
    }
}
