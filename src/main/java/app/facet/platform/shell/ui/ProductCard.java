package app.facet.platform.shell.ui;

import app.facet.platform.catalogue.Product;
import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A product on the home view: a link when it is open, otherwise what it will do. */
class ProductCard extends Composite<Component> {

    private static final long serialVersionUID = 1L;

    private final transient Product product;

    ProductCard(Product product) {
        this.product = product;
    }

    @Override
    protected Component initContent() {
        Component card = product.open() ? link() : information();
        card.getElement().getClassList().add("product-card");
        card.getElement().setAttribute("data-product", product.key().value());
        return card;
    }

    private Anchor link() {
        var go = new Span(new Span(getTranslation("shell.product.open")), new Glyph("arrow-right"));
        go.addClassName("product-card-go");
        var link = new Anchor(product.home());
        link.add(head(), promise(), go);
        return link;
    }

    private Article information() {
        var will = new UnorderedList();
        getTranslation(product.willKey()).lines().forEach(line -> will.add(new ListItem(line)));
        var card = new Article(head(), promise(), will);
        card.addClassName("planned");
        return card;
    }

    private Div head() {
        var head = new Div(new Glyph(product.icon()), new H3(getTranslation(product.nameKey())));
        if (!product.open()) {
            var stage = new Span(getTranslation("shell.product.planned"));
            stage.addClassName("product-card-stage");
            head.add(stage);
        }
        head.addClassName("product-card-head");
        return head;
    }

    private Paragraph promise() {
        return new Paragraph(getTranslation(product.promiseKey()));
    }
}
