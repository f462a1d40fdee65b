package app.facet.product.dating.results.ui;

import app.facet.product.dating.results.VersionTest;
import app.facet.product.dating.results.comparison.Estimate;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Each version's rate as a dot on its likely range, all on one scale from zero, and a table of the same. */
class EstimateChart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ResultsWords results;
    private final transient TestWords words;
    private final transient VersionTest test;

    EstimateChart(ResultsWords results, TestWords words, VersionTest test) {
        this.results = results;
        this.words = words;
        this.test = test;
        getContent().addClassName("estimates");
        List<Estimate> estimates = test.comparison().estimates();
        double most = estimates.stream().mapToDouble(Estimate::high).max().orElse(1);
        for (int at = 0; at < estimates.size(); at++) {
            getContent().add(row(at, estimates.get(at), most));
        }
        getContent().add(table());
    }

    private Component row(int at, Estimate estimate, double most) {
        var name = new H3(test.versions().get(at).name());
        var rate = new Span(words.rate(test.measure(), estimate.middle()));
        rate.addClassNames("estimate-rate", "numbers");
        var head = new Div(name, rate);
        head.addClassName("estimate-head");
        var facts = new Paragraph(facts(at, estimate));
        facts.addClassName("quiet");
        var row = new Div(head, drawing(estimate, most), facts);
        row.addClassName("estimate");
        Integer winner = test.comparison().winner();
        row.getElement().setAttribute("data-winner", winner != null && winner == at);
        return row;
    }

    private String facts(int at, Estimate estimate) {
        String range = results.get(
                "test.range", words.rate(test.measure(), estimate.low()), words.rate(test.measure(), estimate.high()));
        String best = results.get("test.best", results.probability(estimate.probabilityBest()));
        return at == 0
                ? range + " " + best
                : range + " " + best + " "
                        + words.lift(test.comparison().lifts().get(at - 1));
    }

    private static Component drawing(Estimate estimate, double most) {
        double scale = most <= 0 ? 0 : 96 / most;
        var drawing = new Div();
        drawing.addClassName("estimate-drawing");
        drawing.getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty(
                        "innerHTML",
                        String.format(
                                Locale.ROOT,
                                "<svg width='100%%' height='24'><line class='axis' x1='0' x2='100%%' y1='12' y2='12'/>"
                                        + "<line class='range' x1='%.2f%%' x2='%.2f%%' y1='12' y2='12'/>"
                                        + "<circle cx='%.2f%%' cy='12' r='7'/></svg>",
                                scale * estimate.low(),
                                scale * estimate.high(),
                                scale * estimate.middle()));
        return drawing;
    }

    private Component table() {
        var rows = new StringBuilder();
        for (int at = 0; at < test.versions().size(); at++) {
            Estimate estimate = test.comparison().estimates().get(at);
            rows.append("<tr><th scope='row'>")
                    .append(HtmlUtils.htmlEscape(test.versions().get(at).name()))
                    .append("</th>");
            cell(rows, results.number(estimate.arm().days()));
            cell(rows, results.number(estimate.arm().events()));
            cell(rows, words.rate(test.measure(), estimate.middle()));
            cell(
                    rows,
                    words.rate(test.measure(), estimate.low()) + " – " + words.rate(test.measure(), estimate.high()));
            cell(rows, results.probability(estimate.probabilityBest()));
            cell(rows, results.percent(estimate.loss()));
            rows.append("</tr>");
        }
        var head = new StringBuilder();
        for (String column : List.of("version", "days", "events", "rate", "range", "best", "loss")) {
            head.append("<th scope='col'>")
                    .append(HtmlUtils.htmlEscape(
                            column.equals("events")
                                    ? results.step(test.measure().counted())
                                    : results.get("test.column." + column)))
                    .append("</th>");
        }
        return new Html(
                "<details class='results-table'><summary>%s</summary><div class='results-scroll' tabindex='0' role='region' aria-label='%s'><table><thead><tr>%s</tr></thead><tbody>%s</tbody></table></div></details>"
                        .formatted(
                                HtmlUtils.htmlEscape(results.get("as-table")),
                                HtmlUtils.htmlEscape(results.get("as-table")),
                                head,
                                rows));
    }

    private static void cell(StringBuilder rows, String text) {
        rows.append("<td class='numbers'>").append(HtmlUtils.htmlEscape(text)).append("</td>");
    }
}
