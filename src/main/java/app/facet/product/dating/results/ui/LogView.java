package app.facet.product.dating.results.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.results.DayCounts;
import app.facet.product.dating.results.DayLog;
import app.facet.product.dating.results.LoggedDay;
import app.facet.product.dating.results.ResultsPlatforms;
import app.facet.product.dating.results.ui.ResultsTabs.Tab;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes down what a day, or a week, brought on one platform. */
@Route(ResultsRoutes.LOG)
@PageTitle("dating.results.log.title")
@StyleSheet("dating.css")
@StyleSheet("dating-results.css")
@PermitAll
class LogView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    private final transient DayLog log;
    private final transient ResultsPlatforms platforms;
    private final transient AccountId me;
    private final transient Clock clock;
    private final Div form = new Div();
    private transient Map<LocalDate, DayNumbers> fields = Map.of();
    private final Button save = new Button(getTranslation("dating.results.log.save"), click -> save());
    private String platform = "";

    LogView(DayLog log, ResultsPlatforms platforms, CurrentAccount account, Clock clock) {
        this.log = log;
        this.platforms = platforms;
        this.me = account.id();
        this.clock = clock;
        addClassNames("results", "results-log");
        form.addClassName("log-form");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(
                        getTranslation("dating.results.log.title"), getTranslation("dating.results.log.purpose")),
                new ResultsTabs(Tab.LOG),
                form);
    }

    /** The address says which platform and which day; without it the last one used, and today. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        var words = new ResultsWords(getLocale(), platforms.all());
        LocalDate today = today();
        List<LoggedDay> logged = log.all(me);
        platform = query.getSingleParameter("platform")
                .filter(code ->
                        platforms.all().stream().anyMatch(one -> one.code().equals(code)))
                .orElseGet(() -> lastUsed(logged));
        LocalDate day =
                ResultsRoutes.dayIn(query).filter(one -> !one.isAfter(today)).orElse(today);
        boolean week = query.getSingleParameter("span").filter("week"::equals).isPresent();
        show(words, day, today, week, logged);
    }

    private String lastUsed(List<LoggedDay> logged) {
        return logged.stream()
                .max(Comparator.comparing(LoggedDay::day))
                .map(LoggedDay::platform)
                .orElse(platforms.all().getFirst().code());
    }

    private void show(ResultsWords words, LocalDate day, LocalDate today, boolean week, List<LoggedDay> logged) {
        Map<LocalDate, DayCounts> known = logged.stream()
                .filter(one -> one.platform().equals(platform))
                .collect(Collectors.toMap(LoggedDay::day, LoggedDay::counts));
        LocalDate first = week ? day.minusDays(WEEK - 1) : day;
        fields = new LinkedHashMap<>();
        first.datesUntil(day.plusDays(1)).forEach(one -> fields.put(one, new DayNumbers(words, one, week)));
        fields.forEach((one, numbers) -> numbers.show(known.get(one)));
        form.removeAll();
        form.add(
                new PlatformChips(words, platforms.all(), platform, code -> address(code, day, week)),
                new LogDays(words, platform, day, today, week),
                heading(words, day, today, week),
                numbers(week, words),
                known.containsKey(day) && !week ? remove(day) : new Span(),
                bar(),
                imported());
    }

    private Component heading(ResultsWords words, LocalDate day, LocalDate today, boolean week) {
        if (week) {
            return new H2(words.get("log.week-to", words.date(day)));
        }
        return new H2(day.equals(today) ? words.get("log.today", words.weekday(day)) : words.weekday(day));
    }

    private Component numbers(boolean week, ResultsWords words) {
        var all = new Div();
        all.addClassName(week ? "log-week" : "log-day");
        if (week) {
            all.add(DayNumbers.head(words));
        }
        fields.values().forEach(all::add);
        return all;
    }

    private Component bar() {
        var bar = new Div(save);
        bar.addClassName("log-bar");
        return bar;
    }

    private Component imported() {
        var hint = new Anchor(ResultsRoutes.IMPORT, getTranslation("dating.results.log.import-instead"));
        hint.getElement().setAttribute("router-link", true);
        hint.addClassName("back-link");
        return hint;
    }

    private Button remove(LocalDate day) {
        var button = new Button(getTranslation("dating.results.log.remove"), click -> remove(platform, day));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void remove(String from, LocalDate day) {
        var before = log.find(me, from, day);
        log.remove(me, from, day);
        before.ifPresent(one -> Toasts.undoable(
                getTranslation("dating.results.log.removed"), () -> log.save(me, from, Map.of(day, one.counts()))));
        UI.getCurrent().navigate(ResultsRoutes.LOG, ResultsRoutes.query(from, day, fields.size() > 1));
    }

    private void save() {
        if (fields.values().stream().anyMatch(DayNumbers::isInvalid)) {
            return;
        }
        Map<LocalDate, DayCounts> days = new LinkedHashMap<>();
        fields.forEach((day, numbers) -> numbers.counts().ifPresent(counts -> days.put(day, counts)));
        if (!days.isEmpty()) {
            log.save(me, platform, days);
        }
        Toasts.success(getTranslation("dating.results.log.saved", days.size()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ReaderZone.current());
    }

    private static String address(String platform, LocalDate day, boolean week) {
        return week ? ResultsRoutes.weekOf(platform, day) : ResultsRoutes.logOf(platform, day);
    }

    // Package-private test seams.
    Map<LocalDate, DayNumbers> fields() {
        return fields;
    }

    Button saveButton() {
        return save;
    }
}
