package app.facet.product.sample.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("sample")
@PageTitle("sample.product.name")
@Menu(order = 1, title = "sample.product.name")
@PermitAll
class SampleView extends VerticalLayout {

    SampleView() {
        add(new H1(getTranslation("sample.product.name")));
    }
}
