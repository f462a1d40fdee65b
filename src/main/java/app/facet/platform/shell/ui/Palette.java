package app.facet.platform.shell.ui;

import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Jump anywhere by typing: a search field over a list of destinations, worked by keyboard or pointer. */
class Palette extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Somewhere to jump to. */
    record Choice(String titleKey, String groupKey, String icon, String route, String section) {}

    private final transient List<Choice> choices;
    private final transient List<Choice> shown = new ArrayList<>();
    private final Input field = new Input(ValueChangeMode.EAGER);
    private final Div list = new Div();
    private int selected;

    Palette(List<Choice> choices) {
        this.choices = choices;
        getElement().setAttribute("aria-label", getTranslation("shell.search.title"));
        setTop("12vh");
        setUpField();
        list.setId("palette-list");
        list.addClassName("palette-list");
        list.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", getTranslation("shell.search.title"));
        var panel = new Div(field, list);
        panel.addClassName("palette");
        add(panel);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                field.clear();
                filter("");
                field.focus();
            }
        });
    }

    static List<Choice> choices(List<Section> sections, List<Section.Tab> admin) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("shell.home.menu", "", "home", "home", ""));
        for (var section : sections) {
            choices.add(new Choice(section.titleKey(), "", section.icon(), section.route(), section.key()));
            section.tabs().stream()
                    .filter(tab -> section.tabs().size() > 1 || !tab.route().equals(section.route()))
                    .forEach(tab -> choices.add(new Choice(
                            tab.titleKey(), section.titleKey(), section.icon(), tab.route(), section.key())));
        }
        admin.forEach(tab -> choices.add(new Choice(tab.titleKey(), "", "shield", tab.route(), "")));
        return choices;
    }

    private void setUpField() {
        field.addClassName("palette-field");
        field.setPlaceholder(getTranslation("shell.search.placeholder"));
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", getTranslation("shell.search.placeholder"))
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-expanded", "true")
                .setAttribute("aria-controls", "palette-list")
                .setAttribute("autocomplete", "off");
        field.addValueChangeListener(change -> filter(change.getValue()));
        onKey("ArrowDown", () -> select(selected + 1));
        onKey("ArrowUp", () -> select(selected - 1));
        onKey("Enter", () -> go(selected));
    }

    private void onKey(String key, Runnable action) {
        field.getElement()
                .addEventListener("keydown", pressed -> action.run())
                .setFilter("event.key === '" + key + "' && !event.isComposing")
                .preventDefault();
    }

    void filter(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        shown.clear();
        choices.stream()
                .filter(choice -> (getTranslation(choice.titleKey()) + " " + group(choice))
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .forEach(shown::add);
        list.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            list.add(option(i));
        }
        if (shown.isEmpty()) {
            var none = new Div(getTranslation("shell.search.none"));
            none.addClassName("palette-none");
            none.getElement().setAttribute("role", "option").setAttribute("aria-disabled", "true");
            list.add(none);
        }
        select(0);
    }

    private String group(Choice choice) {
        return choice.groupKey().isEmpty() ? "" : getTranslation(choice.groupKey());
    }

    private Div option(int index) {
        var choice = shown.get(index);
        var group = new Span(group(choice));
        group.addClassName("palette-group");
        var option = new Div(new Glyph(choice.icon()), new Span(getTranslation(choice.titleKey())), group);
        option.setId("palette-option-" + index);
        option.addClassName("palette-option");
        option.getElement().setAttribute("role", "option");
        if (!choice.section().isEmpty()) {
            option.getElement().setAttribute("data-product", choice.section());
        }
        option.addClickListener(click -> go(index));
        return option;
    }

    private void select(int index) {
        if (shown.isEmpty()) {
            field.getElement().removeAttribute("aria-activedescendant");
            return;
        }
        selected = Math.floorMod(index, shown.size());
        for (int i = 0; i < shown.size(); i++) {
            list.getComponentAt(i).getElement().setAttribute("aria-selected", String.valueOf(i == selected));
        }
        field.getElement().setAttribute("aria-activedescendant", "palette-option-" + selected);
        list.getComponentAt(selected).scrollIntoView();
    }

    private void go(int index) {
        if (index < shown.size()) {
            close();
            UI.getCurrent().navigate(shown.get(index).route());
        }
    }

    // Package-private test seam.
    List<Choice> shown() {
        return shown;
    }
}
