package app.facet.platform.shell.ui;

import app.facet.platform.catalogue.Product;
import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.shell.Goals;
import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The first question after signing up, whose answer leads straight to where there is something to see. */
@Route(value = "welcome", autoLayout = false)
@PermitAll
class WelcomeView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ProductCatalogue catalogue;
    private final transient Goals goals;
    private final transient CurrentAccount account;

    WelcomeView(ProductCatalogue catalogue, Goals goals, CurrentAccount account) {
        this.catalogue = catalogue;
        this.goals = goals;
        this.account = account;
        addClassName("welcome");
        ask();
    }

    private void ask() {
        var list = new Div();
        list.addClassName("welcome-goals");
        catalogue.all().forEach(product -> list.add(goal(product)));
        add(Rail.brand(), title("shell.welcome.title", "shell.welcome.text"), list, skip());
    }

    private Div title(String title, String text, Object... values) {
        var words = new Div(new H1(getTranslation(title, values)), new Paragraph(getTranslation(text, values)));
        words.addClassName("welcome-words");
        return words;
    }

    private NativeButton goal(Product product) {
        var promise = new Span(getTranslation(product.promiseKey()));
        promise.addClassName("quiet");
        var words = new Div(new Span(getTranslation(product.goalKey())), promise);
        words.addClassName("welcome-goal-words");
        var goal = new NativeButton("", click -> choose(product));
        goal.addClassName("welcome-goal");
        goal.add(new Glyph(product.icon()), words);
        if (!product.open()) {
            var stage = new Span(getTranslation("shell.product.planned"));
            stage.addClassName("product-card-stage");
            goal.add(stage);
        }
        goal.getElement().setAttribute("data-product", product.key().value());
        return goal;
    }

    private void choose(Product product) {
        goals.choose(account.id(), product.key());
        if (product.open()) {
            UI.getCurrent().navigate(product.home());
        } else {
            showWhatIsThereMeanwhile(product);
        }
    }

    /** Nobody is led to a closed door. */
    private void showWhatIsThereMeanwhile(Product wanted) {
        var open = new Div();
        open.addClassName("welcome-goals");
        catalogue.open().forEach(product -> open.add(goal(product)));
        removeAll();
        add(
                Rail.brand(),
                title("shell.welcome.planned-title", "shell.welcome.planned-text", getTranslation(wanted.nameKey())),
                open,
                skip());
    }

    private Anchor skip() {
        return new Anchor("home", getTranslation("shell.welcome.skip"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.welcome.title") + " · Facet";
    }
}
