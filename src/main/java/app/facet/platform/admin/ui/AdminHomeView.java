package app.facet.platform.admin.ui;

import app.facet.platform.catalogue.Product;
import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What the back office has, and which products are open. */
@Route("admin")
@PageTitle("admin.home.title")
@Menu(order = 0, title = "admin.home.menu")
@RolesAllowed("ADMIN")
class AdminHomeView extends Div {

    private static final long serialVersionUID = 1L;

    AdminHomeView(ProductCatalogue catalogue) {
        addClassName("home");
        add(new PageHeader(getTranslation("admin.home.title"), getTranslation("admin.home.purpose")));
        addAreas();
        addProducts(catalogue);
    }

    private void addAreas() {
        var areas = new Div();
        areas.addClassName("card-grid");
        AdminMenu.entries().stream()
                .filter(entry -> !entry.route().equals(AdminMenu.ROOT))
                .forEach(entry -> areas.add(area(entry)));
        if (areas.getComponentCount() > 0) {
            add(section("admin.home.areas", areas));
        }
    }

    private Anchor area(AdminMenu entry) {
        var card = new Anchor(entry.route());
        card.add(new Span(getTranslation(entry.titleKey())), new Glyph("chevron-right"));
        card.addClassName("area-card");
        return card;
    }

    private void addProducts(ProductCatalogue catalogue) {
        var list = new Div();
        list.addClassName("product-list");
        list.getElement().setAttribute("role", "list");
        catalogue.all().forEach(product -> list.add(row(product)));
        add(section("admin.home.products", list));
    }

    private Div row(Product product) {
        var stage = new Span(getTranslation(product.open() ? "admin.product.open" : "admin.product.planned"));
        stage.addClassName("quiet");
        var row = new Div(new Glyph(product.icon()), new Span(getTranslation(product.nameKey())), stage);
        row.getElement()
                .setAttribute("role", "listitem")
                .setAttribute("data-product", product.key().value());
        return row;
    }

    private Section section(String titleKey, Div content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("home-section");
        return section;
    }
}
