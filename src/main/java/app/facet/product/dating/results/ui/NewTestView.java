package app.facet.product.dating.results.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.product.dating.results.Measure;
import app.facet.product.dating.results.ProfileVersion;
import app.facet.product.dating.results.ProfileVersions;
import app.facet.product.dating.results.ResultsPlatform;
import app.facet.product.dating.results.ResultsPlatforms;
import app.facet.product.dating.results.VersionTests;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Begins a test: which versions of a platform, and by what. */
@Route(ResultsRoutes.NEW_TEST)
@PageTitle("dating.results.test.new")
@StyleSheet("dating.css")
@StyleSheet("dating-results.css")
@PermitAll
class NewTestView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient VersionTests tests;
    private final transient ProfileVersions versions;
    private final transient ResultsPlatforms platforms;
    private final transient AccountId me;
    private final Div content = new Div();
    private final CheckboxGroup<ProfileVersion> compared = new CheckboxGroup<>();
    private final RadioButtonGroup<Measure> measure = new RadioButtonGroup<>();
    private final Button start = new Button(getTranslation("dating.results.test.start"), click -> start());

    NewTestView(VersionTests tests, ProfileVersions versions, ResultsPlatforms platforms, CurrentAccount account) {
        this.tests = tests;
        this.versions = versions;
        this.platforms = platforms;
        this.me = account.id();
        addClassNames("results", "version-view");
        content.addClassName("test-form");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        var back = Links.plain(ResultsRoutes.TESTS, getTranslation("dating.results.test.back"));
        back.addClassName("back-link");
        add(
                back,
                new PageHeader(
                        getTranslation("dating.results.test.new"), getTranslation("dating.results.test.purpose")),
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        var words = new ResultsWords(getLocale(), platforms.all());
        Map<String, List<ProfileVersion>> byPlatform =
                versions.of(me).stream().collect(Collectors.groupingBy(ProfileVersion::platform));
        List<ResultsPlatform> possible = platforms.all().stream()
                .filter(platform ->
                        byPlatform.getOrDefault(platform.code(), List.of()).size() > 1)
                .toList();
        if (possible.isEmpty()) {
            content.add(new EmptyState("image", words.get("test.needs-two.title"), words.get("test.needs-two.text"))
                    .withAction(Links.button(ResultsRoutes.NEW_VERSION, words.get("versions.add"))));
            return;
        }
        String platform = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("platform")
                .filter(code -> possible.stream().anyMatch(one -> one.code().equals(code)))
                .orElse(possible.getFirst().code());
        show(words, possible, platform, byPlatform.getOrDefault(platform, List.of()));
    }

    private void show(
            ResultsWords words, List<ResultsPlatform> possible, String platform, List<ProfileVersion> choice) {
        var said = new TestWords(words);
        compared.setLabel(words.get("test.which", VersionTests.MOST_VERSIONS));
        compared.setItems(choice.reversed());
        compared.setItemLabelGenerator(version -> words.get(
                "test.choice", version.name(), words.period(version.periods().getLast())));
        compared.setValue(new LinkedHashSet<>(choice.reversed().subList(0, 2)));
        measure.setLabel(words.get("test.by"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(said::measure);
        measure.setValue(tests.suggest(me, platform));
        measure.setHelperText(words.get("test.by-help"));
        content.add(
                new PlatformChips(words, possible, platform, code -> ResultsRoutes.NEW_TEST + "?platform=" + code),
                compared,
                measure,
                new Paragraph(words.get("test.advice")),
                start);
    }

    private void start() {
        var ids = compared.getValue().stream().map(ProfileVersion::id).toList();
        var id = tests.start(me, ids, measure.getValue());
        UI.getCurrent().navigate(ResultsRoutes.hrefOf(id));
    }

    // Package-private test seam.
    Button startButton() {
        return start;
    }
}
