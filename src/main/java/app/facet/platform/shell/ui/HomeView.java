package app.facet.platform.shell.ui;

import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.ProductKey;
import app.facet.platform.shell.Goals;
import app.facet.platform.shell.spi.HomeCard;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Where everybody starts: what is going on, what can be used today, and what each other product will do. */
@Route("home")
@PageTitle("shell.home.title")
@PermitAll
class HomeView extends Div {

    private static final long serialVersionUID = 1L;

    HomeView(ProductCatalogue catalogue, Goals goals, CurrentAccount account, ObjectProvider<HomeCard> cards) {
        addClassName("home");
        add(new PageHeader(getTranslation("shell.home.greeting"), getTranslation("shell.home.purpose")));
        addOwnCards(cards);
        addProducts(catalogue, account.maybe().map(goals::of).orElse(List.of()));
    }

    private void addOwnCards(ObjectProvider<HomeCard> cards) {
        var grid = grid();
        cards.stream()
                .sorted(Comparator.comparingInt(HomeCard::order))
                .flatMap(card -> card.create().stream())
                .forEach(grid::add);
        if (grid.getComponentCount() > 0) {
            add(section("shell.home.own", grid));
        }
    }

    /** What the person came for stands first. */
    private void addProducts(ProductCatalogue catalogue, List<ProductKey> wanted) {
        var grid = grid();
        catalogue.all().stream()
                .sorted(Comparator.comparing(product -> !wanted.contains(product.key())))
                .forEach(product -> grid.add(new ProductCard(product)));
        add(section("shell.home.products", grid));
    }

    private static Div grid() {
        var grid = new Div();
        grid.addClassName("card-grid");
        return grid;
    }

    private Section section(String titleKey, Div grid) {
        var section = new Section(new H2(getTranslation(titleKey)), grid);
        section.addClassName("home-section");
        return section;
    }
}
