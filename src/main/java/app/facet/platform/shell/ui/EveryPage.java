package app.facet.platform.shell.ui;

import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.ui.AccountAppearance;
import app.facet.platform.ui.Appearance;
import app.facet.platform.ui.ColorTheme;
import app.facet.platform.ui.Ease;
import app.facet.platform.ui.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What holds for every page: its language and colours from the first paint, and its product's accent. */
@Component
class EveryPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient ProductCatalogue catalogue;
    private final transient ObjectProvider<AccountAppearance> own;

    EveryPage(ProductCatalogue catalogue, ObjectProvider<AccountAppearance> own) {
        this.catalogue = catalogue;
        this.own = own;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::dress);
        service.getSource().addSessionInitListener(session -> Appearance.language(cookies(session.getRequest()))
                .ifPresent(session.getSession()::setLocale));
        service.getSource().addUIInitListener(opened -> {
            var ui = opened.getUI();
            ownLanguage().ifPresent(ui.getSession()::setLocale);
            ui.addAfterNavigationListener(event -> arrived(ui, event));
            var words = Texts.of(ui.getLocale());
            ui.getReconnectDialogConfiguration().setDialogText(words.get("shell.connection.lost"));
            ui.getReconnectDialogConfiguration().setDialogTextGaveUp(words.get("shell.connection.gave-up"));
        });
    }

    private void dress(IndexHtmlResponse page) {
        var root = page.getDocument().selectFirst("html");
        if (root == null) {
            return;
        }
        var request = page.getVaadinRequest();
        var theme = own.stream()
                .flatMap(choice -> choice.theme().stream())
                .findFirst()
                .orElseGet(() -> Appearance.theme(cookies(request)));
        if (theme != ColorTheme.SYSTEM) {
            root.attr("data-theme", theme.word());
        }
        var ease = own.stream().flatMap(choice -> choice.ease().stream()).map(Ease::word);
        root.attr("data-ease", ease.collect(Collectors.joining(" ")));
        root.attr("lang", language(request).toLanguageTag());
        page.getDocument().head().appendElement("script").attr("src", "countdown.js");
        for (var product : catalogue.all()) {
            page.getDocument()
                    .head()
                    .appendElement("link")
                    .attr("rel", "stylesheet")
                    .attr("href", product.styleSheet());
        }
    }

    private void arrived(UI ui, AfterNavigationEvent event) {
        catalogue
                .owning(event.getLocation().getPath())
                .ifPresentOrElse(
                        product -> ui.getElement()
                                .setAttribute("data-product", product.key().value()),
                        () -> ui.getElement().removeAttribute("data-product"));
    }

    /** What the account says holds in every browser, before what this one remembers and before its own wish. */
    private Locale language(VaadinRequest request) {
        return ownLanguage()
                .or(() -> Appearance.language(cookies(request)))
                .orElseGet(() -> Texts.closest(request.getLocale()));
    }

    private Optional<Locale> ownLanguage() {
        return own.stream().flatMap(choice -> choice.language().stream()).findFirst();
    }

    private static Cookie @Nullable [] cookies(@Nullable VaadinRequest request) {
        return request instanceof VaadinServletRequest servlet ? servlet.getCookies() : null;
    }
}
