package app.facet.product.dating.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.FindingRow;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Severity;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSets;
import app.facet.product.dating.PhotoSummary;
import app.facet.product.dating.PlatformRule;
import app.facet.product.dating.SetPlan;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The photos as a set for one platform: what to show in which order, what is missing, and the files to upload. */
@Route(DatingRoutes.SET)
@PageTitle("dating.set.title")
@Menu(order = 11, title = "dating.set.menu", icon = "grid")
@StyleSheet("dating.css")
@PermitAll
class SetView extends Div implements BeforeEnterObserver {

    private static final String PLATFORM = "platform";

    private final transient DatingPhotos photos;
    private final transient PhotoSets sets;
    private final transient AccountId me;
    private final Select<PlatformRule> platform = new Select<>();
    private final Div content = new Div();
    private transient List<PlatformRule> platforms = List.of();

    SetView(DatingPhotos photos, PhotoSets sets, CurrentAccount account) {
        this.photos = photos;
        this.sets = sets;
        this.me = account.id();
        platform.setLabel(getTranslation("dating.set.platform"));
        platform.setItemLabelGenerator(PlatformRule::name);
        platform.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        DatingRoutes.SET,
                        QueryParameters.of(PLATFORM, change.getValue().code())));
            }
        });
        content.addClassName("set-content");
        addClassName("set-view");
        add(
                new PageHeader(getTranslation("dating.set.title"), getTranslation("dating.set.purpose")),
                platform,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        platforms = sets.platforms();
        platform.setItems(platforms);
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PLATFORM)
                .orElse("");
        platform.setValue(platforms.stream()
                .filter(rule -> rule.code().equals(wanted))
                .findFirst()
                .orElse(platforms.getFirst()));
        show();
    }

    private void show() {
        content.removeAll();
        var all = photos.of(me);
        var rule = platform.getValue();
        var plan = sets.plan(me, rule.code());
        if (plan.order().isEmpty()) {
            platform.setVisible(false);
            var add = new Anchor(DatingRoutes.PHOTOS, getTranslation("dating.set.empty.way-on"));
            add.getElement().setAttribute("router-link", true);
            content.add(
                    new EmptyState(
                            "grid", getTranslation("dating.set.empty.title"), getTranslation("dating.set.empty.text")),
                    add);
            return;
        }
        Map<PhotoId, PhotoSummary> known =
                all.stream().collect(Collectors.toMap(PhotoSummary::id, Function.identity()));
        content.add(advised(plan, known, rule), missing(plan), own(all, rule));
    }

    private Component advised(SetPlan plan, Map<PhotoId, PhotoSummary> known, PlatformRule rule) {
        var strip = new SetStrip();
        plan.order().forEach(place -> {
            var photo = known.get(place.photo());
            strip.add(photo, getTranslation(place.leads() ? "dating.set.lead" : role(place)));
        });
        var take = new Button(getTranslation("dating.set.take"), click -> {
            sets.arrange(me, plan.order().stream().map(SetPlan.Place::photo).toList());
            Toasts.success(getTranslation("dating.set.taken"));
            show();
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var section = section(
                "dating.set.advised",
                new Paragraph(getTranslation("dating.set.advised.why", rule.name(), rule.photosAtMost())),
                strip);
        section.add(take);
        if (!plan.leftOut().isEmpty()) {
            var left = new SetStrip();
            plan.leftOut().forEach(out -> {
                var beside = out.beside() == null ? null : known.get(out.beside());
                left.add(
                        known.get(out.photo()),
                        getTranslation(out.reason().messageKey(), beside == null ? "" : beside.fileName()));
            });
            section.add(new H2(getTranslation("dating.set.left-out")), left);
        }
        return section;
    }

    private static String role(SetPlan.Place place) {
        return "dating.role."
                + place.role().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private Component missing(SetPlan plan) {
        var rows = new Div();
        rows.addClassName("findings");
        plan.missing()
                .forEach(what -> rows.add(new FindingRow(
                        what == SetPlan.Missing.LEAD ? Severity.PROBLEM : Severity.HINT,
                        getTranslation(what.messageKey()),
                        getTranslation(what.messageKey() + ".how"))));
        if (plan.missing().isEmpty()) {
            rows.add(new FindingRow(
                    Severity.GOOD, getTranslation("dating.set.complete"), getTranslation("dating.set.complete.how")));
        }
        return section("dating.set.missing", rows);
    }

    private Component own(List<PhotoSummary> all, PlatformRule rule) {
        var order = new SetOrder(all, (ids, moved) -> {
            sets.arrange(me, ids);
            show();
            shownOrder().ifPresent(shown -> shown.focusOn(moved));
        });
        var download = new Anchor(zip(rule), getTranslation("dating.set.export", rule.name()));
        download.getElement().setAttribute("download", true);
        var compare = new Anchor(DatingRoutes.COMPARE, getTranslation("dating.compare.open"));
        compare.getElement().setAttribute("router-link", true);
        var links = new Div(download, compare);
        links.addClassName("set-links");
        return section("dating.set.own", new Paragraph(getTranslation("dating.set.own.how")), order, links);
    }

    private Optional<SetOrder> shownOrder() {
        return content.getChildren()
                .flatMap(Component::getChildren)
                .filter(SetOrder.class::isInstance)
                .map(SetOrder.class::cast)
                .findFirst();
    }

    private DownloadHandler zip(PlatformRule rule) {
        return event -> {
            event.setFileName("facet-" + rule.code() + ".zip");
            event.setContentType("application/zip");
            sets.export(me, rule.code(), event.getOutputStream());
        };
    }

    private Section section(String title, Component... parts) {
        var section = new Section(new H2(getTranslation(title)));
        section.add(parts);
        section.addClassName("set-section");
        return section;
    }
}
