package app.facet.platform.shell.ui;

import app.facet.platform.shell.spi.HeaderItem;
import app.facet.platform.ui.AccountAppearance;
import app.facet.platform.ui.Appearance;
import app.facet.platform.ui.ColorTheme;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.EnumMap;
import org.springframework.beans.factory.ObjectProvider;

/** Light or dark, English or German. */
@org.springframework.stereotype.Component
class AppearanceMenu implements HeaderItem {

    private static final int BEFORE_THE_ACCOUNT = 50;

    private final ObjectProvider<AccountAppearance> own;

    AppearanceMenu(ObjectProvider<AccountAppearance> own) {
        this.own = own;
    }

    @Override
    public int order() {
        return BEFORE_THE_ACCOUNT;
    }

    @Override
    public boolean forVisitors() {
        return true;
    }

    @Override
    public Component create() {
        var bar = new MenuBar();
        bar.addClassName("header-item");
        bar.addThemeNames("icon", "tertiary");
        var menu = bar.addItem(new Glyph("sun"));
        menu.setAriaLabel(bar.getTranslation("shell.appearance"));
        addThemes(menu);
        menu.getSubMenu().addComponent(new Hr());
        addLanguages(menu);
        return bar;
    }

    private void addThemes(MenuItem menu) {
        var current = currentTheme();
        var items = new EnumMap<ColorTheme, MenuItem>(ColorTheme.class);
        for (var theme : ColorTheme.values()) {
            var item = menu.getSubMenu().addItem(menu.getTranslation("shell.theme." + theme.word()), click -> {
                items.forEach((each, other) -> other.setChecked(each == theme));
                own.forEach(choice -> choice.choose(theme));
                Appearance.choose(theme);
            });
            item.setCheckable(true);
            item.setChecked(theme == current);
            items.put(theme, item);
        }
    }

    private ColorTheme currentTheme() {
        var request = VaadinServletRequest.getCurrent();
        return own.stream()
                .flatMap(choice -> choice.theme().stream())
                .findFirst()
                .orElseGet(() -> request == null ? ColorTheme.SYSTEM : Appearance.theme(request.getCookies()));
    }

    private void addLanguages(MenuItem menu) {
        var current = Texts.closest(UI.getCurrent().getLocale());
        for (var language : Texts.languages()) {
            var item = menu.getSubMenu().addItem(Texts.of(language).get("ui.language"), click -> {
                own.forEach(choice -> choice.choose(language));
                Appearance.choose(language);
            });
            item.setCheckable(true);
            item.setChecked(language.equals(current));
            item.getElement().setAttribute("lang", language.toLanguageTag());
        }
    }
}
