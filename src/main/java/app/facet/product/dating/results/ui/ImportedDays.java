package app.facet.product.dating.results.ui;

import app.facet.product.dating.results.LoggedDay;
import app.facet.product.dating.results.Step;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The newest days of a file, one by one, for whoever wants to see them before they are taken. */
class ImportedDays extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 60;

    ImportedDays(ResultsWords words, List<LoggedDay> days) {
        List<Step> steps = Arrays.stream(Step.values())
                .filter(step ->
                        days.stream().anyMatch(day -> day.counts().get(step).isPresent()))
                .toList();
        String head = steps.stream()
                .map(step -> "<th scope='col'>" + HtmlUtils.htmlEscape(words.step(step)) + "</th>")
                .collect(Collectors.joining());
        String rows = days.reversed().stream()
                .limit(MOST)
                .map(day -> row(words, day, steps))
                .collect(Collectors.joining());
        String title = HtmlUtils.htmlEscape(words.get("import.each-day", Math.min(MOST, days.size())));
        getContent()
                .add(new Html(
                        "<details class='results-table'><summary>%1$s</summary><div class='results-scroll' tabindex='0' role='region' aria-label='%1$s'><table><thead><tr><th scope='col'>%2$s</th><th scope='col'>%3$s</th>%4$s</tr></thead><tbody>%5$s</tbody></table></div></details>"
                                .formatted(
                                        title,
                                        HtmlUtils.htmlEscape(words.get("import.day")),
                                        HtmlUtils.htmlEscape(words.get("platform")),
                                        head,
                                        rows)));
    }

    private static String row(ResultsWords words, LoggedDay day, List<Step> steps) {
        String numbers = steps.stream()
                .map(step -> day.counts().get(step))
                .map(number ->
                        "<td class='numbers'>" + (number.isPresent() ? words.number(number.getAsInt()) : "–") + "</td>")
                .collect(Collectors.joining());
        return "<tr><th scope='row'>%s</th><td>%s</td>%s</tr>"
                .formatted(
                        HtmlUtils.htmlEscape(words.date(day.day())),
                        HtmlUtils.htmlEscape(words.platform(day.platform())),
                        numbers);
    }
}
