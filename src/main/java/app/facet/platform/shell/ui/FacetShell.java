package app.facet.platform.shell.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.theme.aura.Aura;

/** The page around the application: style sheets, fonts, live updates, and what makes it installable. */
@Push
@PWA(
        name = "Facet",
        shortName = "Facet",
        startPath = ViewStatistics.HOME_OF_THE_APP,
        offlinePath = "offline.html",
        themeColor = "#fbfaf8",
        backgroundColor = "#fbfaf8")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("ui.css")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/fraunces", version = "5.3.0")
@CssImport("@fontsource-variable/inter/index.css")
@CssImport("@fontsource-variable/fraunces/index.css")
class FacetShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/logo.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
