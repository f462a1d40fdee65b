package app.facet.product.headshots.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.product.headshots.PortraitSummary;
import app.facet.product.headshots.Portraits;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Up to four portraits side by side. */
@Route(HeadshotsRoutes.COMPARE)
@PageTitle("headshots.compare.title")
@StyleSheet("headshots.css")
@PermitAll
class PortraitCompareView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 4;
    private static final int OFFERED = 24;
    private static final String PORTRAITS = "portraits";

    private final transient Portraits portraits;
    private final transient AccountId me;
    private final CheckboxGroup<PortraitSummary> choice = new CheckboxGroup<>();
    private final Div content = new Div();

    PortraitCompareView(Portraits portraits, CurrentAccount account) {
        this.portraits = portraits;
        this.me = account.id();
        addClassName("headshots-view");
        content.addClassName("headshots-view");
        choice.setLabel(getTranslation("headshots.compare.choose", MOST));
        choice.setItemLabelGenerator(this::name);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen();
            }
        });
        add(
                HeadshotsRoutes.back(HeadshotsRoutes.START, getTranslation("headshots.back")),
                new PageHeader(getTranslation("headshots.compare.title"), getTranslation("headshots.compare.purpose")),
                content);
    }

    private String name(PortraitSummary portrait) {
        return portrait.favourite()
                ? getTranslation("headshots.compare.liked", portrait.style().name(getLocale()))
                : portrait.style().name(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = portraits.of(me).stream().limit(OFFERED).toList();
        content.removeAll();
        if (all.size() < 2) {
            content.add(new EmptyState(
                            "portrait",
                            getTranslation("headshots.compare.too-few.title"),
                            getTranslation("headshots.compare.too-few.text"))
                    .withAction(HeadshotsRoutes.link(HeadshotsRoutes.START, getTranslation("headshots.back"))));
            return;
        }
        choice.setItems(all);
        choice.setValue(new LinkedHashSet<>(named(event, all)));
        show();
    }

    /** Those the address names, else the newest. */
    private static List<PortraitSummary> named(BeforeEnterEvent event, List<PortraitSummary> all) {
        var ids = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PORTRAITS)
                .map(text -> Arrays.asList(text.split(",")))
                .orElse(List.of());
        var named = all.stream()
                .filter(portrait -> ids.contains(portrait.id().value().toString()))
                .limit(MOST)
                .toList();
        return named.isEmpty() ? all.stream().limit(MOST).toList() : named;
    }

    /** The address is the choice; what is one too many is given up again. */
    private void chosen() {
        if (choice.getValue().size() > MOST) {
            choice.setValue(
                    choice.getValue().stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        show();
        String ids = choice.getValue().stream()
                .map(portrait -> portrait.id().value().toString())
                .collect(Collectors.joining(","));
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null, new Location(HeadshotsRoutes.COMPARE, QueryParameters.simple(Map.of(PORTRAITS, ids)))));
    }

    private void show() {
        content.removeAll();
        var list = new UnorderedList();
        list.addClassName("compare-list");
        choice.getValue().forEach(portrait -> list.add(entry(portrait)));
        content.add(list, choice);
    }

    private ListItem entry(PortraitSummary portrait) {
        String name = portrait.style().name(getLocale());
        var screen = portrait.screen();
        Component picture = new Image(screen == null ? "" : screen, getTranslation("headshots.portrait.picture", name));
        var facts = new Div();
        facts.addClassName("result-facts");
        var likeness = portrait.likeness();
        if (likeness != null) {
            facts.add(new Span(getTranslation("headshots.portrait.likeness-line", likeness)));
        }
        var quality = portrait.quality();
        if (quality != null) {
            facts.add(new Span(getTranslation("headshots.portrait.quality-line", quality)));
        }
        var open =
                HeadshotsRoutes.link(HeadshotsRoutes.hrefOf(portrait.id()), getTranslation("headshots.portrait.open"));
        open.setAriaLabel(getTranslation("headshots.portrait.open-named", name));
        return new ListItem(picture, new H2(name), facts, open);
    }

    // Package-private test seam.
    CheckboxGroup<PortraitSummary> choice() {
        return choice;
    }
}
