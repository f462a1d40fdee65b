package app.facet.product.headshots.ui;

import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.StyleDesk;
import app.facet.product.headshots.Styles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** The styles in the hands of an admin: what each looks like, its place, and whether people can choose it. */
@Route(HeadshotsRoutes.STYLES)
@PageTitle("headshots.desk.title")
@Menu(order = 76, title = "headshots.desk.title", icon = "portrait")
@RolesAllowed("ADMIN")
@StyleSheet("headshots.css")
class StyleDeskView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StyleDesk desk;
    private final transient Styles styles;
    private final transient StepUpDialog stepUp;
    private final UnorderedList list = new UnorderedList();

    StyleDeskView(StyleDesk desk, Styles styles, StepUpDialog stepUp) {
        this.desk = desk;
        this.styles = styles;
        this.stepUp = stepUp;
        addClassName("headshots-view");
        list.addClassName("desk-list");
        add(new PageHeader(getTranslation("headshots.desk.title"), getTranslation("headshots.desk.purpose")), list);
        reload();
    }

    private void reload() {
        list.removeAll();
        var all = desk.all();
        all.forEach(style -> list.add(entry(style, all)));
    }

    private ListItem entry(Style style, List<Style> all) {
        var image = new Image(styles.preview(style), "");
        image.getElement().setAttribute("loading", "lazy");
        image.addClassName("style-preview");
        var words = style.words(getLocale());
        var name = new H2(words.name());
        var state = new Span(getTranslation(style.active() ? "headshots.desk.active" : "headshots.desk.inactive"));
        state.addClassName("desk-state");
        state.getElement().setAttribute("data-active", String.valueOf(style.active()));
        var text = new Div(new Div(name, state), new Paragraph(words.about()), meta(style), buttons(style, all));
        text.addClassName("desk-words");
        var entry = new ListItem(image, text);
        entry.addClassName("desk-entry");
        return entry;
    }

    private Component meta(Style style) {
        String industries = style.industries().stream()
                .map(industry -> getTranslation(industry.messageKey()))
                .collect(Collectors.joining(", "));
        String formality = getTranslation("headshots.formality." + style.formality());
        var meta = new Paragraph(getTranslation(
                style.premium() ? "headshots.desk.meta-premium" : "headshots.desk.meta", formality, industries));
        meta.addClassName("quiet");
        return meta;
    }

    private Component buttons(Style style, List<Style> all) {
        var earlier = arrow("arrow-left", "headshots.desk.earlier", style, true);
        var later = arrow("arrow-right", "headshots.desk.later", style, false);
        earlier.setEnabled(!style.code().equals(all.getFirst().code()));
        later.setEnabled(!style.code().equals(all.getLast().code()));
        var change = new Button(getTranslation("headshots.desk.change"), click -> change(style));
        change.setAriaLabel(getTranslation("headshots.desk.change-named", style.name(getLocale())));
        var buttons = new Div(change, earlier, later);
        buttons.addClassName("desk-buttons");
        return buttons;
    }

    private Button arrow(String glyph, String key, Style style, boolean isEarlier) {
        var arrow = new Button(
                new Glyph(glyph),
                click -> stepUp.then(() -> {
                    desk.move(style.code(), isEarlier);
                    reload();
                }));
        arrow.setAriaLabel(getTranslation(key, style.name(getLocale())));
        arrow.addThemeVariants(ButtonVariant.TERTIARY);
        return arrow;
    }

    private void change(Style style) {
        var dialog = new StyleDialog(style);
        dialog.open(wanted -> stepUp.then(() -> {
            desk.change(wanted);
            dialog.close();
            reload();
            Toasts.success(getTranslation("headshots.desk.saved", wanted.name(getLocale())));
        }));
    }

    // Package-private test seam.
    UnorderedList list() {
        return list;
    }
}
